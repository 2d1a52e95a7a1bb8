/**
 * What no longer works, by the sign's features: phrases whose own words deny ("cannot feel the paper", "nothing comes"),
 * so that only a denial before them is one; separated by commas.
 */
export const functionLost: Readonly<Record<string, string>> = {
  'lost-power': `
    <oneLimb> ~3 (stopped|quit|ceased) ~2 (working|moving|responding|obeying|belonging|listening|lifting|functioning|being|cooperating|
    doing), <oneLimb> ~6 (wont|doesnt|didnt|wouldnt|couldnt|refus*) ~2 (do (what|as|anything)|obey|listen|respond|answer|move|lift|bend|
    belong|budge|react|cooperate|follow|hold me|come up|go where), <oneLimb> ~4 (packed up|switched off|turned off|shut down|cut
    out|conked out|clocked off|dead weight|went to sleep and|hung there|hanging there|hangs (there|limp|like)|hung limp|hanging
    limp|dangl*|just hung|just hangs|just flopped|flopped|like a (rag*|log|lump of|dead|sack of|piece of|slab|stranger|noodle|wet)|belongs
    to (someone|somebody)|is (someone|somebody) elses|not connected|unplugged|disconnected|wouldnt go|paraly*|became useless|is
    useless|went useless|useless|lifeless|no longer (mine|works|moves)), (tell|told|telling|ask|asked|asking|try|tried|trying|want|will|
    willing|order*|command*) ~3 (it|arm|leg|hand|foot|fingers|them) to (move|lift|go|work|bend|grip|step|close|open|squeeze|respond) ~5
    (nothing|wont|doesnt|didnt|ignor*|no response|not a thing|stays|just lies|just lay|refus*|zilch|no), (no|zero|not any|not a bit
    of|hardly any) (power|strength|control|life|movement|signal|response) ~3 (in|to|from|over|of) ~2 <oneLimb>, (cant|couldnt|unable
    to|not able to) ~2 (move|use|shift|budge) ~2 <oneLimb> ~2 (properly|at all|anymore|any more|off|up)?, one (arm|leg) ~4
    (wont|doesnt|cant|didnt|couldnt|gone), <oneLimb> ~3 (switched off|gave up|gave out|packed up|died on me|shut down|went limp|went
    dead|vanished), (couldnt|cant|could not|cannot|unable to) ~2 (lift|raise|move|close|grip with|stand on|hold up|use) ~2 <oneLimb> ~5
    (minutes|hour*|anymore|all of a sudden|suddenly|at all|this morning|today), <oneLimb> ~3 (no|zero|without) (power|strength|control)
    ~2, (no|zero|not any|lost all|lost) ~1 (power|strength|control|movement) ~4 <oneLimb>, (left|right|one) side ~3
    (wont|wouldnt|doesnt|didnt|stopped|not|refuses|gave up) ~1 (work*|move|moving|respond|do|obey), (both)? legs ~2 (went|turned|gone) to
    nothing, <oneLimb> ~1 (was|is|were|just) ~1 (not there|nothing|absent|paralysed|paralyzed|dead weight|a dead weight), <oneLimb> ~3
    (will not|would not) ~2 (do|obey|listen|respond|move|work|lift)`,
  'foot-drop': `
    (it|foot) slap*, lift* ~2 knee ~2 (high|higher|to clear|so my foot), (caught|catching) ~2 (toe|toes|foot) on, (foot|toe|toes|feet|big
    toe) ~3 (slap*|drag*|flop*|scuff*|scrap*|catch*|dangl*|trail*|hang*|wont lift|doesnt lift|wont come up|wont pull up|not lifting|cant
    lift), (slap*|drag*|scuff*|scrap*|catch*|trip*|stub*) ~4 (my|the|this|that|one|left|right) ~1 (foot|toe|toes|leg),
    (cant|couldnt|unable to|struggl*) ~2 (lift|raise|pull|bring|cock) ~2 (foot|toes|toe|big toe|front of ~2 foot) ~2 (up|off|towards)?,
    (cant|couldnt|unable to) ~2 (walk|stand|balance|go) ~2 heel*, foot drop, dropped foot, drop foot`,
  weaker: `
    weaker, (can|could) (barely|hardly|no longer|scarcely) ~3 (grip|hold|lift|open|twist|squeeze|carry|raise), (cant|couldnt|struggl*|no
    longer|unable to) ~2 (grip|hold on to|open|twist|squeeze|turn|pinch|press) ~3 (jar*|bottle*|door*|key*|cup|lid*|pen|tap*|phone|brake*|
    steering wheel|shopping|bag*|kettle|handle*|pan), grip ~4 (going|gone|weak*|half|fading|shot|useless|rubbish|poor*), losing
    (strength|power|grip|muscle), (strength|power|muscle) ~3 (going|draining|ebbing|disappearing|wasting|gone|fading|leaving),
    (arm|leg|hand|thigh|calf|muscle|shoulder) ~4 (wasting|wasted|thinner|shrink*|shrunk|withered|smaller than), less and less
    (strength|power|grip), (arm|leg|hand|foot|knee|ankle) ~2 (buckl*|gives way|giving way|keeps going|folds)`,
  'no-tiptoe': `
    (tiptoe*|tip toe*|tippy toe*|heel raise*|calf raise*|up on my toes) ~6 (doesnt|isnt|impossible|nope|no chance|wont|forget it|not
    happening|nothing|no longer), <without> ~5 (up on|onto|on to|on|raise*|rise*|stand on|go on|push up) ~2 (tiptoe*|tip toe*|toes|ball
    of|balls of|tippy), (no|zero|nothing in|lost all|lost the|lost my) ~2 (push off|spring|drive|toe off) ~6, foot just
    (flop*|flap*|hang*), (heel|foot) (wont|doesnt|cant|couldnt) ~2 (lift|leave|come up|come off|push), (no|without|zero|lost|not enough|no
    more) ~1 (power|strength|force|push|push off|drive) ~3 (lift*|rais*|push*|heel|toes|tiptoe*|off)?, (cant|cannot|couldnt|can not|unable
    to|not able to|struggl*) ~3 (lift|raise|rise|get up|go up|stand|push|come up|do) ~4 (heel|heels|tiptoe*|tip toe*|toes|toe|heel
    raise*|calf raise*), (push off|push) ~3 (gone|nothing|missing|zero|lost|no)`,
  'no-weight': `
    step* ~4 then ~2 (floor|sofa|wall|down i|collapse*|buckle*|gave|heap), (buckle*|crumpl*|collaps*) ~3 (under me|first step|when i
    (stood|stand|step*|put)), (no way|wont|doesnt|refus*|cant|couldnt|wouldnt|impossible) ~1 (will|would|can|does|to|it)? ~2
    (take|hold|bear|support|carry|accept|tolerate|taking|bearing) ~3 (weight|me up|me), (cant|couldnt|impossible to|no way|unable to|not
    able to) ~2 (put|putting|place) ~3 weight, (weight) ~4 (impossible|out of the question|not happening|not possible|no chance|a no
    go|unthinkable|agony and i), (crawl*|hop|hopped|hopping|shuffl*|bum shuffl*|hands and knees|on my
    (hands|bum|bottom|backside|arse)|carried|piggyback*|piggy back|wheelchair|crutch*|office chair|furniture) ~6
    (bathroom|toilet|loo|stairs|upstairs|kitchen|bed|home|car|round the house|around the house|everywhere|off the
    (pitch|trail|course|field|court)), (cant|couldnt|unable to|not able to|impossible to|wont let me) ~2 (walk|step|stand|hobble|limp) ~3
    (on (it|this|that|my)|at all|without (help|holding|crutches|a stick|support)|to the|across|more than|even|unaided), (cant|couldnt|dare
    not|darent) ~2 (put|get|set) ~3 (foot|feet|heel|leg|it) ~2 (down|to the (floor|ground)|flat|on the (floor|ground)), (one|two|three|#|a
    couple of|a few) steps ~4 (max|maximum|is all|and (i|it|that)|then (it|i)|before (it|i)|at (most|best)|was all|is my|is it),
    (cant|cannot|couldnt|can not|could not|unable|not able|impossible|hard|struggl*|trouble) ~2
    (take|manage|walk|put|stand|bear|step|load|weight) ~4 (steps|step|paces|yards|metres|foot|weight|ground|floor|four|on (it|my|that|the
    (foot|leg|ankle|knee))), (foot|ankle|leg|knee) ~3 (collaps*|buckl*|gave|crumpl*|folded|wont hold|doesnt hold|cant hold|not
    hold|wouldnt) ~6 (stand|stood|step*|weight|me|way|tried|under), (limped|hobbled|hopped|managed|took|one|two) ~1 (one|two|a|three|a
    few)? step* ~3 (then|and|before) ~4 (sit|fell|stop*|down|floor|collapsed|couldnt|scream*), (put|putting|put*) ~1 (my|the)? foot ~2 (on
    ~1 ground|down|on ~1 floor) ~3 (impossible|cant|not possible|agony), impossible ~3 (put|stand|walk|step|load) ~4, (had to
    be|got|was|being|needed to be) (carried|helped|lifted|stretchered|piggybacked) ~3, (hop*|crawl*|shuffl*|crutch*) ~2
    (everywhere|about|around|round|only|to get)`,
  'cant-move-joint': `
    (wont|doesnt|cant|couldnt|not|wouldnt|refus*) ~2 (bend|straighten|move|budge|flex|turn|shift) ~4 (it|at all|a single|degree|an inch|a
    bit|even|joint|knee|ankle|wrist|elbow|hip|toe|shoulder)?, (locked|frozen|jammed|stuck) (solid|straight|bent|in place|completely),
    (slightest|tiniest|any|smallest|least) (movement|move|bend|wiggle|nudge|touch|twitch) ~4, no (movement|bend|range|give)`,
  'cant-hop': `
    <without> ~2 (hop|jump|land|spring) ~4, (tried|try|attempt*|attempted|managed) ~3 hop* ~8 (fell|nearly|agony|scream*|yelp*|cried|pain|
    couldnt|impossible|no chance|collapsed|regretted|stab*|hurt|forget|nope|instantly|immediately|wrong|knife|wall|floor|tears|grab*),
    hop* ~4 (out of the question|impossible|no chance|not happening|forget it|unthinkable|not a chance|a no|nope), (tried|try) to hop ~4`,
  'cant-turn-head': `
    <without> ~2 (turn|rotate|move|look|twist|swivel) ~4 (head|neck|shoulder|left|right|sideways|either (way|side)|round|behind) ~3,
    (have|has|had|having|need) to (turn|twist|move) ~2 (whole|entire) (body|upper body|torso) ~4, (neck|head) ~3 (stuck|locked|frozen|wont
    budge|jammed)`,
  'stiff-neck': `
    <without> ~4 (chin|head|forehead|nose) ~6 (chest|down|forward*|knees|collarbone|breastbone|pillow), chin ~5 (nowhere|anywhere|no
    closer|miles|wont|doesnt|inches|not) ~5 chest, <without> ~2 (nod|look down|bend my neck|bend ~2 neck|look at my
    (feet|shoes|laces|toes)|see my (feet|shoes)|touch ~2 chin), neck ~4 (wont|cant|doesnt|refus*) ~2 (bend|move forward|go
    forward|flex|tip|nod), (neck|head) ~4 (wont|cant|not|doesnt|wouldnt|refuses|impossible|couldnt) ~2
    (move|bend|go|tip|budge|turn|flex|nod|come forward), (bend|bending|tip*|nod*|put*|move) ~2 (neck|head|chin) ~3
    (impossible|agony|unbearable|wont|cant|not possible), (cant|cannot|couldnt|can not|unable to) ~1 (tuck|drop|lower|put|touch|get|bend)
    ~2 (chin|neck) ~3`,
  'fixed-rash': `
    (spots|spot|rash|dots|blotch*|marks|pinprick*|bruises|freckles|speckles) ~9 (stay*|stayed|dont|didnt|wont|doesnt|not|never|still
    there|remain*) ~4 (fade*|fad*|vanish*|disappear*|go|going|blanch*|glass|press*|tumbler|pale|white|budge|visible|there|change)?,
    (glass|tumbler) (thing|test|trick|check) ~9 (stay*|stayed|didnt|dont|not|fail*|still|visible|remain*|positive|wont|doesnt),
    (purple|plum|dark|wine|violet|red) (spots|dots|marks|blotches|rash|pinpricks|freckles|speckles|patches|blotchy) ~9,
    (press*|glass|tumbler) ~8 (stay*|still|dont fade|doesnt fade|wont|not fade|not fading|doesnt go|dont go|remain*|same),
    (spots|rash|dots|blotch*|marks|pinprick*|specks|speckles|freckles) ~8 (not|dont|doesnt|wont|didnt|never|still|without) ~3
    (fad*|blanch*|white|disappear*|vanish*|go|pale|there|glass|press*)`,
  breathless: `
    (cant|couldnt|unable to|struggl*|not able to|hard to|hardly) ~2 (get|take|catch|draw|pull|suck) ~3 (air|breath|lungful|oxygen) ~2
    (in|down|deep|back)?, (breath|breaths|air|lungs|chest) ~3 (wont|doesnt|didnt|not|cant|wouldnt|never) ~2 (go
    in|come|fill|expand|reach|inflate|go down|coming|enough|satisf*|open), (cant|couldnt|not|unable to|without stopping) ~2 (finish|get
    through|say|speak|complete|talk in|manage) ~3 (sentence*|words|stairs|flight), not enough (air|oxygen), not getting (enough|any)
    (air|oxygen), (have|has|had|need*) to (stop|rest|pause|sit) ~3 (half way|halfway|mid|every|on the|after|twice) ~4
    (stair*|stairs|steps|landing|flight), (cant|cannot|couldnt|dont|not|never|hard|unable|trouble|struggl*) ~3
    (fill*|expand*|open|inflate) ~2 (lungs|chest|lung), (air|breath) ~2 (wont|doesnt|not) ~2 (go|come|enough|in)`,
  swallowing: `
    (food|water|drink*|pills|toast|tea|saliva|spit|bread|dinner) ~5 (wont go|stick*|stuck|wrong way|come* back|out of my nose|wont
    swallow|go down), chok* on (my|water|food|saliva|drinks|tea|own|everything|nothing), (cant|couldnt|cannot|struggl*|unable to|hard to)
    ~2 (get|keep|swallow) ~2 (food|water|spit|saliva|drinks|anything|pills|tablets|bread) ~1, throat (wont|doesnt|has stopped|stopped)
    ~3`,
  speech: `
    (cant|couldnt|struggl*|unable to|wouldnt) ~2 (get|find|string|form|pronounce|say) ~3 (words|word|sentence|sentences|myself
    understood|my own name), (knew|know) ~2 what i (want|wanted|meant) to say ~6, (words|sentences|speech|tongue) ~3
    (wouldnt|wont|didnt|dont|not|refus*) ~3 (come|work|right|obey|move|form|make sense|make any sense), (nobody|no
    one|wife|husband|friend|they|she|he|people) ~2 (couldnt|cant|could not) understand (a word|what i|me)`,
  face: `
    (face|mouth|cheek|lip|lips|smile|corner of ~2 mouth|side of ~2 (face|mouth)|eyebrow) ~5 (wont|doesnt|didnt|wouldnt|stopped|not|cant|
    refus*) ~2 (move|moving|work|working|smile|lift|obey|match|respond|close|raise|moved), (cant|couldnt|only) ~2
    (smile|whistle|grin|close ~2 eye|raise ~2 eyebrow*|puff ~2 cheek*|keep ~4 in my mouth) ~4`,
  'double-vision': `
    eyes (wont|dont|cant|not|arent|wouldnt|refuse to) ~2 (line up|work together|focus together|agree|point|track|meet|align)`,
  'sight-change': `
    (cant|couldnt|unable to|not|nothing) ~3 (see|seeing|read) ~5 (out of|eye|eyes|half|left|right|side|properly|clearly),
    (eye|eyes|vision|sight) ~4 (wont focus|not focus*|cant focus|doesnt work|stopped working|went off|not right|cut out|missing)`,
  unsteady: `
    <without> ~2 (walk|stand|run|balance|go) ~3 (straight|in a (straight)? line|straight line|upright|without
    (holding|swaying|wobbling|touching|grabbing)|in the dark|with my eyes (shut|closed)|on one leg anymore), (dont|not|cant|never|no
    longer) ~3 (know|sure|tell|feel) ~2 where my (feet|legs|foot) ~3, (feet|legs) ~3 (dont|wont|not|arent) ~3 (go where|land where|do
    what|follow|belong|feel like mine|listen|obey)`,
  'clumsy-hands': `
    <without> ~5 (do up|fasten|undo|button*|thread|tie|pick up|type|write|turn|pin|grip|zip|hold|use|open|text|sign) ~5 <small-thing>,
    (fingers|hands|thumbs|hand) ~5 (wont|dont|not|doesnt|cant|refus*|stopped|never) ~2 (do|go|obey|listen|work|cooperate|move|where i|
    what i|manage|respond|working|cooperating|follow|
    play) ~4, (no longer|cant) ~2 (read|recognise) ~2 own (handwriting|writing), fingers ~2 (wont|dont|not|cant|doesnt) ~1
    (cooperate|obey|do|work|listen|move|go)`,
  confused: `
    (didnt|couldnt|no idea|cant|not|dont|without) ~2 (know|knowing|remember|recall|tell|say|recognise|recognize|work out|idea|remembering)
    ~5 (my own|own name|my name|where i (was|am|lived|live|had|were)|what (day|year|month) (it|we)|day it was|year it was|day of the
    week|way home|who (i|my)|how i (finished|got home|got back|got to)|finish* (line|it|the)?|last (mile|bit|lap|few miles|5|3|10|k)|the
    rest of the race|getting (home|back|there)|my (wife|husband|kids|hotel|address|race number|pin)), (forgot|forgotten|lost) ~2 (my
    (own)? (name|address)|where i|what day|my way|who|# (hours|miles|minutes)|the last), (not|still not|dont|dont feel|wasnt|isnt) ~2
    (right in the head|with it|all there|making sense|making any sense|right upstairs|thinking straight|compos mentis), (didnt|couldnt)
    know ~3 (my|where|who|what|which) ~3, (dont|didnt|couldnt|cant|not) ~2 (remember|recall) ~3 (last #
    (miles|mile|km|k|minutes|laps)|finish*|rest of the|end of the|half of|getting home|medal|line), not on this planet,
    (couldnt|couldn|cant|could not|didnt|unable to) ~2 (answer|say|tell|remember|know|recognise|recognize|recall|work out|find|understand)
    ~4 (question*|name|date|day|year|where|wife|husband|way|who|home|birthday|finish|age|own|people|friends|mates|kids|mum|club|car|phone
    number), (not|wasnt|isnt|werent|never) ~2 (clear|right|straight|lucid|coherent|with it|myself|all there|making sense|sensible) ~2
    (head|mind)?, (argu*|talk*|speak*|spoke) ~3 (to|with) ~1 (lamp post|lamppost|tree|cactus|people|things|nobody|no
    one|myself|bin|statue|bush|wall), (wander*|walk*|end* up|ended) ~4 (field|wrong|off course|car park|not
    knowing|aimless*|circles|random), not knowing ~3 (where|why|who|what)`,
  blackout: `
    (dont|no|cant|not|didnt|zero|couldnt) ~2 (remember|memory|recollection|recall|idea|clue) ~6 (falling|fell|going down|went
    down|hitting|happened (next|then|after)|how i (got|ended) ~1 (on the|here|there|home|to the|in the)|ending up on|the fall|hit the
    (deck|ground|floor|road)), next thing (i|im|i know|i knew|i remember) ~5, (no|zero|dont have|without) (memory|recollection|memories)
    ~3 (of|about) ~3, (lose|losing|lost|loses|loose|without) ~1 (consciousness|conscience|conscious|awareness|concious*),
    (dont|cant|couldnt) remember ~1 (falling|going down|hitting|landing|the fall|what happened|collapsing|blacking|how i (fell|got|
    ended))`,
  constant: `
    (makes|make|made) no (odds|difference) ~8 (side|back|front|lie|lying|position|sit|sat|sitting|stand*), (never|doesnt|wont|not once) ~2
    (let|lets|stop|stops|stopped|switch* off|shut* up|quit|quits|give|gives|ease|eases|leave me|leaves me|quiet*|subside*|let
    up|change|changes) ~2 (up|off|away|alone|a minute|a break|peace|down|rest|respite)?, (doesnt|dont|not|makes no) ~2
    (care|matter|difference|seem to matter) ~3 (what i|how i|whether i|if i|which way), (no|not a|cant find a|cant find any|without a|no
    single|not one|there is no) ~1 (position|comfortable|way of lying|way to lie|pillow|mattress|chair|posture) ~5,
    (cant|couldnt|never|not) ~2 (get|find|be) comfortable ~3, no (let up|respite|relief|escape|rest from), not (a|one)
    (minute|moment|second|hour) ~3 (without|free|off)`,
  'weight-loss': `
    (lost|fallen|dropped|fell|melt*|dropping|falling|gone|disappear*|shed*|down|slipp*|come off|came
    off|lighter|losing|loose*|notch*|hanging|baggy|skinnier|thinner) ~9 (without|no|not|dont|havent|never|isnt|wasnt|didnt) ~3
    (try*|diet*|reason|effort|mean*|chang*|idea|clue|explanation|plan*|intend*|want*|doing anything|know why|even),
    (lost|fallen|dropped|fell|melt*|shed*|down|lighter|losing|pounds|kilos|kg|stone|weight) ~9 (eat*|appetite) ~4 (horse|same|as
    usual|normal*|well|more|plenty|usual|loads|just as|fine|like ever), (lose|losing|lost) ~1 weight ~6 (dont|not|no|without) ~2
    (know|reason|trying|why|cause|diet*|idea), (skinny|thin|thinner|gaunt|bony|skeletal) ~8 (not|no|without|havent|same|nothing|never) ~4
    (chang*|diet*|try*|doing|eat*|reason|different|on purpose), (clothes|trousers|jeans|belt|shorts|skirt|ring|rings|watch) ~4
    (hang*|fall*|loose|baggy|slip*|off me|drop*|notch*|hole*|too big) ~12 (not|no|without|havent|same|dont|didnt|never|nothing) ~4,
    (weight|kilo*|kg|pounds|lbs|stone) ~5 (without|no|dont know|not|never) ~3 (reason|try*|diet*|why|cause|explain*|effort|doing|idea|on
    purpose|meaning|changing)`,
  unintended: `
    (not|without|havent|no|isnt|never|wasnt) ~4 (trying|tried|dieting|diet|eating less|eat less|running more|changed|reason|meaning to|on
    purpose|explanation|idea why), (eat*|appetite) ~3 (more|horse|same|plenty|normally|normal|usual|fine|well)`,
  periods: '(not|havent|hasnt) ~1 come on (since|for|in)',
  'cant-lift': `
    (cant|couldnt|unable to|not able to|could not) ~2 (lift|raise|hold up) ~1 (my|the|that|this|one) ~1 (arm|leg|hand|foot), (leg|arm)
    (folded|crumpled|gave way|gave out|buckled)`,
  'new-headache': `
    never ~2 (had|got|get|suffered|used to get) ~2 headache* ~2, (headache*|head pain*|migraine*|head) ~3 (new to me|are new|is new|never
    got|never had|never used)`,
  light: `
    (cant|cannot|couldnt|can not|unable|not) ~3 (stand|bear|look at|face|take|have|tolerate|cope with|open) ~4
    (light|lights|lamp|screen|window|sun|daylight|bulb|curtains|eyes|phone|telly|tv)`,
  'first-episode': `
    no history of ~1 (back|neck), never ~2 (had|have|suffered|known|experienced|got|a days|a day|once|any|been) ~4 (back|neck|spine) ~4,
    never ~1 (had|suffered|known|experienced|felt|got|hurt|been) ~4 (before|until now|till now|till this|until this|in my life|
    previously)`,
  'no-better-weeks': `
    (since|after|for) <late> ~4 (not|no|still|nothing|isnt) ~2 (better|improv*|chang*|right|good|sore|hurts|gone|helps), <late> ~8
    (same|no change|no improvement|no better|not better|isnt better|not improved|still sore|still hurt*|nothing helps|no progress|not
    getting ~2 better|no different|unchanged|as bad|not right|not healed), (had|got|having|been) ~4 for <late> ~6
    (nothing|no|not|still|same), (still|yet) ~3 (sore|hurt*|painful|bad|there|not right|not gone|not better|the same|stiff|aching|same) ~3
    (after|for|since|at) ~3 <late>`,
  'no-knock': `
    (havent|didnt|not|no|never|without) ~2 (injur*|knock*|bang*|twist*|hurt|hit|fall|fallen|bump*|accident|trauma|strain*|pull*), from
    nothing`,
  'odd-gait': 'legs ~3 (dont|wont|not|doesnt) ~2 (do|obey|listen|go|work|respond|as told|what)',
};
