/** Verbs and pictures of what makes a pain worse, each phrase with its comma. */
export const worseVerbs = `
    (barks|howls|growls|hisses|hollers|curses|weeps|sulks|talks to me|speaks up|speaks|swears|rattles|twangs|pings|yells|yelps|
    squeaks|groans|squawks|bleats|mutters|balloons|wobbles|buckles|clunks|grinds|glows|lights up|wakes up|comes alive|comes to
    life|goes off|goes mad|goes mental|goes nuts|goes dead|goes numb|goes tight|goes solid|goes white|seizes up|locks up|clamps|
    clams up|cramps up|stiffens up|tightens up|puffs up|swells up|fires up|rears up|has a go|kicks up|pipes up|gives out|gives up|
    lets me know|makes itself known|makes itself felt|says hello|objects|disagrees|gets cross|gets shirty|gets grumpy|gets ratty|
    gets lairy|nags away|creeps in|sneaks in|niggles|dislikes|resents|detests|loathes), (riles|rile|jiggles|jolts|bounces|rattles|
    rocks|yanks|tugs at|tugs|pulls at|pulls on|rubs|knocks|bangs|presses on|presses|squashes|squeezes|crushes|digs into|cuts into|
    pinches|nips|stings|stabs|burns|shakes|thumps|pounds|hits|catches|undoes|undid|stokes|ignites|lights|fires|wakes|rouses|
    stirs|summons|riled|jolted|rattled|restarts|starts|brings back|pokes|prods|needles|torments|tortures|tests|taxes|overloads|
    grinds|jams|cramps|numbs up|deadens|buckles|finishes|floors|folds|slays|destroys|doesnt suit|disagrees with|plays (havoc|hell|
    merry hell) with|has a go at|works|hammers|reminds|punishes|beats up|chews up|eats|fries|cooks|toasts|roasts) <it> ~1 (off|up|
    out|on|again)?, (make|makes|made|making) <it> ~2 (howl|bark|growl|sing|talk|speak|whine|whinge|roar|shout|sulk|squeak|twang|
    swear|weep|buzz|fizz|zing|pulse|pound|flare|clunk|grind|cranky|shaky|jump|twitch|go off|go mad|wince|gasp|notice|pay|feel it),
    (pumps|pumped|blows|blew|puffs|puffed|swells|swelled|winds|tightens|stiffens|locks|seizes|jams|gums|clogs) <it> (up|solid),
    (does|did) for <it>, (finishes|finished|destroys) <it> off, (go|goes|going|went|gone) (to sleep|dead|numb|tight|solid|white|blue|purple|hard|
    stiff|weak|hot|red|crunch|click|pop|ping|bang|twang|mad), (gives|gave|give) <it> ~2 (jolt|tug|stab|twang|zap|
    zing|nip|kick|jab|what for|a fit|bother|hassle|lip|abuse|stick|strop|bite|shock|buzz|dig|reminder|headache|stitch),`;

/** Verbs and pictures of what eases it. */
export const betterVerbs = `
    (kills|kill|killed|sees|saw|fends|wards|holds|held) <it> off, shifting <it>, (halves|halved|halve|resets|reset|postpones|postponed|delays|delayed|slows|slowed|stalls|holds off|quiets|quietens|hushes|
    silences|silenced|shushes|mutes|flushes|irons out|melts|melted|banishes|unclenches|unclamps|unlocks|unsticks|unknots|rescues|
    rescued|saves|saved|settles|stops|stopped|kills|deals with|dealt with|answers|shortens|shrinks|shrank|dampens|dampened|
    cushions|cools|takes care of|took care of|makes short work of|buys off|wakes up|brings back to life|wipes|clears|undoes|
    eradicates|prevents|prevented|beats|cracked|nailed|tames|tamed|oils|lubricates) <it> ~1 (out|off|up|down|clean|completely|
    away|flat)?, (cuts|cut|brings|brought|gets|got|knocks|knocked|keeps|kept|talks|calms|winds|dials|pulls) <it> ~1 (way)? (down|
    back down|to sleep) ~3, (cuts|cut) <it> (by|in) (half|two thirds|a third|three quarters), (about|roughly|nearly|more than)?
    (halved|quartered), (took|takes|taken|taking) (the|some|most|half|a bit|two thirds|all) ~2 (bounce|jerk|jolt|sting|edge|bite|
    heat|worst|pressure|pull|weight|soreness|pain|fizz|tug|fear|swelling) ~2 (out|off|away)?, (buys|bought|buy|gives|gave|give|
    gets|got|earns|earned) (me|us) ~3 (k|km|miles|hour|hours|minutes|days|weeks|months|peace|grace|home|through|round|relief|
    respite|to #), (on|in) (strike|remission|hiding), (melts|melted|drains|drained|ebbs|ebbed|slips|slipped|drifts|drifted|floats|
    washes|fizzles|fizzled|peters|petered|burns|burnt) (away|off|out), (shuts|shut) (it)? up, (lets|let) up, (goes|gone|went|go)
    (quiet|silent|home|in seconds|in minutes|within ~2), (behaves|behaved|forgives|moves on|departs|departed|retreats|
    retreated|relents|relented|yields|vanished|evaporated|unclips|unwinds|unlocks|unclenches|wanders off|clears off|buggers off|
    packs its bags|packed its bags|passes), (is|was|are|its|like|been)? ~1 (medicine|chefs kiss|game changing|a new (man|woman|
    person)|new again|like new|good as new|transformative|a revelation|revelation|a marvel|a miracle|a wonder|worth every penny|
    money well spent|best ~3 (bought|spent|did|done)), (made|makes) (a|the|all the|some|more|one) ~3 difference,
    (definite|big|huge|some|slight|small|noticeable|real|marked|massive|immediate) (improvement|change|difference|benefit|help|
    progress), (no|zero) (tears|headache|headaches|numbness|nip|click|clicks|stone|knot|bite|tingle|cramp|cramps|stitch|limp|fist)
    since, (havent|not) had ~3 since, (helps|help|helped) ~1 (too|also|loads|heaps|tons|no end|a ton|a tad|a smidge|a touch),`;
