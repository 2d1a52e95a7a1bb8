/** Features that are ordinary where phrases of the table language stand in their sentence, unless others stand there too. */
export type Excuse = { readonly features: string; readonly when: string; readonly unless?: string };

/**
 * What makes features ordinary when it stands in the same sentence: hands numb with cold, a foot under tight laces, a night with a baby.
 *
 * Features of emergencies are here only where the words leave little open, and never beside what would be a sign of its own.
 */
export const ordinaryWhen: readonly Excuse[] = [
  {
    features: `clumsy-hands hand-word numb-word limb-word numb-limb blank-limb running-down-arm tingling-limbs numb-foot`,
    when: `
      (with|from|in|due to|because of|by) (the)? (cold|frost|snow|ice), minus #, (below|sub) zero, freezing, frosty, (warmed|warm|
      thawed|thaw) (up|out)?,
      thawed, (start|starting) line, (with|my|thin|thick|forgot ~1|which|what|better|two pairs of) ~1 (gloves|mittens|mitts) (on)?,
      (cold|open) water, ice bath, (hands|fingers) ~3 cold, cold (hands|fingers), raynaud*`,
    unless: 'one side, left side, right side, half of, speech, slur*, neck, spreading, months',
  },
  {
    features: 'face face-word lost-power weak-limb',
    when: `
      (with|from|in|due to|because of|by) (the)? (cold|frost|snow|ice), minus #, (below|sub) zero, raynaud*, from laughing, ice bath`,
    unless: 'one side, left, right, half, speech, slur*, neck, arm, leg, headache, droop*',
  },
  {
    features: 'numb-limb blank-limb tingling-limbs numb-foot lost-power weak-limb running-down-arm',
    when: `
      (laces|lacing|shoelaces|shoe|shoes|straps|strap|socks|gloves|trainers|boots|pack|vest|insoles) ~4 (tight*|loosen*|narrow|small),
      loosen* ~3 (laces|lacing|shoelaces|shoes|straps|strap|them), (slept|lay|lying|sat|sitting|leaning) ~2 on (it|my (arm|hand|foot|
      leg)),
      (handlebars|handlebar|bars) ~6 (shake*|shakes off|goes|gone)`,
    unless: 'weak*, worse, spread*, knee, no strength, no power, shin, calf, rock hard',
  },
  {
    features: 'saddle-numb numb-word saddle-soft',
    when: `
      (fine|ok|gone|back|normal|goes|went|better) ~4 (got|get|getting|hop*|climb*) off ~2, (cold|icy|hard|wet) (bench|seat|wall|saddle|
      floor|step|chair),
      (from|after) ~1 (sitting|sat) ~5 (desk|car|bench|day|chair|plane|film|drive|hours|office)`,
    unless: `
      between, genital*, privates, vagina*, penis, willy, anus, crotch, thigh, thighs, legs, sciatica, back (pain|ache|is|has|went|
      out), backache, wee, pee,
      toilet, wipe, wiping, couldnt feel it, cant feel it`,
  },
  {
    features: 'confused staggering unsteady speech blackout dizzy very-dizzy',
    when: `
      beer mile, (night|nights) out, hangover, hungover, (at|after|in|from) the pub, after # (pints|beers|wines|gins), stag do, hen
      do, party`,
  },
  {
    features: 'cant-sleep',
    when: `
      (kids|kid|dog|dogs|cat|son|daughter) (keep*|kept|wak*|woke|crying|barking|up|ill|are|is|was),
      (baby|newborn|toddler|teething|puppy|neighbour*|neighbor*|snoring|snores|shift|shifts|race day|race week|jet lag*|excite*|nerves|
      nervous),
      (caffeine|coffee|fireworks|alarm|heatwave|party|world cup|match|netflix|film|gaming|election|telly),
      (before|night before|eve of) ~3 (race|marathon|half|parkrun|flight|exam*|trip|event)`,
    unless: 'pain, ache*, hurt*, throb*',
  },
  {
    features: 'cant-work',
    when: '(holiday|holidays|annual leave|bank holiday|maternity leave|paternity leave|half term|retired|vacation|day off)',
  },
  {
    features: 'feeling-low',
    when: `
      joke, joking, (with|of) (happiness|joy|laughter|pride|relief|laughing), happy tears, (finish|finishing) line, at the finish, medal,
      (low|down) on (energy|sleep|salt|iron|sugar|gels|water|fuel|carbs|protein), about the (weather|rain|route|time|result|ballot),
      onion*, film, movie,
      wedding`,
  },
  {
    features: 'dark-urine',
    when: `
      beetroot ~1 (juice|shot|shots|salad|powder|soup|smoothie|again|turned|turns|makes), beets, (eating|eat|ate|had|drank|drinking)
      ~2 beetroot`,
    unless: 'muscle*, agony, weak*, swollen',
  },
  {
    features: 'darkish-urine',
    when: `
      (clear|pale|normal|fine|straw|light|yellow) ~3 (again|now|after|since), (bit|slightly|little|tad) ~1 dark*, dehydrat*, hydrat*`,
    unless: 'muscle*, agony, weak*, swollen, thighs, quads, brown, cola',
  },
  {
    features: 'face swallowing speech face-word',
    when: `
      mouth full, mouthful, chewing gum,
      (drink|drinking|eat|eating|swallow|swallowing) ~3 (while|when|whilst|on the) ~1 (run|running|move)`,
    unless: 'neck, droop*, slur*, numb*',
  },
  { features: 'unsteady', when: 'camber, windy, gusts, crosswind' },
  { features: 'collapsed', when: 'laughing, giggling, grinning' },
  {
    features: 'pleuritic',
    when: 'breathe out ~4 (goes|eases|helps|gone), stitch ~9 (goes|gone|eases|eat|ate|eating|lunch|breakfast|drink|curry|stops)',
    unless: 'blood, flight, breathless, calf',
  },
  { features: 'faint dizzy', when: '(giving|gave|donat*|given) ~1 blood' },
  {
    features: 'breathless puffing',
    when: `
      (on|up|uphill|going up|climbing) ~1 (hills|hill|inclines|climbs), after ~2 (intervals|sprints|reps|strides), (after|running for|
      jogging for) ~1 (minute|first minute),
      c25k, couch to 5k, day 1, (laugh*|laughing|giggl*) ~4 breath*`,
    unless: `
      chest, pain, faint, dizz*, tight*, never, used to, since, lately, suddenly, new, worse, rest, (even|just|breathless|puffed) ~2
      flat, flight*, calf, sweat*, sick, unusual, week, weeks, days,
      cant, couldnt, stairs, walk*, heart`,
  },
  {
    features: 'chest-tight breathless weight-thing chest-sore',
    when: `
      (my|the|new|sports|this|a) ~1 (bra|vest|top|pack|rucksack|backpack|wetsuit|strap|jacket) ~2 (is|was|band|makes|made|too|rubs|
      leaves)`,
    unless: 'arm, jaw, sweat*, sick, faint, dizz*',
  },
  {
    features: 'chest-pain chest-sore worst-pain',
    when: 'cold air, frosty air, press ups, pressups, push ups, bench press, pecs, pec, chafed, chafing',
    unless: 'breathless, breath, sweat*, arm, jaw, sudden*, sick',
  },
  { features: 'blackout', when: 'asleep, slept, out cold by #, in bed by, bed by' },
  {
    // "Tight after every run over an hour": the run is that long, not the stiffness.
    features: 'long-stiff-morning',
    when: `
      (run|runs|running|jog|race|races|ride|rides|walk|walks|drives|driving|session|sessions) ~1 (over|longer than|more
      than|of|for) ~2 (hour*|minutes|mins), (after|past|beyond) ~2 (an hour|hours|# (minutes|mins)) ~3 (running|run|on the road|desk|
      driving|in the car|cycling)`,
    unless: 'morning*, wake*, waking, woke, get up, getting up, got up, first thing, out of bed, bed, rise, dawn',
  },
  {
    features: 'long-stiff-morning',
    when: 'film, cinema, flight, drive, car journey, plane, train',
    unless: 'morning*',
  },
  { features: 'no-better-weeks weeks-long', when: '(weeks|months) (to go|out|until|till|away|before|to)' },
  {
    features: 'bladder',
    when: '(wet|peed|weed|pissed) ~1 (myself|pants) (laughing|with laughter), laugh* ~4 myself, myself laughing',
  },
];
