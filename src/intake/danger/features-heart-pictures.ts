/** Chest, breath, fainting and heat in pictures, slang and understatement: phrases of the sign's features, separated by commas. */
export const heartInPictures: Readonly<Record<string, string>> = {
  tearing: `
    unzip*, split* (open|apart|in two|in half|down), ripp*, shredd*, (something|it|somebody|someone) ~1 (ripped|tore|gave way|let
    go|burst|exploded|split|snapped) ~3 (inside|in my|in the|between|behind|across|through), (pulled|ripped|torn|tearing|coming|cut|sawn|
    hacked|prised|ripping|wrenched) ~1 (apart|in two|in half|open), (like|as if) ~3 (velcro|fabric|cloth|a sheet|bedsheet|paper|a
    zip|canvas|a seam) ~3, (sword|spear|skewer*|axe|hot knife|dagger|machete|hot poker|poker|chainsaw|harpoon|bayonet|blade|spike) ~4
    (through|between|into|in|from)`,
  severe: `
    (ten|nine|10|9|eleven|11) (out of|on|over) (ten|10), 10 10, 9 10, scream*, (made|making|had|make|makes) me
    (shout|yell|cry|drop|howl|gasp|sob|vomit|double), on the ~1 floor ~2, doubl* (me)? (over|up), (to|on) my knees, floored me, off the
    scale, howl*, took my breath away, savage*, vicious*, worst ~3 (life|ever|pain), (never|nothing) ~3 (pain|hurt) ~4 (like|as bad),
    dreadful*, horrid, ghastly, wicked, insane, stopp* me (dead|in my tracks), white hot, could not stand up, thought i was (dying|going
    to die|a goner), childbirth, kidney stone, like (being|i was|id been) (stabbed|shot|hit|kicked|struck|axed|harpooned|speared), maximum
    pain, wallop*, agony`,
  sudden: `
    (nothing|fine|normal|ok) one (second|minute|moment), bang it, (like|as if) ~3 (flicked|flick|threw|flipped|hit|pressed) ~2 switch,
    (like|flick of) a switch, bolt (from|out of), in one (second|go|moment|instant|step|stride), (within|in|over) (a
    (second|moment|minute|heartbeat|flash|blink)|seconds|moments|one minute|# seconds|# minutes), (zero|nothing|0|fine|normal|ok) to
    (#|agony|full|max*|a hundred|unbearable|screaming|10|100|dead|useless), one (minute|moment|second|stride|step) ~9 (next|then),
    instantaneous*, snap of ~1 fingers, just like that, at a stroke, all of a sudden, mid (stride|step|sentence|rep|squat|sneeze|chew|
    stretch|air|sip|lift|press), (hit|struck|came|arrived|landed|started|began|happened) ~3 (thunder*|lightning|hammer|gunshot|explosion|
    truck|bat|brick|bang|punch|train), thunderclap*, like a (thunder*|bolt|bomb|gunshot|explosion|lightning*), no warning,
    (came|come|coming) (on|from) ~1 (nowhere|in seconds|at once|immediately|straight away|quickly|in a flash|very fast|super fast), came
    from nowhere, bang and, in the blink, the moment i, the second i, the instant i, at the very moment, exact moment`,
  'chest-tight': `
    (elephant|anvil|brick*|concrete|rock|boulder|weight|horse|cow|sumo|piano|fridge|car|truck|lorry|tank|slab|sandbag|paving
    slab|kettlebell|someone|somebody|man|bloke|gorilla|heavy|something|child|dog|bag of) ~4
    (sat|sits|sitting|standing|stood|stands|kneeling|parked|pressing|pressed|lying|leaning|on top of|on|pushing|dropped|parking|squashing)
    ~5 (chest|breastbone|sternum|ribs|heart|rib cage|ribcage), (belt|strap|rope|corset|band|vice|vise|clamp|fist|hand|ratchet|boa|python|
    squeez*|wire|iron|straitjacket|hoop|girdle|bear hug|too small bra|tourniquet|steel|knot|lump|cramp*|clench*|grip*|clutch*|press*|
    pushing|tighten*|constrict*|choking|closing) ~7 (chest|breastbone|sternum|rib cage|ribcage|behind the ribs|centre of ~2 ribs|heart),
    (chest|breastbone|sternum|ribcage) ~5 (clamp*|grip*|vice|vise|belt|strapped|constrict*|cement|concrete|brick|full|closing|pressing|
    closes|caving|caved|cramp*|clench*|fist|squash*|heavy|locks|locked|seiz*|squeez*|crush*|weigh*|tight*), wearing ~3 (corset|bra) ~3
    (tight|small), like a heart attack`,
  'chest-pain': `
    (indigestion|heartburn) ~9 (run*|hill*|uphill|effort|exercis*|walk*|stairs|climb*|jog*|pace|speed),
    (burning|uncomfortable|discomfort|ache*|aching|funny feeling|weird feeling|strange feeling|odd feeling|dull) ~5
    (chest|breastbone|sternum), (chest|breastbone|sternum) ~4 (burn*|uncomfortable|funny|weird|strange|not right|ache*|aching)`,
  breathless: `
    (puff*|pant*|gasp*|winded|wheez*|huff*|breathing hard|breathless|out of breath|out of puff|fighting for breath) ~6
    (stairs|loo|toilet|sofa|sitting|talking|bed|kettle|shop|shops|tying|dressed|dressing|showering|shower|bathroom|kitchen|landing|car|
    upstairs|laces|socks|at rest|doing nothing|walking|phone|teeth), (breath*|air|breathing) ~2 (through a straw|a
    straw|underwater|through a wet|soup), drowning, suffocat*, smother*, starved of (air|oxygen), air hunger, run* out of
    (air|breath|puff) ~3 (talk*|walk*|tying|sit*|stair*|dress*|just|lying), (sleep*|sit*|prop*) ~2 (upright|propped up|sitting up|on #
    pillows|in the chair) ~3 (breath*|air|because)?, short* of (air|puff|wind|breath), breathing like i (ran|just ran|had run|have
    run|sprinted), (shallow|ragged|rapid|laboured) (breath*), (blue|grey) lips, lips ~3 (blue|grey), oxygen (level*|sats|saturation) ~4
    (#|low|down), sats ~3 (#|low), (less|no more|little|half) (breath|air|lung capacity) ~3`,
  'cold-sweat': `
    (went|gone|turned|turn|looked|looking) ~2 (grey|gray|ashen|clammy|chalky|white as|pale as|ghostly|waxy|pale and
    (sweat*|clammy|shak*|dripp*|faint*)|white and (sweat*|clammy|shak*|dripp*|faint*)), clammy, (grey|gray|white|pale) as (a|the)? ~1,
    (grey|gray|white|ashen|pale|waxy) (face|faced|and (sweat*|clammy|shak*|faint*|sick)), sweat* ~4
    (freezing|cold|ice|icy|sitting|sat|still|nothing|rest|bed|sofa), (sweat) (pouring|streaming|dripping|running) ~6
    (cold|sitting|nothing|sofa|still|standing|office|desk)`,
  nausea: `
    (want*|going|about|need*|felt like|feel like|wanted) ~2 (throw up|puke|vomit|be sick|chuck up|hurl|barf|retch), retch*, chuck* up,
    heav* (up)? ~2 (nothing|guts|stomach), queas*, stomach (turned|lurch*|churn*|flip*), (feeling|felt|feel)
    (icky|bilious|green|sickly|pukey), threw up, being sick, was sick`,
  faint: `
    (go|goes|going|gone|went|come|came|feel|felt) (all|over all|really|a bit|very|quite|suddenly|rather)? (over)? ~1
    (woozy|swimmy|faint|fainty|floaty|light headed|spaced out|far away|wobbly and|funny and), see* stars, tunnel* vision, tunnel vision,
    vision ~3 (tunnel*|grey|gray|narrow*|closed in|closing in|white|dark|spots|tunnel), (black|grey|dark|white|fuzzy) ~2 (edges|at the
    edges|spots|dots|corners|curtains|in front of my eyes), (nearly|almost|about to|thought i would|thought id|going to|close to|this
    close to) ~3 (went over|went down|keel|keeled|hit the deck|go down|dropped|collapse|collapsed|hit the floor|blacked|on the
    floor|conk*|pass*), (head|brain) (went|goes|going|gone) (light|swimmy|fuzzy|floaty|funny|all), knees (buckl*|went), legs ~3 (went from
    under|turned to water), had to (sit|lie|crouch|kneel|grab|hold on|lean) ~4 (or i would|before i|or id|so i didnt|not to
    (fall|faint)|quick*|dizzy|before it)`,
  'upper-pain': `
    (jaw|throat|teeth|breastbone|left arm|both arms) ~4 <aching>, <aching> ~4 (jaw|throat|teeth|breastbone|left arm|both arms),
    (jaw|throat|teeth|neck|left arm|both arms|shoulder*) ~2 and ~2 (jaw|throat|teeth|neck|arm*|shoulder*|chest) ~3 <aching>,
    (toothache|tooth ache|teeth ache) ~6, <aching> ~4 (teeth|gums|lower jaw)`,
  'left-arm': `
    left (arm|hand|wrist|elbow|shoulder) ~4 (heavy|numb*|tingl*|ache*|aching|dead|weak|lead|pins|pain*|hurt*|funny|weird|fuzzy|burn*|
    throb*|odd), (heavy|numb*|tingl*|ache|aching|dead|pain|pins and needles|discomfort|burning|sensation|feeling) ~4 left
    (arm|hand|wrist|elbow|shoulder), (into|up to|up into|in|spread* to|creep* into|radiat* to|through) (my|the|both)? (jaw|teeth|lower
    jaw|throat and jaw|both arms|left arm), (both|my) arms ~2 (heavy|ache*|like lead|numb and)`,
  pleuritic: `
    (stab*|stitch|knife|knifed|dagger|needle*|catch*|bite|bites|biting|jab*|pinch*|sharp|pain*|hurt*|sore|spear*|skewer*|stung|sting*|
    poke*|spike*|twinge*|cut*|grab*|pierc*|razor*|agony|ice pick|tear*|nip*) ~9 (breath|breaths|breathe|breathes|breathing|inhale*|
    inhaling|lungful|breath in|breathe in|big breath|full breath|fill my lungs), (breath|breaths|breathe|breathing|inhale|inhaling|inhal*|
    lungful|lungfuls|fill my lungs) ~7 (knife|knifed|dagger|stab*|jab*|catches|catching|caught|bite*|pain*|hurt*|sore|skewer*|sharp|agony|
    needle*|cut*|pierc*|glass|razor*|wince|sting*|spike*|twinge*|stitch|nails|unbearable|makes me yelp|pinch*)`,
  'coughing-blood': `
    (cough*|spit*|spat|hack*|bring* up|brought up|phlegm|gob|gobbed|tissue|hanky|hankie|sputum|mucus|spittle|sink|cleared my
    throat|hawk*|snot|catarrh|goo|gunk|saliva) ~9 (pink|pinkish|red|reddish|blood*|rust|rusty|streak*|crimson|scarlet),
    (pink|red|blood*|rusty|rust coloured|blood streaked|streaks of red) ~7 (cough*|phlegm|spit|sputum|mucus|gob|hanky|tissue|hankie|
    froth*|foam*|coughed)`,
  'long-journey': `
    (coach|train|bus|car|road|drive|drove|driving|driven|ferry|minibus|campervan|motorhome|plane|airport) ~4 (trip|journey|ride|#
    hours|hours|all day|overnight|all night|home from|back from|to (spain|france|italy|scotland|germany|greece|portugal|cornwall)), (#
    hours|# hrs|all day|overnight|hours|all night) ~5 (coach|plane|car|bus|train|flight|drive|behind the
    wheel|driving|seat|journey|road|economy), (long|back from|landed|red eye|jet lag*|transatlantic|long haul|economy) ~3
    (flight|flying|haul|plane|holiday|coach trip|drive|car trip|aus*|new york|thailand|bali|dubai|singapore|japan|america|california|
    zealand|tokyo|india), jet lag*, landed (yesterday|on|back|this|from|home|last), (flight*|flew|flown) ~5, # hour ~2
    (flight|drive|journey|trip|coach|bus|train|car|layover)`,
  operation: `
    (op|operation|surgery|operated|keyhole|arthroscopy|replacement|plaster cast|in plaster|in a cast|cast (off|came off)|in a boot|bed
    rest|bedrest|laid up|c section|caesarean|caesarian|hysterectomy|appendix out|hernia repair|acl (repair|reconstruction|op)|meniscus
    (op|repair)|knee op|hip op|bunion op|in hospital|hospital stay|immobile|immobilised) ~5`,
  hormones: `
    (the|new|combined|mini|a|my|contraceptive|started|taking|on) ~2 (pill|pills microgynon|hrt|patch and),
    (microgynon|rigevidon|yasmin|marvelon|tamoxifen|estradiol|testosterone|nuvaring|depo), contraceptive*, birth control, hrt, # weeks ~1
    (pregnant|postpartum|post partum|post natal|postnatal), (gave birth|had a baby|had the baby|baby was born|after the
    birth|expecting|pregnant|trimester|given birth|new mum|had my (son|daughter|baby))`,
  collapsed: `
    (crumpl*|keeled over|folded|collapsed|hit the (deck|ground|floor|tarmac|pavement)|dropped to the) ~3 (like
    a|mid|at|on|during|halfway|in|with|without|near|just|stone|after|before), ended up (on the|in) (floor|ground|road|grass|medical
    tent|ambulance|ditch|hedge), legs (gave out|folded|went) ~2 and`,
  blackout: `
    (everything|it all|world|vision|lights|screen|sight|all|things|eyes) ~3 (went|gone|turned|goes|faded|go|turns|fades|fading) ~3
    (black|dark|grey|gray|white|out|blank|dim), lights went out, (was|it was|went) lights out, went black, (woke|wake|woken|waking|come
    to|came to|came round|came around|coming round|came back|opened my eyes) ~5 (floor|ground|grass|tarmac|track|deck|pavement|people|
    faces|paramedic*|ambulance|verge|treadmill|road|bushes|ditch|path|carpet|tiles|strangers|kerb|someone|somebody|a crowd|marshal*|on my
    (back|face|side)), came (to|round|around), face down (on|in), face first (on|in|into), found (myself)? ~3 (on the|lying|in a heap|face
    down|in the (road|ditch|grass|gutter)), (people|faces|strangers|marshals|someone|medics) (round|around|over|standing over|leaning
    over|staring down|looking down|bending over) ~1 me, (out|sparked|spark|knocked) (cold|spark out|out for (a|#)), (was|went) out
    (cold|for ~2 (second|seconds|minute|minutes)), passed clean out, (lost|missing|blank|gap) ~3 (seconds|minutes|moment|memory|bit of
    time|chunk of time) ~3, (swoon*|keel* over|flaked out|sparko|conked out|zonked and|fainted|syncope), blackout*, black* out, went
    (lights out|unconscious|limp and), lost (consciousness|it for a (second|moment)|time)`,
  palpitations: `
    <heartbeat> ~6 (flutter*|mental|berserk|haywire|bonkers|crazy|nuts|skipp*|skips|skip|flip*|somersault*|washing
    machine|fish|bird|butterfl*|jump*|all over|wild|wildly|irregular*|drum solo|drum roll|rabbit|galop*|gallop*|stutter*|pause*|paused|
    missed|missing|hiccup*|flopp*|flop*|flap*|jackhammer*|machine gun|out of sync|out of time|tripp*|ballistic|chaos|chaotic|jazz|morse
    code|trapped|off beat|uneven|random*|quiver*|wobbl*|judder*|thumping out|out of my (chest|mouth|ribs)|jerk*|doing its own|stopped
    for|lurch*|fluttery|popcorn|dance|dancing|tap dancing|weird*|funny beat*|odd rhythm|out of rhythm),
    (flutter*|galop*|gallop*|flipp*|trapped bird|butterfl*|fish flopping|fish|bird) ~5 (chest|heart|ribs|rib cage|ribcage),
    (missed|skipped|extra|dropped|funny|odd) ~1 (heart)? beat*, (thud*|thump*|pound*|hammer*) ~2 (then|and) ~3
    (pause*|nothing|stop*|gap*|skip*), afib, svt`,
  'racing-heart': `
    <heartbeat> ~4 (race|races|racing|raced|pound*|hammer*|thump*|fast|200|210|220|190|230|240|going like|like (the clappers|mad|crazy|a
    train)|through the roof|sky high|off the scale|wouldnt come down|wont come down|speeding|rocket*|out of control|exploding)`,
  effort: `
    sprint*, rep, reps, lap, laps, track, race, racing, km, kilometre*, ultra, fartlek, strides, pace, stairs, hike, hiking, hiked, walk*,
    squat*, burpee*, crossfit, spin class, hiit, relay, cross country, finish, tri, triathlon, ride, rowing, erg, football, six a side,
    five a side, # a side, tennis, squash, rugby, hockey, padel, basketball, netball, dance class, bootcamp, boot camp, circuits, warm up,
    cool down, jogging, trail`,
  'in-effort': `
    up (the|a|any|my) ~1 (street|hill|road|bank|brae|lane|stairs|steps|slope|drive) ~3, (every time|each time|whenever|when|as soon
    as|once|if|as|while|the minute|the moment|only when|only if) ~1 (i|im|ive|i am|i was|the) ~3 (climb*|push*|pick* (up|it
    up)|speed*|run*|jog*|hurry*|rush*|exert*|go up|go uphill|walk (fast|up|uphill|quickly|hard)|sprint*|hit (a|the)
    (hill|incline|slope)|up the (hill|stairs|slope|ramp|pace)|press on|work hard|train*|race|get going|put the effort in|heart rate
    (goes|gets)|dig in|carry ~3 (up|upstairs)|cycle*|pedal*|swim*|gradient|incline|pace (picks|goes) up), (up|on|climbing|going up|halfway
    up|at the top of|by the top of) (a|the|any|every|that|this|each|long|steep) ~2 (hill*|climb*|incline*|stairs|slope*|ramp*), on
    (hills|climbs|inclines|stairs|intervals|tempo*|efforts|hard runs|fast runs), (uphill*|exertion|efforts) ~6,
    (comes|came|come|coming|creeps|crept|appears|starts|builds|kicks in) ~4 (with (effort|pace|speed|the (effort|pace|hills|climb))|on the
    (hill*|climb*|run*|effort*)|# (minutes|miles|km|k) in|about #|at (about|around) (mile|km|k)|mile #|km #|into (a|my|the|every)
    (run|jog|race|session)), (same|every|each) (run|hill|session|climb|time i run|jog|ride) ~5, (into|in) (the|my|a|every|each)
    (run|jog|race|session|ride|first mile|walk)`,
  'settles-on-stopping': `
    (melt*|fad*|vanish*|gone|disappear*|eas*|lift*|lets go|let go|leaves|leave|left|back to normal|goes off|go off|wears off|calm*|switch* off|stops|dissolv*|pass|passes|passed|drain*|drift*|
    slip* away|clear*|settl*|went|goes|off again|disperse*|backs off|dies (down|away)|subsid*|release*|loosen*|fine) ~8
    (walk*|stop|stopping|stopped|slow*|rest*|stand*|sit|sitting|sat|minute|minutes|seconds|moment*|breather|ease off|back off|bend
    over|lean on|slow down), (stop|stopping|stopped|walk|walking|slow down|slowing|rest|resting|rested|sit down|sitting|stand
    still|standing still|pause|breather|back off|ease off|ease up|slow|walk it off|pull up|lean on ~3) ~8 (gone|go|goes|going|gone
    again|eas*|fine|vanish*|clear*|melt*|off|pass|passes|settl*|disappear*|fad*|lifts|stops|lets go|leave*|ok
    again|ok|better|normal|nothing|dies|back to normal|subsid*|drain*|calm*|relax*), (# minutes|two minutes|a minute|a couple of minutes|a
    few minutes|minutes|seconds) ~3 (and|later|then|of) ~3 (gone|its gone|fine|ok|goes|clear|normal|nothing|passes|right as
    rain|vanish*|rest|standing|walking|sitting)`,
  confused: `
    babbl*, (was|were|talking|talked|spoke|speaking|pure|total) gibberish, hazy, (told|thought|asked|called|said|insist*|convinced) ~5
    (christmas|wrong (name|way|day|year|city|country)|same question|what (day|year) it (was|is)|who (i|they) (was|were)|i was (in|at)
    (school|bed|home|work|another)|she was my|he was my|where (i|the finish) was), wander* ~2 (off|off course|about|round|around|into|the
    wrong|aimless*|in circles|along|across), (ran|run|running|going|went|walk*|head*|turned) ~2 (the wrong way|in circles|off course|into
    the (crowd|barrier*|road|bushes|hedge)), (talk*|speak*|spout*|babbl*|rant*|mumbl*|rambl*|said|saying) ~2
    (nonsense|rubbish|gibberish|rot|to (people|someone|somebody) who|to myself|drivel|garbage|strange things|weird things|daft things|in
    tongues|not making), (head|brain|mind) ~3 (mush|scrambl*|fog|foggy|soup|gone|mashed|fried|blank|cotton
    wool|woolly|porridge|elsewhere|not working|fuzzy), hallucinat*, seeing things, delirious*, muddled*, disorient*,
    (couldnt|didnt|wouldnt) recogni*, (lost|no) (the plot|idea where|idea who), (argued|arguing|fighting|aggressive|swearing) ~3
    (marshal*|medic*|st john|steward*|paramedic*|first aid*), like a zombie, out of it, spaced out, loopy, gaga, bewilder*, dazed, in a
    daze, memory ~3 (blank|gone|hole|nothing|patchy)`,
  staggering: `
    (zig zag*|zigzag*|weav*|sway*|lurch*|stagger*|wobbl*|reel*|swerv*|veer*|tott*|stumbl*) ~5 (road|path|all
    over|across|drunk*|line|about|around|sideways|like|finish|pavement|into|from side|course|along|everywhere|the last), (all over|side to
    side across) the (road|place|path|course|show), (like|as if|as though) ~3 (drunk*|pissed|plastered|hammered|legless|a
    drunkard|bambi|been drinking|had # pints|ten pints), legs ~3 (not mine|drunk|went sideways|like a newborn|belonged to), (couldnt|cant)
    ~2 (walk|run|stand|stay) ~2 (straight|in a straight|upright|up|on my feet), (drunk|drunken) (legs|walk|man|sailor)`,
  heat: `
    (28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44) (degrees|c|celsius|deg), (30|31|32|33|34|35|36|37|38|39|40) in the shade,
    sweltering, baking, roasting, boiling, hottest, (red|blazing|scorching|stinking|bloody|so|very|really|too|crazy|super) hot, heat wave,
    blazing, scorch*, desert, humid*, muggy, no shade, blistering, midday sun, full sun, in the sun,
    (90|91|92|93|94|95|96|97|98|99|100|101|102|103|104|105) (degrees|f|fahrenheit), sauna, furnace, oven, hot
    (yoga|one|as|half|marathon|10|event), sun (was|beating|beat|blazing), sunshine, tropical, stopped sweating, (no
    longer|not|wasnt|werent) sweating`,
};
