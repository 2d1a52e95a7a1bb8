/** Running by effort, length, ground and time, in runners' words by the vocabulary's own; phrases separated by commas. */
export const runningActivities: Readonly<Record<string, string>> = {
  running: `
    run, runs, running, ran, jog, jogs, jogging, jogged, exercise, exercising, #
    (miles|mile|k|km|kms|kilometres|minutes|minute|m) (in|into|mark|point|of running), (about|around|at|after|past|by) #
    (k|km|miles|mile|kilometres), (at|after|past) about <distance>, about (an hour|# minutes|half an hour) (in|into), halfway
    (through|round|into), (at|around|by|after|from|past) (about|around|roughly)? mile #, mile # onwards, high impact,
    (at|after|past|about|around) (about|roughly|around|maybe|just|approximately|nearly|only)? <distance>, any
    (distance|running), (a|the|every|each|another|my) ~1 (# k|# miler|# km|# mile|# miles), training, mileage, (mid|half way)
    (run|through), (couple|few) (of)? (miles|k|km|minutes) (in|into), # (miles|minutes|k|km) (into|in to)
    (a|my|the|any|every|each) (run|jog|session), (last|final) (mile|k|km|few miles|couple of miles|bit of my run), (the)? second
    half of (a|my|the|any|every) ~1 run, mile # (on|onwards|and on), (from|by|around|about|at|after) (mile|k|km|kilometre) #,
    impact, pounding, high impact (stuff|exercise|sport*), hit* the ground`,
  'easy-running': `
    (easy|slow|gentle|recovery|light|relaxed|steady|short slow|slow easy) (and)? (easy|slow)?
    (run|runs|jog|jogs|running|jogging|pace|miles), (run|running|jog|jogging|go|going) (easy|slow|slowly|gently|slower|easier|at
    an easy pace|at easy pace|very slow|very slowly|really slow*|nice and easy), plod*, slow down, easy pace, zone 2, slower
    pace, (steady|gentle|easy|slow) ~1 # (k|km|ks), (steady|gentle|easy|slow) (#
    (k|miles|minutes)|miles|stuff|plod|trot|bimble|ones), jog* (slowly|gently|easily|along),
    (tootling|bimbling|pootling|shuffling) ~1, slowing (down|it down|the pace), (slow|ease) (it|things)? (right)? (down|off) (a
    bit|on the pace)?, ease off the pace, drop* the pace, slower (running|runs|miles), recovery pace, conversational pace,
    (keep|keeping|take|taking) (it|things|the pace) (easy|slow|gentle|steady), low heart rate`,
  'fast-running': `
    (anything|everything|runs|running|efforts) at (threshold|tempo|speed|pace|race pace) ~1, (at)? threshold, tempo pace,
    the (faster|harder|quicker) i (run|go), (fast|hard|quick|faster|quicker|speed|tempo|threshold|track|interval|hill
    sprint|sprint) (run|runs|running|session*|work|workout*|reps|pace|miles|finish|interval*|training|effort*|club*),
    (run|running|go|going|ran|runs) (fast|faster|hard|harder|quick*|flat out|too fast|at pace|at speed),
    (anything|any|everything|going) (faster|quicker|harder), (doing|on|at|do|any) speed, sprint*, interval*, speedwork,
    fartlek*, strides, tempo, tempos, speed (work|up|session*), up the pace, pick up the pace, (200|400|800|1000|300|600) (s|m),
    mile reps, repeats, push* (the pace|hard|harder|myself), race pace, flat out, full (pelt|tilt|gas), (faster|quicker|harder)
    (stuff|paces|work|ones|running|runs|sessions|efforts|than ~3), (any|every) (speed|effort|intensity), efforts,
    (accelerat*|surges), kick* for (the)? (line|home), (high|higher) (intensity|tempo|speed*), yassos, reps, (open|stretch*)
    (up|out) (my)? stride*, (stride|striding|strides) out, (the)? (fast|quick|speedy|hard) stuff, speed (things|it) up, speeding
    up, going all out, (track|club) (night*|session*), pick* up (speed|the pace|pace)`,
  'long-run': `
    the (longer|further|farther) i (run|go), (over|above|beyond|more than|longer than)
    (8|9|10|11|12|13|14|15|16|18|20|22|25|30|ten|twelve|fifteen|twenty) (miles|k|km), (over|above|beyond|more than|longer than)
    (60|75|80|90|100|120) minutes, (8|9|10|11|12|13|14|15|16|18|20|ten|twelve|fifteen|twenty) (miles|k|km|kilometres) (or
    more|plus|and up|or longer|or over|and over), long (slow)? (easy)? (distance|distances|run|runs|one|ones|running|sunday
    run*|training run*|weekend run*|miles), long slow (distance)? (run|runs), (longer|longest|lengthy)
    (run|runs|distance*|one|running|mileage), run* (long|far|too far|further|too long|longer|long distances), long slow runs,
    lsr, # (miler*|mile long run), (run|runs|running) ~1 (over|longer than|more than|beyond|past) (an hour|# hours|# miles|#),
    marathon training runs, (20|18|16|15|22|13|14|17|19|21|12) mile (run*|runs), distance runs, sunday run*, anything
    (longer|further|over that|beyond that|more|bigger), (a|the|my|another) # miler*, (a|the|my|another|every)
    (20|18|16|15|22|13|14|17|19|21|12) mile (run*|runs), (anything|everything|distances|runs) (over|above|beyond|longer
    than|past|more than|further than) ~1 (#|an hour|an hour and a half|half an hour) (miles|mile|k|km|minutes|hours|hour)?, the
    (longer|further|farther) i (go|get|run|am out), the longer the (run|distance), (long|longer) (stuff|efforts|slow
    ones|weekend runs|sunday runs), (deep|late|later) (in|into|on in) (a|the|my)? (long)? (run|runs|race), big miles, high
    mileage, my long one*, back to back (runs|days), (two|three) days running`,
  'short-run': `
    short* (run|runs|jog|jogs|distance*|ones), (short|shorter) runs, a mile or two, (quick|short|little) (#
    (k|mile|miler|minute)|run|jog|trot|spin) ~1`,
  downhill: `
    (downhill|down hill) (stretch|stretches|section*|bit|bits|part|parts), downhill*, down hill*,
    (run|running|go|going|coming|come|walk|walking|runs) down ~3 (hill*|slope*|descent*|mountain*), (steep|long|big)? descent*,
    descend*, decline*, down (the|a)? (steep)? (hill*|slope*|mountain*), (the)? downs, steep down*, on the way down,
    (steep|long|big|sharp|fast|the|any|some)? (downhills|descents),
    (come|comes|came|coming|run|going|goes|go|walk|walking|heading) (back)? (down|downwards) (a|the|any|steep|something)? ~1
    (hill*|slope*|fell*|mountain*|bank|steep ~1), on (the|a) (descent|decline|down|way down|downhills), down
    (slopes|gradients|ramps), downward slope*, run* down, walk* down (it|them)`,
  uphill: `
    steep (bit|bits|part|parts|section*|road|roads|street*|climb*|hill*|lane*), (uphill|up hill)
    (stretch|stretches|section*|bit|bits|part|parts), uphill*, up hill*, (run|running|go|going|walk|walking|runs) up ~2
    (hill*|slope*|mountain*|incline*), incline*, climb, climbs, climbing (hill*)?, ascent*, hill
    (rep*|repeat*|sprint*|session*|training|work*|interval*), up (the|a)? (steep)? (hill*|slope*|mountain*), up hills,
    (steep|long|big|sharp|the|any|some)? (uphills|climbs|ascents|inclines), (power)?
    (walk|hike|run|go|going|running|walking|heading|push*) (up|upwards) (a|the|any|steep|something)? ~1
    (hill*|slope*|fell*|mountain*|bank|incline*|steep ~1), on (the|an|a) (incline|climb|ascent|up|way up|uphills), up
    (slopes|gradients|ramps|hill|a climb|the climb|climbs), steep
    (stuff|hills|gradients|ground|inclines|slopes|sections|ones|paths|trails), hill (efforts|runs)`,
  hills: `
    hill, hills, hilly ~1 (run*|route*|course*|race*|ground|terrain|loop*|area*)?, undulat*, slope*, hill
    (run*|route*|course*|loop*), (any|every|all|big|steep) (hill*|gradient*|elevation), gradients, elevation, lumpy
    (run*|route*|course*), rolling (hills|ground|terrain|route*)`,
  flat: `
    flat
    (stretch|stretches|bit|bits|run|runs|running|ground|route*|road*|course*|surface*|terrain|path*|trail*|stuff|one*|section*),
    on (the|a)? flat, flat, level ground, the flat, on (the)? level, (flat|level|flatter)
    (stuff|ground|bits|terrain|loops|laps|course*|route*|roads|path*|tow path*|trails|runs), (on|along|over) (the|a)?
    (flat|level), flat as a pancake, pan flat ~1, canal path*`,
  trail: `
    trail*, off road, offroad, (uneven|rough|technical|rocky) (ground|terrain|trail*|surface*|path*), fell*, fells, cross
    country, xc, forest*, woods, woodland*, mud, muddy ~1, rocky ~1, roots, bridleway*, towpath, canal path, gravel, (trail|off
    road|forest|fell|woodland|muddy|rocky|rough) (run*|path*|ground|route*|track*|surface*|terrain),
    (uneven|rough|lumpy|broken|stony|technical|rutted|tussocky) ~1 (ground|terrain|trail*|surface*|path*|grass|field*|stuff),
    (on|off|to|over) (the)? (trails|fells|mud|rocks|moors|dirt|gravel), dirt (road*|path*|track*|trail*), singletrack, moorland,
    bog*, (dirt|gravel|forest|woodland|bark|coast|coastal) path*`,
  'hard-surface': `
    cambered (road|roads|pavement*|lane*), pavement*, concrete, tarmac, asphalt, sidewalk*, (the|a|on|on
    the|hard|my|main|flat|and|or|only|of|country)? roads, on the road, on road, road (run*|running|race*|mile*|miles), hard
    (surface*|ground|pavement*|road*|floor*|court*|path*), paving, cobble*, (in|around) town, blacktop, camber*,
    (hard|solid|unforgiving|tarmacked|paved|concrete|cambered|sealed)
    (surface*|ground|pavement*|road*|floor*|court*|path*|stuff|track*|promenade), (the|on|along|for)?
    (promenade|prom|footpath|kerb*|flagstones|bitumen|macadam|asphalt), (pavement|road|street) (run*|pounding|miles), pounding
    (the)? (pavement*|street*|road*), (running|run|runs|ran) on ~2 (road|roads|pavement*|street*), indoor court*, wooden floor*,
    tiled floor*, tiles, hardwood, hard (floor|tiles)`,
  'soft-surface': `
    grass, sand, beach, (soft|softer) (surface*|ground|path*|trail*), woodchip*, playing field*, turf, astro*, field*, park,
    parkland, (soft|softer|grassy|springy|spongy|forgiving) (surface*|ground|path*|trail*|field*|stuff|verge*|track*),
    (wet|dry|damp|the|on)? (grass|sand|turf|beach|sand dunes|sawdust|woodchip*|bark|verge), astro turf, artificial (turf|pitch),
    (rugby|football|cricket|playing) (pitch*|field*), cinder path*, tartan track`,
  treadmill: `
    treadmill*, dreadmill*, tready, running machine*, tread mill*, (on|on the|the|a) (dreaded|gym)?
    (treadmill*|dreadmill|tready|running machine*)`,
  track: `
    the track, a track, track, cinder track, running track, indoor track, (on|at|round) (the|a) (track|oval), athletics track,
    bends (of|on) the track, track (running|bends|work)`,
  race: `
    race, races, racing, raced, parkrun*, park run*, marathon*, half marathon*, halfs, ultra*, (5 k|10 k|5 k|10 k|5 km|10 km)
    race*, cross country race*, fell race*, a half, the half, race day, events, triathlon*, tough mudder, (during|in|at|on)
    (races|a race|the race|race day|parkrun), race (pace|effort) ~1, racing (hard)?, (a|my) (5 k|10 k|half)`,
  increase: `
    (increas*|upped|upping|raise|raises|raised|raising|bump*|doubl*|tripl*|jump*|ramp*|build|building|built|builds|built|step*|
    push*|crank*|added|adding) ~3 (mileage|miles|distance|training|volume|km|kms|long run|load|weekly|running|runs|kilometres),
    (more|extra|higher|big) (mileage|miles|running|training|distance|volume), too much too soon, (jump|increase|rise|hike|spike)
    in (mileage|miles|distance|training|volume|my|load|running|pace), overdo*, overdid*, (more|further|farther|longer) than
    (usual|normal|i usually|ive ever|i had|ever|before), (ramp*|build|building|built|builds|built) ~1 up ~2 (fast|quickly|quick|
    soon)?, longest (run|ever|yet|distance), (more|extra|higher|big|heavy|bigger) (mileage|miles|weeks|training|volume|distance)
    ~1, (up|upping|raise|raising|push|pushing|increase|increasing|build|building) (up)? (the|my)? (mileage|miles|distance|volume|
    training|long run|long runs|weekly ~1), above # (miles|k|km) (a|per) week, (when|if|once|whenever) i (do|go|get|run) (more
    than|over|above|past|beyond) # ~1 (a|per) week, back to back (days|runs)`,
  'new-to-running': `
    (started|start|starting|began|begin|took up|taking up|taken up|take up) ~1 (running|to run|jogging|to jog), new to running,
    couch to 5 k, c25k`,
  'return-after-break': `
    (after|from|following) ~2 (break|layoff|lay off|time off|# (weeks|months|years) off|a year off|lockdown), (return*|back|came
    back|come back|coming back|got back|getting back) (to|into|in) (running|it|training), comeback, (took|taken|having|had|been)
    # (weeks|months|years) off, first run (back|after), restart* (running)?`,
  up: '(going|go|goes|coming|come) up',
  down: '(going|go|goes|coming|come) down',
  'first-steps': `
    first (few)? steps*, first (few)? steps ~5, (rising|rise|rises|stand|standing) ~1 (from|out of) ~2
    (chair|armchair|sofa|seat|bed|desk), (getting|get|got|gets|when i get|step*|climb*) (out of|up from|up off|up out of)
    (bed|chair|a chair|the chair|the sofa|the car|my desk|sitting|the floor), (stand|stands|standing|stood) up, getting up,
    getting ups, get up (from|after|in the morning|out)?, (at the|the) (start|beginning) of (a|the|my|each|every)
    (run|runs|session), when i (start|first start|set off|begin) (to run|running|a run|my run|off)?, starting (a run|to
    run|out|off), first (mile|km|few minutes|10 minutes|half mile|couple of miles|#), on starting, starting off, after sitting
    ~3 get up, (my|the|those|that)? first (few|couple of|step|steps|bit|minute|minutes|several) ~1 (steps|minutes|metres|hundred
    yards|of ~2|out of bed)?, (get|gets|getting|got|step*|climb*|stand*|rise|rising) (up|out|off)? ~1 (out|out of|from|off|up
    from|up out of|up off) (the|a|my|of)? ~1
    (bed|chair|car|sofa|couch|desk|seat|floor|ground|toilet|loo|armchair|table|sitting|kneeling|squatting|low ~1),
    (when|whenever|if|as|after) i (first)? (get up|stand up|get out of bed|get going|set off|start off|start out|start
    running|start|start to run|begin|start moving|start walking) (after sitting|from sitting)?,
    (stand|standing|getting|get|gets) up (after|from|again|straight|to ~1), (at|for|during|in) the (very)? (start|beginning) (of
    ~3)?, (the)? (start|beginning|early part) of (a|my|the|every|each|any) ~1 (run|runs|session|walk), (first|early|opening)
    (mile|miles|k|km|few minutes|# minutes|half mile|couple of miles|few hundred ~1), starting (to
    (run|walk|move)|off|out|up|running)`,
  'warm-up': `
    once (ive|i have|i) (run|done|been going|covered|jogged) ~1 (mile|miles|k|km|minutes|bit),
    warm* up, warmed up, warm up, warmup*, (after|within|in) (the)? first ~1 (minutes|mile|miles|km|k), (first|after the first)
    (mile|km|k|few minutes|10 minutes|couple of miles|half mile), once (im|i|ive|its) (warm|warmed up|going|moving|got going|get
    going|loosened up), after (a mile|a km|a few miles|# miles), get going, once warm, into the run, as i warm,
    (once|when|after|as|until) (i|im|ive|its|it|i am|i have|things|my ~1|the ~1|everything) ~1
    (warm|warms|warmed|warming|get|got|gets|loosened|loose|settled) ~1 (up|going|into (it|my stride|a rhythm|the run)|warm),
    (a)? (proper|good|decent|long|longer|thorough) warm up, warming (it)? up ~1, (after|past|beyond|once past)
    (the|about|around)? first ~1 (mile|miles|k|km|# minutes|few minutes|half mile|couple of miles) (or so|or two)?,
    (after|within|in) (about|around|the)? (a few|# to #|# or #|#|a couple of) minutes (of (running|moving|jogging)|in), get*
    into (it|my stride|a rhythm|the run), (when|once) (i)? (get|ive got) (into my stride|into it|going), warm muscles`,
};
