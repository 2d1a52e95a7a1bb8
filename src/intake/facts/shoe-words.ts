/** Makers by name, with how people write them, phrases separated by commas. */
export const brandWords: Readonly<Record<string, string>> = {
  ASICS: 'asics, asic, assics, acics, asics gel',
  'New Balance': 'new balance, nb',
  Nike: 'nike, nikes',
  Adidas: 'adidas, addidas, adiddas',
  Brooks: 'brooks',
  Saucony: 'saucony, saucony*, sauconys, socony, sauconies',
  Hoka: 'hoka (one one)?, hokas, hoka',
  Mizuno: 'mizuno, mizunos',
  Altra: 'altra, altras',
  On: 'on (cloud*), oncloud, on running',
  Salomon: 'salomon, salomons, soloman, salomen',
  'Inov-8': 'inov 8, inov8, inov',
  Puma: 'puma, pumas',
  Reebok: 'reebok, reeboks',
  'Under Armour': 'under armour, under armor',
  Topo: 'topo (athletic)?, topos',
  Merrell: 'merrell, merrells, merrel',
  'La Sportiva': 'la sportiva',
  Scott: 'scott (kinabalu|supertrac|speed)',
  Karhu: 'karhu, karhus',
  Newton: 'newton (running|shoes|gravity|distance|motion), newtons',
  Skechers: 'skechers, sketchers, skecher',
  Kalenji: 'kalenji, decathlon (shoes|trainers)',
  Vibram: 'vibram*, vibrams, five fingers, fivefingers',
  Vivobarefoot: 'vivobarefoot, vivos, vivo barefoot',
  Karrimor: 'karrimor, karrimors, karrimoor',
  Lidl: 'lidl (shoes|trainers)',
  Joma: 'joma',
  Primark: 'primark',
  Aldi: 'aldi',
  Crivit: 'crivit',
  Umbro: 'umbro',
  Kookaburra: 'kookaburra',
  Fitflop: 'fitflop*',
  Kiprun: 'kiprun',
  Olympikus: 'olympikus',
  Veja: 'veja',
  Fila: 'fila',
  Tracksmith: 'tracksmith',
  'Mount to Coast': 'mount to coast',
  Crocs: 'crocs',
  Clarks: 'clarks',
  'Dr. Martens': 'dr martens, doc martens',
  Converse: 'converse, chuck taylors',
  Vans: 'vans',
  Xero: 'xero (shoes)?',
  Craft: 'craft (ct|pro|nordlite|mono)',
  Diadora: 'diadora*',
  '361°': '361 (degrees|shoes)',
  Lululemon: 'lululemon (shoes|blissfeel)',
  Dynafit: 'dynafit',
  Birkenstock: 'birkenstock*',
};

/** Models that are known without their maker's name, by maker. */
export const modelWords: Readonly<Record<string, string>> = {
  ASICS: `
    kayano*, nimbus, cumulus, novablast*, gt 1000, gt 2000, gt2000, magic speed, metaspeed ~1, superblast, trabuco,
    glideride, dynablast, gel (kayano*|nimbus|cumulus|pulse|excite|contend|venture|trabuco|phoenix|pursue)`,
  'New Balance': 'fresh foam ~1, fuelcell ~1, sc elite, 1080*, 880*, 860*, 680*, 1080 v #',
  Nike: `
    pegasus, pegs, peg #, vaporfly*, alphafly*, zoom fly*, invincible, vomero, structure, air zoom ~1, zoomx ~1, free run*,
    revolution, winflo, streakfly, wildhorse, infinity run`,
  Adidas: 'boston #, adios ~1, ultraboost*, ultra boost*, adizero ~1, supernova ~1, solarboost, evo sl',
  Brooks: 'adrenaline*, glycerin*, cascadia*, hyperion ~1, levitate, beast, addiction, ghosts, ghost #',
  Saucony: 'kinvara*, endorphin ~1, peregrine*, triumph*, hurricane, omni, cohesion',
  Hoka: 'clifton*, bondi*, speedgoat*, mach #, arahi*, rincon*, rocket x, challenger atr, gaviota*, mafate, torrent',
  Mizuno: 'wave (rider*|inspire*|sky|horizon|rebellion*|creation|prophecy|ultima)',
  Altra: 'torin*, escalante*, lone peak*, provision*, olympus, rivera, timp*',
  On: 'cloudmonster*, cloudflow*, cloudsurfer*, cloudstratus, cloudrunner*, cloudswift*, cloudultra',
  Salomon: 'speedcross*, sense (ride|pro), ultra glide, xa pro*, s lab ~1',
  'Inov-8': 'mudclaw*, roclite*, trailroc*, x talon*, parkclaw, trailfly*',
};

/** Words of models, within the maker's name: what may stand after a maker and still belong to the shoe. */
export const modelParts = `
    gel ghost kayano kayanos nimbus cumulus novablast gt pulse excite contend venture trabuco superblast glideride dynablast magic
    speed metaspeed sky phoenix fresh foam fuelcell rebel vongo more tempo propel beacon pegasus pegs vaporfly vaporflys alphafly
    zoom fly invincible vomero structure air zoomx free run revolution winflo streakfly wildhorse infinity boston adios ultraboost
    ultra boost adizero supernova solarboost pro evo sl adrenaline adrenalines glycerin glycerins cascadia cascadias hyperion
    levitate launch beast addiction ariel ghosts kinvara kinvaras endorphin peregrine peregrines triumph hurricane omni cohesion
    ride guide guides axon tempus clifton cliftons bondi bondis speedgoat speedgoats mach arahi rincon rocket x challenger atr
    gaviota mafate torrent transport kawana wave rider riders inspire inspires horizon rebellion creation prophecy ultima torin
    torins escalante escalantes lone peak peaks provision olympus rivera timp experience paradigm superior cloud cloudmonster
    cloudmonsters cloudflow cloudsurfer cloudstratus cloudrunner cloudswift cloudultra clouds speedcross sense glide xa lab sonic
    predict mudclaw roclite trailroc talon parkclaw trailfly phantom magnifly specter cyprus ultrafly velociti infinite hovr charged
    sonic elite v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 gtx goretex gts tr plus moab trail agility max
    primus geo hfs gobi tracker condura duma cushioning gorun go nitro deviate velocity foreverrun fusion equilibrium synchron ikoni
    fast walk one two st`;
/** Parts that name a technique or nothing, and make no model by themselves. */
export const notModels = `
    gel air zoom trail run running cloud max one two go fast plus wave free more speed pro elite sense cushioning walk st v tr
    experience structure`;

/** Shoes of no named make, phrases separated by commas. */
export const plainShoes = `
  <my> ~2 (shoe|shoes|trainers|sneakers|runners|spikes|running shoes|boots), <kind> (pair of)? <kind>? <kind>?
  (shoe|shoes|trainers|sneakers|spikes|running shoes|runners), (a|new|another|different|second|old|better) pair (of
  (shoes|trainers|sneakers|running shoes))?, (trainers|shoes|sneakers) (are|is|were) ~3`;
export const shoeKinds = {
  my: 'my,mine,our',
  kind: `
    new, old, cheap, cushioned, proper, better, stability, minimalist, maximalist, neutral, softer, supportive,
    carbon, trail, road, racing, running, worn, worn out, knackered, supermarket, more cushioned, different, second
    hand, lightweight, zero drop, barefoot, basic, ancient, decent, good, wider, wide, bigger, motion control, max
    cushion, well cushioned, expensive, specialist, real, plated, super, support, firmer, budget`,
};
/** Words that look like shoes and are none. */
export const notShoes = `
    (personal|turbo|cross|gym|physical|athletic|fitness|elliptical|my) trainer, (personal|gym|athletic|physical) trainers, trainers
    (at|in) (the|my) gym, trainers (say|says|said|tell|told|think|advise*|recommend*), trainer (says|said|told|thinks|at),
    (shoe|running|sports|trainer) (shop*|store*|lace*|size*|box*|rack*|horn*|brand*|review*|advice), shoe lace*, shoelace*, horse
    shoe, shoestring, bank holiday, (gave|give|given|giving) up on running,
    (carry|carrying|carried|keep|keeping|kept|go|going|gone|crack*|get|getting|based|focus*|depend*|hooked|keen|advice|advise*|tips|cut|back|started|me|them|articles|books|money|time|hours|addicted|early|later|off|plan*)
    on running, (tie|tying|tied|lace|lacing|put|putting|putting on|put on|take|took|taking|taken) ~1 (my|the)
    (shoe*|trainer*|sneaker*) (off|on)?, (pack|vest|rucksack|backpack|jacket|watch|bag|socks) (is|are) (a|an)? ~1, salomon
    (adv|vest|pack|skin|active), brooks (said|says|wrote|told), (mr|mrs|dr) brooks, runners
    (high|knee|world|up|forum|trots|toe|diarrhoea|nipple*|group|club), other runners, most runners,
    (many|some|few|all|the|fellow|new|older) runners, car boots, football boots, ski boots, walking boots`;

/** That a shoe is only thought of. */
export const consideredCues = `
    versus, vs, any (views|thoughts|opinions) on, thoughts on, views on, something like, close to buying, (anyone|anybody) ~4 tried,
    toss up between, (choosing|torn|deciding|decide) between, swears by, swear by, raves about, wants me in, wants me to
    (try|get|buy), put me in, trying to sell me, tried to sell me, wanted to sell me, tells me to, told me to (get|try|buy),
    keeps (telling|recommending) ~3, says
    (get|try|buy), going cheap, on sale, seen the, saw the, on the fence, in two minds, toying with, debating, undecided, umming,
    (think*|thought|thoughts) ~1 (about|of|on|getting|to (buy|get|try|take|order|change|switch)), consider*, look* (at|for|into|to
    (buy|get)), tempted ~2, (might|may|could|should|would|will|iwill|going to|gonna|want to|like to|planning to|plan to|about
    to|need to|hoping to|ought to|trying to|try|lets|shall|intend to|wanting to) ~3
    (get|buy|try|switch|change|swap|go|order|purchase|invest|move|look|upgrade|pick up|replace), should i
    (get|buy|try|go|switch|change|be), (do|does|would|will|could|can) ~4 (help|be better|work|make|need|solve), recommend*, eyeing*,
    fancy ~1, go for, suggested, suggests, thinking, worth (buying|getting|trying|a try|a go|it|spending), what about, how about,
    shopping for, in the market, need (new|better|more|proper|some|a|different|cushioned|softer|to (get|buy)), (anyone|anybody) ~1
    (tried|used|run|got|recommend|use), wish list, shortlist*, (do i|would i) need, any (good|experience), would ~3 be
    (better|good|ok), next (pair|shoe), going for, interested in, save up for, saving for, wondering (about|if|whether), treat
    myself to, ordered, on order, tried on`;
/** That a shoe is somebody's own. */
export const ownedCues = `
  (i|im|ive|was|been|currently|now|still|always|usually|mostly|and|me) ~1 (wear*|wore|use|using|used|run in|running
  in|ran in|run with|have|have got|got|bought|own|in|rotat*|on|train in|walk* in|alternat*), my
  (old|new|current|own|trusty|usual|everyday|other|second|first|running|shoes|trainers)?,
  (shoes|trainers|sneakers|footwear) (is|are|were|was), (currently|presently) (in|wearing|running|using|with|on),
  wearing, wear, (bought|purchased|got) ~3, (km|miles|kms) (on|in) (them|it|these), (paid|cost) ~3, running in, run
  in, (swapp*|switch*|chang*|move|moves|moved|moving|movement|movements) ~2 (from|my), at the moment i use, in my,
  (they|these) are, bottom of the range`;

/** What else costs money. */
export const otherCosts = `
  entry, entries, entered, fee, fees, ticket*, membership, subscription, per month, a month, voucher, garage, mechanic,
  car, bike, rent, mortgage, sponsor*, raised, raising, charity, wage*, salary, petrol, parking, hotel, flight*, train`;
