/** Head, nerves, neck, injury and mood in pictures, slang and understatement: phrases of the sign's features, separated by commas. */
export const nervesInPictures: Readonly<Record<string, string>> = {
  neck: 'neck*, nape, back of my neck, cervical',
  'neck-pain': `
    <aching> ~4 (collarbone|behind my ear|side of my throat) ~3, neck went, (neck|nape) ~6 <aching>, <aching> ~6 (neck|nape), neck ~4
    (off|funny|weird|odd|strange|not happy|sore|bit|iffy|ropey|rough|bad|knackered|gone|not right|done in|been a pain|ricked|out|wonky),
    ricked ~1 neck, (skull|head) ~3 (down|into) ~2 neck, neck ~4 (in bits|wrecked|buggered|ruined|shot|killing|screwed|rigid|immobile|like (concrete|wood|iron)|jammed|throbbing|throbs|burning|burns|clicking|crunching|grinding|unhappy|tweaked|whacked|pulled|strained|uncomfortable|tender|hot|achy|
    played up|playing up|complain*|aching), (cricked|pulled|strained|tweaked|ricked|jolted|jarred|wrenched|hurt|injured|twisted|
    whiplashed) ~2 neck, painful ~1 neck, neck (injury|trouble|problem*|agony|ache|pain|spasm*|discomfort), neck ~3 (cranky|grumpy|doesnt
    want|wont|cant turn|wouldnt|refuses), (cranky|grumpy|gammy) neck`,
  headache: `
    <ache> ~5 <aching>, <aching> ~6 <ache>, (head|skull) ~4 (pound*|banging|thumping|thumps|explod*|burst*|split*|pressure|vice|vise|about
    to), (pound*|banging|thumping|thumps|explod*|burst*|split*|pressure|drill*|hammer*|axe|nail|ice pick|knife|bolt|thunder*) ~5
    (head|skull|temple|eye|forehead|brain), sore head, brain freeze, (eyeball|eye socket) ~4 <aching>, <aching> ~4 (eyeball|eye socket)`,
  unlike: `
    alien, never ~3 (felt|had|known|experienced|got) ~3 (anything|something|one|it|this|that|such|a (headache|pain|feeling|neck)) ~2
    (like|before|in my life|similar|remotely|close), (foreign|strange|unknown|unfamiliar) to me,
    (but|is|feels|felt|quite|very|totally|completely|somehow) foreign, this is (no|not a) ~1 (stiff neck|headache|crick|migraine|neck
    ache|tension), (pain|ache|headache|feeling) ~1 ive never (known|had|felt|experienced|met), not (my|a|like my|one of my|the)
    (usual|normal|ordinary|typical|regular|standard|common) ~4, (not|isnt|wasnt|doesnt feel|nothing) ~1 like (any|my|the|a) ~2
    (migraine*|headache*|tension|crick|stiff neck) ~4, (strange|weird|peculiar|odd|unfamiliar|unusual|bizarre|creepy|uncanny|eerie) ~2
    (ache|pain|headache|sensation in ~3 (neck|head)), this isnt one, this is (different|not that|something else|new), different
    (kind|sort|type|beast|animal|class|league|planet|thing|ball game|altogether), first (of its kind|time ever|one ever), in a
    (league|class) of its own, dont (get|have|do|suffer) ~2 (headaches|migraines|headache), not a headache person, cant compare, (no|not)
    ~1 (like)? (headache|pain) ive`,
  'neck-worked': `
    (chiro*|osteo*|physio|masseu*|therapist|barber) ~6 (crack*|adjust*|manipulat*|click*|thrust*|twist*|yank*|jerk*|wrench*|popped|snap*),
    whiplash, rollercoaster*, roller coaster*, headbang*, waltzer*, bumper car*, dodgems, headstand*, handstand*,
    (judo|wrestl*|rugby|scrum|jiu jitsu) ~6 (neck|head), (crack*|click*|twist*|jerk*|jolt*|snapp*|pull*|yank*|wrench*|manipulat*|adjust*|
    popped|thrust) ~4 (neck|head), neck ~3 (crack*|adjust*|manipulat*|click*|yank*|jerk*|wrench*|twist*|popped)`,
  jolt: `
    (sneez*|cough*|jolt*|jerk*|lift*|strain*|heav*|deadlift*|straining|squat*|press up*|sex|orgasm|reversing|looking up|painting the
    ceiling|headstand|yoga|rollercoaster|roller coaster|header|heading|tackle*|whiplash|chiro*|osteo*|massage*|barber|hairdress*|wash
    basin|dentist|dental)`,
  'double-vision': `
    (see|seeing|saw|sees|looks|looked|look) ~3 (double|two|2|twice|twins|twin|pairs|ghost*|a pair),
    (everything|everyone|road|screen|letters|words|lines|signs|lights|faces|lampposts) ~4 (double|doubled|twins|overlap*|ghost*|split in
    two|duplicate*|two of them), two of (every|everything|each|them|the|you|him|her|my|it), double ~1 (vision|images|image|everything),
    ghost image*, cross eyed, (close|shut|cover*|closing|squint*) ~1 (one|an) eye ~6 (see|read|one|drive|single|type|screen|straight),
    vision ~3 (split|doubl*), eyes ~2 crossed, diplopia, (see|seeing|saw|look*) ~2 (two|double|twice|2) ~2
    (of|everything|pictures|images|everyone|lines|roads)?, (see|seeing|saw) ~1 (two|2) ~1 (pictures|images|copies|versions), (two|2)
    (heads|moons|suns|faces|noses|finish lines), (seeing|see|saw) ~2 ghost*, (close|shut|cover) ~1 one eye ~2 (to|so|or)`,
  'sight-change': `
    (curtain|shadow|veil|shutter|blind|grey|gray|black|fog|foggy|mist|misty|smudge|cloud|cobweb*|blank|blindfold|blob|patch|zigzag*|
    flashing|hole) ~6 (eye|eyes|vision|sight), (eye|eyes) ~5 (blank|went (grey|gray|black|dark|blind|dim|off|cloudy|misty|foggy)|lost|
    blur*|fog*|misty|dim*|cloudy|blacked|greyed|curtain|shadow|out of focus|smear*|nothing), (half|part|side|bits|bit|corner|chunk) of ~3
    (vision|sight|page|screen|view|picture|face|world) ~4 (missing|gone|black|blank|disappeared|vanish*|dark|not there|cut),
    (vision|sight|eyesight) ~4 (blur*|odd|weird|strange|foggy|swim*|hazy|dark*|not right|wobbl*|off|patch*|jump*|came back|smear*), went
    blind, gone blind, blinded, amaurosis, (shade|blind|curtain|veil|shutter|cloud|fog|film|blanket) ~3
    (pulled|came|drawn|dropped|down|fell|coming|pull*|went|passing|over) ~3 (eye|eyes|vision|sight), (like|as if) ~2
    (shade|blind|curtain|veil|shutter) ~6, (lost|losing|lose|gone) ~2 (sight|vision) ~2, (sight|vision|eye|eyes) ~4
    (blurry|blurred|cloudy|misty|dim|foggy|grey|dark|gone|going|went|failing|double|milky|patchy|hazy), (half|part|side) of ~2
    (vision|sight|view) ~2`,
  speech: `
    (words|speech|voice|tongue|sentences|talking) ~5 (porridge|mush|mushy|mud|slur*|jumbl*|garbl*|tangle*|thick|soup|drunk*|nonsense|
    gibberish|muddl*|backwards|mangl*|sluggish|lazy|treacle|scrambl*|salad|twisted|came out (wrong|funny|weird|strange|odd|all|as|like|
    back|in)|come out (wrong|funny|weird|strange|odd|all|as|like)|coming out (wrong|funny|weird|strange|odd|all|as|like)|fat|heavy|
    swollen|numb|stuck|mix*|lisp*|mash*|melted|marbles|blancmange|custard|stroke|foreign|disappear*|vanish*), (sound*|talk*|speak*) ~3
    (drunk*|pissed|hammered|gibberish|nonsense|funny|like a toddler|like i had (marbles|been drinking)|with (a)? ~1 (marbles|swollen
    tongue|lisp)|double dutch), (say*|said|use*|using) ~2 (the)? wrong word*, wrong words ~3, slur*, lisp*, (mumbl*|stumbl*) ~2
    (words|speech|sentences), (lost|losing) ~1 (my)? (words|speech|voice and), word salad, aphasia, tongue tied,
    (tongue|words|speech|voice|mouth) ~4 (thick|lazy|slurr*|slur|mush*|wont|heavy|drunk|funny|stuck|twisted|jumbled|strange),
    (speak*|talk*|sound*) ~2 (like)? ~1 (drunk|pissed|a drunk|drunken|slurred|slurring|funny|strange|rubbish|nonsense|gibberish|wrong),
    (couldnt|cant|could not|cannot) ~1 (find|get|remember|say|form|speak|string) ~2 (word|words|talk|sentence|properly|names|right word*)
    ~2`,
  face: `
    (face|mouth|cheek|lip) ~4 (sleeping|asleep|sleepy), half ~2 (face|mouth) ~4, (face|mouth|cheek|lip|lips|smile|grin|corner of ~2
    mouth|side of ~2 (face|mouth|head)|jaw and) ~6 (droop*|slid*|slipp*|melt*|numb*|dropp*|hang*|sag*|lopsided|wonky|crooked|dead|uneven|
    gone (funny|slack|numb|dead|wonky)|weak*|tingl*|asleep|dentist|twist*|palsy|slack|lower than|fallen|pulled
    (down|to)|skew*|skewwhiff|tilted|paraly*|limp|stroke|not mine|like wax|half a|one sided|waxy|rubbery|pins and needles),
    (droop*|numb*|sagg*|lopsided|wonky|crooked|twisted|dribbl*|drool*|dead|slack|half a|tingl*) ~4 (face|mouth|cheek|lip|smile|grin|chin), (dribbl*|drool*|coffee|tea|water|beer|gel|toothpaste|drink|food|
    soup) ~5 (ran|runs|leak*|dribbl*|spill*|fell|falls|falling|pour*|trickl*|drool*) ~4 (mouth|lip|chin|corner|side of my), dribbl* out of
    ~3, bells palsy, (side|half) of ~2 (face|mouth) ~6 (numb*|droop*|tingl*|weak|dead|fallen|slid|sagg*|wont|doesnt|not|funny|stuck|
    paraly*)`,
  eyelid: `
    (eyelid*|lid|lids|eye) ~7 (lower than|hanging|droop*|half (shut|closed|mast|open|way)|heavier|falling down|wont open|wont stay|wont
    lift|sag*|doesnt open|smaller than|hooded|winking|slipp*|hangs), (droop*|lazy|sagg*|half closed|half shut) ~2 (eyelid*|lid|eye), one
    eye ~4 (half|smaller|sleepy|lazy|droop*|closed|lower|shut|winking)`,
  pupils: `
    (pupil|pupils|black bit of ~3 eye*|black dot* ~4 eye*) ~7 (different|unequal|bigger|smaller|larger|uneven|not the
    same|odd|dilated|tiny|huge|pinprick|pinpoint|mismatch*|blown|wider|different sizes), bowie ~2 (eye|eyes), pupil* ~3
    (massive|huge|enormous|big|bigger|blown|tiny|wide|larger|different|smaller|small|unequal|odd|uneven), (one|left|right|other|my) pupil
    ~4`,
  'very-dizzy': `
    (room|world|everything|ceiling|horizon|walls|bed) ~4 (spin*|tilt*|sway*|lurch*|span|spun|swim*|swirl*|whirl*|going round|goes
    round|went round|upside down|rotat*|wont stay still|wouldnt stay still|wont keep still), (floor|ground|pavement|road) ~2
    (tilt*|sway*|lurch*|moving|moves|moved|spin*|swim*|rocks|heav*), (like|as if|feels|feel|felt|being|was) ~3 (on a
    (boat|ship|ferry|waltzer|merry go round|carousel|bouncy castle)|on deck|seasick|sea sick|in a washing machine), seasick, sea sick`,
  dizzy: `
    dizz*, giddy, giddiness, swimmy, wooz*, light headed, lightheaded, (head|room|world|everything|vision|floor|ground|eyes) ~4
    (spin*|swim*|span|spun|whirl*|lurch*|tilt*|swirl*), seasick, (on a (boat|ship|ferry|waltzer|merry go round|carousel)), the spins,
    vertigo`,
  unsteady: `
    (walk*|walked|feet|gait|steps|legs) ~5 (unsteady|wobbl*|drunk*|sailor|ship|boat|swerv*|scissor*|cotton
    wool|sponge|foam|marshmallow*|clouds|moving deck|a mattress), (like|as if) ~2 (drunk*|pissed|ive been drinking|had a few|on a
    (boat|ship|deck)) ~4, (bump*|walk*|crash*|bounc*|veer*) ~2 into (walls|the wall*|door*|furniture|the side),
    (list*|veer*|lean*|drift*|pull*|fall*|tipp*|swerv*|sway*) ~2 (to|towards) (one side|the (left|right|side)|my (left|right)),
    (trip*|stumbl*) ~2 (over)? (nothing|thin air|flat (ground|floor|pavement)|my own feet|air|lines|carpet*|level ground), balance ~4
    (off|gone|bad|terrible|poor|worse|shot|rubbish|awful|wrong|lost|out|deserted|failing), (off|losing|no|bad|poor) ~1 balance,
    (keep|keeps|kept) (falling|tripping|stumbling|toppling|bumping into), (wobbl*|sway*|fall|falling|topple|unsteady|tip|tipping|stagger*)
    ~4 ((shut|close|closed) my eyes|eyes (shut|closed)|in the dark|in the shower|to one side|sideways|to the (left|right)),
    (bounc*|bump*|walk*|veer*) ~2 (off|into) ~2 (walls|door*|wall|furniture|door frames|people), (unsteady|shaky|wobbly) on ~1
    (feet|legs|pins), (balance|coordination) ~3 (off|gone|shot|bad|terrible|rubbish|poor|awful|going|lost|failing|worse|not what), walk*
    ~3 (wide|like ~2 (drunk|sailor))`,
  'odd-gait': `
    (walk*|legs|feet|gait|steps) ~5 (bambi|newborn|stilts|robot*|zombie|wide|penguin|frankenstein|toddler|sideways|not
    mine|stiff|clumsy|puppet|tin man|ice|jelly|heavy|concrete|lead|treacle|wooden|strange|odd|weird|wobbl*|trip*|not right),
    (trip*|stumbl*|catch* ~2 (toe|toes|foot)) ~3, (hold*|clutch*|grab*) ~2 (banister*|bannister*|handrail*|rail|wall|furniture),
    (need|have|having|hold*|cling*|grab*) ~3 (banister*|bannister*|rail|handrail|wall|walls|furniture), (walk|walking|gait|stride) ~3
    (stiff|robot*|clumsy|odd|funny|weird|strange|spastic|jerky|heavy|wide|awkward|changed)`,
  'blank-limb': `
    <limb> ~6 <blank>, <blank> ~4 <my> ~1 <limb>, (left|right|one|half|whole) (side|half) ~2 (of)? ~3 <blank>, (toe|toes|little toe|big
    toe|finger|fingers|thumb|sole|soles|heel|shin|thigh|calf|knee|ankle|wrist|elbow|shoulder|hip|buttock) ~5 <blank>, <blank> ~4
    (toe|toes|little toe|big toe|finger|fingers|thumb|sole|soles|shin|thigh|calf|patch), numb patch, (deadness|dead
    feeling|numbness|tingling|fuzziness|fuzzy|numb|woolly|cotton wool) ~5 (ankle|hip|shin|knee|elbow|wrist|shoulder|calf|thigh|foot|hand|
    arm|leg|toe*|finger*|sole|heel|buttock)`,
  'weak-limb': `
    <limb> ~6 (weak|weaker|weakness|feeble|floppy|limp|useless|no strength|no power|lost strength|half strength|half as
    strong|wasting|lifeless|powerless|drags|dragging|trails), (feeble|floppy|limp|useless|no strength|no power|dragging|trailing) ~3
    (my|the|one|left|right) ~1 <limb>, (strong|strength|power) ~3 (gone|less|half|fading|vanish*|disappear*), less and less
    (strong|strength|power), (arm|leg|hand|foot|knee|thigh|quad|grip|wrist|ankle|legs|arms) ~4 (weak*|weaker|feeble|losing strength|no
    power|lost power|went to nothing|gone to nothing|folds|buckles|gives way|giving way|useless|limp|cant hold|wont hold), grip ~2
    (vanish*|gone|going|went|disappear*|weak*|fail*|weaker|getting), (couldnt|cant|unable to) ~2 (close|make|squeeze|clench) ~2
    (hand|fist|fingers), (weakness|no strength|no power) ~4 (side|arm|leg|hand|wrist|foot|shoulder|thigh|legs), heel raise* ~6
    (none|fewer|less|cant)`,
  'just-now': `
    (# (minutes|hours|hour|minute)|an hour|half an hour|moments|minutes|hours) ago, this (morning|afternoon|evening|lunchtime), tonight,
    last night, today, just now, at (lunch|lunchtime|breakfast|tea|dinner|work|my desk|the (table|shops|till|traffic
    lights|sink|gym|bar)), woke up (with|and|this|unable|to|cant), (i)? woke (and|to|this|with), when i woke, getting (up|out) ~4 today,
    halfway ~4, mid (run|race|stride|rep|conversation|sentence|call), in the (shower|car|kitchen|queue|supermarket|middle of), for ~2
    (seconds|minutes|hour), # minutes later, an hour later, (making|pouring|brushing|typing|drinking|eating|cooking|hoovering|gardening|
    watching) ~4`,
  crash: `
    (car|van|bus|lorry|truck|taxi|cab|driver|cyclist|motorbike|bike|ebike|suv|pickup|pick up|tractor|moped|scooter|delivery
    rider|transit|tesla|volvo|bmw|audi|vehicle|skier|snowboarder|uber|quad bike|jet ski) ~3 (hit|clipped|knocked|shunt*|rammed|smash*|
    drove (into|at)|ran into|reversed (into|over)|pulled out (on|in front)|went into|rear ended|bumped|caught|plough*|swiped|wiped
    me|flatten*|t boned|slammed|collid*|piled into|whacked|into the back) ~3, (went|flew|sailed|thrown|rolled|bounced|landed|tossed|
    catapult*|flipped|came off|straight|somersault*|cartwheel*) ~2 (over|onto|across|off|on) ~2
    (bonnet|hood|windscreen|windshield|bars|handlebars|handlebar|roof|front wheel|top tube|stem), doored, car door ~4, (t
    boned|shunted|written off|wrote off|write off|airbag*|air bag*|pile up|prang|bumper|head on|fender bender|rta|rtc|mva|stack) ~3,
    stacked it on ~3 bike, (came|come|fell|fallen|thrown|crash*|bucked|chucked|pitched|went|wiped out|stacked|knocked|tumbled|slid|low
    sid*) ~2 (off|from|over|on) ~2 (bike|bicycle|horse|moto*|quad|mountain bike|mtb|scooter|pony|mare|gelding|e
    scooter|escooter|moped|zipwire|jetski|sledge|toboggan|skateboard), (ski*|snowboard*|sled*|toboggan*|mountain bik*|mtb|bike|cycling) ~4
    (crash*|wipeout|wiped out|stack|smash|pile up|spill|tumble), (hit|struck|clipped|knocked|mown|mowed|run|wiped|taken) ~3 (by|out
    by|down by|over by) ~3 (car|van|truck|lorry|bus|bike|cyclist|driver|vehicle|taxi|motorbike|scooter|skier),
    (rolled|flipped|overturned|totalled|wrote off|binned|pranged|smashed up|crashed|skidded|wrapped|ditched|dropped|stacked|tipped|
    rolling) ~3 (car|van|quad|quad bike|motorbike|moped|scooter|bike|truck|jeep|buggy|kart|tractor|minibus),
    (someone|somebody|bloke|guy|woman|driver|car|lorry|van|cyclist|bus|truck|taxi|idiot|kid|skier) ~3
    (ran|drove|went|ploughed|smashed|piled|slammed|crashed|hit|bumped|shunted|smacked|cycled|careered|reversed) ~2 (into|in) ~3,
    (ran|drove|went|smashed|slammed) into ~2 (back|rear|side|front|boot) of ~3 (car|me|us|van),
    (flipped|flung|thrown|chucked|catapulted|tossed|bucked|knocked|pitched|came|fell|flew|hurled|bounced) ~2 (off|from|out of|over) ~3
    (quad|quad bike|sledge|sled|snowmobile|jet ski|banana boat|scooter|moped|horse|pony|bike|motorbike|trike|skateboard|handlebars|bars|
    roller coaster|car|bus), crashed ~3 (into|in|on) ~2 (tree|wall|barrier|car|post|bollard|ditch|kerb|lamppost|fence|gate|someone|
    another|van), collision, collided, (car|bike|road|motorway|traffic|vehicle|cycling|ski|skiing|sledging|quad)
    (crash|smash|accident|bump|collision|prang|wreck|shunt), (prang|pile up|shunt|bump) ~2 (on|at|in) ~2
    (motorway|roundabout|lights|road|car|m #|junction), (sledg*|ski*|snowboard*|tobogg*|karting|cycling|biking) ~6
    (crash*|smash*|hit|tree|wipe out|wiped out|over the bars), hit (a|by a|the) (deer|tree|wall|car|van|lorry|lamp
    post|lamppost|pothole|kerb|bollard|parked) ~4 (car|bike|bars|head|flew|off), (motorcycle|motorbike|moped|bike|scooter|ski|skiing|
    snowboard*|horse|horseriding|car|cycling|skateboard*|quad|mtb|go kart*) ~2 (fall|crash|accident|spill|tumble|smash|wreck|collision),
    wiped out ~4, wipe out, t boned, rear ended, whiplash, <impact> ~4 <vehicle>, <vehicle> ~3 <impact>,
    (ran|run|knocked|hit|mowed|took|rode|drove) ~1 me ~1 (over|down|off|out|sideways)`,
  'high-fall': `
    (fell|fall|fallen|falling|tumbl*|slipp*|dropped|slid|bounced|pitched|toppled|plung*|thrown|came off|came down) ~6
    (ladder|roof|stairs|steps|wall|tree|balcony|scaffold*|cliff|loft|window|bunk|flight|climbing
    wall|bouldering|stepladder|escalator|bank|ravine|trampoline|tailgate|lorry|bridge|embankment|staircase|banister|ledge|crag|rope|monkey
    bars|pull up bar|swing|gate|fence|hayloft|haystack|truck bed) ~2, (# (feet|foot|metres|meters|m|steps|stairs|ft)) ~3
    (drop|fall|fell|up|down|onto), (from|off) ~3 (# (feet|foot|metres|meters|ft)|height), (arse|head|bum) over (tit|heels|elbow|kettle)
    ~4, (tumble|tumbled|fall|fell|fallen|went|slid|slipped|thrown|headfirst|head first|rolled|crashed|bounced|pitched|tripped) ~2
    (down|off|from|out of|through) ~4 (stairs|steps|flight|ladder|roof|wall|tree|balcony|cliff|loft|window|bunk|ledge|cellar|basement|
    escalator|bank|ravine|platform|scaffold*|trampoline|horse|climbing wall|boulder*|stage|crag|quarry|embankment|hayloft|shed),
    (took|had|taken) ~2 (tumble|fall|dive|header) ~2 (down|off|from|out of) ~3`,
  'head-blow': `
    (whack*|bang*|bash*|smack*|crack*|thump*|clout*|bump*|knock*|hit|clip*|donk*|biff*|clonk*|bonk*|wallop*|smash*|struck|slam*|cracked|
    split|crunched|jarred|banging|landed on|landing on|fell on|came down on|dived onto|pile driv* on|piledriv* on) ~3
    (head|skull|noggin|crown|forehead|bonce|nut|noddle|face|temple|chin), (head|crown|skull|forehead|noggin) ~3
    (first|butt*|hit|met|took|bounced|smacked|whacked|slammed|cracked|banged|connected|on the
    (ground|pavement|beam|branch|floor|deck|kerb|ceiling|low)), (branch|beam|door frame|doorframe|lintel|ball|shelf|boom|cupboard|
    signpost|scaffold pole|lamppost) ~3 (head|skull|crown|forehead|bonce), concuss*, (dived|diving|dive|dove) ~6
    (shallow|bottom|pool|sandbank|wave|floor), (wave|surf*|breaker) ~6 (dump*|slam*|drove|pile*|head|seabed|sand), headbutt*, head to
    head, clash of heads, (scrum|ruck|maul|pile|someone|prop|stack|roof|shelf|branch) ~3 (collaps*|fell|landed|came down|dropped) ~2
    (on|onto) ~2 (my|me|head|neck), (head|chin|forehead|face) ~3 (hit|smacked|struck|slammed|cracked|bounced|met|whacked) ~3
    (floor|ground|deck|pavement|kerb|wall|ice|water|bottom|concrete|road|dashboard|windscreen|rail|beam|post), (chin|face|head) first,
    (knock*|bang*|bump*|hit|crack*|bash*|whack*) ~3 (head|chin|forehead|skull), (wave|surf|breaker) ~3
    (dumped|threw|slammed|drove|drilled|smashed|dropped) ~2 (me|head|us), landed ~3 (head|skull|neck|face)`,
  injury: `
    slipp*, tripped, tripping, fell, tumbl*, went over, came off, face plant*, faceplant*, head over heels, went flying, stacked it,
    landed, whack*, thump*, walloped, tackl*, jarred, jolt*, bang*, bash*, wrench*, sprawl*, fall, knocked`,
  'midline-tender': `
    (right|bang|slap|dead|smack|exactly|plumb) (in)? (the)? (middle|centre|center|on the bone),
    (middle|centre|center|midline|bony|bone|bones|knuckle|knobbly|knobble|lump|bump|spine|vertebra*) ~7
    (tender*|sore*|hurt*|pain*|press*|touch*|prod*|poke*|agony|scream*|bruis*|jump*), (tender*|sore*|hurt*|pain*|press*|touch*|prod*|
    poke*|agony|scream*|bruis*) ~6 (in the middle|middle of|midline|centre of|center of|bone in|bones in|bone at|the
    bones|spine|vertebra*|bony|knobbly|knuckle|dead centre|down the middle|on the bone)`,
  'tingling-limbs': `
    (tingl*|pins and needles|prickl*|fizz*|buzz*|electric*|burning|numb*|zing*|static|crawling|ants) ~6
    (arm*|leg*|hand*|finger*|feet|foot|thumb*|toes), (arm*|leg*|hand*|finger*|feet|foot|thumb*|toes) ~5 (tingl*|pins and
    needles|prickl*|fizz*|buzz*|electric*|numb*|zing*|asleep|to sleep), (hands|fingers|arms|feet|legs|toes|arm|leg) ~3
    (buzz*|tingl*|fizz*|prickl*|pins|numb|sparkl*|burn*)`,
  light: `
    (light|lights|daylight|sun|sunlight|sunshine|lamp|lamps|screen|screens|window|windows|headlights|bulb|brightness) ~6
    (unbearable|hurt*|kill*|too much|agony|stab*|eyes|knives|knife|needles|sear*|burn*|blind*|wince|torture|painful|bother*|cant
    stand|excruciating), (curtains|blinds|shutters|lights|windows|lamp) ~5 (closed|drawn|taped|shut|off|down|pulled|covered|blacked|out),
    (in|into|want|need) ~2 (a|the)? (dark|darkened|pitch black|blacked out) ~1 (room)?, sunglasses ~3 (indoors|inside|in the house|in
    bed|on), (cant|couldnt|cannot|unable to) ~3 (stand|bear|tolerate|look at|take|face|open my eyes|have) ~4
    (light|lights|daylight|sun|window|brightness|screen|curtains|screens), light sensitiv*, sensitive to (light|lights),
    (hide|hiding|hid|squint*) ~4 (light|lights|duvet|dark), (lamp|light|lights|bulb|screen|phone|telly|tv|sun|daylight|window|brightness)
    ~4 (hurt*|kill*|unbearable|painful|too bright|burn*|stab*|agony|sting*|cant|bother*), (in|lying in|hiding in|sat in|been in|sitting
    in|stay in|need) ~2 (dark|darkened|dim|black) ~1 (room|bedroom)?, (hate|hating|avoid*|shy*|shield*) ~2 (light|lights|brightness),
    (curtains|blinds) ~3 (drawn|shut|closed|down), light (is|feels|was) ~1 (agony|painful|killing|too much|unbearable), glare, too bright,
    (curtains|blinds) (closed|shut|drawn)`,
  'stiff-neck': `
    (neck|it) hurts ~1 to (look down|bend|nod|tuck), neck ~3 (hurts|agony|kills) ~2 (look* down|nod*|bend*), (neck|nape) ~5
    (<stuck>|stiff*|seized|hard as|like a), (stiff*|rigid|board like|rock hard) ~3 neck, neck ~3 bend ~3 (hurt*|agony|impossible),
    (hurts|hurt|painful|agony|sore|kills|too painful|cant bear|unbearable) ~4 (nod*|look* down|bend* ~2 (neck|head|forward)|tuck* ~2
    chin|chin ~3 chest|drop* ~2 (chin|head)), (neck) ~3 (rigid|solid|frozen|board|plank|stuck|locked|rod|set)`,
  'shock-spine': `
    (nod|nodding|look down|looking down|tuck ~2 chin|bow my head|drop my (head|chin)) ~12 (zap*|shock|electric*|jolt|bolt|current|fizz*|
    buzz*|bzz*|lightning|zing*|spark*), (current|zap*|electric*|bzz*|buzz*|spark*) ~3 from ~2 (neck|skull|head) ~2 (to|down) ~2
    (tailbone|legs|toes|feet|bum|waist|coccyx), (zap*|electric*|current|fizz*|buzz*|lightning|spark*|cattle (fence|prod)|taser*|live
    wire|static) ~9 (down|along|through|up|into|shoot*|runs|goes|all over) ~5 (spine|back|legs|arms|body|limbs|tailbone),
    (look*|bend*|tuck*|drop*|nod*|tilt*|flex*|tip*|bow*|duck*|lean*) ~3 (down|chin|head|neck|forward|laces|watch) ~10
    (zap*|shock*|electric*|jolt*|bolt|current|fizz*|buzz*|lightning|zing*|spark*|twang*|cattle|taser*|live wire|tingl*), (like|as
    if|touch*|sort of|almost) ~4 (cattle (fence|prod)|taser*|tasered|live wire|plugged in|electrocut*|stun gun|electric fence) ~12, (chin
    ~3 chest|head ~3 forward|lhermitte*) ~9 (zap*|shock*|electric*|jolt*|buzz*|tingl*), (bow*|nod*|bend*|drop*|look*
    down|tuck*|flex*|lower*|tip*|chin) ~6 (electric*|shock*|zap*|jolt*|current|buzz*|tingl*|lightning|zing*) ~3,
    (electric*|shock*|zap*|jolt*|current|buzz*|lightning|zing*) ~9 (bow*|nod*|bend* ~2 (neck|head|forward)|look* down|look* at my
    (shoes|feet|laces|watch)|chin|drop ~2 head|tuck*), (electricity|current|zaps|shocks|jolts) ~4 (spine|back|legs|feet|arms|body)`,
  'clumsy-hands': `
    <fine-work> ~7 (minute job|ages|forever|trouble|fiddl*|battle|fail*|struggl*|impossible|needs help with|fumbl*|wife has|husband
    has|partner has|wife does|husband does|nightmare|mission|puzzle|ordeal|beyond me|defeat*|beat*|drop*|illegible|spider*|scrawl*|gone to
    pot|gone downhill|unreadable|takes me|take me|taking me|all over the place|challenge), (cant|struggl*|trouble|ages|forever|difficult*|
    fumbl*|hard|problem*|unable|couldnt|barely|fight*|battl*) ~3 <fine-work>, (drop*|spill*|fumbl*|knock* over|smash*) ~3
    (<small-thing>|everything|things|stuff|phone|pots|pans|food|coffee|tea) ~4 (keep|always|all the
    time|again|lately|constantly|every|three|# times|twice|today|week|now), (keep|kept|always|constantly|forever) ~1
    (drop*|spill*|fumbl*|smash*) ~2 (<small-thing>|things|stuff|everything|cups|mugs|plates|cutlery|drinks|coffee|tea),
    (keep|kept|always|constantly|forever) ~1 (knock* (things|stuff|cups|glasses) over|misstyp*|mistyp*|fumbl*),
    (finger*|hand|hands|thumb*) ~5 (sausage*|clumsy|wooden|fumbl*|all thumbs|belong|oven gloves|like lead|like bananas|bunch of
    bananas|dont feel like mine|someone elses|numb and clumsy|useless|clawed|toddler*), (like|as if|as though) ~3 (wearing|in|got|had) ~2
    (gloves|mittens|mitts|oven gloves), butterfingers, all thumbs, ham fisted, cack handed, (cant|cannot|couldnt|can
    not|struggl*|trouble|hard|unable|difficult*) ~2 (do up|fasten|close|undo|hook|clasp|put in|put on|thread|text|type|write|sew|knit|pick
    up|play|tie|turn|count|hold|peel|open) ~4 (bra|earring*|button*|lace*|zip*|coin*|key*|needle|necklace|guitar|piano|pen|any
    more|anymore|properly|text*|cutlery|knife|fork|jar*|small things|watch), (fingers|thumbs|thumb) ~3 (hit|press*|miss*|hitting|type) ~2
    (wrong|keys|letters|buttons), (key|keys) ~3 (wont|cant|doesnt|not|miss*) ~4 (lock|door|ignition|hole), (hands|fingers) ~4 (shak* and
    fumbl*|fumbl*|clumsy|slow|wooden|stiff and clumsy|thick|useless|wont cooperate|disobey*|spill*|numb and clumsy|not mine|cack*),
    (fumbl*|struggl*) ~3 (coin*|button*|key*|zip*|lace*|jar*|change|cards|phone|pen), (handwriting|signature) ~3
    (gone|awful|terrible|illegible|worse|scrawl|spidery|rubbish|changed|shot|mess|bad), (dropping|spilling|breaking|smashing|drop|spill|
    break) ~1 (cups|mugs|cutlery|plates|glasses|things|everything|stuff) ~3, all (fingers and)? thumbs, beyond me now,
    (need*|get|getting|ask*) ~2 help ~3 (do up|dress*|button*|fasten*|shirt|laces|bra|zip), (handwriting|writing) ~2 like ~3,
    (fiddly|fiddle|impossible) ~3 (buttons|coins|pegs|keys|laces), (buttons|coins|pegs|keys) ~5 (fiddly|beyond|impossible|too small)`,
  'heavy-legs': `
    legs ~4 (heavy|lead|leaden|concrete|stiff|treacle|cement|tree trunks|logs|dont lift|wading|sandbags|robot*|wont lift), (wad*|walk*) ~2
    (through|in) (treacle|mud|water|sand|concrete), legs ~3 (lead|leaden|heavy|wood|wooden|dont want to move|made of)`,
  spreading: `
    (now|then|today|yesterday|since|by|tonight|last night|this (week|morning)|meanwhile|already) ~7 (up to|past|reached|reaches|as far
    as|whole|both|all the way|higher|climb*|entire|other (leg|arm|hand|foot|side)|above|up the|to the
    (knee|hip|thigh|elbow|shoulder|waist|groin|ankle|wrist)), (spread*|creep*|crept|climb*|march*|mov*|travel*|work* its
    way|grow*|advanc*|extend*|inch*|rising|rises|expand*|track*|encroach*|migrat*) ~3 (up|down|higher|further|into|to|along|past|across|
    through|upwards|every|each|daily|by the), (bigger|higher|worse|more|further|larger|wider|weaker|number|stronger) ~2 (each|every|by
    the|day by|daily|week by|than (yesterday|last|on|it|at)), (started|began|was|first|used to be|went from|at first|initially|to begin
    with) ~4 (just|only|a|one|in|at|with|my|the)? ~4 (toe*|finger*|fingertip*|foot|hand|thumb|patch|sole|heel|ankle|wrist), weaker and
    weaker, getting (weaker|number|worse), (day|week) by (day|week), progress*, losing (more|ground), less and less`,
  'scalp-tender': `
    (scalp|hair roots|hair) ~6 (sore|tender|hurt*|pain*|sensitive|bruis*|burn*|agony|touch*|scream*|kill*|raw|ache*), (temple|temples|side
    of my head) ~5 (sore|tender|sensitive|bruis*|raw|touch*), (tender|sore|painful|sensitive|bruised|raw) ~4 (scalp|temple*|side of my
    head|hair|one side of my head), (hairbrush|comb|combing|brush* ~2 hair|ponytail|shampoo*|wash* my hair|helmet|headband) ~5
    (hurt*|sore|tender|painful|agony|unbearable|bruis*|kill*|wince|scream*|cant bear), (cant|couldnt) ~3
    (lie|rest|sleep|wear|bear|brush|comb|touch) ~4 (side of my head|hat|hair|temple|scalp), (hat|cap|helmet|pillow|comb|brush|hairbrush|
    glasses|headband|headphones|goggles) ~4 (hurt*|sore|painful|agony|tender) ~3 (head|scalp|temple|hair|temples),
    (head|scalp|temple|temples|hair) ~2 (hurt*|sore|painful|agony|tender) ~6 (hat|cap|helmet|pillow|comb*|brush*|hair|headband|glasses),
    (hurt*|sore|painful) ~2 (comb*|brush*|wash*) ~2 hair, (temple|temples|scalp|side of ~2 head) ~5
    (tender|sore|painful|hurt*|throb*|swollen|lumpy), (vein*|artery) ~4 (temple|temples|forehead|side of my head), (head|scalp) ~2
    (sore|tender|painful) ~2 (to touch|touch*)`,
  'jaw-chewing': `
    (jaw|jaws|chewing muscles) ~8 (chew*|eat*|steak|toast|apple|meal|sandwich|food|dinner|gum|halfway
    through|mouthful*|crust*|bread|meat|munch*|bagel|lunch|breakfast|carrot*), (chew*|eating|eat|ate|steak|toast|apple|meal|sandwich|gum|
    mouthful*|dinner|bagel|meat) ~8 (jaw|jaws), (jaw) ~6 (packs in|gives up|gives out|tires|tired|cramp*|seizes|aches|hurts) ~6
    (dinner|meal|food|eating|eat|chew*|meat|toast|steak)?, (eating|chewing|chew|meals|dinner|food) ~5 (jaw) ~4`,
  'new-headache': `
    (new|recent|fresh|different|nasty|constant|strange|unusual|weird|odd|persistent|unfamiliar) ~3 (headache*|head pain|head ache|pain in
    ~2 (head|temple*|forehead)|ache in ~2 (head|temple*)), (headache*|temple*|head pain) ~7 (new|never had|started|recent*|first time|not
    had|unusual|out of character|dont normally|dont usually|lately|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)|
    past (week|fortnight|few)|weeks|days|fortnight|for a (week|fortnight|month)), (started|begun|began) (getting|having|to get|with) ~2
    (headache*|head), (throb*|pain*|ache*|aching|pound*) ~3 (temple*|side of my head|one side of (my|the) head), (new|recent|sudden|fresh)
    ~2 (headache*|head pain*|throb*|pain ~2 (temple*|head)), headache* ~3 (every day|daily|for (days|weeks|#)|now|lately|recently|this
    week|since)`,
  'dizzy-turning': `
    (dizz*|spin*|giddy|wooz*|light headed|vertigo|faint|seasick|black out|swirl*|full spin|the spins|swimmy) ~9 (turn*|rotat*|look*
    (up|over|round|back|behind|left|right|both|down|sideways|to)|twist*|crane*|tip* ~2 (head|back)|glanc*|revers*|check* ~3 (traffic|blind
    spot|shoulder|behind|mirror)|shoulder check*|tilt*|rais* ~2 head|roll* over|swivel*|move my head|moving my head), (turn*|rotat*|look*
    (up|over|round|back|behind|left|right|both|sideways|to the)|twist*|crane*|glanc*|revers*|check* ~3 (traffic|blind
    spot|shoulder|behind)|shoulder check*|swivel*|tip* my head|tilt* ~2 head|rais* ~2 head|throw* ~2 head back|head back|roll* over) ~8
    (dizz*|spin*|giddy|light headed|faint|wooz*|black out|vertigo|seasick|(room|world|everything) ~1
    (goes|tilts|moves|whirl*|swim*|lurch*|turns)|see stars), (rotat*|turn*|twist*|look* (round|over|up|back|behind|left|right)|move|
    moving|tilt*|rais*) ~3 (head|neck|round|shoulder|up|back|behind)? ~6 (dizz*|spin*|turning|tips|tipping|tilts|swimmy|wooz*|giddy|faint|
    light headed|lightheaded|goes round|whirl*|lurch*|rocks|unsteady|sick|seasick|black), (tips|tipping|tilts|spins|whirls|swims|lurches|
    swimmy|dizz*|giddy|wooz*|faint|spinning|lightheaded|light headed|goes black) ~7 (turn*|rotat*|twist*|look*
    (round|over|up|back|behind|left|right)|move* my head|tilt*|roll* over|moving my head|bend my neck)`,
  'blood-pressure': `
    (pressure|bp) ~6 (sky high|high|through the roof|up|new|#|spik*|shot up|all over|rising|raised|scary|rocket*|crazy|ridiculous|
    alarming|worrying|stroke territory|red zone|tablets|over), (high|raised|new|scary|alarming) ~2 (blood pressure|bp|pressure reading),
    (hypertensi*|blood pressure) ~4 (new|just|diagnos*|first|started|put on|tablets)`,
  suicidal: `
    (written|wrote|writing) (the|my|some|all the|all my) letters, sort* (out)? (the|my) (insurance|will|funeral|finances|passwords|
    pension|paperwork), (look*|think*|stare*|star*|drawn|stand*) ~4 (canal|river|bridge|cliff|reservoir|train|trains|railway|water|edge|
    drop|sea|lake) ~10 (quiet*|peaceful*|bottom|easy|calm*|over|easier|cold|deep|simple|quick*),
    (plan|plans|planned|planning|rehears*|imagin*|picture|picturing|know|worked out|working out) ~3 how (id|iwould) ~2
    (finish|do|end|go|die|kill) ~1, (last|final) (message|post|goodbye) ~2, (say|saying|said) (cheers|thanks|thank
    you|goodbye|bye|farewell) to (you (lot|all|guys)|everyone) for (the company|everything|all),
    (saved|saving|stockpil*|stash*|counted|counting|collect*|hoard*|storing|stored) ~3 (tablets|pills|painkillers|meds|paracetamol|
    insulin|amitriptyline|codeine), enough ~2 (tablets|pills|paracetamol|insulin) ~1 to, (bought|got|have|found|hidden) ~1 (a|the|some)?
    (rope|razor*|blades|noose), (bridge|cliff|railway|platform|motorway|viaduct|overpass|level crossing|rope|roof|canal|reservoir|balcony|
    weir|pier|multistorey|train tracks|tracks|traffic) ~14 (jump*|how high|how far down|how deep|how cold|would
    (mind|care|miss|notice)|swerve|end it|throw myself|over quick*|not come (back|out|up)|not coming back|all be over|solve|let
    go|stepping off|step off|one step|letting go), (jump*|step*|throw*|swerv*|lean*|leap*) ~4 (off|under|in front of|out in front|into) ~3 (bridge|cliff|train|tube|traffic|lorry|truck|bus|oncoming|roof|viaduct|hgv|motorway|platform|
    balcony), (run*|walk*|drive|driving|cycl*|wander*) ~3 (in front of|under|out in front of|into oncoming|into the path of) ~2
    (train|tube|traffic|lorry|truck|bus|car|cars|hgv), (walk*|swim*|wade|wading) ~2 (into|out) ~3 (sea|river|lake|waves|ocean) ~4
    (not|never|stop|keep), (better off|happier|easier|lighter|fine|relieved|all be better|be better) ~3 (without me|if i (wasnt|werent|was
    gone|were gone|was dead|were dead|died|disappeared|just|went)|once im gone|with me gone|when im gone|me dead),
    (world|family|kids|everyone|they|wife|husband|people|partner|mum) ~4 (better|happier|easier|fine) ~1 without me,
    (want|wanted|wanting|wanna|wish i could|wish i would|like|love|rather|thought about|think about|thinking about|thinking of|think
    of|thoughts of|thoughts about|dream of|dream about|fantasise about|fantasies about|ready|imagine|imagining|daydream about) ~2
    (disappear|disappearing|vanish|vanishing|cease to exist|stop existing|stop being here|fade away|sleep forever|go to sleep and|be
    gone|be dead|being dead|being gone|end it|ending it|everything to stop|it all to (stop|end|be over)|not be (here|alive|around)|not
    being (here|alive|around|on this)|not waking|not existing|not exist|give up on life|be with (my (mum|dad|nan)|mum|dad|him|her)
    (again|in heaven)|oblivion|check out for good), (want*|urge*|tempted|thoughts of) ~2 (hurt*|harm*|cut|cutting) myself,
    (written|writing|wrote|drafted|drafting|leave|left|leaving) ~3 (suicide note|goodbye*|letters to|letter to|note for (my|the)|notes
    for), (say*|said) (my|our)? goodbye* ~3 (to (the|my|everyone)|kids|family|dog), giv* away ~2
    (stuff|things|medals|possessions|belongings|trophies), affairs in order, sort* ~1 affairs, (top|topping|off|offing|do away with|doing
    away with|do in|hang|hanging|drown|drowning|harm|harming) myself, (might|will|gonna|could) do something
    (stupid|silly|daft|drastic|final|permanent), unalive*, suicid*, overdos*, (final|only|permanent) ~1 (way out|exit|escape),
    (done|finished|through) with (life|living|being here|this world|existing|being alive), had enough of (life|living|being
    here|existing|being alive|this life), no longer want ~2 (live|be here|exist|be alive|go on), self harm*, selfharm*, (cutting|cut)
    myself again, cutting again, (planned|worked out|working out|picked|chosen|thought about|thinking about|googled|googling|looked
    up|looking up) ~3 (how (id|iwould|to) ~1 (do it painless*|die|end it|kill|end my)|how many (tablets|pills|paracetamol)|where id do
    it|painless*|ways to (die|go|end)), (not|dont) deserve to (live|be here|be alive|exist), (dark|darkest|scary|bad) thoughts ~2
    (about|of|at|scare|again|come|keep|most|every|lately|creep)?, thoughts ~2 (very)? dark, thoughts ~2 (scare|frighten) me,
    (scared|frightened|afraid|worried|terrified) ~2 what i (might|could|will|may) do, (feel like|being|im|am|just|such) a burden, waste of
    (space|oxygen|air), the (end|only thing) ~2 looking forward to ~3 (end|death|over)`,
  'fixed-rash': `
    under (the)? (glass|pressure), (purple|purply|dark red|blood|bruise like|bruisey|red purple) ~1
    (spots|dots|blotch*|rash|pinprick*|specks|marks|freckles|patches), (tiny|little|small) (bruises|bruise like|blood spots),
    (purple|red|dark) ~1 (speckles|freckles|pinpricks|spots) ~6 stay*`,
  'nerve-spreading': `
    (weakness|numbness|deadness|tingling|dead feeling|pins and needles|numb|loss of feeling|heaviness) ~4
    (moved|moving|spread|spreading|crept|creeping|creeps|travel*|climb*|gone up|going up|reached|risen|rising|worked its
    way|marching|extends|extended) ~6 (wrist|elbow|shoulder|knee|hip|thigh|ankle|hand|arm|leg|foot|up|waist|groin|higher|calf|forearm|
    other), (numb|weak|dead|tingl*) ~2 (patch|bit|area|part|feeling) ~3 (growing|grows|spreading|bigger|grown|spread|crept|creeping|
    getting)`,
  'lost-power': `
    dropped ~4 (straight through|through my fingers|out of my hand), (power|strength) (just|suddenly)
    (went|left|drained|vanished|disappeared) ~4 (arm|leg|hand|side|foot), <oneLimb> (just|suddenly|simply) ~1 (stopped|quit|died|packed
    in|gave up|switched off)`,
  'running-down-arm': `
    (zap*|shock*|electric*|shoot*|pain*|ache*|burn*|tingl*|pins|numb*) ~4 (from ~2 (neck|shoulder) ~2 (to|into|down) ~2
    (elbow|wrist|hand|fingers|thumb|arm|forearm)|down ~2 (arm|forearm|arms|elbow)|(into|in) ~2 (forearm|arm|fingers|thumb)),
    (hand|fingers|arm|thumb|forearm) ~4 (to sleep|asleep|fuzzy|buzz*|tingl*|numb|pins|zing*), (fuzzy|tingly|numb|buzzing|prickly|dead) ~1
    (fingers|thumb|hand|hands|fingertips|arm|forearm), arm (pain|ache) ~4 (shoulder|neck|wrist|elbow|from)`,
  'drop-attack': `
    (dropped|fell|fall|falls|drop|collapsed|went down) ~4 (puppet|strings cut|string* ~1 cut|legs gone|knees gone|legs (just)?
    (went|gave|vanish*)), legs ~3 (went|gave|vanish*|disappear*|go|drop*|folded) (from)? (under|beneath|out|away) ~2 me,
    (went|go|dropped|fell) ~1 down like a ~6 (conscious|awake|legs), (fully|completely|still) (conscious|awake|aware) ~6 (legs|got
    up|down|floor|dropped), legs ~1 (folded|buckled|gave|collapsed|crumpled|vanished|disappeared) ~4 (without warning|twice|suddenly|no
    blackout|under me|beneath me|out of nowhere|for no reason)`,
};
