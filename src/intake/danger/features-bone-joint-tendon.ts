/** Joints, bones, tendons and the hip in pictures, slang and understatement: phrases of the features, separated by commas. */
export const boneJointAndTendon: Readonly<Record<string, string>> = {
  swollen: `
    swell*, swollen, swelled, puff*, balloon*, blown up, blew up, blow* up, ballooned, (size of|like|big as) ~2
    (balloon|melon|football|grapefruit|tennis ball|beetroot|rugby ball|orange|egg|turnip|cantaloupe|coconut|aubergine|ham|water
    balloon|sausage|potato|tree trunk|marrow|elephant*), huge, massive, enormous, fat, bulging, engorged, stretched (skin|tight), shiny,
    skin ~3 (tight|shiny|stretched), oedema, edema, fluid, cant see ~2 (bones|ankle|kneecap), (bigger|larger|fatter) than ~2 (a|the)?
    (melon|football|balloon|grapefruit|normal|usual|other|left|right|head|tennis ball), (doubled|twice) ~3 size,
    (swell*|swollen|swoll*|puff*|balloon*|blow* up|blew up|blown up|enormous|huge|massive|fat|thick|engorged|bulging)`,
  hot: `
    radiat*, hot, warm, heat, hotter, radiator, fry an egg, boiling, roasting, on fire, glow*, burning, oven, furnace, toast*, like a
    (stove|hob|kettle|hot water bottle|radiator|heater), feverish to the touch, heat pack, scorching, toasty, cooking, fire, ablaze,
    glowing, like a (fire|furnace|radiator|stove|hot plate|kettle|coal|oven|hotplate)`,
  red: `
    post box, postbox, fire engine, red, reddish, scarlet, crimson, beetroot, tomato, lobster, purple, angry, inflamed, pillar box,
    cherry, flushed, pink, raspberry, plum`,
  joint: '<joint>',
  'cant-walk': '(cant|couldnt|unable to|impossible to|not able to) ~1 (walk|put my foot|stand|hobble|limp)',
  twist: `
    went ~1 over, (foot|ankle) went ~1 (sideways|under|over|inwards), turned (my|it|the|over), went over, rolled, roll*, inverted, buckl*,
    pothole, rabbit hole, tree root, roots, kerb, curb, landed, came down, bent (under|back|the wrong way), tripp*, stack*, slipp*, fell,
    fallen, misstep, missed (a|the) ~1 (step|stair|kerb), stubbed, kick* ~4 (table|door|sofa|rock|stone|bed|leg of), dropped ~5 (on my
    (foot|toe*)|on it), trodden, stood on, stamped, ran over, crush*, step* ~1 (wrong|badly|funny|awkward*|in ~2 hole|on ~2
    (stone|root|rock|edge)), (turn*|roll*|twist*|went over|bent|buckl*|sprain*) ~3 (ankle|foot|knee|it), slip, slip*, fall, stumble*,
    whack*, kick* ~2 (rock|stone|kerb|root|table|door), trod, jump`,
  crunched: '(heard|felt|hear|with|was|made|a|an) ~3 (crunch|crack|sickening|loud click)',
  'ankle-foot': `
    ankle*, foot, feet, knee*, toe, toes, metatarsal*, heel, shin*, tibia, fibula, kerb, rolled it, turned it, leg, instep, arch`,
  'pressed-sore': `
    (press*|touch*|poke*|poking|prod*|tap*|push*|finger*|squeez*|thumb|brush*|sock|sheet|duvet|knock*|lean*) ~16
    (roof|agony|scream*|jump*|yelp*|swear*|howl*|pain*|hurt*|tears|eyes water|water|grimace|curse|ceiling|wince|cry|flinch|kill*|sore|
    tender|excruciating|stars|ow|shriek|nearly sick|be sick|unbearable) ~5, (knobbly|bony|knobble|bump of bone|ankle bone|anklebone|shin
    bone|malleolus|metatarsal|base of ~2 (little|baby|fifth|pinky|big) toe|bone|bones|nobbly|knuckle|lump of bone|sticky out bit|ball of
    ~2 ankle|outside of ~2 (foot|ankle)|inside of ~2 ankle|side of ~2 foot) ~8 (tender*|sore*|pain*|hurt*|agony|press*|touch*|prod*|poke*|
    roof|scream*|kill*|bruis*), (tender|sore|hurts|pain|painful|agony) ~5 (right on|exactly on|on|over|along) ~1 (the|my|that)? ~1
    (bone|bony|knobbly|knobble|malleolus|metatarsal|ankle bone|nobbly), (press*|touch*|prod*|poke*|push*|squeez*|tap*) ~8 (bone|ankle
    bone|malleolus|little toe|metatarsal|inside|outside|shin bone|kneecap) ~5 (sore|hurt*|pain*|jump*|tender|agony|scream*|yelp*|wince*|
    ouch|ow|kill*), (sore|hurt*|pain*|jump*|tender*|agony|scream*|yelp*|wince*|kill*) ~4 (when|if|to|on) ~3
    (press*|touch*|prod*|poke*|push*|squeez*) ~4 (bone|bones|ankle|malleolus|metatarsal|inside|outside|it)`,
  'bony-place': `
    bone*, bony, knobbly*, knobble, nobbly, malleolus, metatarsal*, ankle bone, anklebone, base of ~2 (little|baby|fifth|pinky|big) toe,
    (outside|inside|side) of ~2 (foot|ankle), sticky out bit, navicular, midfoot, fibula, tibia, kneecap`,
  'bone-spot': `
    thumbprint, fingerprint, thumb print, finger print, thumbnail, (size of|big as|smaller than|no bigger than) ~2
    (#|5p|penny|pea|coin|thumb*|fingertip|finger tip|fingernail|stamp|grape|10p|dime|nickel|quarter|pound coin|button),
    (one|single|exact|exactly|precise|same|tiny|small|little|particular|specific) ~2 (spot|point|place|patch|area|bit), (cover|point
    to|put) ~4 (with|one)? ~2 (finger|thumb|fingertip) ~3, pinpoint*, pin point*, (x marks|dead on one|bang on one), spot ~4
    (bone|shin|foot|heel|metatarsal*|tibia|hip), (single|one|exact|exactly|small|tiny|same|certain|particular) ~2
    (point|spot|place|area|bit|patch|part) ~6, finger ~4 (on it|on the spot|point|tip)`,
  'each-run': `
    (earlier|sooner|worse|more) ~2 (every|each|with each|with every|than the last) ~1 (run|time|outing|session|jog)?, (every|each)
    (run|time|session|jog) ~6 (earlier|sooner|worse|more|shorter|less far), (mile|km|minute*) # ~4 (then|now|last) ~3 (mile|km|minute*) #,
    (comes|come|kicks|starts) ~2 (on|in) ~2 (earlier|sooner|quicker), after (each|every) run ~3, (each|every) run ~4
    (worse|more|sooner|earlier), (more|worse) (with|after|each|every) ~1 (run|each|every) ~1 (run)?`,
  'at-night': `
    at night, in the night, in bed, overnight, wakes me, woke me, # am, 3am, 4am, 2am, when im lying, when i lie, at rest, even resting,
    even sitting, even when im not running, sofa, resting, lying`,
  'training-jump': `
    (from|went) ~2 (#|couch|nothing|zero|sofa) ~3 to ~2 (#|marathon|daily|every day) ~3, # ~3 to # (miles|k|km|mile|kilometres|days|runs)
    ~2, (couch|sofa) to, doubled, tripled, upped, ramped, cranked up, big jump, new (plan|coach|club|training), running (every
    day|daily|streak), run streak, streak`,
  periods: `
    (no|havent had|not had|hasnt (come|shown|arrived|been)|missed|missing|lost|stopped|without|skipp*|last|late|gone|vanished|disappeared|
    months since|since) ~3 (period|periods|cycle|time of the month|monthly|monthlies|aunt flo|bleed), (period|periods|cycle|monthlies) ~5
    (stopped|missing|gone|absent|irregular|vanish*|disappear*|packed up|dried up|months ago|ages ago|awol|no sign|not
    come|hasnt|havent|not happened|late), (barely|hardly|not|under) eat* ~2, underfuel*, under fuel*, red s, reds, eating disorder,
    anorex*, bulimi*, underweight, bmi ~3 (17|16|15|18|low)`,
  'pop-heel': `
    (kick*|hit|shot|struck|whack*|booted|clattered|smacked|thwack*|stoned|stamped|belted|clipped|pinged|launched) ~7 (back of ~2
    (leg|ankle|heel|calf)|heel|calf|achilles|lower leg), (thought|felt|like|swore|sworn|convinced|as if|though) ~4
    (someone|somebody|something|a ball|a stone|a rock|a dog|opponent|i) ~3 (kicked|hit|shot|whacked|struck|booted|stamped|thrown|threw|
    trodden|clipped) ~6 (leg|ankle|heel|calf|achilles|there), (snap*|pop*|crack*|bang|twang*|ping*|thwack|gunshot|pistol|whip*|twig|
    branch|elastic|rubber band|cork|crunch|shot|balloon|door slam*) ~9 (heel|calf|achilles|back of ~2 (leg|ankle)|lower leg|tendon),
    (heel|calf|achilles|tendon|back of ~2 (leg|ankle)) ~7 (snap*|popp*|pop|crack|bang|twang*|ping|pinged|pistol|gunshot|whip|gave way|went
    bang|went off|rolled up|exploded), (gap|dip|dent|hole|hollow|divot|valley|step|nothing) ~7 (tendon|achilles|heel cord|above (my|the)
    heel), (tendon|achilles) ~6 (gap|dip|dent|hole|hollow|missing|not there|slack|mush|ruptur*|snapp*),
    (thump|kick|kicked|blow|whack|smack|hit|stab|stone|ball|bat|slap) ~4 (to|in|on|at|from) ~3 (heel|achilles|back of ~2
    (leg|ankle|calf)), (bang|pop|snap|crack|twang|ping|rip|tear|pop*|snap*) ~6 (heel|calf|achilles|back of ~2 (leg|ankle)|heel
    cord|tendon), (heel cord|achilles|tendon) ~1 (went|popped|snapped|exploded|ripped|tore|ruptured|let go|gave), (felt|like|as
    if|thought) ~3 (kicked|shot|hit|stamped|trodden|struck|whacked) ~4 (achilles|calf|heel|ankle|leg)`,
  'heel-site': 'heel*, calf, calves, achilles, back of ~2 (leg|ankle), lower leg, tendon, foot, behind me',
  'hip-groin': `
    hip, hips, groin, groins, hip joint, top of ~2 (thigh|leg), crease ~4 (leg|thigh|groin|hip), front of ~2 hip, inner thigh, deep in ~2
    (hip|pelvis|groin), pelvis, where ~2 leg (meets|joins), crotch crease, knicker line, pubic bone, underwear line, top of ~2
    (leg|thigh), inside ~2 thigh, hip flexor crease`,
  'weight-pain': `
    (every|each) (step|stride|footfall|landing|time i (land|step|stand|load|put)), (stand*|stood|land*|step*|hop*|balanc*|weight|load*|
    push* off|walk*|limp*) ~6 (hurt*|pain*|ache*|agony|sore|sharp|stab*|excruciating|yelp*|jab*|knife*|kill*|twing*|scream*|catch*|
    wince*), (hurt*|pain*|ache*|aching|agony|sore|sharp|stab*|worse|jab*|kill*|catch*) ~7 (stand*|stood|land*|step*|hop*|balanc*|weight|
    load*|one leg|out of (the|a) car|impact), limp*, hobbl*, on one leg, (land*|step*|stand*|weight|load*|foot lands|hop*|walk*|each
    stride|every stride|each step|every step|put* ~3 on) ~6 (hurt*|pain*|sore|kill*|stab*|scream*|ache*|agony|groin|hip|limp*),
    (limp|limping|limps|limped|hobbl*), (hurt*|pain*|stab*|sore|ache*|sharp|twinge*) ~6 (foot (hits|lands|strikes|touches)|impact|hit* the
    ground|footstrike)`,
  'night-pain': `
    (hurt*|pain*|ache*|aching|throb*|sore|wake*|woke|waking|agony|worse|bad|worst|keeps|kept|nag*|gnaw*) ~6 (at night*|in the night|during
    the night|all night|through the night|every night|night time|nighttime|in bed|overnight|# am|3am|2am|4am|when i lie|lying down|lying
    in bed|up at night|at #|turn over|roll over|the night), (night|nights|nighttime|3am|2am|4am|bed) ~3
    (pain|ache|aches|throb*|hurts|worst|worse|agony|bad), (in|at|through|during) ~1 (bed|night) ~2 (also|too|as
    well|hurts|aches|throb*|sore|it), (bed|night|nights) (also|too|as well), also ~2 (in bed|at night), (sore|throb*|ache*|hurt*|pain*) ~3
    (in bed|at night|at rest in bed|overnight)`,
  'small-knock': `
    (only|just|simply|merely) ~4 (lift*|cough*|sneez*|bent|bend*|reach*|sat|sit|step*|turn*|twist*|pick*|hang*|pull*|push*|made|making|
    roll*|opened|tripp*|slip*|stumbl*|bump*), (cough*|sneez*|bent|bend*|bending|reach*|lift*|sat down|sat|sitting
    down|bump*|missed|misjudg*|step* off|slipp*|stumbl*|hoover*|make the bed|making the bed|picked up|picking up|tripp*|jolt*|speed
    bump|pothole|plonk*|landed on my (bum|bottom|backside|coccyx)|fell|knock*) ~4, (for no reason|no reason|out of nothing|no injury|did
    nothing|nothing happened|didnt do anything), (bent|bend*|bending|lift*|rais*|reach*|sneez*|cough*|coughing fit|roll*
    over|rolled|turned|twist*|sat|sit*|stumbl*|trip*|slip*|missed ~2 step|step* off|jolt*|jarred|hoover*|push*|pull*|carr*|pothole|bus|
    bump*|fell off|fell|knock*|stepped|tumbl*|hug*|laugh*|vacuum*|gardening|picked|picking) ~3, slid, slide, slid off, stepped off`,
  'spine-hurt': `
    (spine|spinal|back|vertebra*|backbone|between ~2 shoulder blade*|tailbone|ribs|rib) ~7 (scream*|dreadful|agony|pain*|hurt*|sore*|
    throb*|stab*|knife*|kill*|excruciating|ache*|aching|unbearable|gasp*|sharp|spasm*|fire|tender*|bad|wince*),
    (scream*|dreadful|agony|pain*|hurt*|sore*|throb*|stab*|knife|kill*|excruciating|ache*|aching|unbearable|sharp|tender*) ~7
    (spine|back|vertebra*|backbone|between ~2 shoulder blade*|tailbone), (back|spine|backbone|back bone|vertebra*|
    between ~2 shoulder*) ~5 (agony|pain*|hurt*|sore*|terrible|dreadful|awful|killing|unbearable|excruciating|horrendous|crippl*|
    bad), (agony|pain*|hurt*|sore*|terrible|dreadful|killing|unbearable|excruciating|strong|severe|sharp) ~5
    (back|spine|backbone|vertebra*|between ~2 shoulder*), (back|spine) ~2 (suddenly|just)? (went|gave|goes) ~2
    (when|while|as|on|opening|lifting|out)?`,
  osteoporosis: `
    osteoporo*, osteopeni*, osteopaeni*, (thin|brittle|crumbly|fragile|chalk|soft|porous|glass|weak|dodgy) ~1 bones, bones ~3
    (thin|brittle|crumbl*|fragile|chalk|honeycomb|porous|glass|weak|like swiss cheese), bone density ~4 (low|poor|bad|not good|of
    a|tablets), alendronate, alendronic, fosamax, denosumab, prolia, bisphosphonate*, zoledron*, (t score|tscore) ~4, (bone
    density|density scan|dexa|bone scan) ~4 (poor|low|bad|terrible|awful|thin|weak|not great|rubbish), bones ~4
    (chalk|thin|weak|brittle|crumbl*|fragile|soft|honeycomb|powder|glass|sponge|biscuit*),
    (alendron*|risedron*|zoledron*|denosumab|bisphosphon*|fosamax|prolia|teriparatide|romosozumab)`,
  'joint-hot': `
    <joint> ~8 <fiery>, <fiery> ~4 <joint>, <joint> ~8 (furnace|oven|boiling|scarlet|crimson|angry|glowing|roasting|like
    fire|infected|septic)`,
  'infected-joint': `
    infected ~1 <joint>, <joint> ~3 infected, septic ~1 (arthritis|joint|knee|hip|ankle|elbow), pus ~3 <joint>, infection ~3 <joint>`,
  'spine-crack': `
    (crack*|crunch*|snap*|pop*|break|broke|breaking|collapse*|give|gave|giving) ~4 (back|spine|vertebra*|backbone|between ~2 shoulder
    blade*), (back|spine|vertebra*|backbone) ~3 (crack*|crunch*|snap*|popp*|pop|broke|break|gave|went crack|went pop|went bang|
    collapsed)`,
  bone: 'metatars*, shin, tibia, foot bone, heel bone, navicular, femur, fibula, pelvis, sacrum',
  'bone-hurt': `
    (metatars*|shin bone|shinbone|tibia|navicular|fibula|heel bone|foot bone|bone in ~2 (foot|heel|shin|ankle)) ~5
    (ache*|aching|sore|hurt*|pain*|tender|throb*), (ache*|sore|hurt*|pain*|tender|throb*) ~4 (metatars*|shin
    bone|shinbone|tibia|navicular|fibula|heel bone|foot bone)`,
  'cant-hop': `
    (scream*|stab*|kill*|agony|hurt*|sharp|pain*|yelp*) ~6 (hop|hopping|hopped|jump*), (hop|hopping|hopped|hops) ~6
    (stab*|scream*|kill*|agony|hurt*|impossible|couldnt|cant|pain*|yelp*)`,
};
