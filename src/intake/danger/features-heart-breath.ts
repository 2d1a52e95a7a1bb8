/** Heart, main artery, lungs, fainting, heat: what each feature sounds like, phrases separated by commas. */
export const heartAndBreath: Readonly<Record<string, string>> = {
  breathless: `
    (short|shortness|shorter) of breath, breathless*, out of breath (at rest|even|for no reason|walking|sitting|lying|climbing|with),
    <cant> ~1 (breathe|breath|catch my breath|get my breath|get enough air|get air|get a full breath|take a full breath|draw breath),
    (gasping|fighting|struggling) for (air|breath), difficulty (breathing|in breathing|with breathing), trouble breathing,
    (puffing|panting|gasping|out of puff) ~3 (just|at rest|sitting|lying|walking|from), out of puff (just|at|from|for|walking), winded
    (just|walking|from|at), struggl* to breathe, struggling with (my)? breathing, breathing (is|was|gets|became|has become)?
    (difficult|hard|hurts|laboured|labored|heavy|a struggle), hard to breathe, wheez*, sob with, breathing difficulties, breathing
    difficulty, problems breathing, short breath, (get|getting|got) no air`,
  'cold-sweat': `
    (cold|clammy|drenching) (sweat|sweats|sweating), clammy (and|with|skin|all|feeling), (feel*|felt|went|gone|going|go|all|got|was|am|im|
    cold|came over|grey|gray|pale|white|sick|faint) ~3 clammy, (break|broke|breaking|came|come) out in (a)? (cold)? (sweat|sweats)`,
  sweating: 'sweating, sweaty, (pouring|dripping) with sweat, drenched in sweat, sweats',
  nausea: `
    (feel|feels|felt|feeling|am|im|was|get|got|being|been|made me|makes me|makes me feel|made me feel) ~1
    (sick|nauseous|nauseated|queasy), nause*, vomit*, threw up, throwing up, throw up, puk*, sick to my stomach, (and|with) sickness,
    (being|been) sick`,
  faint: `
    (feel|feels|felt|feeling|went|going|get|got|am|im|was|been|nearly|almost|very|bit|and|about to|made me|or|near) ~1 (faint|woozy),
    fainted, fainting, faintness, (nearly|almost|about to|going to|thought i would|thought id|want to) ~1 (faint|pass out|black out|passed
    out|fainted|blacked out), light headed, lightheaded, light headedness, lightheadedness, near faint, presyncope, syncope`,
  dizzy: 'dizz*, vertigo, (room|head|everything|world) ~2 spinning, giddy, giddiness',
  'chest-tight': `
    (tight*|pressure|squeez*|crush*|heavy|heavier|heaviness|constrict*|weight|band|vice|elephant|fullness) ~7 chest, chest ~3
    (tight*|pressure|squeez*|crush*|heavy|heavier|heaviness|constrict*|in a vice), (heart attack) (feeling|like|symptoms)`,
  'crushing-chest': `
    crushing ~3 (chest|pain), (pain|ache|tightness|tingling|numbness|discomfort) ~4 (radiat*|spread*|shoot*|going|goes|moving|travel*|
    into|down) ~3 (left arm|my jaw|the jaw|jaw|both arms), (think|sure|reckon|believe|afraid|feels like) ~3 (having|had|have) a (heart
    attack|stroke|cardiac arrest), (feels|felt) like a heart attack, having a heart attack`,
  'chest-pain': `
    chest (pain|pains|painful|paining|painfully|ache*|hurts|hurt|discomfort|hurting|burn*), (pain|pains|painful|paining|painfully|ache|
    discomfort|hurt*|burning|stabbing) ~3 (in|across|on|behind|around) ~3 (chest|breastbone|sternum|heart), angina, heart
    (pain|pains|painful|paining|painfully|hurts|aches)`,
  'upper-pain': `
    <upper> ~3 (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|tight*|stiff*|agony|discomfort),
    (pain|pains|painful|paining|painfully|hurt*|ache*|aching|sore|stiff*|agony|discomfort|tight*|stab|stabs|stabbing|stabbed|tearing|
    ripping) ~4 <upper>`,
  tearing: `
    (tearing|ripping|torn apart|being torn|tore apart|ripped apart|splitting apart|something tear|tears|tearing|tore|torn|something
    rip|ripping|ripped|something (tore|ripped))`,
  sudden: `
    sudden, suddenly, (from|went) ~3 (fine|nothing|ok) to ~5, in a (second|split second|flash), out of nowhere, out of the blue, all at
    once, abrupt*, from nowhere, instantly, in an instant, in seconds, without warning, from one second`,
  severe: `
    severe*, excruciating, agonising, agonizing, agony, unbearable, intense, terrible, horrendous, horrific, worst, violent, incredible,
    never felt pain like, worst pain, like being (stabbed|hit|shot), crippling, 10 out of 10, 9 out of 10, 10/10, 9/10, awful, extreme*,
    blinding, massive, strong pain, strongest, incredibly painful, really bad pain, so bad, very bad, huge pain, screaming, brutal`,
  pleuritic: `
    (pain|pains|painful|paining|painfully|hurt*|sharp|stab|stabs|stabbing|stabbed|catch*|worse|ache*) ~9 (breathe in|breathing in|breath
    in|deep breath*|inhal*|take a breath|taking a breath|breathe deep*|breathe|when breathing|each breath|every breath), (breathing
    in|deep breath*|inhaling|each breath|every breath|when i breathe) ~4 (hurt*|pain|pains|painful|paining|painfully|sharp|stab|stabs|
    stabbing|stabbed|agony|catch*)`,
  'coughing-blood': `
    (cough*|coff*|hack*) ~3 blood*, blood ~4 (cough*|spit|phlegm|sputum|mucus), (spit*|spat|bring*|brought) ~2 blood, bloody
    (phlegm|sputum|spit|mucus), haemoptysis, hemoptysis`,
  'long-journey': `
    (flight|flew|flying|flown) ~6 (from|back|to|long|hour*|haul|home), long (haul|flight|journey|drive|car journey|car ride|trip|bus
    ride|train journey), # hour (flight|drive|journey|car journey|bus|train), plane`,
  operation: `
    (recent|after|since|had|following|post) ~4 (operation|surgery|op), (operation|surgery) ~3 (last|ago|recent*|weeks)`,
  hormones: `
    the pill, contraceptive*, birth control, hrt, hormone*, oestrogen, estrogen, pregnan*, post partum, postpartum, just had a baby`,
  collapsed: `
    (i|and|then|just|nearly|almost|suddenly|before i|after i|i (nearly|almost|just|suddenly)) collapsed, collapsed
    (during|on|in|at|mid|while|when|after|halfway|near), (collapse|collapsing) (during|on a run|in a race|mid|while), collapse (at|after),
    keeled over, went down like a`,
  blackout: `
    black* out, blackout*, (passed|pass|passing) out, lost consciousness, (loss of|losing) consciousness, came (to|round) on the
    (ground|floor|pavement|road|track), woke up on the (ground|floor|pavement|road|track), unconscious, concious*|conscious* ~2
    (lost|gone), (lost|lose|losing) (concious*|consious*), everything went (black|dark), went black, knocked out`,
  palpitations: `
    palpitation*, heart ~3 (flutter*|skip*|miss|missed|missing|misses ~1 beat*|misses|irregular*|stumbl*|jump*|out of rhythm|all over the
    place|thump* irregular*), (skipped|missed|irregular|extra|ectopic) (heart)? beat*, irregular heartbeat, heartbeat ~3 (irregular|all
    over|weird|odd|funny), arrhythmia, atrial fibrillation`,
  'racing-heart': `
    heart ~3 (race|races|racing|raced|pound*|hammering|going crazy|beating (really|so|very|too)? fast|through the roof|thump*), racing
    heart*`,
  effort: `
    run, runs, running, ran, race, raced, racing, jog, jogging, jogged, sprint*, interval*, mile, miles, parkrun, marathon, exercise,
    exercising, exert*, effort, session, workout, training, treadmill, uphill, hill, hills, climb*, gym, cycling, bike, finish line, 10 k,
    5 k, half marathon, football, match, tempo, reps, workouts, swim*`,
  'in-effort': `
    (during|in the middle of|while|when|whilst|on|in|mid|halfway through|at mile #|every time i|each time i|whenever i|as i|if i) ~3
    (run*|ran|race*|jog*|sprint*|interval*|exercis*|exert*|effort*|session*|workout*|hill*|uphill|climb*|steep*|train|training|trained|
    walk* (fast|uphill|up)|push*|cycl*|speed up|go faster|pick up|parkrun), with (effort|exercise|exertion), (for|in|over|during) the
    first ~2 (mile|miles|km|k|minutes), at the (start|beginning) of ~2 (run|runs|race), (when|if|once|whenever|every time) i ~1
    (go|push|work|run|pedal|climb|try) ~1 (hard|harder|fast|faster|uphill), on exertion, going up* ~1 (hill*|stairs|the hill),
    (running|run|exercise|exertion|effort) (brings|triggers|causes|sets)`,
  'settles-on-stopping': `
    (settl*|ease|eases|eased|easing|easier|go|goes|going (away|off)?|goes|pass|passes|disappear*|stop*|fade*|fine|gone|ok|clear|clears|
    cleared|clearing|better|subsid*|wears off|improv*|resolv*) ~7 (when|once|after|if|as soon as|within|a couple of|a few|minutes of) ~4
    (stop*|rest|rests|resting|rested|slow* down|walk*|sit|sits|sitting|sat|stand still), (when|once|as soon as|if|after) i
    (stop*|rest|rests|resting|rested|slow down|walk|sit down|stand still) ~4 (it|the pain|the tightness|everything|that)? ~3
    (settl*|ease|eases|eased|easing|easier|go|goes|going (away|off)|goes|disappear*|stops|fade*|fine|gone|clear|clears|cleared|clearing|
    subsid*|better), (settl*|ease|eases|eased|easing|easier|go|goes|going (away|off)|goes|disappear*|fade*|gone|subsid*) ~2 (within|in) (a
    couple of|a few|a|#) minutes? ~2 (stop*|rest|rests|resting|rested|slow* down|walk*)?`,
  confused: `
    (feel|feels|felt|feeling|am|im|was|been|getting|got|seem|seemed|bit|very|so|became|become|quite|really|totally|completely) ~1
    confused, confusion, delirious, delirium, disorient*, incoherent, talking (nonsense|gibberish|rubbish), (couldnt|didnt|cant) ~1
    (remember (where|who|my name|the)|know where i was|think straight|make sense), not making (any)? sense, not (quite)? myself, wasnt
    myself, out of it, foggy and`,
  staggering: `
    stagger*, stumbling (around|about|all over|everywhere|like|and)?, was stumbling, weaving (across|all over|about), couldnt
    (walk|run|stand) (straight|in a straight line|up), walking like (a drunk|i was drunk), wobbling all over`,
  heat: `
    heat, hot (day|weather|run|race|marathon|conditions|out|sun|afternoon|morning), in the (heat|sun|hot), heatwave, boiling, scorching, #
    degrees, humid*, overheat*, too hot, summer, sunstroke`,
  heatstroke: '(have|had|got|think|suspect|with) ~4 (heatstroke|heat stroke|sunstroke|heat exhaustion)',
};
