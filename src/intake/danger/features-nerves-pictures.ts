/** Head, nerves, neck, injury and mood in pictures, slang and understatement: phrases of the sign's features, separated by commas. */
export const nervesInPictures: Readonly<Record<string, string>> = {
  'double-vision': `
    (see|seeing|saw|sees|looks|looked|look) ~3 (double|two|2|twice|twins|twin|pairs|ghost*|a pair),
    (everything|everyone|road|screen|letters|words|lines|signs|lights|faces|lampposts) ~4 (double|doubled|twins|overlap*|ghost*|split in
    two|duplicate*|two of them), two of (every|everything|each|them|the|you|him|her|my|it), double ~1 (vision|images|image|everything),
    ghost image*, cross eyed, (close|shut|cover*|closing|squint*) ~1 (one|an) eye ~6 (see|read|one|drive|single|type|screen|straight),
    vision ~3 (split|doubl*), eyes ~2 crossed, diplopia, (see|seeing|saw|look*) ~2 (two|double|twice|2) ~2
    (of|everything|pictures|images|everyone|lines|roads)?, (see|seeing|saw) ~1 (two|2) ~1 (pictures|images|copies|versions), (two|2)
    (heads|moons|suns|faces|noses|finish lines), (seeing|see|saw) ~2 ghost*, (close|shut|cover) ~1 one eye ~2 (to|so|or),
    (have|has|had|got) ~1 a twin, (two|2) (heads|moons|suns) ~1`,
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
    ~2, tongue ~3 (to one side|sideways|crooked|to the left|to the right), (said|say|saying|called|typed) ~3 when i (meant|mean|wanted)
    ~2, (came|comes|coming) out as ~2 (another|nonsense|something else|the wrong)`,
  face: `
    (face|mouth|cheek|lip) ~4 (sleeping|asleep|sleepy), half ~2 (face|mouth) ~4, (face|mouth|cheek|lip|lips|smile|grin|corner of ~2
    mouth|side of ~2 (face|mouth|head)|jaw and) ~6 (droop*|slid*|slipp*|melt*|numb*|dropp*|hang*|sag*|lopsided|wonky|crooked|dead|uneven|
    gone (funny|slack|numb|dead|wonky)|weak*|tingl*|asleep|dentist|twist*|palsy|slack|lower than|fallen|pulled
    (down|to)|skew*|skewwhiff|tilted|paraly*|limp|stroke|not mine|like wax|half a|one sided|waxy|rubbery|pins and needles),
    (droop*|numb*|sagg*|lopsided|wonky|crooked|twisted|dribbl*|drool*|dead|slack|half a|tingl*) ~4 (face|mouth|cheek|lip|smile|grin|
    chin), (dribbl*|drool*|coffee|tea|water|beer|gel|toothpaste|drink|food|
    soup) ~5 (ran|runs|leak*|dribbl*|spill*|fell|falls|falling|pour*|trickl*|drool*) ~4 (mouth|lip|chin|corner|side of my), dribbl* out of
    ~3, bells palsy, (side|half) of ~2 (face|mouth) ~6 (numb*|droop*|tingl*|weak|dead|fallen|slid|sagg*|wont|doesnt|not|funny|stuck|
    paraly*)`,
  eyelid: `
    (eyelid*|lid|lids|eye) ~7 (lower than|hanging|droop*|half (shut|closed|mast|open|way)|heavier|falling down|wont open|wont stay|wont
    lift|sag*|doesnt open|smaller than|hooded|winking|slipp*|hangs), (droop*|lazy|sagg*|half closed|half shut) ~2 (eyelid*|lid|eye), one
    eye ~4 (half|smaller|sleepy|lazy|droop*|closed|lower|shut|winking), eye ~4 (half asleep|sleepy|half shut|half closed|droopy), (half
    asleep|sleepy|droopy) ~1 eye`,
  pupils: `
    (pupil|pupils|black bit of ~3 eye*|black dot* ~4 eye*) ~7 (different|unequal|bigger|smaller|larger|uneven|not the
    same|odd|dilated|tiny|huge|pinprick|pinpoint|mismatch*|blown|wider|different sizes), bowie ~2 (eye|eyes), pupil* ~3
    (massive|huge|enormous|big|bigger|blown|tiny|wide|larger|different|smaller|small|unequal|odd|uneven), (one|left|right|other|my) pupil
    ~4`,
  'very-dizzy': `
    (room|world|everything|ceiling|horizon|walls|bed) ~4 (spin*|tilt*|sway*|lurch*|span|spun|swim*|swirl*|whirl*|going round|goes
    round|went round|upside down|rotat*|wont stay still|wouldnt stay still|wont keep still), (floor|ground|pavement|road) ~2
    (tilt*|sway*|lurch*|moving|moves|moved|spin*|swim*|rocks|heav*), (like|as if|feels|feel|felt|being|was) ~3 (on a
    (boat|ship|ferry|waltzer|merry go round|carousel|bouncy castle)|on deck|seasick|sea sick|in a washing machine), seasick, sea sick,
    (floor|ground|room|pavement|road|bed|walls) ~3 (tip*|tilt*|roll*|heav*|sway*|rock*|moving)`,
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
  'tingling-limbs': `
    (tingl*|pins and needles|prickl*|fizz*|buzz*|electric*|burning|numb*|zing*|static|crawling|ants) ~6
    (arm*|leg*|hand*|finger*|feet|foot|thumb*|toes), (arm*|leg*|hand*|finger*|feet|foot|thumb*|toes) ~5 (tingl*|pins and
    needles|prickl*|fizz*|buzz*|electric*|numb*|zing*|asleep|to sleep), (hands|fingers|arms|feet|legs|toes|arm|leg) ~3
    (buzz*|tingl*|fizz*|prickl*|pins|numb|sparkl*|burn*)`,
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
  'nerve-spreading': `
    (weakness|numbness|deadness|tingling|dead feeling|pins and needles|numb|loss of feeling|heaviness) ~4
    (moved|moving|spread|spreading|crept|creeping|creeps|travel*|climb*|gone up|going up|reached|risen|rising|worked its
    way|marching|extends|extended) ~6 (wrist|elbow|shoulder|knee|hip|thigh|ankle|hand|arm|leg|foot|up|waist|groin|higher|calf|forearm|
    other), (numb|weak|dead|tingl*) ~2 (patch|bit|area|part|feeling) ~3 (growing|grows|spreading|bigger|grown|spread|crept|creeping|
    getting), (numbness|tingling|weakness|deadness|pins and needles|numb) ~2 (gone|went|moved|spread|crept) from ~3 to ~2`,
  'lost-power': `
    dropped ~4 (straight through|through my fingers|out of my hand), (power|strength) (just|suddenly)
    (went|left|drained|vanished|disappeared) ~4 (arm|leg|hand|side|foot), <oneLimb> (just|suddenly|simply) ~1 (stopped|quit|died|packed
    in|gave up|switched off), (leg|arm|hand|foot) ~10 (hasnt|has no|havent|without) ~2 (strength|power) ~2`,
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
  swallowing: `
    swallow* ~8 (nose|wrong way|back up|chok*|splutter*|stuck), (drink|drinks|tea|water|food) ~4 (out|down|up) ~2 my nose,
    (gag*|chok*|splutter*) ~3 (food|water|drink*|saliva|spit|tea|bread|everything|nothing)`,
};
