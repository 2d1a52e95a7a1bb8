/**
 * What people take for the cause, by exposure of the contract where there is one, else by mechanism of the knowledge, else by a plain name;
 * phrases separated by commas. `shoe` stands for the pair in question.
 */
export const causeWords: Readonly<Record<string, string>> = {
  shoe: `
    shoe, shoes, trainers, sneakers, running shoes, footwear, spikes, boots, (worn|worn
    out|old|new|cheap|wrong|dead|bad|unsupportive) (shoe*|trainer*|pair), cushion*, more cushioning, lack of
    cushioning, lack of support, support in (my|the) (shoes|trainers), (my|these|old|the) ~2 (asics|nikes|nike|brooks|hokas|hoka|saucony|sauconys|new balance|adidas|mizunos|mizuno|altras|pegasus|ghosts|kayanos), drop of ~2 shoe*, zero drop, (shoe|trainer)
    (fit|size|choice), laces, lacing, tight shoes, the pair, insoles, too (hard|soft|firm|narrow|tight|small|stiff)`,
  descent: `
    downhill*, down hill*, descent*, descending, (run*|going|coming) down ~3 (hill*|slope*|mountain*), steep
    (hills|descents|downs), hills, hill, hilly routes, hill work, hill training, elevation`,
  distance: `
    mileage, distance, (long|longer) run*, running (too)? (far|long), volume, running (itself)?, too much running,
    run* too (much|far|often), the (running|run|long run|miles), jogging, marathon training, overtraining, overuse,
    high mileage, number of miles, both running`,
  duration: 'time on feet, (running|run*) (for)? too long, hours of running',
  spike: `
    too much too soon,
    (ramp*|build|building|built|builds|built|increas*|upped|upping|upped|raise|raises|raised|raising|jump*|doubl*|bump*|add*|step*)
    ~5 (mileage|miles|distance|training|volume|fast|quick*|soon|load|intensity|much), overdo*, overdid*, overdone,
    (sudden)? (jump|increase|spike|hike) in (mileage|miles|distance|training|volume|load|running), doing too much,
    done too much, did too much, doing more than, ramping up, too fast too soon, too soon, did too far, not enough
    recovery, no rest days, lack of rest, pushed (it)? too (hard|far), starting too (fast|hard), ran too much`,
  pace: `
    speed, speedwork, speed work, sprint*, interval*, running (too)? (fast|hard), pace, fast running, tempo, tempos, tempo (run|runs|running), going
    too fast, track (session*|work)`,
  effort: 'effort, intensity, hard sessions',
  steps: `
    (footfall|foot fall|foot strike|impact) (vibration*|shock*), impact, footfall*, foot fall*, foot strike*,
    vibration*, shock, pounding, jarring, jolting, shockwave*, hitting the ground, landing (hard|heavily|too hard),
    heel strik*, shock waves, jar|jarred|jarring|jars, pounding the (pavement*|road*)`,
  'surface:hard': `
    hard (surface*|ground|pavement*|road*), concrete, tarmac, pavement*, asphalt, road running, running on
    (road*|pavement*|concrete|tarmac), sidewalk*`,
  'surface:camber': 'camber, cambered road*',
  treadmill: 'treadmill*',
  standing:
    'standing, stood, on my feet, (standing|stand) ~3 (all day|long|still), time on my feet at work, standing at work',
  walking: 'walking, walk, walks, all the walking, dog walk*',
  desk: `
    desk, desk job, computer, laptop, sitting, sit|sits|sitting|sat ~2 (all day|too much|too long|a lot|so much),
    sedentary, chair, office (chair|job|work), screen, work setup, too much sitting, working from home, driving,
    drive, commute, sit at work`,
  'short-sleep': `
    lack of sleep, poor sleep, (too little|not enough|bad) sleep, tired*, exhaust*, lack of rest at night, sleeping
    badly`,
  'sleep-pillow': `
    pillow*, mattress*, bed, sle* ~2 (funny|awkward*|wrong|position|badly), sleeping on ~3 (front|side|stomach|belly),
    way i sleep, how i sleep`,
  posture: `
    posture*, postural, tension, muscle tension, tense muscles, (tight|tense) (shoulders|neck|muscles ~3 neck),
    hunch*, slouch*, spasm*, knots, looking down, phone, tech neck, text neck, holding my head, craning, head
    position, shoulders up ~3, rounded shoulders`,
  'arm-carriage': `
    arm carriage, arm swing, (way|how) ~2 (hold|carry|swing|use) ~2 (arms|shoulders|hands), arms,
    (clench*|tense|tenses|tensed|tensing) ~2 (fists|shoulders|hands|arms|upper body), shoulders (up|hunched) ~3, upper
    body, tight shoulders when, fists, holding my (phone|water|bottle), (water|phone) i (hold|carry), carrying (my phone|a bottle|water|a phone)`,
  'carried-load': `
    rucksack*, backpack*, bag, bags, strap, straps, hydration (vest|pack), vest, carrying ~3, heavy (bag|load), pack,
    baby, lifting (the|my|kids|children), shopping, running vest, sling, bottle, water bottle, handheld bottle`,
  gait: `
    gait, form, running form, technique, running style, overpronat*, over pronat*, pronat*, supinat*, overstrid*, over
    strid*, heel striking, forefoot (running|strik*), biomechanics, foot strike pattern, cadence, stride (length)?,
    mechanics, how i run, the way i (run|land), crossing over`,
  weakness: `
    weak (glutes|core|hips|hip|ankles|muscles|quads|calves|feet|hamstrings|back|glute*), weakness ~3, lack of
    strength, (glutes|core) (not firing|are weak|arent|weak), imbalance*, muscle imbalance*, instability`,
  'tight-muscles': `
    tight (calves|calf|hamstrings|hips|hip|quads|it band|itb|muscles|hip
    flexors|glutes|achilles|soleus|piriformis|back), tightness (in|of) ~3, inflexib*, lack of stretching, not
    stretching, no stretching, lack of flexibility, not warming up, no warm up, lack of warm up`,
  'flat-feet': 'flat feet, fallen arch*, flat footed, high arch*, collapsed arches, arches',
  'leg-length': 'leg length ~2, one leg (shorter|longer) ~2',
  age: 'age, my age, getting old*, old age, being (old|over) ~1, anno domini, menopaus*, perimenopaus*',
  weight: 'weight, my weight, overweight, being heavy, extra (weight|pounds|kilos)',
  stress: 'stress, anxiety, stressful ~2, worry, work stress, psychological, in my head',
  cold: 'cold, cold air, cold weather, (the)? (weather|winter|temperature), damp, draught, air con*',
  heat: 'the heat, hot weather, heat, humidity, overheating, swelling in the heat',
  dehydration: `
    dehydrat*, not drinking enough, lack of (water|salt|electrolytes|magnesium|fluids), electrolyte*, low
    (salt|magnesium|potassium), salt, hydration`,
  diet: `
    diet, what i eat, food, coffee, breakfast, eating ~3, gluten, dairy, sugar, gels, low iron, iron, vitamin d ~1,
    deficien*, calcium`,
  medication:
    '(the)? statin*, tablets, medication, antibiotic*, side effect*, ciprofloxacin, the pill, hrt, meds, ibuprofen',
  injury: `
    old injury, old (knee|ankle|back|neck|hip) ~1, the fall, my fall, fall, whiplash, accident, previous injury, the
    crash`,
  bike: 'bike (fit|set up|setup|position), cycling, saddle ~1, (the)? bike, spinning, turbo',
  strength: `
    gym, weights, squats, deadlift*, lifting weights, crossfit, bench press, press ups, the gym, heavy lifting, yoga,
    plank*, gym work`,
  'other-sport': 'football, tennis, swimming, rowing, golf, gardening, digging, diy, dancing, rugby, climbing',
  virus: 'virus, covid, flu, a cold, infection, chest infection, vaccine, jab, lyme',
  hormones: 'hormones, hormonal, pregnan*, period*, menstrual ~1, thyroid',
  allergy: 'allerg*, histamine',
  'plain-tissue': `
    muscular, (just)? muscle*, ligament*, nerve, nerves, tendon, bone, joint, soft tissue, inflammation, inflammatory,
    swelling, scar tissue, adhesion*, fascia, disc, disk, circulation, blood flow, heart, growth, growing, trapped
    wind, referred pain`,
  back: '(my|your|the) (back|lower back|spine|neck)',
};

/** Phrases that hold the word of a cause and name none. */
export const notCauses = `
  (drive|drives|driving|drove) me, sit bone*, (sitting|sits) (well|right|there), bed time, in bed, walk in, walking (wounded|pace),
  back (to|on|at|in|again|home), standing (out|by|desk), stress fracture, bag of, form (of|filled|filling), on (the)? form,
  at (that|this|my) pace, the bag, heart (rate|monitor), bone idle, joint (first|second|best)`;

/** What leads up to a cause that is named after it, and says so plainly enough for an unknown cause to be read off. */
export const plainLeads = `
  of the opinion that, convinced (its|it is|that), (could|can|might|may|would) (it|this|that) ~1 be (due to|down to|caused by|because of|related to|from|coming
  from|something to do with)?, (is|are|was) (it|this|that) (due to|down to|because of|caused by|related to|from), due
  to, down to, caused by, brought on by, put* (it|this|that) down to, attribut* ~2 to, blam* (it on)?, (its|thats|this
  is|that is|it is|comes|coming|came|stems|stemming) from, as a result of, result of, could be (the|my|a|an)`;
/** What leads up to a cause of the table. */
export const causeLeads = `
  (is it|its|is) possible (that)?, possible that, do you think (it|its|the|my|that)?, (is there|any) ~1 chance (that)? (its|it is|the|my)?, (could|can|might|may|would|will|must) ~2 (be|have been) (just|partly|possibly|simply|a case of|as simple as|linked
  to|a|the|my)?, (is|was|are) (it|this|that) (just|possibly|maybe|likely|simply|all|a|my|the)?, related to, linked to, (its|it is|thats|this is|is it|is this|be|was it|happened|all|just|simply|probably) because,
  because of, (something|anything|lots|a lot|nothing|much) to do with, resulting from, thanks to,
  (pain|pains|painful|paining|painfully|ache*|sore*|stiff*|injury|problem) from, think (its|it
  is|the|my|that|it|theyre|they|i|that it|this|you|your|most), thought (it|its|that|my|the), suspect*, reckon*,
  wonder* (if|whether)?, guess* ~1, probably, prob, possibly, maybe, perhaps, likely, (my|the)
  (guess|bet|money|theory|hunch) (is|would be|on), sounds (more)? like, sounds, looks like, (its|it is|it
  was|thats|that is|this is|this was)
  (probably|likely|just|not|obviously|clearly|definitely|possibly|maybe|more|mostly|mainly|all|partly|surely|classic|a
  classic|typically|typical|a|an|my|your|the)?, (isnt|not|arent) (my|the|your|a), or (is|could|are) (it|this), or
  (just|simply|maybe|my|the), (cause|culprit|reason|problem|issue|explanation|answer) (is|was|might be|could be|may
  be|being), points to, (shows|showed|revealed|found|confirmed) ~1 (a|an|some|small|it was)?, diagnos* ~2 (with|as|it
  as)?, (told|tell|tells) (me)? (it|its|that|it was|i have|i had), said (it|its|that|it was|i have|i had), (thatll|that will|itll|it will) be,
  (thinks|reckons|believes|says) (its|it|it is|that|i have|i), happens because, classic, if (its|it is|you), might be,
  may be, could be, can be, smells like, (said|says|suggested|suggests|mentioned|mentions), (i|so|and|we) (figured|assumed|presumed|imagined|feared), wondered about, mine (was|is|were|turned out to be), hope (it|its|this|that) ~1 (isnt|not), symptoms of, screams, ask yourself, check (your|the|for),
  consider`;
/** What stands behind a cause that is named before it. */
export const causeTails = `
  to blame, the culprit, at fault, responsible, (is|are|was|were|could be|might be|may be|being) ~1 (the|a|my)? ~1
  (problem|cause|reason|culprit|issue|trigger|factor|explanation|answer), (cause|causes|caused|causing) ~2
  (it|this|that|these|those|my|the|your|all|some|most|stiff|neck|pain|pains|problem*|issue*|injur*|trouble),
  (does|do|did|will|can|could|doing|is doing|be doing) ~1 (that|it|this|the damage), (has|have|had) (something|a
  lot|anything|nothing|much|everything) to do with, (brought|brings|bring) (it|this) on, (is|are) why, thats why,
  contribut*, (could|might|may|can) ~1 (explain|contribute|be causing|be doing|be behind|be the|have caused|cause),
  explains, i (suppose|guess|think|reckon|imagine|assume|presume|bet|suspect), leads to, (behind|responsible for) (it|this|all), be causing, play* a (part|role)`;

/** Phrases that look like a lead and are none. */
export const notLeads = `
  (think*|thought|thoughts) (about|of), down to (#|about|under|my last|the (wire|ground|shop|beach|road|last|car|knee|foot|ankle|toes|elbow|hand|river|sea|hospital)), not a (runner|big|massive|huge|fan|doctor|natural), from (#|jjb|amazon|the shop|a shop|sports direct|home|work|experience|now
  on|time to time|reading|what i), probably (get|buy|try|the (asics|nike|brooks|hoka)|going), maybe (get|buy|try|a
  (#)), not (only|just|sure|on|in|too|so|very|been|able|getting|going), its not (too|so|that) (bad|painful)`;
