/** What runners also do without any trouble: a remedy only where it is said to be done, asked or advised against one. */
export const exerciseWords: Readonly<Record<string, string>> = {
  stretching: 'stretch, stretches, stretching, stretched',
  'foam-rolling': 'rolling, rolled, roller, roll',
  ice: 'ice',
  heat: 'heat, (a|long|hot)? bath, a bath, hot shower, radox ~1, sauna, a hot water bottle, heat patch*, chips',
  strengthening: `
    squats, squatting, lunges, planks, planking, core, deadlifts, deads, rdls, raises, step ups, kettlebell*, weights, gym ~1
    (work|sessions|stuff)?, the gym, exercises, exercise, plyo*, rows, face pulls, pull ups, press ups, wrist curls, heel slides,
    (decline|single leg|sissy|wall|split) squats, squeezes, adductor squeezes, pillow squeezes, leg lifts, suitcase carries, sled drags,
    toe pulls,
    pendulum*, hip hangs, balance work, single leg stands, kneeling planks, side steps, rotator cuff ~1, external rotation*,
    seated raises, heavy ~1
    raises, alphabet*, rathleff, heel kissing, circles, copenhagens, bridges, bridging, step downs, skipping rope`,
  taping: 'tape, taped, strapped',
  massage: 'rub, rubs',
  'warm-up': 'warm up, warming up, warmup, warm ups, strides',
  strap:
    'strap, straps, brace, support band, belly band, truss, clasp, tennis elbow clasp, counterforce brace, neoprene sleeve',
  splint: 'boot, splint, splints, cast, carbon plate, afo, stirrup',
  compression: 'compression, sleeve, sleeves, stocking, stockings, compression socks, bandage, wrap, tubigrip',
  'foot-care': 'pedicure, pared ~1, file',
  ointment:
    'cream, ointment, balm, oil, oils, body glide, bodyglide, vaseline, deep heat, arnica, voltarol, voltaren, bengay, tiger balm',
  acupuncture: 'needles, needle, needling, dry needling',
  electrotherapy: 'tens, tens ~1, laser, red light, magnets, ems',
  shockwave: 'shockwave, shock wave',
  injection:
    'jab, injection*, cortisone, steroid, steroid (jab|injection|needle|shot), infiltration*, prp, prolotherapy',
  'soft-ground': '(run|running) ~2 on (the)? (grass|sand|beach|trails|soft ~1|softer ~1)',
  supplements: 'magnesium',
  hydration: 'salt, salt (tab|tabs|stick|sticks), caffeine',
  clothing: '(a|thicker|warmer) (cap|hat|buff), gloves, mittens, warmers',
  diet: '(lose|losing) ~2 weight, (lose|losing) (a|#|some|half a) ~1 (stone|kg|kilos|pounds|lbs)',
  insoles: `
    supports, heel (lift|lifts|raise|raises|wedge|wedges|cup|cups|pad|pads), gel (cups|heels|pads), gels, met pad*, felt pad*,
    (of|some|felt) felt, wedge* in, carbon insert, inlays, dancers pads, orthotics`,
  lacing: 'lace lock, heel lock, different lacing',
  socks: 'socks, toe socks, wool socks, thin socks, ski socks',
  rest: 'rest, rested, resting, time off, week off, days off, (two|three|few) weeks off',
  pillow: 'pillow, pillows, pregnancy pillow, bolster',
  'running-technique': 'form',
};

/** What is put under, on or around what hurts and has no name of its own in the list: a remedy where it is said to be used, or alone. */
export const aidWords = `
    cushion, cushions, doughnut, donut, kneeling (pad|mat), knee pads, kneepads, towel, rolled (up)? towel, wedge, pads, stool, mat,
    footstool,
    (anti fatigue|gel|foam) mat, poles, trekking poles, walking (poles|stick|sticks), sticks, a stick, sunglasses, shades, a visor, goggles,
    liners, (neck)? buff, snood, (waist|running|hip|flip|spi|support|belly|postpartum) (belt|band|pack), flipbelt, binder, bum bag,
    a vest, armband,
    harness, head torch, (chest|waist) light, (hand|toe|foot|chemical) warmers, (sports|new|good|different|better|underwired) bra, crop top,
    slippers, clogs, flip flops, plasters, band aids, blister plasters, (cycling|lycra|supportive|compression) shorts, tights, leggings,
    long johns,
    (anti gravity|alterg) ~1, (bar|handlebar) tape, (vertical|ergonomic) mouse, (laptop|monitor) riser, riser, headset, trolley,
    (wheelie|wheeled) bag, (new|different|softer) lenses, contacts, mirrors, new saddle, taller saddle, arthroscopy, filling, extraction,
    gaviscon, laxative, imodium, antihistamine*, inhaler, antibiotics, gin, prayer, onion, cabbage leaves, liniment, salonpas, icy hot,
    zambuk,
    flexitol, comfrey ~1, shea butter, coconut oil, mustard oil, witch hazel, camphor, moisturi*, liquorice, mustard, tonic water,
    chewing gum`;

/** Other sports: a remedy only where they stand in for running. */
export const crossTrainingWords = `
    swimming, swim, swims, swam, cycling, cycle, bike, biking, turbo, peloton, rowing, rower, spinning, spin ~1
    (class|classes|bike)?, walking, walks, walk, aqua aerobics, cross trainer, gym, weights, hiking`;
/** That they do. */
export const insteadWords = `
    instead, meanwhile, for now, in the meantime, while (im|i am|its) ~2, while (it|i|the|my) ~3
    (heal*|settle*|recover*|calm*|rest*|injured|cant), (till|until) (it|my|this|the|i) ~2
    (settle*|heal*|calm*|clear*|goes|better|recover*|run), to (keep|stay|maintain) ~1 (fit|fitness|ticking ~1), cross train*,
    (swapp*|switch*|swap|moved|replac*) ~3, (stick*|stuck) to, (told|advised|said|says|recommend*|suggest*|suggested) ~4,
    (should|could|can|shall) (i|we) ~2, would ~2 (help|be better|work|do it|sort), (try|tried|trying) ~2, (help|good for|any
    good|worth), only (been|doing)`;

/** Phrases that hold the word of a remedy and name none. */
export const notRemedies = `
    ice (cream*|rink|skat*|hockey|lolly|cold|axe|and snow), (on|black|the|some|sheet) ~1 ice (and|on|this|outside|last|at|patch),
    (slipped|slip|fell|fall|skidded) ~3 ice, (patch|sheet) of ice, rest of, the rest (is|are|was|of), rest assured, (at|even at|pain
    at) rest, stretch of, (long|short|flat|uphill|downhill|home|last|final|whole|tricky) stretch, (stretches|stretched)
    (of|along|for miles), red tape, tape measure, on tape, tape (worm|deck), (for|raising) (a)? charity, wear a mask, support
    (group|vehicle|crew|act|team), get my support, the cast (of|iron), foot strike, heel strike, heat (wave|haze|stroke|exhaustion),
    (the|this|in|summer|dry|that) heat, roller (coaster|skat*|blad*), rock and roll, bread roll*,
    (gym|yoga|pilates|spin|fitness|swim|swimming) (instructor|teacher|member*|bunny|kit|bag|coach), massage (business|studio|table),
    cream of, at a stretch, (pace|trail) gloves, hydration (vest|pack|bladder|belt), on a roll,
    old (ways|self|pace|routine|job|habits|mileage|age), roll (on|over|up for|call),
    spin (bike hurts|out), boot camp, (football|ski|walking|hiking|cycling|army|work|wellington|welly|rugby) boots, boots (the
    chemist)?, car boot, sling (back|shot), (rolled|rolls|roll|rolling) ~1 (my|the|an|his|her) (ankle|foot), (rolled|rolling)
    (over|out of bed|up|down), (great|amazing|brilliant|family|emotional) support, support (from|of|me), brace (yourself|for),
    (running|watch|my) strap, chest strap, watch strap, heart rate strap, rubbed (off|out), rub of, (sock*|shoe*|strap*|seam|tongue)
    ~1 (rub|rubs|rubbed|rubbing), (covid|flu|vaccine|tetanus|travel) (jab|jabs), (sports|a|the)? massage
    (therapist*|man|lady|guy|person|woman|clinic), pins and needles, <part> (stretches|stretch) of`;

/** Beside a remedy's name: that it is done, was done, is planned, bought, given or advised. */
export const tryingWords = `
    bung*, slapp*, slap, chuck*, whack*, popp*, pop, shov*, lobb*, tried, try, tries, trying, do, doing, did, done, use, using,
    used, gave, given, giving, gives, prescribed, get, getting, got, iwill, should, could, would, bought, buy, buying, ordered,
    wear*, wore, apply*, applied, put, putting, stuck, stick, take, taking, took, taken, say, says, said, told, tells, advised,
    recommend*, started, start, starting, began, fixed, helped, regular*, religious*, daily, nightly, twice, every
    (day|morning|night|evening|other day|run), added, adding, swapp*, switch*, swap, replac*, resort*, upped, had, having, been,
    keep, keeping, kept, live on, living on, stick to, sticking to, back to, set, sets, showed, shown, suggest*, reckon*, insist*,
    swear*, followed, following, need, needs, want, wants, plan, planning, going to, gonna, tempted, consider*, thinking, wonder*,
    worth, fan of, on the, sleep*, slept, religiously, sold, made, fitted, recommended, doing my, up on, up with, via, using,
    (loads|lots|plenty|bit|bits|load|ton|tons|hours|weeks|months|days|sessions|rounds|sets|session|course|couple|dose) of, more,
    some, extra, enough, work* on, book*, pay*, paid, lots, loads, including, plus`;

/** After a remedy's name: how often it is done, what for, or how it went. */
export const doingBehind = `  already (do|doing|did|done), instead, (#|twice|three times|once|several times|a few times) (times)? (a|per|each|every) (day|week|night|hour|month), every
    (day|night|morning|evening|run|other|hour|week|#|single|few), each (day|night|morning|evening|time), daily, nightly,
    religiously, regularly, diligently, before and after, after every, before every, before bed, most (days|nights|mornings), like
    mad, like crazy, for now, in the meantime, while (it|i|the) ~3 (heal*|settle*|recover*|calm*), (till|until) (it|my|this|the) ~2
    (settle*|heal*|calm*|clear*|goes|better|recover*), to (keep fit|keep fitness|help|build|strengthen|loosen|fix|sort|ease|save|get
    rid|stop|take), to no avail, no (joy|luck|use|good|difference|change|effect|improvement|help|benefit),
    (hasnt|havent|didnt|doesnt|dont|isnt|not|never|wasnt) ~2
    (help*|work*|touch*|do|done|doing|made|make|makes|shift*|cut|enough|solved), (helped|fixed|sorted|cured|worked|eased|settled|did
    nothing|does nothing|made no|has done|has helped|have helped|havent|was useless|were useless|is useless), (for|on) (my|the|it)
    ~1 (<part>), as (told|instructed|prescribed|advised), for (a|#|about) ~1 (days|weeks|week|months|month|fortnight), on youtube,
    off youtube, but (still|no|it), and (it still|still|no)`;
