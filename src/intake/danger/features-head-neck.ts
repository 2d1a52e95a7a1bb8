/** Head and neck, what hurt them, light and rash in pictures, slang and understatement: phrases of the features, separated by commas. */
export const headAndNeck: Readonly<Record<string, string>> = {
  neck: 'neck*, nape, back of my neck, cervical',
  'neck-pain': `
    <aching> ~4 (collarbone|behind my ear|side of my throat) ~3, neck went, (neck|nape) ~6 <aching>, <aching> ~6 (neck|nape), neck ~4
    (off|funny|weird|odd|strange|not happy|sore|bit|iffy|ropey|rough|bad|knackered|gone|not right|done in|been a pain|ricked|out|wonky),
    ricked ~1 neck, (skull|head) ~3 (down|into) ~2 neck, neck ~4 (in bits|wrecked|buggered|ruined|shot|killing|screwed|rigid|immobile|
    like (concrete|wood|iron)|jammed|throbbing|throbs|burning|burns|clicking|crunching|grinding|unhappy|tweaked|whacked|pulled|strained|
    uncomfortable|tender|hot|achy|
    played up|playing up|complain*|aching), (cricked|pulled|strained|tweaked|ricked|jolted|jarred|wrenched|hurt|injured|twisted|
    whiplashed) ~2 neck, painful ~1 neck, neck (injury|trouble|problem*|agony|ache|pain|spasm*|discomfort), neck ~3 (cranky|grumpy|doesnt
    want|wont|cant turn|wouldnt|refuses), (cranky|grumpy|gammy) neck`,
  headache: `
    <ache> ~5 <aching>, <aching> ~6 <ache>, (head|skull) ~4 (pound*|banging|thumping|thumps|explod*|burst*|split*|pressure|vice|vise|about
    to), (pound*|banging|thumping|thumps|explod*|burst*|split*|pressure|drill*|hammer*|axe|nail|ice pick|knife|bolt|thunder*) ~5
    (head|skull|temple|eye|forehead|brain), sore head, brain freeze, (eyeball|eye socket) ~4 <aching>, <aching> ~4 (eyeball|eye socket),
    (head|skull) ~4 (cracked|split|splitting|burst) ~1 (open|in two|in half|apart)`,
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
    (ran|run|knocked|hit|mowed|took|rode|drove) ~1 me ~1 (over|down|off|out|sideways), (hit|rammed|shunted|struck|bumped) from behind,
    (taken|wiped|knocked|took) ~1 out by ~3, knocked (over|down|flying|off) by ~3, over the (bars|handlebars), off (the|my)
    (bike|motorbike|horse|scooter)`,
  'high-fall': `
    (fell|fall|fallen|falling|tumbl*|slipp*|dropped|slid|bounced|pitched|toppled|plung*|thrown|came off|came down) ~6
    (ladder|roof|stairs|steps|wall|tree|balcony|scaffold*|cliff|loft|window|bunk|flight|climbing
    wall|bouldering|stepladder|escalator|bank|ravine|trampoline|tailgate|lorry|bridge|embankment|staircase|banister|ledge|crag|rope|monkey
    bars|pull up bar|swing|gate|fence|hayloft|haystack|truck bed) ~2, (# (feet|foot|metres|meters|m|steps|stairs|ft)) ~3
    (drop|fall|fell|up|down|onto), (from|off) ~3 (# (feet|foot|metres|meters|ft)|height), (arse|head|bum) over (tit|heels|elbow|kettle)
    ~4, (tumble|tumbled|fall|fell|fallen|went|slid|slipped|thrown|headfirst|head first|rolled|crashed|bounced|pitched|tripped) ~2
    (down|off|from|out of|through) ~4 (stairs|steps|flight|ladder|roof|wall|tree|balcony|cliff|loft|window|bunk|ledge|cellar|basement|
    escalator|bank|ravine|platform|scaffold*|trampoline|horse|climbing wall|boulder*|stage|crag|quarry|embankment|hayloft|shed),
    (took|had|taken) ~2 (tumble|fall|dive|header) ~2 (down|off|from|out of) ~3, (fell|fall|fallen|tumbled|went|slipped|thrown) ~1
    downstairs, down the stairs`,
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
    landed, whack*, thump*, walloped, tackl*, jarred, jolt*, bang*, bash*, wrench*, sprawl*, fall, knocked, missed ~3
    (step|stair|kerb|rung), missed my footing`,
  'midline-tender': `
    (right|bang|slap|dead|smack|exactly|plumb) (in)? (the)? (middle|centre|center|on the bone),
    (middle|centre|center|midline|bony|bone|bones|knuckle|knobbly|knobble|lump|bump|spine|vertebra*) ~7
    (tender*|sore*|hurt*|pain*|press*|touch*|prod*|poke*|agony|scream*|bruis*|jump*), (tender*|sore*|hurt*|pain*|press*|touch*|prod*|
    poke*|agony|scream*|bruis*) ~6 (in the middle|middle of|midline|centre of|center of|bone in|bones in|bone at|the
    bones|spine|vertebra*|bony|knobbly|knuckle|dead centre|down the middle|on the bone)`,
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
    (curtains|blinds) (closed|shut|drawn), (over|cover*|hung|taped|towel|blanket|pillowcase|sheet|foil) ~4
    (lamp|lamps|window|windows|lights|screen)`,
  'stiff-neck': `
    (neck|it) hurts ~1 to (look down|bend|nod|tuck), neck ~3 (hurts|agony|kills) ~2 (look* down|nod*|bend*), (neck|nape) ~5
    (<stuck>|stiff*|seized|hard as|like a), (stiff*|rigid|board like|rock hard) ~3 neck, neck ~3 bend ~3 (hurt*|agony|impossible),
    (hurts|hurt|painful|agony|sore|kills|too painful|cant bear|unbearable) ~4 (nod*|look* down|bend* ~2 (neck|head|forward)|tuck* ~2
    chin|chin ~3 chest|drop* ~2 (chin|head)), (neck) ~3 (rigid|solid|frozen|board|plank|stuck|locked|rod|set)`,
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
  'fixed-rash': `
    under (the)? (glass|pressure), (purple|purply|dark red|blood|bruise like|bruisey|red purple) ~1
    (spots|dots|blotch*|rash|pinprick*|specks|marks|freckles|patches), (tiny|little|small) (bruises|bruise like|blood spots),
    (purple|red|dark) ~1 (speckles|freckles|pinpricks|spots) ~6 stay*`,
};
