/** Chest, breath, fainting and heat in pictures, slang and understatement: phrases of the sign's features, separated by commas. */
export const heartInPictures: Readonly<Record<string, string>> = {
  tearing: `
    unzip*, split* (open|apart|in two|in half|down), ripp*, shredd*, (something|it|somebody|someone) ~1 (ripped|tore|gave way|let
    go|burst|exploded|split|snapped) ~3 (inside|in my|in the|between|behind|across|through), (pulled|ripped|torn|tearing|coming|cut|sawn|
    hacked|prised|ripping|wrenched) ~1 (apart|in two|in half|open), (like|as if) ~3 (velcro|fabric|cloth|a sheet|bedsheet|paper|a
    zip|canvas|a seam) ~3, (sword|spear|skewer*|axe|hot knife|dagger|machete|hot poker|poker|chainsaw|harpoon|bayonet|blade|spike) ~4
    (through|between|into|in|from), (knife|blade|sword|dagger|spear|skewer*|poker|bullet|arrow|spike|lance) ~8 (in|through|into) ~8
    (out|through|other side), (run|stabbed|speared|shot|skewered|impaled) through, (searing|ripping|tearing|splitting|unzipping) ~2
    (rip|tear|split|sensation|feeling|pain), (rip|tear|split) ~2 (between|in|across|through|down|inside) ~2,
    (tore|ripped|split|torn|burst|snapped) ~3 (open|apart|inside|in two), (come|coming|came|pulled|pull) apart`,
  severe: `
    (ten|nine|10|9|eleven|11) (out of|on|over) (ten|10), 10 10, 9 10, scream*, (made|making|had|make|makes) me
    (shout|yell|cry|drop|howl|gasp|sob|vomit|double), on the ~1 floor ~2, doubl* (me)? (over|up), (to|on) my knees, floored me, off the
    scale, howl*, took my breath away, savage*, vicious*, worst ~3 (life|ever|pain), (never|nothing) ~3 (pain|hurt) ~4 (like|as bad),
    dreadful*, horrid, ghastly, wicked, insane, stopp* me (dead|in my tracks), white hot, could not stand up, thought i was (dying|going
    to die|a goner), childbirth, kidney stone, like (being|i was|id been) (stabbed|shot|hit|kicked|struck|axed|harpooned|speared), maximum
    pain, wallop*, agony`,
  sudden: `
    (nothing|fine|normal|ok) one (second|minute|moment), bang it, (like|as if) ~3 (flicked|flick|threw|flipped|hit|pressed) ~2 switch,
    (like|flick of) a switch, bolt (from|out of), in one (second|go|moment|instant|step|stride), (within|in|over) (a
    (second|moment|minute|heartbeat|flash|blink)|seconds|moments|one minute|# seconds|# minutes), (zero|nothing|0|fine|normal|ok) to
    (#|agony|full|max*|a hundred|unbearable|screaming|10|100|dead|useless), one (minute|moment|second|stride|step) ~9 (next|then),
    instantaneous*, snap of ~1 fingers, just like that, at a stroke, all of a sudden, mid (stride|step|sentence|rep|squat|sneeze|chew|
    stretch|air|sip|lift|press), (hit|struck|came|arrived|landed|started|began|happened) ~3 (thunder*|lightning|hammer|gunshot|explosion|
    truck|bat|brick|bang|punch|train), thunderclap*, like a (thunder*|bolt|bomb|gunshot|explosion|lightning*), no warning,
    (came|come|coming) (on|from) ~1 (nowhere|in seconds|at once|immediately|straight away|quickly|in a flash|very fast|super fast), came
    from nowhere, bang and, in the blink, the moment i, the second i, the instant i, at the very moment, exact moment`,
  'chest-tight': `
    (elephant|anvil|brick*|concrete|rock|boulder|weight|horse|cow|sumo|piano|fridge|car|truck|lorry|tank|slab|sandbag|paving
    slab|kettlebell|someone|somebody|man|bloke|gorilla|heavy|something|child|dog|bag of) ~4
    (sat|sits|sitting|standing|stood|stands|kneeling|parked|pressing|pressed|lying|leaning|on top of|on|pushing|dropped|parking|squashing)
    ~5 (chest|breastbone|sternum|ribs|heart|rib cage|ribcage), (belt|strap|rope|corset|band|vice|vise|clamp|fist|hand|ratchet|boa|python|
    squeez*|wire|iron|straitjacket|hoop|girdle|bear hug|too small bra|tourniquet|steel|knot|lump|cramp*|clench*|grip*|clutch*|press*|
    pushing|tighten*|constrict*|choking|closing) ~7 (chest|breastbone|sternum|rib cage|ribcage|behind the ribs|centre of ~2 ribs|heart),
    (chest|breastbone|sternum|ribcage) ~5 (clamp*|grip*|vice|vise|belt|strapped|constrict*|cement|concrete|brick|full|closing|pressing|
    closes|caving|caved|cramp*|clench*|fist|squash*|heavy|locks|locked|seiz*|squeez*|crush*|weigh*|tight*), wearing ~3 (corset|bra) ~3
    (tight|small), like a heart attack, (pain|ache|tightness|squeeze|pressure|weight|heaviness|gripping|grip*|squeez*|clamp*|band|strap|
    belt|discomfort) ~4 (across|round|around|on|over) ~2 (front of me|centre of ~2 chest|chest|breastbone|sternum|heart),
    (chest|breastbone|sternum|rib cage|ribcage) ~3 (clos*|squashed|squeez*|full|pinned|trapped|pressed|compress*|wont open|like stone|like
    lead|solid|in a (clamp|vice|grip)), (kneel*|knee|foot|stamp*|standing|sat|sitting) ~3 (on|into) ~1 (my)? (chest|breastbone|sternum),
    throat ~2 (tight*|clos*|squeez*|pressure|constrict*)`,
  'chest-pain': `
    (indigestion|heartburn) ~9 (run*|hill*|uphill|effort|exercis*|walk*|stairs|climb*|jog*|pace|speed),
    (burning|uncomfortable|discomfort|ache*|aching|funny feeling|weird feeling|strange feeling|odd feeling|dull) ~5
    (chest|breastbone|sternum), (chest|breastbone|sternum) ~4 (burn*|uncomfortable|funny|weird|strange|not right|ache*|aching)`,
  breathless: `
    (puff*|pant*|gasp*|winded|wheez*|huff*|breathing hard|breathless|out of breath|out of puff|fighting for breath) ~6
    (stairs|loo|toilet|sofa|sitting|talking|bed|kettle|shop|shops|tying|dressed|dressing|showering|shower|bathroom|kitchen|landing|car|
    upstairs|laces|socks|at rest|doing nothing|walking|phone|teeth), (breath*|air|breathing) ~2 (through a straw|a
    straw|underwater|through a wet|soup), drowning, suffocat*, smother*, starved of (air|oxygen), air hunger, run* out of
    (air|breath|puff) ~3 (talk*|walk*|tying|sit*|stair*|dress*|just|lying), (sleep*|sit*|prop*) ~2 (upright|propped up|sitting up|on #
    pillows|in the chair) ~3 (breath*|air|because)?, short* of (air|puff|wind|breath), breathing like i (ran|just ran|had run|have
    run|sprinted), (shallow|ragged|rapid|laboured) (breath*), (blue|grey) lips, lips ~3 (blue|grey), oxygen (level*|sats|saturation) ~4
    (#|low|down), sats ~3 (#|low), (less|no more|little|half) (breath|air|lung capacity) ~3, (out of|short of|no) (puff|wind|breath|air)
    ~1 (at rest|doing|just|even|from|for nothing|all day), breathless*, (yawn*|gulp*|gasp*|hungry|fight*|desperate) ~2 (for)? ~1
    (air|breath|oxygen), (winded|puffed|gasping|panting|blowing) ~2 (climb* (in|out|into|the stairs)|walk*|get*|by
    just|just|even|sit*|ly*|doing|after nothing), (cant|couldnt|can not|cannot) ~2 (breath|breathe), breath* ~2 (getting|is|gets|got) ~1
    (short|harder|worse|tight|shallow|difficult|quick|fast), (two|three|four|extra|more) pillows, puffed ~1 (just|walking), (without|have
    to|had to|need to|needed to) (stop|stopping|pause|pausing) ~2 breath, (cant|cannot|couldnt|can not) ~1 (get|catch|find) ~1 (wind|
    puff)`,
  'cold-sweat': `
    (went|gone|turned|turn|looked|looking) ~2 (grey|gray|ashen|clammy|chalky|white as|pale as|ghostly|waxy|pale and
    (sweat*|clammy|shak*|dripp*|faint*)|white and (sweat*|clammy|shak*|dripp*|faint*)), (grey|gray|white|pale) as (a|the)? ~1,
    (grey|gray|white|ashen|pale|waxy) (face|faced|and (sweat*|clammy|shak*|faint*|sick)), sweat* ~4
    (freezing|cold|ice|icy|sitting|sat|still|nothing|rest|bed|sofa), (sweat) (pouring|streaming|dripping|running) ~6
    (cold|sitting|nothing|sofa|still|standing|office|desk), (sweat*) ~3 (like mad|buckets|pouring|loads|all over) ~3 (doing
    nothing|sitting|sat|still|at rest|just|lying|in the chair|and sick), (all|gone|went|turned|feel*|felt|came over|come over|get|got) ~3
    (sweaty|clammy|hot and sweaty) ~2, (white|pale|grey|green|ashen) as a ~1, (colour|color) ~3 (drain*|left|gone|went)`,
  nausea: `
    (want*|going|about|need*|felt like|feel like|wanted) ~2 (throw up|puke|vomit|be sick|chuck up|hurl|barf|retch), retch*, chuck* up,
    heav* (up)? ~2 (nothing|guts|stomach), queas*, stomach (turned|lurch*|churn*|flip*), (feeling|felt|feel)
    (icky|bilious|green|sickly|pukey), threw up, being sick, was sick`,
  faint: `
    (go|goes|going|gone|went|come|came|feel|felt) (all|over all|really|a bit|very|quite|suddenly|rather)? (over)? ~1
    (woozy|swimmy|faint|fainty|floaty|light headed|spaced out|far away|wobbly and|funny and), see* stars, tunnel* vision, tunnel vision,
    vision ~3 (tunnel*|grey|gray|narrow*|closed in|closing in|white|dark|spots|tunnel), (black|grey|dark|white|fuzzy) ~2 (edges|at the
    edges|spots|dots|corners|curtains|in front of my eyes), (nearly|almost|about to|thought i would|thought id|going to|close to|this
    close to) ~3 (went over|went down|keel|keeled|hit the deck|go down|dropped|collapse|collapsed|hit the floor|blacked|on the
    floor|conk*|pass*), (head|brain) (went|goes|going|gone) (light|swimmy|fuzzy|floaty|funny|all), knees (buckl*|went), legs ~3 (went from
    under|turned to water), had to (sit|lie|crouch|kneel|grab|hold on|lean) ~4 (or i would|before i|or id|so i didnt|not to
    (fall|faint)|quick*|dizzy|before it), (came|come|comes|coming|go|went|feel*|felt) over (all)?
    (funny|queer|odd|strange|weird|faint|hot|peculiar|ill), (nearly|almost|about to|close to|like) ~2 (passed out|pass out|passing
    out|faint*|collaps*|keel*|black* out), (world|everything|it all|vision|sight) ~2 (goes|went|going|turned|turns|gone)
    (grey|gray|black|white|dark|fuzzy|blurry|sideways|far away)`,
  'upper-pain': `
    (jaw|throat|teeth|breastbone|left arm|both arms) ~4 <aching>, <aching> ~4 (jaw|throat|teeth|breastbone|left arm|both arms),
    (jaw|throat|teeth|neck|left arm|both arms|shoulder*) ~2 and ~2 (jaw|throat|teeth|neck|arm*|shoulder*|chest) ~3 <aching>,
    (toothache|tooth ache|teeth ache) ~6, <aching> ~4 (teeth|gums|lower jaw), (heavy|dull|tight|pressing|gripping|squeezing|burning|
    strange|numb|dead|weak|achy) ~2 (jaw|throat|left arm|both arms|arm|shoulder), (jaw|throat|teeth|neck|arm|arms|shoulder*|breastbone|
    upper back) ~4 (sore|heavy|ache*|aching|hurt*|pain*|tight*|dull|burn*|pressure|uncomfortable|squeez*|discomfort),
    (pressure|squeez*|tightness|burning|discomfort|ache|pain|pain*) ~3 (jaw|throat|teeth|gullet|neck|left arm|both arms|shoulder blade*)`,
  'left-arm': `
    left (arm|hand|wrist|elbow|shoulder) ~4 (heavy|numb*|tingl*|ache*|aching|dead|weak|lead|pins|pain*|hurt*|funny|weird|fuzzy|burn*|
    throb*|odd), (heavy|numb*|tingl*|ache|aching|dead|pain|pins and needles|discomfort|burning|sensation|feeling) ~4 left
    (arm|hand|wrist|elbow|shoulder), (into|up to|up into|in|spread* to|creep* into|radiat* to|through) (my|the|both)? (jaw|teeth|lower
    jaw|throat and jaw|both arms|left arm), (both|my) arms ~2 (heavy|ache*|like lead|numb and), left arm, (arm|hand) ~3
    (aching|ache*|heavy|numb|dead|tingl*) ~4 (chest|breath*|sweat*|sick)`,
  pleuritic: `
    (stab*|stitch|knife|knifed|dagger|needle*|catch*|bite|bites|biting|jab*|pinch*|sharp|pain*|hurt*|sore|spear*|skewer*|stung|sting*|
    poke*|spike*|twinge*|cut*|grab*|pierc*|razor*|agony|ice pick|tear*|nip*) ~9 (breath|breaths|breathe|breathes|breathing|inhale*|
    inhaling|lungful|breath in|breathe in|big breath|full breath|fill my lungs), (breath|breaths|breathe|breathing|inhale|inhaling|inhal*|
    lungful|lungfuls|fill my lungs) ~7 (knife|knifed|dagger|stab*|jab*|catches|catching|caught|bite*|pain*|hurt*|sore|skewer*|sharp|agony|
    needle*|cut*|pierc*|glass|razor*|wince|sting*|spike*|twinge*|stitch|nails|unbearable|makes me yelp|pinch*),
    (breath|breathe|breathing|breaths|inhale|inhaling|inhale*) ~5 (stab*|catch*|hurt*|pain*|pinch*|knife|sharp|agony|sore|sting*|jab*|
    cut*|stop*|grab*|prick*), (stab*|catch*|hurt*|pain*|pinch*|knife|sharp|stitch|sting*|jab*|prick*|grab*|sore|worse) ~7
    (breath|breathe|breathing|breaths|inhal*|breath*), (only|just|cant|can only) ~2 (take|do|manage|breathe) ~2
    (shallow|small|half|short|little|tiny) ~1 (breath*)?, pleurisy, (hurts|painful|agony|sore|sharp) to ~1 (breathe|inhale|breath),
    breathing hurts, (cant|cannot|couldnt|can not) ~3 (deep|full|big|proper) breath* ~4 (without|wince|pain|hurt*|stab*), wincing`,
  'coughing-blood': `
    (cough*|spit*|spat|hack*|bring* up|brought up|phlegm|gob|gobbed|tissue|hanky|hankie|sputum|mucus|spittle|sink|cleared my
    throat|hawk*|snot|catarrh|goo|gunk|saliva) ~9 (pink|pinkish|red|reddish|blood*|rust|rusty|streak*|crimson|scarlet),
    (pink|red|blood*|rusty|rust coloured|blood streaked|streaks of red) ~7 (cough*|phlegm|spit|sputum|mucus|gob|hanky|tissue|hankie|
    froth*|foam*|coughed), (cough*|coff*|spit*|spat|hack*|phlegm|sputum|hawk*|bring* up|brought up) ~6
    (blood*|red|rusty|rust|pink|clots|streak*), (blood*|red|rusty|clots|bright red) ~5 (cough*|phlegm|spit|sputum|handkerchief|tissue),
    (cough*|spit*|spat|hawk*|phlegm|gunk|sputum) ~6 (pinky|pinkish|reddish|brown red|browny|rusty|blood*), blood ~4 clear* ~1 throat`,
  'long-journey': `
    (coach|train|bus|car|road|drive|drove|driving|driven|ferry|minibus|campervan|motorhome|plane|airport) ~4 (trip|journey|ride|#
    hours|hours|all day|overnight|all night|home from|back from|to (spain|france|italy|scotland|germany|greece|portugal|cornwall)), (#
    hours|# hrs|all day|overnight|hours|all night) ~5 (coach|plane|car|bus|train|flight|drive|behind the
    wheel|driving|seat|journey|road|economy), (long|back from|landed|red eye|jet lag*|transatlantic|long haul|economy) ~3
    (flight|flying|haul|plane|holiday|coach trip|drive|car trip|aus*|new york|thailand|bali|dubai|singapore|japan|america|california|
    zealand|tokyo|india), jet lag*, landed (yesterday|on|back|this|from|home|last), (flight*|flew|flown) ~5, # hour ~2
    (flight|drive|journey|trip|coach|bus|train|car|layover), (# hour|long|all day|overnight) ~2
    (bus|car|coach|train|flight|plane|drive|journey|ride), (after|since|from|back from|got off|off) ~3 (flight|plane|coach|bus|drive|long
    haul|car journey|journey|trip|holiday) ~5, (hours|hour) ~3 (bus|coach|plane|car|train|flight|wheel|driving|drive|airplane),
    (came|come|got|flew|just|been|landed) ~1 back ~1 (from) ~2, (stuck|laid up|lying|been|spent|days) ~2 (in)? bed ~3`,
  operation: `
    (op|operation|surgery|operated|keyhole|arthroscopy|replacement|plaster cast|in plaster|in a cast|cast (off|came off)|in a boot|bed
    rest|bedrest|laid up|c section|caesarean|caesarian|hysterectomy|appendix out|hernia repair|acl (repair|reconstruction|op)|meniscus
    (op|repair)|knee op|hip op|bunion op|in hospital|hospital stay|immobile|immobilised) ~5, (surgery|operation|op) ~3,
    (had|having|after|since) ~2 (my|the)? (knee|hip|ankle|foot|back|shoulder|acl|hernia|appendix|gallbladder|womb) ~1
    (done|out|op|operated|replaced|replacement|surgery|pinned|plated|fixed|scope|cleaned), (in|had) ~2 (a)? (cast|plaster|boot|brace) ~4,
    (weeks|days|month) ~2 (in hospital|in bed|bed rest|in icu|on the ward|on crutches|in a boot), hospital bed, (post|after) ~1
    (op|surgery|natal|operation), scop*, keyhole, arthroscop*`,
  hormones: `
    (the|new|combined|mini|a|my|contraceptive|started|taking|on) ~2 (pill|pills microgynon|hrt|patch and),
    (microgynon|rigevidon|yasmin|marvelon|tamoxifen|estradiol|testosterone|nuvaring|depo), contraceptive*, birth control, hrt, # weeks ~1
    (pregnant|postpartum|post partum|post natal|postnatal), (gave birth|had a baby|had the baby|baby was born|after the
    birth|expecting|pregnant|trimester|given birth|new mum|had my (son|daughter|baby)), pregnan*, # weeks (pregnant|gone|postpartum),
    (after|since|had) ~2 (birth|baby|caesarean|c section|section), ivf, (on|taking|started|start|take|taken) ~2
    (pill|contracepti*|hormones|oestrogen|estrogen|hrt|testosterone), smok*`,
  collapsed: `
    (crumpl*|keeled over|folded|collapsed|hit the (deck|ground|floor|tarmac|pavement)|dropped to the) ~3 (like
    a|mid|at|on|during|halfway|in|with|without|near|just|stone|after|before), ended up (on the|in) (floor|ground|road|grass|medical
    tent|ambulance|ditch|hedge), legs (gave out|folded|went) ~2 and, (went|dropped|drop|fell|go|going|down) ~1 (down|over)? ~1 (like a
    (stone|sack*|tree|ton of bricks|log)|in a heap), (crumpled|folded|keeled|flopped|slumped) ~2 (over|down|to|in|on|at|like|onto),
    (fell|dropped) ~2 (finish line|at the finish|on the line), funny turn, collaps*, (went|gone|go) down (mid|like a|hard|for the count)
    ~3, (went|go) over like ~2 (tree|felled|tonne|log)`,
  blackout: `
    (everything|it all|world|vision|lights|screen|sight|all|things|eyes) ~3 (went|gone|turned|goes|faded|go|turns|fades|fading) ~3
    (black|dark|grey|gray|white|out|blank|dim), lights went out, (was|it was|went) lights out, went black, (woke|wake|woken|waking|come
    to|came to|came round|came around|coming round|came back|opened my eyes) ~5 (floor|ground|grass|tarmac|track|deck|pavement|people|
    faces|paramedic*|ambulance|verge|treadmill|road|bushes|ditch|path|carpet|tiles|strangers|kerb|someone|somebody|a crowd|marshal*|on my
    (back|face|side)), came (to|round|around), face down (on|in), face first (on|in|into), found (myself)? ~3 (on the|lying|in a heap|face
    down|in the (road|ditch|grass|gutter)), (people|faces|strangers|marshals|someone|medics) (round|around|over|standing over|leaning
    over|staring down|looking down|bending over) ~1 me, (out|sparked|spark|knocked) (cold|spark out|out for (a|#)), (was|went) out
    (cold|for ~2 (second|seconds|minute|minutes)), passed clean out, (lost|missing|blank|gap) ~3 (seconds|minutes|moment|memory|bit of
    time|chunk of time) ~3, (swoon*|keel* over|flaked out|sparko|conked out|zonked and|fainted|syncope), blackout*, black* out, went
    (lights out|unconscious|limp and), lost (consciousness|it for a (second|moment)|time), (found|find|finding) ~2
    (on|lying|in|unconscious|out) ~3 (floor|ground|cold|bathroom|kitchen|grass|path|road|heap), (little|small|mini|brief|short)? black
    out*, (lights|world|everything|all) ~1 (went|go|goes|gone) (out|off|black|dark), (faint|fainted|fainting|faints) ~2 (twice|again|#
    times|a lot|often|during|while|on|in|at|after|when|last|this|yesterday|for)?, (keep|keeps|kept|been) (fainting|passing out|blacking
    out|collapsing), (out|unconscious) for ~1 (a|#|few|several|couple of) ~1 (second*|minute*|moment*), (out) (for)? ~1 (#|few|couple of)
    (seconds|minutes) ~1 they, (nothing|blank) (till|until) ~6, (came|come|coming) (to|round) ~2 (with|oxygen|in the ambulance|mask),
    (came|come|coming) to ~1 (next|beside|behind|under|in|near|lying|surrounded|halfway|against) ~3`,
  palpitations: `
    <heartbeat> ~6 (flutter*|mental|berserk|haywire|bonkers|crazy|nuts|skipp*|skips|skip|flip*|somersault*|washing
    machine|fish|bird|butterfl*|jump*|all over|wild|wildly|irregular*|drum solo|drum roll|rabbit|galop*|gallop*|stutter*|pause*|paused|
    missed|missing|hiccup*|flopp*|flop*|flap*|jackhammer*|machine gun|out of sync|out of time|tripp*|ballistic|chaos|chaotic|jazz|morse
    code|trapped|off beat|uneven|random*|quiver*|wobbl*|judder*|thumping out|out of my (chest|mouth|ribs)|jerk*|doing its own|stopped
    for|lurch*|fluttery|popcorn|dance|dancing|tap dancing|weird*|funny beat*|odd rhythm|out of rhythm),
    (flutter*|galop*|gallop*|flipp*|trapped bird|butterfl*|fish flopping|fish|bird) ~5 (chest|heart|ribs|rib cage|ribcage),
    (missed|skipped|extra|dropped|funny|odd) ~1 (heart)? beat*, (thud*|thump*|pound*|hammer*) ~2 (then|and) ~3
    (pause*|nothing|stop*|gap*|skip*), afib, svt, (heart|pulse|heartbeat|chest) ~5 (rhythm|out of rhythm|without rhythm|beats wrong|wrong
    beat*|all over the place|misfir*|irregular|miss* ~1 beats|skip* ~1 beat*|bonkers|crazy|mad|flutter*|stop* ~2 start*|pauses|extra
    beat*|jump*|turn* over|somersault*|flip*), (fluttering|flutters|thump*|thud*|pauses|skipped beats|missing beats|missed beats|extra
    beats|ectopic*|flips|somersaults) ~4 (chest|heart|ribs)?, irregular ~1 (heart*|pulse|beat*|rhythm), palpitation*, (heart|pulse) ~2
    (drop*|skip*|miss*) ~1 beats`,
  'racing-heart': `
    <heartbeat> ~4 (race|races|racing|raced|pound*|hammer*|thump*|fast|200|210|220|190|230|240|going like|like (the clappers|mad|crazy|a
    train)|through the roof|sky high|off the scale|wouldnt come down|wont come down|speeding|rocket*|out of control|exploding),
    (heart|pulse|hr|heart rate) ~4 (#|180|190|200|210|220|230|race*|racing|hammer*|pound*|crazy|bonkers|going mad|like a
    drum|thump*|fast|flying|shot up|rocket*), (racing|pounding|hammering|thumping|galloping) (heart|pulse), (heart|pulse|ticker) ~3 like
    ~3`,
  'chest-site': 'breast, breast bone, ribs, rib cage, behind ~2 ribs',
  'upper-site': 'breast, neck to breastbone, chest to back',
};
