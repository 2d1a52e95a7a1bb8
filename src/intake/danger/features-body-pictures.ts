/** Infection, clot, muscle, weight and course in pictures, slang and understatement: phrases of the features, separated by commas. */
export const bodyInPictures: Readonly<Record<string, string>> = {
  fever: `
    (38.*|39.*|40.*|101.*|102.*|103.*|104.*) ~4 (thermometer|temp|temperature|fever|celsius|last night|this morning),
    (thermometer|temp|temperature) ~5 (38*|39*|40*|100*|101*|102*|103*|104*|high|up|raised|through|red), (burning|burnt) up, shiver*,
    (shaking|shook|shake) ~2 (with cold|uncontrollabl*|like a leaf|in bed|all over), teeth (chatter*|were chatter*), rigor*,
    (hot|roasting|boiling|sweating) ~3 (then|one minute|and then) ~3 (cold|freezing|shiver*), hot and cold,
    (sheets|pyjamas|pjs|bed|bedding|duvet|pillow|pillows|t shirt|nightie|mattress|nightshirt|bedclothes|jammies) ~3
    (soaked|soaking|wringing|drenched|wet with sweat|sodden|damp|dripping|soggy|wet through),
    (soaked|soaking|wringing|drenched|sodden|dripping|changing|change|changed) ~2 (the|my)? (sheets|pyjamas|pjs|bed|bedding|bedclothes|
    duvet|nightie), (wake|woke|waking) ~3 (drenched|soaked|soaking|sweat*|wringing|dripping|shiver*), fever*, (night|evening)
    (sweats|chills), sweat* ~3 (at night|through the night|the bed|buckets in bed|in my sleep), (cold|the) chills, feverish,
    (have|got|ive|had|has|running|with|high|raised|some|a) (a|the|some)? (temperature|temp|fever) ~3
    (and|since|of|all|with|now|last|this|for|up|too|again|head*|on), (temp|temperature|fever)
    (up|high|since|all|is|was|goes|keeps|of|over|above) ~3, (38|39|40) (degrees|celsius|c) ~2,
    (38.1|38.2|38.3|38.4|38.5|38.6|38.7|38.8|38.9|39.0|39.1|39.2|39.3|39.4|39.5|39.6|39.7|39.8|39.9|40.0|40.1|40.2|40.3|40.4|40.5),
    (sweat*|sweats|soak*|drench*|drip*) ~4 (night*|sheets|bed|pyjamas|pjs|in my sleep|bedding|pillow|shirt at night), the
    (shakes|sweats|shivers|chills), (shakes|shivers|chills|rigors) and (sweats|sweating|fever|shakes|shivers|chills),
    (shak*|shiver*|trembl*) ~2 (with|from) (cold|fever|chills|cold at night), (hot to the touch|burning hot|boiling up|on fire with
    fever|hot and shivery|shivery|feverish|feverishness), sweats, shivers, chills, fluey, flu like, temperature (high|39|40|38),
    (got|have|had|with|and|running|has|ive) a temperature, hot as (anything|hell|an oven|a furnace), boiling up, freezing cold and
    shaking, sweat* ~7 (in the night|at night|nights|in bed)`,
  unwell: `
    (feel|feels|feeling|felt) ~3 (rotten|grotty|ropey|dreadful in myself|like flu|like i have flu|like ive got flu|flu like|like im coming
    down|wiped out and|poisoned|proper ill|really ill|lousy|terrible all over|rubbish all over|rough as), coming down with ~3, (off my
    food|no appetite and), generally rough, under the weather, man flu, (feel*|felt) ~2
    (ill|fluey|shivery|dreadful|lousy|awful|horrendous|poorly|grotty|rough|ropey|like death|terrible|unwell|sick as a dog|bad all
    over|weak and (hot|ill|shivery)), feels ill, off my food, like ~2 (flu|the flu), coming down with`,
  'calf-shin': `
    calf, calfs, calves, lower leg, lower legs, shin, shins, front of ~2 leg, outside of ~2 leg, side of ~2 leg, forearm`,
  calf: `
    calf, calfs, calves, lower leg, back of ~2 (leg|knee), behind (my|the) knee, calf ~1, (lower|left|right|one|bad|this) leg, leg below
    ~2 knee, back of ~2 (knee|leg), leg ~3 below ~2 knee, below ~2 knee`,
  'one-bigger': `
    (bigger|larger|fatter|thicker|wider|rounder|chunkier|tighter) ~1 than ~2 (other|left|right|good|its (twin|mate|brother|sister)|
    usual), (inch*|cm|centimetre*|centimeters|size|sizes|
    fingers width) ~2 (bigger|fatter|thicker|wider|larger|rounder|more), (twice|double|half again|one and a half times) ~3
    (other|size|normal|usual|left|right|good one|width), double ~2 other, (measured|tape measure|tape) ~8
    (cm|inch*|bigger|thicker|fatter|more|difference), (one|left|right|this) (calf|leg|lower leg) ~5
    (balloon*|fat|fatter|thick|thicker|big|bigger|swell*|swoll*|puff*|blown up|like a (rugby|tree|football|balloon|ham|sausage|log|
    marrow)), (calf|lower leg) ~5 (fatter|thicker|bigger|balloon*|doubled|like a (rugby ball|football|balloon|marrow|ham|sausage|tree
    trunk)), (sock*|boot*|legging*|jeans|wellies|wellington*) ~6 (wont (go|do|zip|come)|marks on one|dig* in on one|tight on one|only on
    one|doesnt fit|too tight on), only (one|the one|left|right|the left|the right) (leg|calf|side|one) ~3 (swell*|swoll*|puff*|big*),
    lopsided (legs|calves), dent* ~5 (press|thumb|finger), (press|thumb|finger) ~6 (dent*|dimple|pit),
    (trouser*|jean*|legging*|sock*|boot*|welly|wellies|sleeve|shoe) ~4 (tight*|mark*|dent*|ring*|groove*|dig*) ~4
    (one|left|right|that|this) (side|leg|calf|foot|ankle)?, (one|left|right) (leg|calf|ankle|side) ~3
    (swell*|swoll*|puff*|thick*|fat*|big*|balloon*|double), (swell*|swollen|swelling|puffy) ~2 (in|of|on) (one|left|right|my (left|right))
    ~1 (leg|calf|ankle|side), # (cm|inches|inch|centimetres) (bigger|more|larger|thicker|fatter|difference) ~6`,
  'no-knock': `
    (no|not|without|cant remember|dont remember|didnt|havent) ~2 (knock*|twist*|injur*|bang*|pull*|strain*|trauma|done anything|did
    anything|reason|hit|do anything|cause), for no reason, out of nowhere, out of the blue, just appeared, just came up, did nothing, woke
    ~2 with, overnight`,
  warm: `
    warm, hot, heat, hotter, red, reddish, radiator, fry an egg, glow*, burning, purple*, purply, discolour*, blotchy, pink, shiny,
    mottled, dusky, dark red, veins ~2 (bulg*|stand*|pop*|up), (hot|warm|red|redness|purple*|purplish|bluish|blue|dusky|flushed|rosy|
    glowing|heat|burning|discolour*|shiny)`,
  tender: `
    tender*, sore*, pain*, hurt*, ache*, aching, cramp*, charley horse, throb*, tight, squeez*, kill*, agony, heavy, dull`,
  tense: `
    (hard|tight|tense|solid|rigid|stiff) as ~2 (rock|drum|plank|concrete|wood|football|balloon|stone|brick|iron|steel|board|table|nails|
    bone|timber|log|oak), (like|feels) ~2 (a|an|made of|full of|solid)? (drum|rock|plank|concrete|wood|stone|brick|iron|steel|football|
    cannonball|log|timber|overinflated|overfilled|overblown|marble|cement|granite|tree trunk|sausage about|water balloon),
    (going|about|feels like|ready|trying|gonna|might|want*|threaten*|close|will) ~4 (burst|explode|split|pop|rip open), burst* ~3
    (skin|seams|out), (too small|outgrown|too tight) ~2 (for|its) ~2 (skin|muscle), skin ~4 (tight|shiny|burst*|split*|stretched|drum*),
    rock solid, rock hard, drum tight, hard to the touch, wont dent, no give, pumped solid, pressure ~4 (inside|building|in
    the|unbearable|leg|shin|calf), (hard|tight|tense|solid|rigid|swollen) ~1 (like|as) ~2 (stone|rock|wood|brick|concrete|iron|drum|board|
    plank|football|steel|log|balloon|marble|bone), (burst*|explod*|split*|pop|rip*) ~2 (out|open|through|any minute|its skin|skin)?,
    (rock|brick|stone|solid|wood) (hard|solid), (tense|taut|woody|boardlike|turgid), (cast|plaster|splint|boot|bandage|brace) ~4
    (tight|squeez*|strangl*|crush*|small), pressure ~3 (shin|calf|leg|forearm|arm|thigh|foot|insane|unbearable|building|inside|through the
    roof), (so|very|really|extremely|too) (swollen|tight|tense|hard|stiff) ~4 (pop|burst|explode|split|shiny|touch|cant|drum|it),
    (bulging|swollen) and hard, hard and (bulging|swollen), skin ~2 (tight|taut|shiny) ~1 (tight|taut|shiny), granite, tight as anything,
    (swelled|swollen) so tight, knock on it`,
  rising: `
    (pain|it|its|keeps|still|just) ~4 (climb*|ramp*|rising|mount*|by the (hour|minute)|every (hour|minute)|building|builds|built|through
    the roof|crescendo|escalat*|worse and worse|getting worse|worsening|off the charts|beyond), (painkiller*|pain
    killer*|ibuprofen|paracetamol|codeine|cocodamol|co codamol|tramadol|nurofen|morphine|tablets|pills|advil|naproxen|ice) ~5
    (nothing|dont|didnt|havent|arent|no good|wont|useless|made no|not touch*|doesnt|hasnt|barely|laugh*|like smarties|no effect|no
    difference|isnt), (nothing|no painkillers|no tablets) ~3 (touch*|help*|work*|dents|dulls), worse (every|by the|each) (hour|minute),
    worse by (the hour|the minute), way worse than (it should|any bruise|any knock|it looks), out of all proportion, (more|worse) than it
    should, (tablets|pills|painkillers|drugs) ~2 (nothing|useless|not help*), cant bear ~3 (on it|touch*|near it)`,
  stretch: `
    (pull*|bend*|flex*|lift*|mov*|stretch*|wiggl*|wriggl*|point*|curl*|push*|wag*|crank*) ~4 (toe|toes|foot|ankle|big toe) ~9
    (howl*|scream*|cry|cries|agony|hurt*|pain*|unbearable|yelp*|kill*|roof|swear|shriek|tears|excruciating|torture|blinding|ceiling|
    murder|sob), (howl*|scream*|cry|agony|hurt*|pain*|unbearable|yelp*|kill*|roof|shriek|excruciating|torture) ~7
    (pull*|bend*|flex*|lift*|mov*|stretch*|wiggl*|wriggl*|point*|curl*) ~4 (toe|toes|foot|ankle|big toe),
    (mov*|bend*|lift*|stretch*|pull*|flex*|wiggl*|wriggl*|point*|extend*|straighten*|touch*) ~4
    (toe|toes|foot|ankle|fingers|hand|wrist|knee|leg) ~6 (agony|scream*|torture|unbearable|excruciating|kill*|howl*|cry|unreal|murder|
    worse|much more|hell|yelp*), (agony|scream*|torture|unbearable|excruciating|kill*|howl*|cry|worse|much more|murder|hell|cant bear|cant
    stand|yelp*) ~9 (mov*|bend*|lift*|stretch*|pull*|flex*|wiggl*|wriggl*|point*|extend*|straighten*) ~3
    (toe|toes|foot|ankle|fingers|hand|wrist|knee|leg|it), (cant bear|cant stand|couldnt bear|cannot bear|cant let) ~4
    (bend|move|touch|stretch|flex|bending|moving|touching), bit ~3 lip ~8 (mov*|bend*|bent|pull*|lift*|flex*) ~3 (toe|toes|foot|ankle)`,
  'numb-foot': `
    (foot|feet|toes|toe|web of ~3 toe*|between ~4 toes|top of ~2 foot) ~5 <blank>, <blank> ~5 (foot|feet|toes|toe), foot ~4
    (cold|white|pale|blue|tingl*|grey), (toes|foot|feet|top of ~2 foot|between ~3 toes|fingers|hand) ~5
    (numb*|tingl*|white|cold|dead|blue|pale|floppy|no feeling|asleep|cant feel), (numb*|tingl*|dead|cold|pale|cant feel|no feeling|lost
    feeling) ~4 (toes|foot|feet|between ~3 toes|fingers)`,
  'hard-effort': `
    stud, boot, studs, shinned, hacked, hurdle*, hill*, sprint*, session, crush*, trapped, cast, plaster, march*, tab, ruck, yomp, kick*,
    ball, stick, hockey, tackle*, jump*, box jump*, plyo*, circuits, burpee*, lunge*, press ups, push ups, pull ups, chin ups, spin, spin
    class, cycling, hike, ultra, comp, competition, pt, wod, murph, hyrox, ironman, triathlon, # (squats|lunges|burpees|pull ups|press
    ups|push ups|k|km|miles), boot camp, bootcamp, hiit, beasting, marathon, half, parkrun, gym, weights, leg day, arm day, knee to ~2,
    (crushed|trapped|squashed|hit|struck|whacked|clattered) ~3, fracture*, broke*, march, football, rugby, race, fall, fell, match, hard
    run, squats`,
  'muscle-wreck': `
    (muscles|quads|thighs|arms|legs|biceps|triceps|forearms|calves|shoulders) ~7 (agony|so weak|so swollen|useless|locked|balloon*|cant
    (bend|straighten|lift)|swollen|swell*|wont (bend|straighten|lift)|too (sore|weak|swollen) to|hard as|huge|popeye|blown
    up|collapsing|no strength|rock hard|weak*)`,
  cancer: `
    (lump|tumour|tumor|growth|mole|polyp*|breast|prostate|kidney|thyroid|ovary|ovaries|testicle|womb|lymph nodes|bowel|lung|node*) ~5
    (removed|taken out|cut out|chopped off|whipped out|lopped off|off in #|out in #|cancer*|malignan*), (had|have) ~2
    (lump|tumour|tumor|growth|breast|prostate|testicle|kidney|thyroid|mole|melanoma) ~2 (out|off|removed|taken), lump out, chemo*,
    radiotherapy, oncolog*, mastectomy, lumpectomy, tamoxifen, letrozole, big c, in remission, remission, hodgkin*, lymphoma, leukaemia,
    leukemia, melanoma, myeloma, sarcoma, carcinoma, macmillan, orchidectomy, prostatectomy, colectomy, metasta*, secondaries, bone marrow
    transplant, (had|beat|survived|after|through|fought|got over|diagnosed with) ~3 cancer, cancer ~3 (years ago|in
    (remission|19*|20*)|survivor|treatment|as a|at #|twice|before|back in), (stage|grade) # ~3 (cancer|tumour|breast|melanoma),
    (cancer|tumour|tumor|lymphoma|leukaemia|leukemia|melanoma|myeloma|sarcoma|carcinoma) ~4 (cured|removed|treated|operated|years|year|
    ago|before|at #|as a|out|in my|back|history|past|survivor|remission|clear), (removed|out|off|operated|cured|treated|lost) ~3
    (for|of|from|with|because of|due to) ~1 (cancer|tumour|tumor|melanoma|lymphoma), (kidney|lung|breast|bowel|thyroid|testicle|ball|
    ovary|prostate|womb|mole) ~2 (out|off|removed|taken) ~3`,
  'steadily-worse': `
    (each|every) (week|day|month|fortnight) ~3 (worse|notch|stronger|deeper|nastier|turned up|cranked up|dialled up),
    (worse|notch|deeper|nastier) ~2 (each|every|than last|than the last|than the) (week|day|month|fortnight|week before|day before),
    (inch*|creep*|crept|notch*|ratchet*|climb*|ramp*) ~2 up (each|every|week|day|steadily|month|slowly|bit by bit), only going (one way|in
    one direction), only ever gets worse, never (better|any better|improves) only worse, slowly but surely ~2 worse`,
  constant: `
    all day (and|long and|every day and)? ~1 (all)? night, day and night, night and day, (24 7|24 hours a day|round the clock|around the
    clock|twenty four seven), (morning noon and night), (always|constantly|permanently|continually|forever)
    (there|aching|hurting|throbbing|sore|gnawing|grumbling|present|nagging), (there|with me|aching|hurts|hurting|throbs|throbbing|gnaw*)
    ~2 (all the time|every minute|every second|every hour|whatever i|no matter|regardless|even at rest|non stop|nonstop|constantly|when i
    rest|the whole time|every waking), (whatever|whichever|however|no matter (what|how|which)) ~2 (position|way|i do|i lie|i sit|i
    try|pillow|posture|i turn|side), (lying|sitting|standing|rest|run) ~2 (or|nor|not) ~2 (lying|sitting|standing|rest|run|walking) ~4
    (same|no different|makes no difference|there|hurts|all the same), relentless, unrelenting, gnaw*, boring pain, deep bone pain,
    (like|as) ~2 toothache ~6`,
  'worst-at-night': `
    (worst|worse|unbearable|agony|bad|terrible|peaks|louder) ~3 (at night|in bed|at # am|at # in the|in the small hours|when i lie|lying
    down|in the early hours|overnight|3am|4am|2am), (3am|4am|2am|# am|nights|night|bed|bedtime|small hours) ~3
    (worst|hell|torture|agony|nightmare|unbearable|the worst|dread*|when it bites), (pace|pacing|walk*|up) ~3
    (room|house|landing|floor|kitchen|lounge) ~4 (night|3am|2am|# am|4am), (sleep*|slept) ~2 (in a chair|in the armchair|upright|on the
    floor|sitting up)`,
  'long-stiff-morning': `
    (stiff*|concrete|seized|wood|wooden|locked|rusty|plank|solid|rigid|set) ~3 (till|until|til) ~2 (ten|eleven|noon|lunch*|10|11|mid
    morning|elevenses|midday), (morning*|wake|waking|get up|getting up|got up|out of bed|first thing|bed|rise) ~9 (hour*|<long>
    minutes|lunch*|noon|midday|mid morning|half the morning|elevenses|ten o clock|second coffee|10 am|11 am|coffee break) ~9
    (spine|back|neck|hips|loosen*|unrust*|un rust*|straighten*|unlock*|move*|moving|bend*|human|upright|going|eases|free*|thaw*|unfold*|
    limber*|ungrip*|stand up|walk|normal|socks|unfreez*|rust*|stiff*|tin man|plank|board|oil*),
    (takes|took|need|needs|lasts|about|till|until|over|nearly|almost|full|good|at least) ~3 (hour*|<long> minutes|lunch*|noon|midday|mid
    morning|half the morning|ten o clock|10 am|11 am) ~7 (spine|back|loosen*|unrust*|un rust*|straighten*|unlock*|bend*|human|upright|get
    going|eases|free*|thaw*|unfold*|limber*|ungrip*|stiff*), (stiff*|rusty|rusted|like (a plank|a board|tin
    man|concrete)|seized|locked|frozen|rigid|wooden|creak*|cant bend) ~9 (an hour|hour*|<long> minutes|lunch*|noon|midday|mid morning|half
    the morning|ten o clock|elevenses), (stiff*|locked|seized|rigid|concrete|board) ~6 (until|till|til) ~2 (#|ten|eleven|noon|lunch*|mid
    morning), (until|till) (ten|eleven|10|11|noon|lunch*|midday) ~2 (to|before) ~3 (loosen*|get going|ease*|move|free*|unlock*|bend*),
    morning stiffness ~4 (<long> (minutes|mins|min)|hour|an hour|hours), (45|40|50|60|90|35|30) (minutes|mins|min) ~2 (stiffness|stiff),
    (an hour|one hour|two hours|hour|hours) of ~1 (stiffness|stiff)`,
  inflammatory: `
    iritis, uveitis, psoriasis, psoriatic, crohns, colitis, ibd, eye thing, inflamed eye, (red|painful|inflamed) eyes ~3
    (steroid|drops|iritis|clinic|specialist), (bowel|gut) (inflammation|disease), hla b27, b27`,
  'late-night-waking': `
    (wak*|woken|woke|up|awake) ~5 (about|at|around|by|from|every night at|most nights at)? ~1 (3|4|5|2|three|four|five|two|half
    #|3am|4am|5am|2am|half three|half four|stupid oclock) ~4 (most nights|every night|night*|back|hip*|spine|pain|stiff*|walk|pace|get
    up|move|am|in the morning), (second|last|later) (half|part) of (the)? night, (wak*|woke|woken) ~4 (at|around|about|by) ~1
    (3|4|5|three|four|five|2|two|3am|4am|5am|2am) ~1 (am)?, early hours, small hours`,
  'better-moving': `
    (run*|moving|move|movement|walk*|exercise|activity|jog*|gym|swim*|get* going|keep* moving|stretching|yoga|pilates) ~5
    (lovely|better|ease*|loosen*|help*|melt*|fine|free*|relie*|best|good|magic|bliss|sort* it|like
    new|frees|unlocks|heaven|wd40|butter|oil|medicine|improves|fixes), (better|eases|loosen*|fine|lovely|improves|free*|unlocks|good) ~5
    (run*|moving|movement|walk*|exercise|activity|jog*|gym|get* going|up and about|keep* moving),
    (moving|movement|exercise|running|walking|activity|motion|jogging) (is|makes it|makes|does)? (better|good|helps|eases|frees|loosens)
    ~2, (better|easier|eases|improves|goes|good) ~2 (when|once|if|after|as|with) ~2 (i)? (move|moving|run|walk|exercise|get going|get
    up|warm*)`,
  'worse-resting': `
    (sit|sits|sitting|sat|rest|rests|resting|lie|lying|desk|sofa|still|weekend off|day off|rest day*|stop|car|film|cinema|flight) ~5
    (seiz*|stiff*|worse|sets|locks|lock up|rust*|comes back|back again|returns|bad|hurts|glued|concrete|set like|freez*|wood|cement),
    (worse|seiz*|stiff*|locks|rust*|bad|worst|stiffer) ~5 (sit*|sat|rest*|lying|lie|still|bed|desk|sofa|day off|rest day*),
    (sitting|resting|rest|lying|sleep|stillness) (makes|is|does) ~1 (it)? (worse|bad|stiff*)`,
  'spine-site': `
    back, backs, backache, spine, spinal, vertebra*, disc, discs, neck, lumbar, sacrum, sciatica, coccyx, tailbone, between ~2 shoulder*,
    lower back, lumbago, kidney area, loin*, epidural, s i joint, sacroiliac, piriformis, shoulder blade*`,
  steroids: `
    (steroid tablets|steroids for|on steroids|oral steroids|prednis*|pred for|hydrocortisone|dexamethasone|deltacortril|long term
    steroid*|years of steroid*|steroids (all|most|since|on and off)), (long|years|months|long term|long
    time|daily|regular|chronic|ages|decade*) ~3 (cortisone|steroid*|pred*|dexameth*|hydrocort*),
    (cortisone|steroid*|pred|prednis*|dexameth*) ~4 (years|long|months|daily|ages|decade*|user|forever|every day)`,
  'plain-weight-loss': `
    (#|a|half a) (stone|kilo*|kg|pounds|lbs|lb) (down|lighter|gone|less|off me|has gone|have gone|smaller), belt* ~4 (hole|notch*),
    (clothes|jeans|trousers|shorts) ~4 (hanging|loose|falling|baggy|swim*)`,
  vein: `
    (vein*|cord|rope) ~4 (calf|leg|knee|thigh|along|down|hard|tender|sore|red|stand*), (along|down|over) ~1 (the)? vein*`,
  'thigh-arm': 'thigh, thighs, quad, forearm, forearms, upper arm, biceps, bicep, arm, hand, buttock',
  'first-episode': '(first|1st) ~1 (ever|time|bout|back|neck|episode|attack|problem) ~5, (new|out of nowhere) to me',
  spondylitis: `
    (have|has|had|got|with|diagnosed ~2|is|mum|dad|brother|sister|father|mother|uncle|family) (has|have|had|with|got)? as and,
    (mum|dad|brother|sister|father|mother|uncle) has as, bechterew*, axial spondyl*, spondyl*`,
  unstable: `
    (fused|fusing|fusion|plate|disc replaced|replacement|screws|metalwork) ~4 (neck|c #|c5|c6|c4|c3|c7|cervical), (c3|c4|c5|c6|c7) ~3
    (fused|fusion|replaced|op|surgery), (ra|rheumatoid) ~2 (for|since|years|arthritis|diagnos*), bendy joints, joints ~3
    (bendy|loose|hypermobile|dislocat*|lax), hypermobil*`,
  flares: `
    (third|3rd|fourth|4th|fifth|5th|sixth|# th) (time|flare*|bout|episode|attack|go) ~6, flare* ~3 (again|up) ~4 (time|#), (keeps|keep)
    (coming back|flaring|recurring|returning) ~6 (time|#|month*|spring|summer|autumn|winter)`,
  'clot-fear': `
    (possible|suspect*|probable|think*|maybe|might|worried|could) ~4 (dvt|blood clot|deep vein|clot in ~3 (leg|calf|lung))`,
  'calf-sore': `
    (calf|calfs|calves|lower leg) ~4 (sore|tender|ache*|aching|achy|hurt*|pain*|tight|cramp*|throb*),
    (sore|tender|achy|aching|painful|tight|cramping|throbbing) ~2 (calf|lower leg), calf pain, pain ~2 (in|of) ~1 (calf|lower leg)`,
};
