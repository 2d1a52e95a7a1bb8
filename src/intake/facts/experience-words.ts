/** How somebody stands to running: what `experience` reads besides lengths and weekly distances. */
export const experienceWords: Readonly<Record<string, string>> = {
  'new-to-running': `
    newbie, newby, noob, beginner*, novice, new to (running|this|jogging|it), new runner, (couch|coach) to 5 k, couch to 5 k,
    c25k, c 25 k, (just|recently|only) (started|starting|begun|took up|taken up) (running|jogging|to run), first time runner,
    complete beginner, just getting into running, (first|second) week of running, starting out, never (really)? (been a
    runner|done any running) (before)?, never (really)? run before, (very)? new (runner|to running|at this|at running), starting
    to run, started from (scratch|zero|nothing), only ~2 (running|run) # times, (nhs)? c25k, couch 2 5k, (week|wk) # of
    (c25k|couch)`,
  race: `
    for (a|the|my) ~1 (marathon|half marathon|ultra|half|triathlon|ironman|10 k), (marathon|half|race|ultra|ironman|event) in #
    (weeks|months|days), training for ~2 (berlin|london|boston|chicago|new
    york|nyc|tokyo|paris|manchester|valencia|rome|amsterdam|dublin|edinburgh|comrades|utmb|western states|great north run),
    (my|first) (one|marathon|half|ultra) in <month>, (training|train|prepar*|build|building|built|builds up|gearing up|in
    training|entered|signed up|got a place|build up) (for|to run|in|into) ~5 (marathon|half|10 k|10 k|5 k|5
    k|ultra|race|triathlon|ironman|event|london|boston|relay|100 miler), (marathon|half marathon|ultra|10 k|race|hm)
    (training|plan|programme|program|block|prep|build up), (my|first|for a|for my|next|upcoming) (marathon|half
    marathon|ultra|half) (is|in|coming|next|this) ~2, (my first|a first|second ever|for a) (marathon|half marathon|half|ultra|10
    k|race), have a (marathon|half|race|10 k|ultra) (in|coming|next|on) ~2, (got|have|ive|having|with) ~2 (race|marathon|half
    marathon|half|ultra|10 k|triathlon|event) ~1 (coming up|booked|lined up|looming|on the horizon|next|in (# ~1|<month>)),
    (my|the) ~2 (race|marathon|half marathon|half|ultra|event) ~1 (is|in|thats|coming) ~1 (in|on|next|this|only|up|#|away) ~2,
    (race|marathon|half|ultra) (is|number #|day) ~1 in ~2,
    (due|supposed|meant|hoping|planning|want|booked|hope|plan|like|aiming|aim|wanting) (to (run|race|do)|on (running|doing)) ~3
    (marathon|half|10 k|ultra|race|triathlon|ironman|parkrun), (#|several|many|multiple|a few) (marathons|half
    marathons|ultras|halves), (my|the) (a race|goal race|target race|autumn marathon|spring marathon), taper*,
    (london|boston|berlin|chicago|manchester|brighton|edinburgh|great north run|new york) (marathon)? (is)? in (# ~1|<month>)`,
  increase: `
    up from (#|about #|around #), (didnt|not|havent|to|and|did) up (my|the) ~1 (mileage|miles|training|distance|volume),
    (ramp*|went|gone|jump*|increas*|built|moved|up|upped|bump*|doubl*|rais*|step*|weare|going) ~1 from (like|about|around|maybe|roughly|just|only)? # ~2 to
    (like|about|around|maybe|roughly|nearly|over)? # ~1 (km|k|miles|mile|mpw),
    (increas*|upped|upping|upped|bump*|doubl*|tripl*|jump*|ramp*|raise|raises|raised|raising|built up|crank*) ~2
    (mileage|miles|distance|training|volume|km|long run*|running|weekly)`,
  'return-after-break': `
    (came|come|coming|got|getting|gone|eased|easing) back (to|into) (running|it after ~3),
    (return*|back|came back|coming back|got back|getting back) (to|into) (running|it|training) ~1 (after|from) ~4,
    (first|started) run* (again|back) after, after (a|# ) ~2 (break|layoff|lay off|time off) from running, restart* running,
    (returning|returned|coming back|getting back|got back|eased back|easing back) (to|into) (running|training|fitness),
    (first|second|third|my # ) (run|runs|week|month) (back|since ~3 (off|out|break)), after
    (a|#|nearly|about|almost|over|several|many) ~2 (years|months|year|month) (off|out|away|without running|not running|of not
    running), havent (run|been running) (in|for) (years|ages|a (long time|while|year|decade)|# (years|months)), lapsed runner`,
  runner: `
    (run|ran|running|runner) (most|all|pretty much all) (of)? my (adult)? life, (run|runs|ran|running) ~2 for (my|a|the|our)
    (school|club|college|university|uni|county|team|country), member of (a|my|the|our) ~2 club, runner all my life, (keen|regular|
    experienced|club|casual|recreational|lifelong|seasoned|occasional|serious|competitive|distance|marathon|ultra|trail|fell|
    veteran|masters|social|ex|long time|longtime|slow|average|middle aged|older|heavy|female|male|lapsed) runner*, (run|running|
    train|training|runs) with (a|my|the|our) ~2 (club|group|team), (my|a) (running|athletics|harriers|tri|triathlon) club, (in|
    with|member of|joined) (a|my|the) ~2 (harriers|running club|run club), (not|isnt|hardly) ~1 (much|a natural|really|exactly)
    (of)? (a)? runner`,
};
