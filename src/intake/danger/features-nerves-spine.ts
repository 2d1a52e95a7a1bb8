/** Nerves, cord, head, neck, injury, mood: what each feature sounds like, phrases separated by commas. */
export const nervesAndSpine: Readonly<Record<string, string>> = {
  neck: 'neck*',
  'neck-pain': `
    (neck|cervical spine) ~4 (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|stiff*|killing|agony|tender|seized|locked|
    tight*), (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|stiff*|agony|cricked|tight*|jarred|wrenched|injured|broke*) ~4
    neck, whiplash`,
  headache: `
    headache*, head ache*, migraine*, (pain|ache|aching|throbbing) ~3 (in|across|behind|side of) ~2 (head|temple*|forehead|eye*|skull),
    head (hurts|is pounding|is killing|pain|pains|painful|paining|painfully|is splitting)`,
  'stiff-neck': `
    stiff* ~3 neck, neck ~4 (stiff*|rigid|locked|seized), <cant> ~2 (put|get|touch|bend|bring|move|lower) ~2 (chin|head|neck) ~4
    (chest|forward|down), chin ~3 chest ~4 (cant|hurts|impossible|agony)`,
  'spine-pain': `
    (spine|spinal|back|vertebra*|backbone) ~4 (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|agony|tender|killing),
    (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|agony|tender*) ~5 (spine|back|vertebra*|backbone), backache, back pain`,
  unlike: `
    (unlike|different (from|to)|not like) ~2 (any|anything|other|all|my usual|every) ~6, never (had|felt|experienced|known) ~2
    (anything|one|a pain|a headache|pain|a neck pain|neck pain) ~2 like (it|this|that), never (had|felt|experienced|known) a
    (headache|pain|neck pain) like ~2, worst (headache|neck pain|head pain) ~3, (like|as) (no|nothing) (other|else|ive)? ~4, thunderclap,
    nothing like (my|any|a|the|anything) ~4, new kind of (headache|pain|neck), ever had before in my life`,
  jolt: `
    (jolt*|jerk*|strain*|manipulat*|adjust*|crack|cracks|cracked|cracking|twist*|wrench*|whiplash|chiropract*|osteopath*|massage|sneez*|
    roller coaster|tackle*|header*), (infection|virus|flu|a cold|heavy cold|head cold|chest infection|throat)`,
  'double-vision': `
    double vision, (vision|sight|eyes) ~2 double, (see|seeing|saw) (double|two of), diplopia, vision (doubl*|is double)`,
  'sight-change': `
    (vision|sight|eyesight) ~4 (chang*|blur*|worse|gone|lost|loss|dim*|went|going|funny|fuzzy|problem*|disturb*), (lost|losing|loss
    of|lose|chang* (in|of|to)|blurr*|dimm*|fuzzy|blurred) ~3 (vision|sight|eyesight), blind in one eye, cant see (properly|out of),
    (curtain|shadow) ~3 (eye|vision)`,
  speech: `
    slur*, (speech|words) ~3 (funny|wrong|garbled|jumbled|slow|gone|strange|affected|mixed up|muddled), <cant> ~1 (speak|talk|find my
    words|find words|get my words|get words out)`,
  swallowing: `
    <cant> ~2 (swallow*), (swallowing|to swallow) ~2 (difficult*|hard|trouble|hurts|problem*|is a struggle), dysphagia`,
  'drop-attack': `
    drop attack*, (suddenly|just) ~1 (dropped|drop|fell|fall|went down) ~2 (to the (ground|floor)|down|over)? ~2 (for no reason|without
    warning|legs (gave|went)), (dropped|drop) to the (ground|floor), legs ~2 (gave|give|went) ~2 (way|out|from)
    (under|from|suddenly|without) ~3`,
  'very-dizzy': `
    (very|really|so|badly|extremely|terribly|constantly|severely|incredibly|seriously|horribly|awful|awfully|bad|severe|terrible|intense)
    ~1 (dizz*|giddy|vertigo|unsteady|off balance), dizz* ~3 (very bad|so bad|badly|severe|cant stand|fall over|constantly|all the
    time|awful|terrible), (room|everything|world) ~2 spinning, vertigo`,
  unsteady: `
    unsteady, (walk*|feet|legs|gait) ~4 (unsteady|wobbly|drunk|drunken|like jelly and), (wobbly|off balance|unbalanced) ~3
    (walk*|feet|gait|standing), (losing|lose|no|poor|bad|lost all|lost ~1 sense of) ~1 balance, balance (is|has|was|feels) ~2
    (off|gone|bad|terrible|poor|worse|shot), walk* like ~2 drunk*, veer* (to|off)`,
  face: `
    (face|mouth|cheek|facial|lip) ~4 (numb|numbness|numbed|numbing|droop*|dropped|weak*|fallen|lopsided|sagging|gone
    funny|tingl*|paraly*), (numb|numbness|numbed|numbing|droop*|weak*|lopsided|tingl*|sagging|paraly*) ~3 (face|mouth|cheek|lip|smile)`,
  eyelid: `
    (eyelid|eye lid|eyelids|eye) ~3 (droop*|sag|sagging|sags|hanging|dropped|half closed), (droop*|sagging) ~2 (eyelid*|eye lid|eye)`,
  pupils: `
    pupil* ~6 (different|unequal|bigger|smaller|larger|uneven|not the same|odd|dilated|tiny), (one|uneven|unequal|different|odd) (sized)?
    pupil*`,
  'numb-limb': `
    <limb> ~5 (numb|numbness|numbed|numbing|gone dead|no feeling|lost (feeling|sensation)), (numb|numbness|numbed|numbing|no feeling|lost
    (all)? (feeling|sensation)|cant feel|loss of (feeling|sensation)) ~3 <my> ~1 <limb>, (numb|dead) <limb>, numbness ~4 <limb>,
    (numb|numbness|no feeling|lost feeling) ~4 (toes|fingers)`,
  'weak-limb': `
    <limb> ~6 (weak|weaker|weakness|weakening|no (strength|power)|lost (all)? (of)? (its|the)? (strength|power)|gone limp|is limp|feels
    limp|heavy and weak), (weak|weakness|weaker|loss of (strength|power)|lost (the)? (strength|power)|losing (strength|power)|no
    (strength|power)) ~4 <limb>, foot drop, dropped foot, drop foot, weak (arm|arms|leg|legs|hand|hands|grip), grip ~2 (weak*|gone|lost)`,
  'lost-power': `
    (lost|losing|loss of|lose|no) ~1 (the)? (use|power|strength|control|function|movement|all power|all strength) (of|in|from) ~2 <limb>,
    <limb> ~4 (lost (its)? (all)? (power|strength)|gave out|stopped working|went dead|wont move|paraly*|went limp|gone limp|just gave
    way|wont work|doesnt work|not working|gave way|went completely|collapsed under), (paraly*) ~3 <limb>, cant (move|use|feel or move) ~1
    <my> ~1 <limb>, (cant|couldnt) feel <my> ~1 (leg|legs|arm|arms), couldnt (move|use) ~1 <my> ~1 <limb>, <limb> ~2 (wont|cant|doesnt)
    (move|work|respond)`,
  'cant-lift': '<cant> ~1 (lift|raise|hold up|pick up) <my> ~1 (arm|arms|leg|legs|foot)',
  'saddle-numb': `
    <numb> ~7 <saddle>, <saddle> ~5 (numb|numbness|numbed|numbing|no feeling|no sensation|lost (feeling|sensation)|tingl*|gone dead|feels
    dead|is dead|went dead), cant feel ~3 (wipe|wiping|toilet paper), saddle (anaesthesia|anesthesia)`,
  bladder: `
    <cant> ~2 (pee|peeing|wee|weeing|urinat*|pass (urine|water|stool|stools|wind)|passing (urine|water|stool*)|empty ~2 bladder|emptying
    ~2 bladder|poo|go to the (toilet|loo)|start (peeing|weeing)|control ~2 (bladder|bowel*|pee)|hold ~3
    (pee|wee|urine|bladder|bowel*|stool*|poo|it in|water|wind)), (lost|losing|loss of|lose|no|less|poor) ~2 control ~4
    (bladder|bowel*|pee|wee|urine|stool*|poo|toilet), incontinen*, (wet|wetting|soil*|peed|peeing|pooed|pooped|wee) (myself|my pants|my
    bed|the bed|my shorts), leak* (urine|pee|wee|stool|poo|faeces), (bladder|bowel*|waterworks) ~4 (stopped|not
    working|problem*|trouble|dont work|gone|control|issues|changed|dont feel right|weak), urinary (retention|incontinence|problem*),
    (urine|pee|wee|stool) (retention|wont come|leak*|dribbl*), (cant|dont|couldnt) (know|tell|feel) when ~3
    (go|pee|wee|poo|full|toilet|loo|need), not emptying ~2 bladder`,
  'sexual-numb': `
    <numb> ~5 (sex|intercourse|orgasm), (during|in|when having|after) ~1 sex ~5 <numb>, <cant> ~3 (erection|erections|orgasm),
    (lost|no|loss of) ~2 (feeling|sensation) ~4 (sex|intercourse), sex* ~3 (numb|numbness|numbed|numbing|no feeling|feel nothing), sexual
    (numbness|sensation|function|dysfunction)`,
  crash: `
    (car|bike|cycle|cycling|motorbike|motorcycle|vehicle|road|traffic|bicycle|scooter) (accident|crash|collision|smash|wreck),
    (crashed|crash|crashing) ~3 (bike|car|bicycle|scooter|motorbike), (hit|knocked|struck|clipped|run over|rear ended|
    sideswiped) ~3 by ~2 (car|van|truck|lorry|bus|bike|cyclist|driver|vehicle|taxi|
    motorbike), (came|fell|fallen|fall|knocked|thrown|flew|went|come|falling|tumbled|pitched) (off|of|over|from) ~2
    (bike|bicycle|handlebars|bars|motorbike|horse|scooter|saddle), rear ended, over the (handlebars|bars), whiplash, head on
    (collision|with), got hit by ~2 (car|van|truck|lorry|bus|bike), car accident, (crash|collision) (with|in)`,
  'high-fall': `
    <fall> ~3 (off|from|down|out of) ~4 (ladder|roof|stairs|steps|wall|tree|balcony|horse|scaffold*|height|metre*|meter*|feet|cliff|loft|
    window|bunk|flight|stile|climbing|bouldering|step ladder|escalator)`,
  'head-blow': `
    (landed|fell|came down|fallen|dropped) ~3 (on|onto|to) ~3 head, (hit|banged|bashed|smashed|knocked|blow|bump*|struck|cracked|whacked|
    clonked|thumped) ~4 head, (dived|diving|dove) ~6 (shallow|bottom|pool), head ~2 (hit|first|into), header ~3 (clash|collid*),
    (blow|bang|knock) (to|on) ~3 head`,
  injury: `
    <fall>, injur*, accident, crash*, knock*, blow, tackled, collision, whiplash, banged, hit my, trauma, went over on, kicked, sprain*,
    twisted, rolled, landed, fell over, stumbled and fell`,
  'cant-turn-head': `
    <cant> ~2 (turn|rotate|move) ~2 (head|neck|it) ~4, (head|neck) ~3 (wont|cant|doesnt|wouldnt|not) (turn|rotate|move)`,
  'midline-tender': `
    (middle|centre|center|midline|bone|bones|spine|vertebra*) ~6 (tender|sore (to|when)|hurts (to|when)|painful to) ~3,
    (tender|sore|pain|pains|painful|paining|painfully) ~5 (middle of|midline|bone in|bones in|bone at|spine|vertebra*|bony)`,
  'tingling-limbs': `
    (tingl*|pins and needles|prickl*) ~5 (arm*|leg*|hand*|finger*|feet|foot), (arm*|leg*|hand*|finger*|feet|foot) ~4 (tingl*|pins and
    needles)`,
  light: `
    (light|lights|brightness|daylight|sunlight) ~3 (hurt*|bother*|painful|unbearable|too bright|sore|kills), (sensitive|sensitivity) to ~1
    (light|lights), light sensitivity, photophobi*, <cant> ~1 (stand|bear|tolerate|look at|take) ~2 (light|lights|brightness), dislike of
    light, (avoid*|shun*) ~1 light`,
  'fixed-rash': `
    rash ~8 (fade|fades|faded|fading|blanch*|disappear*|glass|go away|press|presses|pressing|pressed|purple|tumbler), (purple|non
    blanching|nonblanching) (rash|spots)`,
  rash: 'rash*, (red|purple) spots',
  'shock-spine': `
    (electric*|shock*|zap*|jolt*|lightning) ~6 (spine|back|neck|legs|arms), (bend*|flex*|drop*|tilt*|look* down|nod|nodding) ~5
    (neck|head|chin)? ~4 (electric*|shock*|zap*|jolt*), lhermitte*, electric (shock|feeling|sensation|current) ~3 down`,
  'clumsy-hands': `
    (hand*|finger*|im|am) ~4 (all thumbs|butterfingers), <cant> ~1 (do|doing) up ~1 (my|a|the)
    (shirt*|coat|blouse|bra|buttons|laces|shoelaces|zip), (hand*|finger*) ~4 (clumsy|fumbl*|dont work|not working|wont do|useless|dont
    do), clums* ~3 (hand*|finger*)?, (cant|trouble|struggl*|difficult*|fumbl*|hard|problem*|unable|couldnt|barely) ~5
    (button*|keys|zip*|coins|handwriting|my phone keys), (drop|dropping|dropped|drops) (things|cups|stuff|objects|everything|mugs|
    cutlery), (keep|kept|always|constantly) dropping ~2 (things|stuff|everything|cups|mugs|plates|cutlery|objects|phone|keys|pens),
    handwriting ~3 (worse|terrible|changed|gone)`,
  'heavy-legs': 'legs ~3 (heavy|like lead|leaden), heavy legs, (heaviness) in ~2 legs',
  spreading: `
    spread*, (now|already|has got|have got|reached|is) ~1 (up|down|as far as|to) (to|as far as)? ~1
    (knee|hip|thigh|elbow|shoulder|waist|other leg|shin|calf|ankle|forearm), getting worse, gets worse, worsen*, moving (up|down|further),
    creeping (up|down|further), progress*, increas*, more and more, worse (every|each|by the) (day|week|hour), getting (weaker|number),
    growing, going further, is worse, worse and worse, getting bigger, extend*`,
  'running-down-arm': `
    (pain|pains|painful|paining|painfully|tingl*|numb|numbness|numbed|numbing|pins and needles|burning|ache*|aching|shooting|electric*|
    zing*) ~6 (down|into|along|through) ~2 (left|right|one|upper)? ~1 (arm|arms|elbow|hand|hands|fingers|thumb|forearm),
    (arm|fingers|hand|thumb|hands|arms) ~3 (tingl*|pins and needles|numb|go numb|goes numb|gone numb), (tingl*|pins and needles) ~3
    (arm|arms|hand|hands|fingers|thumb)`,
  'scalp-tender': `
    scalp ~4 (sore|tender|hurt*|pain|pains|painful|paining|painfully|sensitive), (tender|sore|painful|sensitive|tenderness) ~2
    (scalp|temple*), (hurt*|painful|sore|pain) ~3 (brush*|comb*) ~2 hair, (brushing|combing) ~2 hair ~2 (hurts|is painful|is sore|is
    agony), temple* ~3 (sore|tender)`,
  'jaw-chewing': 'jaw ~7 (chew*|eat*), (chew*|eating|eat) ~6 jaw',
  'new-headache': `
    (new|recent|fresh|different) (type of|kind of|sort of)? (headache*|head pain), (headache*) ~6 (new|never had|started|recent*|first
    time|not had|unusual), never (had|get|suffer* from) headaches ~3, (started|begun|began) (getting|having|to get) headaches`,
  'dizzy-turning': `
    dizz* ~8 (turn*|rotat*|look* (up|over|round|back)|move|moves|moved|moving|movement|movements|twist*|tilt*) ~3 (head|neck)?,
    (turn*|rotat*|look* (up|over)|move|moves|moved|moving|movement|movements|tilt*) ~4 (head|neck) ~5 (dizz*|spin*|giddy|light
    headed|faint)`,
  'blood-pressure': `
    (blood pressure|bp) ~5 (high|up|raised|rocket*|problem*|through the roof|gone|new|low|spik*|shot|all over|sky high|rising|issue*),
    (high|raised|new|low|sudden) ~3 (blood pressure|bp)`,
  suicidal: `
    (end|ending|ended) (it all|my life|my live|my own life|everything|things|it), suicid*, (take|taking) my own life, take my life,
    (dont|not|no longer|didnt) (want|wanna|wanting) to (live|be here|be alive|wake up|go on living|exist|carry on living|go on anymore|be
    around), dont wanna (live|be here|be alive|wake up|exist), better off (dead|without me|if i),
    (everyone|everybody|family|world|they|theyd|they would|kids|wife|husband) ~3 better off ~1 if i, if i (wasnt|werent|was not|were not)
    (here|around|alive), (no|any|see the|much|the) (reason|point) (to|in|of) (live|living|going on|carrying on|life|being here|being
    alive), (life|living) (has no|isnt|is not) ~2 (point|worth) ~2, (everyone|everybody|family|world|they) ~3 better off without me,
    (want|wanted|wanting|thought*|thinking|think|feel like|plan|plans|urge*|tempted|going|gonna|might|could|iwill|will|ready) ~4
    (kill*|harm*) myself, self harm*, wish i (was|were) dead, wish i wasnt (here|alive), (thoughts|thinking|thought|think) (of|about)
    (death|dying|ending|killing|suicide|not being here), tired of living, (want|wanted|wanna) to die, not worth living, life isnt worth,
    kill myself, cant see a reason to live, rather be dead, done with life, jump* (off|in front) ~2 (bridge|train)`,
};
