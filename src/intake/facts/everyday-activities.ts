/** What people do all day, in runners' words by the vocabulary's own; phrases separated by commas. */
export const everydayActivities: Readonly<Record<string, string>> = {
  walking: `
    (slow|slowing|slowed|dropping) ~1 to a walk, walk, walks, walking, walked, stroll*, (a)? few steps, after # steps,
    (walk|walking) (around|about|slowly|normally|the dog), (pottering|pottered|potter|pootling|wandering|mooching)
    (about|around) (the house)?, (a)? (dog|proper|short|gentle|quick|decent) walk*, (walks|dog walks), walk* (the dog|my
    dog|dogs|to (work|school|the shops|the station)|home|about|around|on it|anywhere|upright|briskly|quickly|fast),
    (brisk|short|gentle|slow|quick) walk*, strolling, pacing, walk breaks, run walk, jeffing, (a|the|my)? school run`,
  'long-walk': `
    long walk*, (walk|walked|walking|walks) ~1 (far|too far|a lot|long|too long|all day|for hours|for miles|too much|long
    distance*|miles|for ages), (walk|walking|walked) for (hours|long|# hours|ages|a long time), lots of walking, a lot of
    walking, (long|longer|big) (walks|walk), walk* (for)? (more than|over) ~1 (#|an hour|a mile) ~1, (a)? (day|days|afternoon)
    (of)? (walking|sightseeing|shopping), sightseeing, (walk|walking|walked) ~1 (all|any) (day|distance|length of time)`,
  hiking: `
    hike, hikes, hiking, hiked, rambl*, hill walk*, trek*, backpacking, hillwalking, walking up hills, mountain walk*,
    (hill|fell|mountain) (walk*|day*), (a)? day in the hills, munro*, hiking ~1, trekking, rucking`,
  'stairs-up': `
    (up|climb*|climbing up|going up|goes up|coming up|getting up|get up|walk* up|go up|run* up|ascending)
    (the|my|a|some|those|these|more)? (stair*|step*|staircase*), upstairs, climbing stair*, stairs up,
    (going|walking|climbing|running|coming|getting|go|walk|climb|run|get|heading)? up (the|a|some|those|my|our|a flight
    of|flights of|any)? (stair*|steps|staircase*|flights), (stairs|steps) (going)? up,
    (go|going|walk|get|getting|run|coming|come) upstairs, stepping up, step* (up|onto) ~2 (kerb|curb|step|bus|box), step ups`,
  'stairs-down': `
    stairs down, (down|descending|going down|goes down|walk* down|go down|get down|getting down|run* down|coming down|come down)
    ~1 (stair*|steps|staircase*), downstairs, down (worse|fine|ok|hurts|bad|not),
    (going|walking|running|coming|getting|go|walk|run|get|heading|come)? down (the|a|some|those|my|our|a flight of|flights
    of|any)? (stair*|steps|staircase*|flights), (stairs|steps) (going)? down, on the way down (the|any|some)? (stairs|steps),
    (go|going|walk|get|getting|run|coming|come) downstairs, stepping down, step* (down|off) ~2 (kerb|curb|step|bus|box),
    descend* (the)? (stair*|steps), step downs`,
  stairs: `
    stairs, the stairs, steps at, staircase*, stairmaster, stair, (using|taking|doing|any) (stairs|steps), flights of stairs,
    stair (climb*|machine|master)`,
  jumping: `
    jump*, hop, hops, hopping, hopped, skip rope, skipping rope, skipping, plyo*, burpee*, box jump*, trampolin*, landing,
    (single leg)? (hop*|hopping), (star|box|jumping) jacks|jumps, bounding, bounce, bouncing, jump* (around|up and down|off
    ~2|down ~1), leap*, skipping (rope)?, landing (from ~2|on ~2)?, anything (bouncy|plyometric)`,
  standing: `
    stand, stands, stood, standing, stand still, standing still, (stand|stood|standing) ~2 (long|too long|all day|for hours|on
    my feet*|around|for a while|for any length), queu*, on my feet too long, (on|up on) my feet (too long|for too long|a lot|for
    a while|for long)?, washing up, ironing, stand* (still|about|around|up straight|on (one|that|my|the bad) leg|for ~2
    (long|hours|minutes|while|periods|length of time|time)|all day|in (queues|a queue|line|one place|the kitchen)|cooking),
    (cooking|ironing|at the sink|washing up|doing the dishes|in church|at gigs), stood (up|still|about|around|at ~3)`,
  'on-feet': `
    on my feet (all day|for # hours|at work|all shift|all the time|for hours|all night|for long shifts|#),
    (day|shift|hours|days|shifts|work) on my feet, on feet all day, (long|night|# hour)? shift*, busy shift*, all day on my
    feet, standing and walking all day, retail (work|job), waitressing, waiting tables, on my feet for # hours,
    (a|long|whole|full)? (day|shift|evening|hours) (spent)? on (my|your) feet, (after|during|all through) (my shift|a
    shift|shifts|a day at work|a long day at work), bar work, nursing shifts, (on|up on) my feet (most|much|lots|loads|a lot) ~3`,
  sitting: `
    sit, sits, sat, sitting, sit down, sitting down, sofa, couch, (in|on) (a|the|my) chair, (sit|sat|sitting) ~1
    (for|too|still|long|around|all day|down), seated, sedentary, chair, watching tv, cinema, on a plane, flying,
    (sit|sits|sat|sitting|seated) (down|still|around|about|cross legged|on ~3|in ~3|at ~3|through ~2|for ~3
    (long|hours|while|minutes|time|hour)|too long|all day|all evening|too much), (prolonged|long|extended) periods of sitting,
    (on|watching|in front of) (the)? (telly|tv|television|netflix|box), (the)? (sofa|couch|settee|armchair|recliner), (in)?
    (meetings|a meeting|lectures|a lecture|church|theatre|cinema|waiting rooms), (on|in) (a|the)
    (train|bus|coach|plane|flight|pew|bench), (long)? (flight|flights|train journey*|bus journey*), being sat ~2, low
    (chair*|seat*)`,
  desk: `
    desk*, computer*, laptop*, screen time, (at|in) (the|my|an)? office, office (job|work|chair|day*), typing, keyboard*, desk
    (job|work), monitor, zoom call*, zoom*, (working|work) from home, work at (a|my) (desk|computer|screen), sit at (a|my|the)?
    (desk|computer|screen|pc|laptop) ~3, sitting at (a|my|the)? (desk|computer|screen|work|pc) ~3, too much sitting, sitting all
    day, sit all day, pc, gaming, mouse, (at|behind|sat at|sitting at|hunched at|hunched over) (my|the|a)?
    (desk|computer|laptop|screen|keyboard|pc) ~1, (desk|office|computer|screen|laptop) (work|job|day*|time|hours),
    (work|working) (at|on) (my|a|the) (desk|computer|laptop|pc|screen) ~1, teams calls, (a)? (day|days|hours) (at|in) (the|my)?
    (office|desk|computer|screen|laptop), in the office, using (a|the|my) (mouse|laptop|computer)`,
  driving: `
    drive, drives, driving, drove, (the|a|my) (car|van|lorry|truck), car (journey*|ride*|drive*|trip*), lorry, steering wheel,
    long (car)? (journey*|drive*), commut* ~3 car, behind the wheel, at the wheel, (drive|drives|driving|drove) ~1 (far|long|for
    ~2|home|to work|anywhere|distances)?, in (the|a|my) car for ~2, (long|any|car|the) (drives|car journeys|car trips|commute),
    (the|my) (drive|commute), clutch, using the (clutch|pedals|accelerator|brake), (motorway|hgv|lorry|taxi) driving`,
  'looking-down': `
    look* down, (on|at|using|use|looking at|staring at|scrolling on|scrolling) ~2 phone, reading, read|reads|reading (in bed|a
    book|books), tablet, ipad, knit*, head down, sewing, crochet*, texting, kindle, (looking|look) (down|at my phone|at the
    ground|at my feet), (on|using|looking at|scrolling|staring at|with) (my|the|a)? (phone|ipad|tablet|kindle),
    (reading|knitting|sewing|crocheting|scrolling|texting|gaming)`,
  'arm-work': `
    overhead, (overhead|over head) (work|press|presses|pressing|pressed|lift*|reach*),
    (raise|raises|raised|raising|lift*|reach*|put*) ~2 (arm|arms) ~2 (up|overhead|over|above)?, arms (overhead|above), paint* ~2
    (ceiling*|wall*|fence*|house|room), reach* (up|overhead|for|behind), hanging (laundry|washing|out), decorating, hoovering,
    vacuuming, mopping, mowing, (reach|reaching|reaches|stretch*) (up|out|for ~2|over ~1|behind ~2|across|above ~2|into
    ~2|overhead|round), (lift|raise|lifting|raising|put|putting) ~1 arm* ~3, (brush|brushing|wash|washing|dry|drying) my
    (hair|teeth), (do|doing|fasten*|undo*) up? my bra, (put*|get|gets|getting|got|pull|pulling|tak*) (on|off)? (a|my|the)
    (coat|jacket|bra|jumper|shirt|top|t shirt|tshirt|rucksack) (on|off)?,
    (hoover|vacuum|hoovering|vacuuming|mop|sweeping|housework|ironing|scrubbing|cleaning
    windows|painting|ironing|mopping|plastering), hang* (out)? (the)? (washing|laundry), (throw|throwing)
    (a|the|things|balls|overarm|overhead) ~1, serv* (at|in) tennis, (overhead|above my head)
    (press*|work|lift*|movement*|reach*)?`,
  carrying: `
    carry*, bag, bags, backpack*, rucksack*, shoulder bag*, shopping, carrying ~3, hydration (vest*|pack*), running
    (vest*|pack), race vest*, baby carrier*, pushchair, buggy, satchel, heavy (bag*|load*), camelbak, with ~2
    (rucksack|backpack|bag|pack), straps, handbag, luggage, suitcase*, toddler, picking up my (son|daughter|kid*|baby),
    (carry|carries|carried|carrying) (a|the|my|any|heavy|shopping|bags|kids|around|things|stuff|something|anything) ~3,
    (with|wearing|under|from) (a|my|the|any) ~2 (bag|rucksack|backpack|pack|vest|sling|camelbak|hydration pack),
    (wear|wearing|run with|running with) ~2 (bag|rucksack|backpack|vest|pack|belt|sling), (push|pushing|running with) (the|a|my)
    ~1 (buggy|pram|pushchair|stroller|trolley|wheelchair|barrow), (pick|picking|lift|lifting) up ~1 (the|my)
    (baby|toddler|kids|son|daughter|little one|child*), run commut* ~2, shopping bags, laptop bag, kit bag`,
  lifting: `
    lift, lifts, lifting, lifted, heavy lifting, garden*, dig, digging, move|moves|moved|moving|movement|movements
    (furniture|house), shovel*, chopping wood, diy, picking (up)? (things|stuff|heavy|something), (lift|lifts|lifting|lifted)
    (things|stuff|anything|something|heavy ~1|the ~1|my ~1|boxes|weights|kids|up ~2),
    (gardening|digging|weeding|raking|mowing|shovelling|diy|moving furniture|moving boxes|chopping (wood|logs)|laying
    bricks|labouring), (pick|picks|picking|picked) ~2 up (off|from) ~3, (in)? (the)? (garden|allotment), manual
    (work|labour|handling), heavy (stuff|work|boxes|things|objects)`,
  'lifting-leg': `
    (lift*|raise|raises|raised|raising|bring*) ~1 (leg|legs|knee|knees|foot) ~3,
    (lift|lifting|raise|raising|pick|picking|swing|swinging|bring|bringing) (up)? (my|the|that|a) ~1
    (leg|legs|knee|knees|foot|thigh) ~2, high knees, (get|gets|getting|got|climb*|swing*) (in|into|in and out of) (the|a|my)
    (car|bath|bed|shower|van), march* on the spot, straight leg raise*, (driving|drive) ~2 knee (up|forward)`,
  'turning-head': `
    turn* (round)? to (reverse|look|see|check) ~2, (turn*|rotat*|move|moves|moved|moving|movement|movements|twist*) ~2
    (head|neck), look* (over my shoulder|left|right|behind|round|up|sideways|back over), head (movement*|turns), shoulder
    check*, turn it (to)? (the)? (left|right)?, reversing, checking my blind spot,
    (turn|turns|turning|turned|rotat*|twist*|move|moving|tilt*) ~1 (my|the)? (head|neck) ~3, (turn|turning) (round)? to look,
    look* (over (that|one|the|either|my bad) ~1 shoulder|over my shoulder|over my left shoulder|over my right shoulder|behind
    ~1|over ~2 shoulder|up|left|right|to the (left|right|side)|sideways|round|both ways|up at ~2), (check*|look*) (my|the|in)?
    ~1 (blind spot*|mirror*|wing mirror*), revers* (the car|into ~2)?, crossing the road`,
  bending: `
    bend, bends, bending, bent, bend* (forward|forwards), bend* (over|down|forward*|forwards|my knee|my knees|it|the knee),
    (i|to|and|or|when) twist, twisting, crouch*, (tie|tying) ~2 (lace*|shoe*), touching ~1 toes, lean* (forward|over),
    squatting, stoop*, putting ~2 (socks|shoes) on, flexing, full flexion, (bend|bends|bending|bent)
    (it|down|over|forward|forwards|to ~2|the ~1|my ~1|at ~2|past ~2|fully|deeply), (squat|squatting) down,
    (pick|picks|picking|picked) (things|something|stuff|anything|toys|it|my ~1|clothes) up (off ~2)?, (tie|tying|doing
    up|putting on|put on|pulling on|get|getting) (my)? (shoe|shoes|laces|socks|trousers|tights|shoelaces|boots) ~1 (on)?,
    (put|putting|pull|pulling|get|getting) (my|on my)? (socks|shoes|trousers|tights|pants|boots) (on)?,
    (load*|empty*|unload*|stack*|filling) the (dishwasher|washing machine|dryer|boot), (touch*|reach*) (my|for my)? ~1
    (toes|feet|floor), (lean|leaning|leans) (over|forward|forwards|down), brushing my teeth,
    (crouch|crouches|crouching|stooping|stoop|hunker*) ~1, weeding, deep (knee)? (bend*|flexion), (twist|twists|twisting) (to
    ~2|round|my ~1|and ~1|at ~2|it)?, getting down (on|to) ~2, (straighten|straightening) (it|up|my ~1|the ~1), (fully)?
    (flex|flexing|extending|extend) (it|my ~1|the ~1)`,
  arching: '(lean*|bend*|arch*|stretch*|tilt*) ~1 (back|backward*|backwards), arching, extension',
  turning: `
    (change*|changing|sudden change*) of direction, (cutting|turning|pivot*) (sharply|quickly|on it|corners), pivot*, side to
    side, lateral ~1 movement*, twisting, (change*|changing|changes|sudden|quick|any|sharp) (of)? (direction|directions),
    (change|changing|changed) (direction|directions), (sharp|quick|tight|sudden)? (turns|corners|cornering|bends),
    (cut|cutting|pivot*|side step*|sidestep*|swerv*|dodg*) ~2, (twist|twisting|turn|turning) (on|sharply|quickly|around|round)
    ~2, side to side ~1, lateral (movement*|work|drills|stuff)`,
  pressing: `
    press|presses|pressing|pressed, touch, touching, touched, to (the)? touch, poke*, poking, prod|prodding|prodded, push* on (it|
    the), squeez* (it|the), palpat*, when i press, (press|presses|pressing|pressed|push|pushing|poke|poking|prod|prodding|touch|
    touching|squeeze|squeezing|dig|digging|knock|knocking|tap|tapping) (on|in|into|my ~1 into|along|down on|around|at)? (it|the|
    that|there|my ~2|a ~1 spot|one spot|certain ~1|both sides|inside of ~1) ~1, (to|on|when) (the)? (touch|touched|press|
    palpation|pressure|pressed|squeeze|poked), (direct)? pressure (on ~2)?, (when|if) ~2 (touched|pressed|poked|prodded|squeezed|
    palpated|knocked)`,
  coughing: `
    cough*, laughing, laughs, sneez*, deep breath*, laugh*, breathe*, breathing (in|deeply)?, blowing my nose,
    (cough|coughs|coughing|sneeze|sneezes|sneezing|laugh|laughs|laughing|strain|straining) ~1 (hard|too)?,
    (take|taking|with|on|a)? (deep|big) breath* ~1, (breathe|breathing) (in|deeply|hard|heavily|out), (on the|going to the)
    (loo|toilet), bearing down, blow* my nose, yawn*, hiccup*`,
  gripping: `
    grip*, typing, mouse, writing, texting, opening jars, holding (my phone|a bottle|bottle), (grip|gripping|grips|grasp*)
    (anything|things|the ~1|a ~1|hard|my ~1|tightly|something|objects)?, (open|opening|undo*|twist*) (jars|a
    jar|bottles|lids|doors), (hold|holding) (my|a|the) (phone|bottle|handheld|pen|cup|kettle|mug|pan), (shak*) hands, (wring*)
    ~2, (typing|writing|texting|using (a|the|my) (mouse|pen|keyboard|phone)|turning (keys|door handles|a key)|lifting (the|a)
    kettle)`,
  kneeling: `
    kneel*, on my knees, (kneel|kneels|kneeling|knelt) ~1 (down|on it|on ~2)?, (on|down on|onto) (my|both|one) knee* (on ~2)?,
    hands and knees`,
  kicking: `
    kick a ball, kicking, kick, (kick|kicks|kicking) (a|the) (ball|football), (passing|striking|shooting) (a|the)? ball,
    breaststroke kick`,
  'crossing-legs': `
    cross* ~1 legs, (sit|sitting|sat) (cross legged|with (my|crossed) legs ~1), cross* (my|the|one) ~1 (leg|legs|ankles) ~2,
    cross legged`,
  lying: `
    (sleep|sleeping|lie|lying|lay|laying|roll|rolling) (on|onto) (the|that|this|one|it|either) ~1
    (side|left|right|hip|shoulder)?, (lie|lying|lay) (that|this|the wrong) way, (roll|rolling|turn|turning) over ~2,
    (lie|lies|lying|laying|lay|lain|laid) (down|flat|on|in bed)?, (on|onto) my (back|side|left side|right side|front|stomach),
    lying (down|flat), in bed, bed rest, going to bed, (lie|lying|lay|laying|lies|laid|lain) (down|flat|on ~3|in ~2|with
    ~4|still|there|face down|straight|back), (sleep|sleeping|slept|roll|rolling|rolled) (on|onto|over|over onto) ~2
    (side|back|front|stomach|left|right|hip|shoulder|it|that side|tummy)?, (turn|turning|roll|rolling) (over|onto ~2) (in bed|at
    night)?, (go to|going to|get to|get into) bed, on my ~1 (back|side|front|stomach|tummy), (knees|legs) up (the|against) ~2,
    flat on (my|the) (back|floor)`,
  sleep: `
    (a|good|one|after a|after)? (night|nights) sleep, (good|proper|after|with|by)? ~1 (sleep|sleeping|slept), overnight, after
    sleep, (a)? (good|decent|proper|full|solid) (night|sleep|nights sleep|nights rest|nights kip|kip), (sleep|sleeping) (it
    off|on it|well|in), overnight rest, sleeping`,
  'short-sleep': `
    (short|poor|broken|little|no|lack of|not enough|less|too little) sleep, (short|bad|poor|broken) (night|nights), sleep*
    (badly|poorly), bad nights, tired*, late nights, (bad|poor|rubbish|broken|short|terrible|disturbed) (sleep|night*|nights
    sleep), (when|if|whenever) (im|i am) (tired|knackered|shattered|run down|sleep deprived), tiredness, (slept|sleeping|sleep)
    (badly|poorly|terribly|awfully), (dont|havent|not) (sleep|slept|sleeping) (well|enough|much), being tired`,
  stress: `
    stress, stressed, stressful, worry, worrying, anxiety, anxious, deadline*, busy (day*|week*) at work, (when|if|whenever)
    (im|i am|things are|work is|life is|i get) ~1 (stressed|stressful|busy|anxious|wound up|tense|under pressure),
    (stressful|busy|bad|rough) (day*|week*|time*) ~2, (work|life)? stress, (under)? pressure at work,
    (deadlines|exams|worrying|anxiety|nerves)`,
  illness: `
    flu, virus, covid, (a|the|had a|this)? cold virus, chest infection, being ill, illness, (when|after|having|with|since) (i)?
    ~1 (ill|sick|unwell|poorly|covid|flu|a cold|virus|a bug)`,
  eating: `
    eat, eaten, ive eaten, eats, eating, ate, breakfast, lunch, dinner, a meal, (big|large|heavy|full)?
    (breakfast|lunch|dinner|meal), chew*, gum, food, coffee, milk, dairy, gels, (eat|eating|ate) (before ~2|beforehand|too ~1|a
    ~1|breakfast|lunch|less|earlier), (on)? (a full|an empty) stomach, (spicy|rich|fatty|certain)? food*,
    (coffee|caffeine|dairy|milk|gels|energy gels|alcohol|wine|beer|sugar|fizzy drinks|gluten)`,
};
