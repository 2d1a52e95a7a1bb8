/** Infection, clot, bone, tendon, muscle, cancer, course and mood: what each feature sounds like, phrases separated by commas. */
export const restOfTheBody: Readonly<Record<string, string>> = {
  fever: `
    fever*, (high|raised|got a|have a|running a|slight|had a) temperature, temperature of #, temp of #, temperature (is|was|of)?
    (38*|39*|40*|101*|102*|103*|104*), chills, shiver* (and|with|fit*|all), rigors, night sweats, drenching sweats,
    (sweats|sweating|sweat) at night, the shivers, the sweats, got a temp, (38|39|40) degrees fever, feel feverish, hot and cold, sweats
    and`,
  unwell: `
    (feel|feels|feeling|felt|been|am|im) ~2 (ill|unwell|poorly|rotten|feverish|rough all over|like death|flu like|fluey|generally unwell),
    flu like, generally unwell, unwell with, (ill|unwell) (with|and) (it|the pain|back|neck), malaise`,
  calf: 'calf, calfs, calves, lower leg, back of my leg, (left|right|one) leg, back of ~1 leg',
  'calf-shin': 'calf, calves, shin, shins, lower leg*, leg, front of ~2 leg',
  swollen: `
    swell*, swollen, swelled, (is|are|gone|went|looks) (massive|huge|enormous), like a (balloon|melon|football|grapefruit|tennis ball),
    puffy, puffed up, bigger than the other, twice the size, ballooned, blown up, larger than the other`,
  'one-bigger': `
    (bigger|larger|fatter|thicker|wider|rounder) than ~2 (other|right|left|normal|usual), (twice|double) the size of (the|my) other,
    (one|left|right) (calf|leg) ~3 (swell*|swollen|swelled|puffy|puffed up|ballooned)`,
  warm: 'warm, hot, heat, warmer, hotter, red, reddish, redness, inflamed',
  hot: 'hot, warm, heat, burning hot, hotter, warmer',
  red: 'red, reddish, redness, angry looking',
  tender: 'tender*, sore*, achy, achey, tight*, cramp*, pain|pains|painful|paining|painfully, hurt*, ache*, aching',
  'clot-fear': '(have|got|had|diagnosed with|confirmed) ~2 (dvt|blood clot|deep vein thrombosis|pulmonary embolism)',
  'leg-injury': `
    (kick*|knock*|hit|bang*|tore|torn|tear|pull*|strain*|twist*|fell|tackl*|bash*|rolled|sprain*|cramp*|pop|pops|popped|popping|snap|
    snaps|snapped|snapping)`,
  tense: `
    tense, rock hard, hard as (a rock|rock|wood|stone), (like|as) (wood|a rock|a drum), solid, bursting, tight as,
    (so|very|extremely|really) (tight|hard), going to (burst|explode), drum tight, woody, shiny and tight, rigid, hard and`,
  rising: `
    (getting|gets|got|keeps getting|becoming) ~2 (worse|unbearable|more painful|more intense), (rising|increas*|building|mounting|growing|
    escalat*|worsening) ~1 (pain)?, out of proportion, unbearable, painkillers dont touch, worse and worse, severe*, excruciating, agony,
    agonising`,
  stretch: `
    (stretch*|pull* my toes|bend* my (foot|toes)|move|moves|moved|moving|movement|movements my toes|flex*) ~5
    (agony|hurt*|pain|pains|painful|paining|painfully|worse|unbearable|excruciating|kills),
    (agony|hurt*|pain|pains|painful|paining|painfully|worse|excruciating|unbearable) ~5 (stretch*|pull* ~2 (toes|foot)|bend* ~2
    (foot|toes)|move|moves|moved|moving|movement|movements ~1 toes|flex*)`,
  'numb-foot': `
    (foot|feet|toes) ~4 (numb|numbness|numbed|numbing|tingl*|pins and needles|cold|dead|no feeling), (numb|numbness|numbed|numbing|no
    feeling|tingl*|pins and needles|cant feel|dead) ~4 (foot|feet|toes)`,
  'hard-effort': `
    race, marathon, half marathon, hard (run|session|effort|workout|training), long run, intervals, ultra, kicked, fell, injur*, tackle*,
    crush*, hit, blow, sprint*, squats, crossfit, workout, session, match, game, fracture*, broke*`,
  'joint-hot': '<joint> ~8 (hot|red|burning|warm|inflamed|infected), (hot|red|warm|inflamed|infected) ~4 <joint>',
  'cant-move-joint': `
    <cant> ~2 (move|bend|straighten|flex|use|put) ~2 (it|<joint>|my)?, (wont|doesnt) (bend|move|straighten), too painful to (move|bend),
    any movement (is|hurts)`,
  'no-weight': `
    <cant> ~2 (put|bear|take|stand|place) ~3 weight, <cant> ~1 (weight bear*|weightbear*|put (my|the) foot down|stand on|walk on|take
    (any|four|4|more|a|two|three|even|#) ~2 (steps|step)), (no|zero) weight ~2 (on|through|bearing), (cant|couldnt) ~1
    (walk|hobble|stand|step) (on it|at all|(four|4|three|3|two|2|a few|a couple of|more than|even) ~2 (steps|step|paces)|without
    crutches|on my|more than), non weight bearing, cannot weight bear, need crutches, on crutches`,
  'cant-walk': '(cant|couldnt|unable to|impossible to|not able to) ~1 (walk|put my foot|stand)',
  twist: `
    twist*, rolled, roll my, sprain*, went over, turned (my|it|on), landed (on|badly|awkwardly|funny), fell, fall, tripped, kicked, blow,
    hit, stubbed, knock*, slipped, dropped, trod, stamped, tackle*, jump*, crack|cracks|cracked|cracking, injur*`,
  'ankle-foot': 'ankle*, foot, feet, knee*, toe, toes, leg, metatarsal*, heel, shin*, tibia, fibula',
  'bone-tender': `
    (bone|bones|ankle bone|shin bone|shinbone|malleolus|metatarsal*|tibia|fibula|navicular|heel bone|kneecap) ~5
    (tender*|sore|painful|hurt*|agony) ~5 (touch*|press|presses|pressing|pressed|poke*|push*|prod|prodding|prodded)?,
    (tender*|sore|painful|hurts|pain) ~5 (touch*|press|presses|pressing|pressed|poke*|push*|prod|prodding|prodded) ~4
    (bone|bones|malleolus|metatarsal*|tibia|fibula), (tender|sore|painful|hurts) ~3 (on|over|along|in|to touch on) ~1 (the|my|a)? ~1
    (bone|shinbone|malleolus), bone (tenderness|is tender|is sore|pain|pains|painful|paining|painfully), bony tenderness`,
  'bone-spot': `
    (one|single|specific|particular|pinpoint|exact|same|small|tiny|precise|certain) (small|tiny|exact|specific|sore|little|particular)?
    (spot|point|place|area|bit) ~8, pinpoint* ~3 (pain|pains|painful|paining|painfully|tender*|sore*), point tender*, spot (on|of) ~3
    bone, bone (pain|pains|painful|paining|painfully|ache*|hurts), (pain|pains|painful|paining|painfully|hurts|sore|ache*|aching) ~4
    (in|on|right on|deep in|inside) ~2 (bone|shinbone), (localised|localized|focal) ~2 (pain|tender*)`,
  bone: `
    bone*, shin, shins, shinbone, tibia, metatarsal*, foot, feet, heel, navicular, fibula, femur, sacrum, hip, pelvis`,
  'each-run': `
    (worse|worsen*|more|increas*|build|building|built|builds) ~3 (with|on|after|during|as)? ~1 (each|every|i|the|running) ~1 run*,
    (every|each) run ~5 (worse|hurts more|sooner|earlier), worse (the (more|further|longer) i run|as i run|when i run|running),
    (comes|kicks) ~3 (earlier|sooner) (each|every), worse with (running|impact)`,
  'at-night': `
    at night, in the night, during the night, overnight, at nights, wakes me, night pain, lying in bed, night time, nighttime, in bed`,
  'training-jump': `
    (doubl*|tripl*|jump* (in|my|up)|ramp* up|increas*|upped|upping|bumped|big (jump|increase)|built up|stepp* up|added) ~4
    (mileage|miles|training|distance|km|volume|load|running), (build|building|built) ~1 to # (miles|km|k|mpw), went from # to #
    (miles|km|k|mpw), too much too soon, (marathon|half marathon|ultra) training, training for ~2 (marathon|half|ultra|first)`,
  periods: `
    (missed|missing|no|lost|stopped|absent|irregular|havent had|not had|skip*|without) ~3 period*, period* ~3
    (stopped|missing|gone|irregular|disappeared|absent), amenorrh*, red s, low (body)? weight, underweight, eating disorder, (under|low)
    bmi, anorexi*`,
  'pop-heel': `
    (pop|pops|popped|popping|snap|snaps|snapped|snapping|kick*|bang|shot|whack*|hit|struck|crack|cracks|cracked|cracking|gunshot|twang|
    ping|pinged|pinging|rubber band) ~9 (heel|calf|achilles|back of ~2 (leg|ankle)|lower leg), (heel|calf|achilles|back of ~2 (leg|ankle))
    ~7 (pop|pops|popped|popping|snap|snaps|snapped|snapping|kicked|bang|gunshot|twang|ping|pinged|pinging|went pop), (felt|like|as
    if|though|thought) ~3 (someone|somebody|something|been|i) ~3 (kicked|hit|shot|whacked|struck) ~5`,
  'heel-site': 'heel*, calf, calves, achilles, back of ~2 (leg|ankle), lower leg',
  'no-tiptoe': `
    <cant> ~4 (tiptoe*|tip toe*|tippy toes|toes|heel raise*|calf raise*|heel lift*|push off|raise ~2 heel|lift ~2 heel|ball of ~2 foot),
    (no|zero) (push off|strength ~3 (push|tiptoe*)), (single leg)? (heel|calf) (raise*|lift*) ~2 (impossible|not possible|cant)`,
  'hip-groin': 'hip, hips, groin, groins, hip joint, top of ~2 (thigh|leg)',
  'weight-pain': `
    (hurt*|pain|pains|painful|paining|painfully|ache*|agony|sore|sharp|stab|stabs|stabbing|stabbed|worse) ~6 (weight|weight
    bearing|weightbearing|stand|stands|standing|stood on (it|that|one|my)|step* on|land* on|on one leg|hop|hops|hopping|hopped|load*),
    (weight|weight bearing|standing on (it|one leg|that leg)|hopping|stepping on) ~5 (hurt*|pain|pains|painful|paining|painfully|agony|
    sore|impossible)`,
  'cant-hop': `
    (cant|couldnt|unable to|impossible to|not able to|barely) ~2 hop, hop|hops|hopping|hopped ~3 (impossible|agony|hurts|is
    out|painful|kills|cant), cant do ~2 hop|hops|hopping|hopped, hop test`,
  'night-pain': `
    (hurt*|pain|pains|painful|paining|painfully|ache*|aching|throb*|sore|wakes me|wake* up|agony|worse|bad|worst) ~5 (at night*|in the
    night|during the night|all night|through the night|every night|night time|nighttime|in bed|overnight), (night|nights|nighttime)
    (pain|ache|it (hurts|aches|throbs)|is the worst|are the worst), wakes me (up)? ~2 (at|in|during) ~1 night`,
  'dark-urine': `
    <urine> ~6 <dark-colour>, <urine> ~4 (like|of|as|looks|looked|was|is|were|turned|turning|went|resembl*|into|more) ~4 <dark-drink>,
    <dark-colour> ~2 <urine>, <dark-drink> (colour*|color*|like|looking|ish) ~2 <urine>, <dark-drink> ~1 <urine>,
    (peeing|weeing|pissing|passing|passed|pissed|peed|weed|pee|piss|urinat*) ~3 <dark-drink>, (colour|color|shade) of ~2 <dark-drink>,
    (loo|toilet|toilet bowl|bowl|pan) ~5 (like|full of|poured|as if|was|is|with|looks|looked|turned|went) ~4 (<dark-drink>|<dark-colour>),
    blood in ~2 <urine>, (came|coming|comes) out ~3 like ~3 <dark-drink>`,
  rhabdo: `
    (severe|extreme|unbearable|excruciating|massive) muscle (pain|pains|painful|paining|painfully|weakness|soreness|swelling), muscles ~4
    (severely|extremely|unbearably) (painful|weak|sore|swollen), rhabdo*, muscles ~3 (too weak|so weak|so painful i cant|gone weak)`,
  cancer: `
    (had|have|got|history of|diagnosed ~2|treated for|treatment for|beat|beaten|survived|survivor|remission ~2|recover* from|clear
    of|previous|past|after|with|since|ex|battled|having|undergoing|finished) ~4 (cancer|tumour|tumor|lymphoma|leukaemia|leukemia|melanoma|
    myeloma|sarcoma|chemo*|radiotherapy|mastectomy|carcinoma), (breast|prostate|bowel|lung|skin|testicular|thyroid|cervical|ovarian|colon|
    kidney|bladder|blood|bone) cancer, cancer (survivor|patient|free|in|years|treatment|history|# years), chemotherapy, (i|my) ~1
    (cancer), lymphoma, leukaemia, melanoma`,
  'weight-loss': `
    (lost|losing|lose|loss|dropped|shed) ~5 (weight|stone|kilo*|kg|pounds|lbs|lb) ~6 (without|unintentional*|unexplain*|not trying|no
    reason|havent been trying|not dieting|for no|dont know why|not sure why|even though), unexplained weight loss, unintended weight loss,
    unintentional weight loss, weight ~3 (dropping off|falling off|going down) ~4 (without|for no|no reason)?, (without|not|not even)
    (trying|meaning) to lose, (lost|losing) (a lot of|loads of|so much|some)? weight ~6 (not even|not|without|havent|no) ~2
    (dieting|diet|trying|meaning|changed|change|reason|explanation), losing weight ~3 no (idea|reason|clue)`,
  constant: `
    (constant|constantly|continuous|continual|unremitting|relentless|24 7|24/7|nonstop|incessant|round the clock|never
    ending|permanent|permanently) ~4 (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|there|throb*|dull|nagging|gnawing),
    (pain|pains|painful|paining|painfully|hurt*|ache*|aching|it|its) ~4 (constant|continuous|all the time|never
    (goes|lets|let|stops|eases|leaves|changes)|non stop|nonstop|24 7|relentless|all day and all night|day and night|whatever
    (i|position)), (doesnt|wont|never) (let|lets) up, (no|any) position (helps|is comfortable|eases), (whatever|no matter what|any|every)
    ~2 position`,
  'steadily-worse': `
    (steadily|progressively|gradually|slowly|constantly|continually|consistently|just|only|relentlessly) ~2
    (gets|getting|got|gotten|become|becoming|grown) (worse|more painful), worse and worse, worse (every|each) (day|week|month|passing),
    (worse|worsening) (by the (day|week)|day by|week by|week on), (day|week) by (day|week) ~2 worse, steadily wors*, progressively wors*,
    progressive pain`,
  'worst-at-night': `
    (worst|worse|bad|terrible|unbearable|agony) (at night|in the night|during the night|at nights|overnight) ~3 (whatever|no
    matter|any|every|in any|regardless|however), worst at night, night is the worst, nights are the worst, worst (in|during) the night`,
  'first-episode': `
    first (ever)? (time|episode|bout|attack) ~4, never (had|suffered|experienced|been troubled|known) ~5 (before|in my life|until now|till
    now|ever), first ever (neck|back) ~2`,
  'long-stiff-morning': `
    (stiff*|tight*|seized|locked|rigid) ~9 (over|more than|longer than|at least|for|about|an|around|nearly|takes|lasts|lasting) ~3 (an
    hour|one hour|two hours|hour|hours|(45|60|90|40) (minutes|mins|min)|half an hour|half the morning|all morning|most of the morning|till
    lunch*|until lunch*|until noon|1 hour|2 hours) ~2, (takes|need|needs|over|more than) ~4 (an hour|hour|hours|45 minutes|60 minutes|90
    minutes|half an hour|half the morning) ~5 (loosen*|get going|ease|stiff*|limber|unlock)`,
  inflammatory: `
    (have|had|got|with|suffer* ~1|diagnosed ~1|history of|my|bit of|some|also|and) ~2 (psoriasis|psoriatic|uveitis|iritis|crohns|colitis|
    ibd|inflammatory bowel*), (eye|bowel|gut) inflammation, inflamed (eye|bowel), psoriatic arthritis, psoriasis, uveitis, iritis, crohns,
    ulcerative colitis`,
  'better-moving': `
    (better|ease|eases|eased|easing|easier|improv*|loosen*|helps|relie*) ~5 (move|moves|moved|moving|movement|movements|exercise|activity|
    active|walking|get* going|running), (move|moves|moved|moving|movement|movements|exercise|activity|walking) ~4
    (better|ease|eases|eased|easing|easier|improv*|helps|loosen*|relie*)`,
  'worse-resting': `
    (rest|rests|resting|rested|sitting still|lying|inactiv*|sitting) ~4 (worse|doesnt help|no help|makes it|stiffens|no better),
    (worse|not better|no better|stiffer) ~4 (rest|rests|resting|rested|sit|sits|sitting|sat|lying|inactiv*|still)`,
  'late-night-waking': `
    (wak*|woken|woke|up) ~6 (second half of the night|early hours|small hours|3 am|4 am|5 am|3am|4am|5am|2am|middle of the night|before
    dawn|at (3|4|5)), (3am|4am|5am|early hours|second half of the night) ~5 (wak*|woke|pain|stiff*)`,
  spondylitis: '(ankylosing|spondylitis|spondyloarthritis|axspa|axial spa|ank spond)',
  unstable: `
    (rheumatoid|ehlers|hypermobil*|hyper mobil*|down syndrome|downs syndrome|very (loose|bendy|flexible) joints|double
    jointed|tuberculosis|hiv|eds), (have|had|got|with) ~2 (ra|tb|eds), diagnosed ~2 with as, (neck|cervical) ~2
    (surgery|operation|fusion|op), (surgery|operation|op|fusion) (on|to|in|of) ~2 (neck|cervical), loose joints`,
  'no-better-weeks': `
    <late> ~6 (no better|not better|still|isnt better|not improving|no improvement|hasnt improved|nothing has changed),
    (no|not|isnt|wont|hasnt|havent|never|still|doesnt|nothing) ~7 (better|improv*|gone|going|go|settl*|heal|heals|healed|healing|clear|
    clears|cleared|clearing|progress|change*|same|there|shift*|help*|cured|recover*) ~9 (after|for|in|despite|since|over|this) ~5 <late>,
    (after|for|been|its been|since|despite|over) ~3 <late> ~9 (no|not|isnt|wont|hasnt|havent|still|never) ~4
    (better|improv*|gone|going|settl*|heal|heals|healed|healing|clear|clears|cleared|clearing|progress|change|same|there|hurt*|sore|
    right)`,
  flares: `
    (third|3rd|fourth|4th|fifth|three|four|five|3|4|5) (flare*|flare ups|episodes|times|bouts|attacks|relapses|flare up|time) ~6
    (month*|this year|weeks|since|in a row)`,
  'cant-sleep': `
    (cant|couldnt|not|barely|hardly|havent|stops me|stop me|unable to|trouble|struggl*|difficulty|isnt letting me|wont let
    me|dont|no|lost|losing) ~3 (sleep|sleeping|slept), (keep*|kept) me (up|awake) ~2, (keep*|kept) me from (sleep*|work*), wak* me (up)?
    ~3, woken (up)? by (it|the pain|pain), (sleepless|lack of sleep|awake all night|up all night|no sleep)`,
  'cant-work': `
    (cant|couldnt|unable to|stops me|stop me|havent been able to|miss|missed|missing|misses|off|signed off|time off|trouble|sick leave
    from|keeps me from|struggl* to|too sore to) ~2 (work*|go to work|do my job), off (work|sick), signed off`,
  'feeling-low': `
    (feel*|felt|getting|been|am|im|so|really) (so|really|very|pretty|quite|rather|a bit|bit|quite|increasingly)?
    (low|depressed|hopeless|desperate|miserable|tearful|down about|down with|worthless|down), (get*|bring*|dragg*|wear*) me
    (right|really)? down, depress*, in tears, crying, despair*, mental health, at the end of my tether, end of my rope, cant cope`,
  osteoporosis: 'osteoporo*, osteopeni*, brittle (bones)?, thin bones, fragile bones, weak bones, low bone density',
  steroids: `
    (long term|years of|months of|on|taking|take|took|been on|high dose|course of) ~4 (steroid*|prednisolone|prednisone|cortisone
    tablets|oral steroid*), prednisolone, prednisone, steroids for`,
  'plain-weight-loss': '(lost|losing|lose|dropped) ~2 weight, weight loss',
  'darkish-urine': '<urine> ~5 (dark|darker), (dark|darker) ~1 <urine>',
};
