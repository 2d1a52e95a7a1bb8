/**
 * What people take for the cause, by exposure of the contract where there is one, else by mechanism of the knowledge, else by a plain name;
 * phrases separated by commas. `shoe` stands for the pair in question.
 */
export const causeWords: Readonly<Record<string, string>> = {
  shoe: `
    shoe, shoes, trainers, sneakers, running shoes, footwear, spikes, boots, (worn|worn
    out|old|new|cheap|wrong|dead|bad|unsupportive) (shoe*|trainer*|pair), cushion*, more cushioning, lack of cushioning, lack of
    support, support in (my|the) (shoes|trainers), (my|these|old|the) ~2
    (asics|nikes|nike|brooks|hokas|hoka|saucony|sauconys|new balance|adidas|mizunos|mizuno|altras|pegasus|ghosts|kayanos), drop
    of ~2 shoe*, zero drop, (shoe|trainer) (fit|size|choice), laces, lacing, tight shoes, the pair, insoles, too
    (hard|soft|firm|narrow|tight|small|stiff)`,
  descent: `
    downhill*, down hill*, descent*, descending, (run*|going|coming) down ~3 (hill*|slope*|mountain*), steep
    (hills|descents|downs), hills, hill, hilly routes, hill work, hill training, elevation`,
  distance: `
    mileage, distance, (the|these|those|all the|so many|extra|more|my) (extra|long|longer) ~1 (miles|runs|k), marathon
    (block|build|build up|prep), (long|longer) run*, running (too)? (far|long), volume, running (itself)?, too much running,
    run* too (much|far|often), the (running|run|long run|miles), jogging, marathon training, overtraining, overuse, high
    mileage, number of miles, both running`,
  duration: 'time on feet, (running|run*) (for)? too long, hours of running',
  spike: `
    too much too (soon|quickly|fast|quick|early), too (many|much) (miles|mileage|training|running|races),
    (up|raise|bump|build|step|increase|ramp|push|crank|hike|upping|raising|bumping|building|stepping|increasing|ramping|pushing|cranking)
    ~2 (mileage|miles|distance|training|volume|long run) ~2 (fast|quick*|soon|much)?, (extra|more)
    (miles|mileage|training|running), doing too (much|many), (did|done|do) (far)? too much, (going|gone|went|go) from # ~4 to #,
    (coming|came|come|going|went|getting|got) back too (soon|fast|quick*|early|hard), big (jump|increase|week*), back to back
    (runs|days|long runs|races), (running|run|ran) (every day|daily|too many days|seven days ~2|7 days ~2), no (rest|recovery)
    ~1, not (resting|recovering) enough, (skipping|skipped|not taking) ~1 rest days, run streak*, streaking,
    (ramp*|build|building|built|builds|built|increas*|upped|upping|upped|raise|raises|raised|raising|jump*|doubl*|bump*|add*|step*)
    ~5 (mileage|miles|distance|training|volume|fast|quick*|soon|load|intensity|much), overdo*, overdid*, overdone, (sudden)?
    (jump|increase|spike|hike) in (mileage|miles|distance|training|volume|load|running), doing too much, done too much, did too
    much, doing more than, ramping up, too fast too soon, too soon, did too far, not enough recovery, no rest days, lack of
    rest, pushed (it)? too (hard|far), starting too (fast|hard), ran too much`,
  pace: `
    speed, speedwork, faster (running|runs|pace|miles|sessions), running (faster|harder), picking up the pace,
    (run|running|ran|going|went|starting|start|started|go) (out)? (too|a bit) ~1 (fast|quick|quickly|hard), strides, speed work,
    sprint*, interval*, running (too)? (fast|hard), pace, fast running, tempo, tempos, tempo (run|runs|running), going too fast,
    track (session*|work)`,
  effort: 'effort, intensity, hard sessions',
  steps: `
    (footfall|foot fall|foot strike|impact) (vibration*|shock*), impact, footfall*, foot fall*, foot strike*,
    vibration*, shock, pounding, jarring, jolting, shockwave*, hitting the ground, landing (too)? (hard|heavily),
    shock waves, bounc*, bouncing, the (thump|thumping|jolt|jolts), jar|jarred|jarring|jars, pounding the (pavement*|road*)`,
  'surface:hard': `
    hard (surface*|ground|pavement*|road*), concrete, tarmac, pavement*, asphalt, road running, running on
    (road*|pavement*|concrete|tarmac), sidewalk*`,
  'surface:camber': `
    camber*, cambered (road*|pavement*), the (slope|slant|tilt) (of|on) ~3, running on (a|the) ~1 (camber|slope|slant), uneven
    (surface|ground|road*|pavement*|trail*), sloping (road*|pavement*)`,
  treadmill: 'treadmill*, running machine',
  standing:
    'standing, stood, on my feet, (standing|stand) ~3 (all day|long|still), time on my feet at work, standing at work',
  walking: 'walking, walk, walks, all the walking, dog walk*',
  desk: `
    desk, desk job, computer, laptop, sitting, sit|sits|sitting|sat ~2 (all day|too much|too long|a lot|so much),
    sedentary, chair, office (chair|job|work), screen, work setup, too much sitting, working from home, driving,
    drive, commute, sit at work`,
  'short-sleep': `
    (lack|lacking) (of)? sleep, poor sleep, broken sleep, no sleep, being (knackered|run down|tired|exhausted), run down, not
    sleeping (well|enough), fatigue, shift work, night shifts, new baby, (too little|not enough|bad) sleep, tired*, exhaust*,
    lack of rest at night, sleeping badly`,
  'sleep-pillow': `
    pillow*, mattress*, (new|my|the|old|soft|hotel) bed, sofa bed, slept (funny|awkward*|wrong|badly|on it ~2), sle* ~2
    (funny|awkward*|wrong|position|badly), sleeping on ~3 (front|side|stomach|belly), way i sleep, how i sleep`,
  posture: `
    posture*, postural, poor posture, bad posture, sit* (badly|hunched|slumped|crooked|with my legs crossed), slump*, stoop*,
    round* shoulders, forward head, hunching ~3, tension, muscle tension, tense muscles, (tight|tense) (shoulders|neck|muscles
    ~3 neck), hunch*, slouch*, spasm*, knots, looking down, phone, tech neck, text neck, holding my head, craning, head
    position, shoulders up ~3, rounded shoulders`,
  'arm-carriage': `
    arm carriage, arm swing, (way|how) ~2 (hold|carry|swing|use) ~2 (arms|shoulders|hands), arms, shrug|shrugging ~1, braking
    with ~2, (clench*|tense|tenses|tensed|tensing|grip|gripping) ~2 (fists|shoulders|hands|arms|upper body|jaw|fingers),
    (shoulders|elbows|arms|fists) (up|hunched|bent|clenched|tensed|tight|high|too high|raised) ~3,
    (hold|carry|keep|holding|carrying|keeping|run with|running with|swing|swinging) ~1 (arms|shoulders|elbows|fists|hands) ~1
    (up|high|tight|tense|bent|clenched|too high|stiff|across)?, twist* ~2 (upper body|torso), arm position, upper body, tight
    shoulders when, fists, (holding|hold) (my|a|the) (phone|water|bottle|water bottle|handheld), (water|phone) i (hold|carry),
    carrying (my phone|a bottle|water|a phone)`,
  'carried-load': `
    (carry|carrying|lugging|holding|lifting) ~2 (daughter|son|kid*|child*|toddler|baby|little one|grandchild*),
    rucksack*, backpack*, bag, bags, strap, straps, hydration (vest|pack), vest, carrying ~3, (carry|carried|wear|wearing) ~2
    (bag|rucksack|backpack|phone|bottle|vest|pack|keys|weight|belt|baby|toddler|child*|water),
    (running|waist|phone|race|tight|bum) belt, waistband, armband, phone holder, bumbag, camelbak, satchel, handbag, shoulder
    bag, heavy (bag|load), pack, baby, lifting (the|my|kids|children), shopping, running vest, sling, bottle, water bottle,
    handheld bottle`,
  gait: `
    gait, (my|bad|poor|running|sloppy|terrible|rubbish|awful|lousy) form, form, technique, running style, run style, heel
    strik*, land (on|heavily|hard) ~2 (heel*|toe*|forefoot|foot|feet|side), landing on ~2 (heel*|toe*|forefoot|ball*|outside),
    run (on|up on) my toes, running on my toes, foot plant, footplant, toe (running|striking|runner), limping, compensat*,
    favour* (the|my|one) ~2, run* (differently|funny|oddly|lopsided|wonky|awkwardly), overpronat*, over pronat*, pronat*,
    supinat*, overstrid*, over strid*, forefoot (running|strik*), biomechanics, foot strike pattern, cadence, stride (length)?,
    mechanics, how (i|im) (run|land|stride|move|running|landing|striding), (change|changed|changing) ~1
    (stride|form|gait|technique|cadence), my (stride|cadence|footstrike), the way i (run|land), crossing over`,
  weakness: `
    (weak|weaker|lazy|sleepy|dead)
    (glutes|core|hips|hip|ankles|ankle|muscles|quads|calves|calf|feet|hamstrings|hamstring|back|glute*|abs|arches|bum|butt|glute
    med|legs|shoulders|neck|upper body), weakness ~3, lack of strength,
    (glutes|core|hips|hip|ankles|back|quads|calves|hamstrings|feet|abs|glute med|legs|neck|ankle|muscles) ~2 (not
    firing|weak|arent firing|dont fire|weaker|isnt strong|arent strong|not strong|lazy), not strong enough, no core (strength)?,
    muscle wastage, imbalance*, muscle imbalance*, instability`,
  'tight-muscles': `
    (tight|tightness in (my|the)|short|stiff) (hip flexors|hip flexor|it band|calves|calf|calfs|hamstrings|hamstring|hips|hip|
    quads|itb|muscles|glutes|achilles|soleus|piriformis|back|psoas|adductors|ankles|lats|traps|pecs), (calves|calf|calfs|
    hamstrings|hips|quads|glutes|hip flexors|it band|achilles|back|psoas) (is|are|being|just|too|so|are just|are too|is too|are
    so|get|getting) ~1 (tight|stiff|short), tightness (in|of) ~3, inflexib*, lack of stretching, not stretching, no stretching,
    lack of flexibility, not warming up, no warm up, lack of warm up`,
  'flat-feet': 'flat feet, fallen arch*, flat footed, high arch*, collapsed arches, arches',
  'leg-length': `
    (my|the|one|left|right) ~1 leg (is|being)? ~2 (shorter|longer) ~3, leg length ~2, (legs|leg) ~1 different lengths, one leg
    (shorter|longer) ~2`,
  age: `
    age, my age, advancing (age|years), (my)? advanced years, old bones, old knees, (being|turning|hitting|im)
    (40|50|60|70|forty|fifty|sixty|seventy), getting old*, old age, being (old|over) ~1, anno domini, menopaus*, perimenopaus*`,
  weight: `
    weight, my weight, (carrying|carry) (too much|extra|excess|a bit of|a few|some) ~2 (weight|timber|pounds|kilos|stone), too
    heavy, (being|im) ~1 (fat|heavy|overweight|obese), (put|putting|gained|gaining) (on)? ~2 weight, bmi, the extra
    (pounds|timber|stone|kilos), overweight, being heavy, extra (weight|pounds|kilos)`,
  stress:
    'stress, stressed, anxiety, anxious, nerves, mental, all in my head, stressful ~2, worry, work stress, psychological, in my head',
  cold: 'cold, cold air, cold weather, (the)? (weather|winter|temperature), damp, draught, air con*',
  heat: 'the heat, hot weather, heat, humidity, overheating, swelling in the heat',
  dehydration: `
    dehydrat*, (not|dont|didnt|wasnt) drink* (enough|much) ~1, lack of (banana*|bananas|potassium), lack of
    (water|salt|electrolytes|magnesium|fluids), electrolyte*, low (salt|magnesium|potassium), salt, hydration`,
  diet: `
    diet, what i (eat|ate|eat before ~2), eating (before|too|late|badly), not eating enough, underfuel*, under fuel*, low
    energy, anaemi*, anemi*, ferritin, low ferritin, b12, magnesium deficiency, low vitamin d, alcohol, booze, caffeine, a dodgy
    ~1, food, coffee, breakfast, eating ~3, gluten, dairy, sugar, gels, low iron, iron, vitamin d ~1, deficien*, calcium`,
  medication: `
    my (tablets|meds|medication|pills), beta blocker*, antidepress*, contracepti*, (the)? statin*, tablets, medication,
    antibiotic*, side effect*, ciprofloxacin, the pill, hrt, meds, ibuprofen`,
  injury: `
    (fell|falling|fall) (on|off|over|down|onto) ~3, (old|previous|earlier|existing|past) ~1
    (injury|sprain|break|fracture|problem|knock|strain|tear), (my|the|a) (sprain|tumble|bang|knock|car accident|car crash|bike
    crash), when i (fell|tripped|slipped|crashed), not (fully|quite|properly) (healed|recovered), (wasnt|hadnt|not) ~1 healed
    ~1, old injury, old (knee|ankle|back|neck|hip) ~1, the fall, my fall, fall, whiplash, accident, previous injury, the crash`,
  bike: `
    bike (fit|set up|setup|position), (my|the) (saddle|handlebars|cleats|seat) ~3, cleat*, handlebar*, all the cycling, cycling,
    saddle ~1, (the)? bike, spinning, turbo`,
  strength: `
    gym, weights, squats, squatting, lunges, leg day, leg press, kettlebell*, hiit, pilates, circuits, bootcamp, burpees, box
    jumps, (new|the|my|a) ~1 (gym|weights|strength|core|exercise) (routine|programme|program|class|session*|work|exercise*),
    personal trainer, pt session*, deadlift*, lifting weights, crossfit, bench press, press ups, the gym, heavy lifting, yoga,
    plank*, gym work`,
  'other-sport': `
    football, five a side, squash, badminton, padel, netball, hockey, basketball, skiing, hiking, the hike, tennis, swimming,
    rowing, golf, gardening, digging, diy, dancing, rugby, climbing`,
  virus: 'virus, covid, flu, a cold, infection, chest infection, vaccine, jab, lyme',
  hormones: 'hormones, hormonal, pregnan*, period*, menstrual ~1, thyroid',
  breathing:
    '(my)? breathing ~1, shallow breath*, breath* (wrong|badly|technique|pattern), holding my breath, mouth breath*, diaphragm',
  clothing: `
    (sports)? bra, bra strap*, (tight|new|my) (shorts|leggings|tights|hat|cap|visor|headband|socks|clothes),
    (the|my|a|these|new|tight) ~1 (visor|hat|cap|socks|headband), sock*, compression sock*, chaf*, seam*`,
  heredity: 'hereditary, genetic*, my genes, in (my|the) genes, runs in (the|my) family',
  alignment: `
    (pelvis|hips|back|spine|hip|pelvic|sacrum) ~1 (is|are|being)? ~1
    (out|twisted|tilted|rotated|misaligned|blocked|uneven|wonky|crooked|out of line),
    (twisted|tilted|rotated|misaligned|blocked|uneven|anterior) (pelvis|pelvic tilt|hips|hip|spine), pelvic tilt, pelvis,
    alignment, misalign*, out of alignment, scoliosis, si joint*`,
  allergy: 'allerg*, histamine',
  'plain-tissue': `
    muscular, muscle (related|thing|issue|problem|strain|soreness), nerve (related|thing|issue|problem|pain|y), tendon
    (related|thing|issue|problem), bone (related|thing|issue|problem), joint (related|thing|issue|problem), circulat* ~1
    (issue|problem|thing), doms, tissue, something (muscular|nervy|structural|mechanical|neurological), (just)? muscle*,
    ligament*, nerve, nerves, tendon, bone, joint, soft tissue, inflammation, inflammatory, swelling, scar tissue, adhesion*,
    fascia, circulation, blood flow, heart, growth, growing, trapped wind, referred pain`,
  back: `
    (my|your|the|a) (back|lower back|spine|neck) (thing|issue|problem)?, (coming|referred|radiating) from (my|the) (back|lower
    back|spine|neck|hip), disc, disk, back (related|thing|problem|issue)`,
};

/** Phrases that hold the word of a cause and name none. */
export const notCauses = `
  (drive|drives|driving|drove) me, sit bone*, (sitting|sits) (well|right|there), bed time, in bed, walk in, walking (wounded|pace),
  back (to|on|at|in|again|home), standing (out|by|desk), stress fracture, bag of, form (of|filled|filling), on (the)? form,
  at (that|this|my) pace, in the bag, gait (analysis|test|lab), heart (rate|monitor), bone idle, joint (first|second|best)`;
