/**
 * Activities and times in runners' words, by the vocabulary's own word for them where it has one; phrases separated by commas.
 * `DIST` stands for a distance or a time of running.
 */
export const activityWords: Readonly<Record<string, string>> = {
  running: `
    run, runs, running, ran, jog, jogs, jogging, jogged, exercise, exercising, #
    (miles|mile|k|km|kms|kilometres|minutes|minute|m) (in|into|mark|point|of running), (about|around|at|after|past|by)
    # (k|km|miles|mile|kilometres), (at|after|past) about <distance>, about (an hour|# minutes|half an hour)
    (in|into), halfway (through|round|into), (at|around|by|after|from|past) (about|around|roughly)? mile #, mile # onwards, high impact, (at|after|past|about|around) (about|roughly|around|maybe|just|approximately|nearly|only)? <distance>, any
    (distance|running), (a|the|every|each|another|my) ~1 (# k|# miler|# km|# mile|# miles), training, mileage, (mid|half way) (run|through)`,
  'easy-running': `
    (easy|slow|gentle|recovery|light|relaxed|steady|short slow|slow easy) (and)? (easy|slow)?
    (run|runs|jog|jogs|running|jogging|pace|miles), (run|running|jog|jogging|go|going)
    (easy|slow|slowly|gently|slower|easier|at an easy pace|at easy pace|very slow|very slowly|really slow*|nice and
    easy), plod*, slow down, easy pace, zone 2, slower pace`,
  'fast-running': `
    the (faster|harder|quicker) i (run|go),
    (fast|hard|quick|faster|quicker|speed|tempo|threshold|track|interval|hill sprint|sprint)
    (run|runs|running|session*|work|workout*|reps|pace|miles|finish|interval*|training|effort*|club*),
    (run|running|go|going|ran|runs) (fast|faster|hard|harder|quick*|flat out|too fast|at pace|at speed),
    (anything|any|everything|going) (faster|quicker|harder), (doing|on|at|do|any) speed, sprint*, interval*, speedwork, fartlek*, strides, tempo, tempos, speed
    (work|up|session*), up the pace, pick up the pace, (200|400|800|1000|300|600) (s|m), mile reps, repeats, push*
    (the pace|hard|harder|myself), race pace`,
  'long-run': `
    the (longer|further|farther) i (run|go),    (over|above|beyond|more than|longer than) (8|9|10|11|12|13|14|15|16|18|20|22|25|30|ten|twelve|fifteen|twenty) (miles|k|km), (over|above|beyond|more than|longer than) (60|75|80|90|100|120) minutes, (8|9|10|11|12|13|14|15|16|18|20|ten|twelve|fifteen|twenty) (miles|k|km|kilometres) (or more|plus|and up|or longer|or over|and over),
    long (slow)? (easy)? (distance|distances|run|runs|one|ones|running|sunday run*|training run*|weekend run*|miles),
    long slow (distance)? (run|runs), (longer|longest|lengthy) (run|runs|distance*|one|running|mileage), run*
    (long|far|too far|further|too long|longer|long distances), long slow runs, lsr, # (miler*|mile long run),
    (run|runs|running) ~1 (over|longer than|more than|beyond|past) (an hour|# hours|# miles|#), marathon training
    runs, (20|18|16|15|22|13|14|17|19|21|12) mile (run*|runs), distance runs, sunday run*`,
  'short-run': 'short* (run|runs|jog|jogs|distance*|ones), (short|shorter) runs, a mile or two',
  downhill: `
    (downhill|down hill) (stretch|stretches|section*|bit|bits|part|parts), downhill*, down hill*,
    (run|running|go|going|coming|come|walk|walking|runs) down ~3 (hill*|slope*|descent*|mountain*), (steep|long|big)?
    descent*, descend*, decline*, down (the|a)? (steep)? (hill*|slope*|mountain*), (the)? downs, steep down*, on the
    way down`,
  uphill: `
    steep (bit|bits|part|parts|section*|road|roads|street*|climb*|hill*|lane*),
    (uphill|up hill) (stretch|stretches|section*|bit|bits|part|parts), uphill*, up hill*,
    (run|running|go|going|walk|walking|runs) up ~2 (hill*|slope*|mountain*|incline*), incline*, climb, climbs,
    climbing (hill*)?, ascent*, hill (rep*|repeat*|sprint*|session*|training|work*|interval*), up (the|a)? (steep)?
    (hill*|slope*|mountain*), up hills`,
  hills: 'hill, hills, hilly ~1 (run*|route*|course*|race*|ground|terrain|loop*|area*)?, undulat*, slope*',
  flat: `
    flat
    (stretch|stretches|bit|bits|run|runs|running|ground|route*|road*|course*|surface*|terrain|path*|trail*|stuff|one*|section*),
    on (the|a)? flat, flat, level ground, the flat, on (the)? level`,
  trail: `
    trail*, off road, offroad, (uneven|rough|technical|rocky) (ground|terrain|trail*|surface*|path*), fell*, fells,
    cross country, xc, forest*, woods, woodland*, mud, muddy ~1, rocky ~1, roots, bridleway*, towpath, canal path,
    gravel`,
  'hard-surface': `
    cambered (road|roads|pavement*|lane*), pavement*, concrete, tarmac, asphalt, sidewalk*, (the|a|on|on the|hard|my|main|flat|and|or|only|of|country)?
    roads, on the road, on road, road (run*|running|race*|mile*|miles), hard
    (surface*|ground|pavement*|road*|floor*|court*|path*), paving, cobble*, (in|around) town, blacktop, camber*`,
  'soft-surface': `
    grass, sand, beach, (soft|softer) (surface*|ground|path*|trail*), woodchip*, playing field*, turf, astro*, field*,
    park, parkland`,
  treadmill: 'treadmill*, dreadmill*, tready, running machine*, tread mill*',
  track: 'the track, a track, track, cinder track, running track, indoor track',
  race: `
    race, races, racing, raced, parkrun*, park run*, marathon*, half marathon*, halfs, ultra*, (5 k|10 k|5 k|10 k|5
    km|10 km) race*, cross country race*, fell race*, a half, the half, race day, events,
    triathlon*, tough mudder`,
  walking: `
    (slow|slowing|slowed|dropping) ~1 to a walk, walk, walks, walking, walked, stroll*, (a)? few steps, after # steps, (walk|walking)
    (around|about|slowly|normally|the dog)`,
  'long-walk': `
    long walk*, (walk|walked|walking|walks) ~1 (far|too far|a lot|long|too long|all day|for hours|for miles|too
    much|long distance*|miles|for ages), (walk|walking|walked) for (hours|long|# hours|ages|a long time), lots of
    walking, a lot of walking`,
  hiking:
    'hike, hikes, hiking, hiked, rambl*, hill walk*, trek*, backpacking, hillwalking, walking up hills, mountain walk*',
  up: '(going|go|goes|coming|come) up',
  down: '(going|go|goes|coming|come) down',
  'stairs-up': `
    (up|climb*|climbing up|going up|goes up|coming up|getting up|get up|walk* up|go up|run* up|ascending) (the|my|a|some|those|these|more)? (stair*|step*|staircase*), upstairs, climbing
    stair*, stairs up`,
  'stairs-down':
    'stairs down, down worse than up, (down|descending|going down|goes down|walk* down|go down|get down|getting down|run* down|coming down|come down) ~1 (stair*|steps|staircase*), downstairs',
  stairs: 'stairs, the stairs, steps at, staircase*, stairmaster, stair',
  jumping: `
    jump*, hop, hops, hopping, hopped, skip rope, skipping rope, skipping, plyo*, burpee*, box jump*, trampolin*,
    landing`,
  standing: `
    stand, stands, stood, standing, stand still, standing still, (stand|stood|standing) ~2 (long|too long|all day|for
    hours|on my feet*|around|for a while|for any length), queu*, on my feet too long, (on|up on) my feet (too long|for
    too long|a lot|for a while|for long)?, washing up, ironing`,
  'on-feet': `
    on my feet (all day|for # hours|at work|all shift|all the time|for hours|all night|for long shifts|#),
    (day|shift|hours|days|shifts|work) on my feet, on feet all day, (long|night|# hour)? shift*, busy shift*, all day
    on my feet, standing and walking all day, retail (work|job), waitressing, waiting tables, on my feet for # hours`,
  sitting: `
    sit, sits, sat, sitting, sit down, sitting down, sofa, couch, (in|on) (a|the|my) chair, (sit|sat|sitting) ~1
    (for|too|still|long|around|all day|down), seated, sedentary, chair, watching tv, cinema, on a plane, flying`,
  desk: `
    desk*, computer*, laptop*, screen time, (at|in) (the|my|an)? office, office (job|work|chair|day*), typing,
    keyboard*, desk (job|work), monitor, zoom call*, zoom*, (working|work) from home, work at (a|my)
    (desk|computer|screen), sit at (a|my|the)? (desk|computer|screen|pc|laptop) ~3, sitting at (a|my|the)?
    (desk|computer|screen|work|pc) ~3, too much sitting, sitting all day, sit all day, pc, gaming, mouse`,
  driving: `
    drive, drives, driving, drove, (in|into|out of|getting in|sitting in|in and out of) (the|a|my)
    (car|van|lorry|truck), car (journey*|ride*|drive*|trip*), lorry, steering wheel, long (car)? (journey*|drive*),
    commut* ~3 car, behind the wheel, at the wheel`,
  'looking-down': `
    look* down, (on|at|using|use|looking at|staring at|scrolling on|scrolling) ~2 phone, reading, read|reads|reading
    (in bed|a book|books), tablet, ipad, knit*, head down, sewing, crochet*, texting, kindle`,
  'arm-work': `
    overhead, (overhead|over head) (work|press|presses|pressing|pressed|lift*|reach*),
    (raise|raises|raised|raising|lift*|reach*|put*) ~2 (arm|arms) ~2 (up|overhead|over|above)?, arms (overhead|above),
    paint* ~2 (ceiling*|wall*|fence*|house|room), reach* (up|overhead|for|behind), hanging (laundry|washing|out),
    decorating, hoovering, vacuuming, mopping, mowing`,
  carrying: `
    carry*, bag, bags, backpack*, rucksack*, shoulder bag*, shopping, carrying ~3, hydration (vest*|pack*), running
    (vest*|pack), race vest*, baby carrier*, pushchair, buggy, satchel, heavy (bag*|load*), camelbak, with ~2
    (rucksack|backpack|bag|pack), straps, handbag, luggage, suitcase*, toddler, picking up my (son|daughter|kid*|baby)`,
  lifting: `
    lift, lifts, lifting, lifted, heavy lifting, garden*, dig, digging, move|moves|moved|moving|movement|movements
    (furniture|house), shovel*, chopping wood, diy, picking (up)? (things|stuff|heavy|something)`,
  'lifting-leg':
    '(lift*|raise|raises|raised|raising|bring*) ~1 (leg|legs|knee|knees|foot) ~3, (getting|get|getting in and|get in and) (in|into|out of) (the|my|a)? (car|bath|bed)',
  cycling: `
    cycle, cycles, cycling, cycled, bike, bikes, biking, biked, bicycle*, ride, rides, riding, rode, turbo, spin
    class*, spinning, spin, (on|off) (the|my|a) bike, turbo trainer, peloton`,
  swimming: `
    swim, swims, swimming, swam, (in|at) the pool, front crawl*, breaststroke*, backstroke, freestyle, butterfly,
    crawl, aqua jog*`,
  rowing: 'row, rows, rowing, rowed, erg, ergs, erging, rower, in the boat, sculling, rowing machine',
  strength: `
    weights, (the)? gym, (at|in|from) the gym, strength (training|work|session*|class*), deadlift*, squat*, press ups,
    push ups, pushups, pullups, pull ups, bench press|presses|pressing|pressed, bench, lunge*, crossfit, lifting
    weights, weight (training|lifting|session*), kettlebell*, leg day, leg press, hiit, core (work|class*|exercise*),
    bootcamp, body pump, circuits`,
  football: `
    football, soccer, rugby, five a side, netball, hockey, basketball, tennis, squash, badminton, padel, golf,
    cricket, volleyball, dancing, dance class*, zumba, boxing, martial arts, judo, karate`,
  bowling: 'bowl, bowls, bowling, bowled, follow through, run up, delivery stride',
  increase: `
    (increas*|upped|upping|raise|raises|raised|raising|bump*|doubl*|tripl*|jump*|ramp*|build|building|built|builds|built|step*|push*|crank*|added|adding)
    ~3 (mileage|miles|distance|training|volume|km|kms|long run|load|weekly|running|runs|kilometres),
    (more|extra|higher|big) (mileage|miles|running|training|distance|volume), too much too soon,
    (jump|increase|rise|hike|spike) in (mileage|miles|distance|training|volume|my|load|running|pace), overdo*,
    overdid*, (more|further|farther|longer) than (usual|normal|i usually|ive ever|i had|ever|before),
    (ramp*|build|building|built|builds|built) ~1 up ~2 (fast|quickly|quick|soon)?, longest (run|ever|yet|distance)`,
  'new-to-running': `
    (started|start|starting|began|begin|took up|taking up|taken up|take up) ~1 (running|to run|jogging|to jog), new to
    running, couch to 5 k, c25k`,
  'return-after-break': `
    (after|from|following) ~2 (break|layoff|lay off|time off|# (weeks|months|years) off|a year off|lockdown),
    (return*|back|came back|come back|coming back|got back|getting back) (to|into|in) (running|it|training), comeback,
    (took|taken|having|had|been) # (weeks|months|years) off, first run (back|after), restart* (running)?`,
  'new-shoes': `
    (new|different) (pair of)? (running|trail|road)? (shoe*|trainer*|sneaker*|spikes|runners|boots|pair),
    (chang*|switch*|swap*|move|moves|moved|moving|movement|movements|went) ~2 (shoe*|trainer*|sneaker*|brand*|to a
    lower drop|to zero drop|zero drop|barefoot shoes|minimalist), new ones, newer (shoe*|pair)`,
  'old-shoes':
    '(old|worn|worn out|knackered|dead|ancient|cheap|battered|tired|older) (out)? (pair of)? (running)? (shoe*|trainer*|sneaker*|pair|spikes)',
  'these-shoes':
    '(these|those|this pair of|my|the|my running|in) (shoes|trainers|sneakers|spikes|pair|boots|heels|flip flops|work shoes)',
  'other-shoes': '(other|another|different) (shoe*|pair|trainer*), (chang*|swapp*|switch*) ~1 (shoe*|trainer*)',
  'cushioned-shoes':
    '(cushioned|softer|soft|maximalist|max cushion|more cushioned) (shoe*|trainer*|sneaker*|pair), more cushion*',
  barefoot:
    '(take|taking|took|kick|kicking) (my|the) ~1 (shoe*|trainer*) off, (take|taking|took) off (my|the) ~1 (shoe*|trainer*), barefoot, bare foot, bare feet, without shoes, no shoes, in socks, (around|about) the house',
  'loosening-laces':
    '(tying|tie|tied|doing|lacing) ~2 laces ~2 (loose*|looser|loosely), (loosen*|undo*|slacken*|looser|chang*|re) ~2 (lace*|lacing|shoelace*), relac*, looser laces, lacing',
  insoles: `
    insole*, orthotic*, inserts, arch support*, heel (pad*|lift*|cup*|wedge*), metatarsal pad*, met pad*, gel pad*,
    footbed*`,
  pillow: `
    pillow*, mattress*, new bed, hotel bed*, (slept|sleep|sleeping) ~1 (awkward*|funny|wrong|on my
    (front|side|stomach|belly)|badly on), sleeping position`,
  sleep: `
    (a|good|one|after a|after)? (night|nights) sleep, (good|proper|after|with|by)? ~1 (sleep|sleeping|slept),
    overnight, after sleep`,
  'short-sleep': `
    (short|poor|broken|little|no|lack of|not enough|less|too little) sleep, (short|bad|poor|broken) (night|nights), sleep* (badly|poorly), bad
    nights, tired*, late nights`,
  rest: `
    rest, rests, resting, rested, rest day*, (a|some|few|couple of|#) days off, day off, days off, getting off, time off,
    (stop|stopped|stopping|not) (running|run), (when|once|if|as soon as) i stop, feet up, tak* it easy, inactiv*,
    (a|one|two|#) (week|weeks) off, after (a|#) (rest|break), when i (stop|rest), easing off, being still, off
    running, stopping, (taking|take|taken|keeping|keep|getting) (the|my)? weight off ~3, (putting|put) (my|the) feet up`,
  lying: `
    (sleep|sleeping|lie|lying|lay|laying|roll|rolling) (on|onto) (the|that|this|one|it|either) ~1 (side|left|right|hip|shoulder)?, (lie|lying|lay) (that|this|the wrong) way, (roll|rolling|turn|turning) over ~2,
    (lie|lies|lying|laying|lay|lain|laid) (down|flat|on|in bed)?, (on|onto) my (back|side|left side|right
    side|front|stomach), lying (down|flat), in bed, bed rest, going to bed`,
  movement: `
    (get*|got|keep*|am|im|i) (moving|active|mobile|going), move, moving, moves,
    move|moves|moved|moving|movement|movements (around|about|it|more), moving around, gentle
    (movement|exercise|activity), mobilis*, mobiliz*, mobility, yoga, pilates, being active, activity, active, tai
    chi, keep* (it)? mobile`,
  'warm-up': `
    warm* up, warmed up, warm up, warmup*, (after|within|in) (the)? first ~1 (minutes|mile|miles|km|k), (first|after
    the first) (mile|km|k|few minutes|10 minutes|couple of miles|half mile), once (im|i|ive|its) (warm|warmed
    up|going|moving|got going|get going|loosened up), after (a mile|a km|a few miles|# miles), get going, once warm,
    into the run, as i warm`,
  stretching:
    'stretch, stretches, stretching, stretched, foam roll*, foam roller*, roller, rolling it, rolling, lacrosse ball',
  'first-steps': `
    first (few)? steps*, first (few)? steps ~5, (rising|rise|rises|stand|standing) ~1 (from|out of) ~2 (chair|armchair|sofa|seat|bed|desk), (getting|get|got|gets|when i get|step*|climb*) (out of|up from|up off|up out
    of) (bed|chair|a chair|the chair|the sofa|the car|my desk|sitting|the floor), (stand|stands|standing|stood) up, getting up, getting ups,
    get up (from|after|in the morning|out)?, (at the|the) (start|beginning) of (a|the|my|each|every)
    (run|runs|session), when i (start|first start|set off|begin) (to run|running|a run|my run|off)?, starting (a
    run|to run|out|off), first (mile|km|few minutes|10 minutes|half mile|couple of miles|#), on starting, starting
    off, after sitting ~3 get up`,
  heat: `
    (the)? heat, (hot|warm) (bath*|shower*|water|water bottle*|pack*|tub|stone*), heat (pack*|pad*|lamp*|rub|patch*), wheat
    bag*, warmth, bath, baths, bathing, shower, showers, (run|runs|ran|running) (a|the) (hot|warm)? bath* (with salts)?, deep heat, heating
    pad*, hot and cold, sauna, tiger balm, (bath|soak) ~2 salts, epsom*, a soak`,
  cold: `
    (the)? ice, iced, icing, ice (pack*|bath*|it|cube*), cold (pack*|water|bath*|air|weather|shower*), frozen
    (peas|bottle*|bag*|veg|water bottle*|can), (the)? cold, cryo*, winter, ice baths`,
  massage: `
    massage*, massag*, rub, rubs, rubbing, rubbed, massage gun*, theragun, sports massage*,
    (tennis|spiky|massage|golf|cricket|hockey) ball*, kneading, self massage, gua sha, massage ball*`,
  stress: 'stress, stressed, stressful, worry, worrying, anxiety, anxious, deadline*, busy (day*|week*) at work',
  'turning-head': `
    turn* (round)? to (reverse|look|see|check) ~2, (turn*|rotat*|move|moves|moved|moving|movement|movements|twist*) ~2 (head|neck), look* (over my
    shoulder|left|right|behind|round|up|sideways|back over), head (movement*|turns), shoulder check*, turn it (to)?
    (the)? (left|right)?, reversing, checking my blind spot`,
  bending: `
    bend, bends, bending, bent, bend* (forward|forwards), bend* (over|down|forward*|forwards|my knee|my knees|it|the knee), (i|to|and|or|when) twist, twisting, kneel*,
    crouch*, (tie|tying) ~2 (lace*|shoe*), touching ~1 toes, lean* (forward|over), squatting, stoop*, putting ~2
    (socks|shoes) on, flexing, full flexion`,
  arching: '(lean*|bend*|arch*|stretch*|tilt*) ~1 (back|backward*|backwards), arching, extension',
  turning:
    '(change*|changing|sudden change*) of direction, (cutting|turning|pivot*) (sharply|quickly|on it|corners), pivot*, side to side, lateral ~1 movement*, twisting',
  pressing: `
    press|presses|pressing|pressed, touch, touching, touched, to (the)? touch, poke*, poking, prod|prodding|prodded,
    push* on (it|the), squeez* (it|the), palpat*, when i press`,
  coughing: 'cough*, laughing, laughs, sneez*, deep breath*, laugh*, breathe*, breathing (in|deeply)?, blowing my nose',
  painkillers: `
    painkiller*, pain killer*, ibuprofen, paracetamol, tylenol, advil, aspirin, naproxen, anti inflammator*,
    antiinflammator*, nurofen, voltarol, voltaren, pain relief, nsaid*, diclofenac, codeine, acetaminophen, aleve,
    motrin, cocodamol, co codamol, panadol, tablets, meds, pain meds`,
  'manual-treatment': `
    chiropract*, physio, physios, physiotherap*, osteo, osteopath*, manipulation*, adjustment*, acupuncture, dry
    needling, physical therap*, shockwave (therapy|treatment|sessions)?, cupping, ultrasound, cortisone*, steroid
    injection*, injection*`,
  strengthening: `
    (calf|heel|toe|leg|hip|glute|hamstring|arm|shoulder)
    (raise*|drop*|curl*|lift*|bridge*|thrust*|exercise*|strength*|press|presses|pressing|pressed), eccentric*,
    strengthen*, (rehab|physio|physiotherapy|strength|the|core|glute|hip|these|those) exercise*, isometric*, glute
    (work|bridge*), clam*, clamshell*, resistance band*, single leg (squat*|deadlift*|work), monster walks, planks,
    rehab, exercises, nordic*, loading (it)?`,
  taping: 'tape, taped, taping, kt tape, kinesio*, rock tape, rocktape, k tape, strapping, strapped, strap it',
  compression: `
    compression*, calf sleeve*, knee sleeve*, compression (sock*|sleeve*|tights|bandage*), tubigrip, bandage*, knee
    (brace|support|strap*), ankle (brace|support), patella strap*, brace, support bandage`,
  splint: '(a|the|my|wearing a|in a)? (splint*|walking boot|moon boot|aircast)',
  eating:
    'eat, eaten, ive eaten, eats, eating, ate, breakfast, lunch, dinner, a meal, (big|large|heavy|full)? (breakfast|lunch|dinner|meal), chew*, gum, food, coffee, milk, dairy, gels',
  hydration: 'drink* (enough|more|water|plenty), hydrat*, electrolyte*, dehydrat*',
  gripping: 'grip*, typing, mouse, writing, texting, opening jars, holding (my phone|a bottle|bottle)',
  heels: 'high heels, wearing heels, in heels',
  kneeling: 'kneel*, on my knees',
  kicking: 'kick a ball, kicking, kick',
  'crossing-legs': 'cross* ~1 legs',
  illness: 'flu, virus, covid, (a|the|had a|this)? cold virus, chest infection, being ill, illness',
};

/** Times of day at which it is worse or better. */
export const dayTimeWords: Readonly<Record<string, string>> = {
  morning: `
    (in|on)? (the|a|every|each|most|next)? mornings, (in|every|each|most|first thing in|during|of a) (the)? morning,
    in morning, when i (wake*|get) up, (on|after|upon) waking, first thing, waking up, (when|after) i (first)?
    (wake|woke|get up|am up), upon waking, first thing in the morning, in the am`,
  daytime:
    'during the day, (from|by|after|around|about|at)? ~1 (1|2|3|4) pm, (by|from|after) (midday|lunch|lunchtime|noon|mid afternoon|mid morning), as the day goes on, later in the day, afternoon*, through the day, in the day, midday',
  evening: `
    (in|by|every|each|most|of|towards|later in) (the|an)? (evening|evenings), end of (the|a|my)? (day|shift),
    (at|by|towards) the end of (the|a|my|each|every) (day|shift|week), evenings, late in the day, later in the day`,
  night: `
    (at|in the|during the|every|each|most|all) (night|nights|nighttime), at nights, night time, nighttime, nights,
    overnight, in bed at night, when im in bed, (wakes|woke|waking|wake|woken) me (up)? (at night)?, (keep|keeps|kept|keeping) me (awake|up) (at night)?`,
  'late-night': `
    (early|small) hours, (at|around|about) (2|3|4|5) am, (wak*|woke|woken) ~3 at (2|3|4|5), (at|around|about) (2am|3am|4am|5am), second half of the
    night, middle of the night, (2|3|4|5) in the morning`,
};
