/** Phrases that hold the word of an activity and name none, separated by commas. */
export const notActivities = `
    ice heat elevation, elevation, (my|the|a|your) first half, first half (marathon), for (work|school), (at|to|from|off|in) work,
    # (km|k) (h|hour|an hour|per hour|pace), (# k|# km) to (a)? #, sitting bone*, (ultrasound|mri|scan|xray) (showed|shows|found|
    revealed|was|came|said|of|on|scan*), sit bone*, sits bone*, (i|and|then|he|she|nearly|just) fell, fell (off|over|on|down|from|
    out|and|in|asleep|ill|into|badly|heavily|awkwardly|hard), (pain|pains|ache|it|that|which|discomfort) (moves|moved), i fell
    (off|over|on|down|from|out|in|badly|heavily), sitz bone*, (had|have|having|has|forced|reduced|needed) to (walk|hobble|limp|
    stop running|stop), walked (home|back|it off|in|it home|it out|off), (at|about|around|after|past|roughly) ~2 # (k|km|miles|
    mile|kilometres|minutes|hours) (a|per|each|every) (week|day|month), running (down|up|along|across|through) (into|my|to|from|
    towards|along|its), running down the (leg|arm|side|back|outside|inside|front|length|spine|neck|thigh|calf|shin), (drive|
    driving|drove|drives) me, (knee|knees|leg|legs) bent, (doesnt|dont|wont|not) bend, (carry|carrying|carried|keep|kept|keeping)
    on running, running (hot|rough|smoothly|costs|joke), help* (me|with|my|get|getting to)? (to)? sleep, shin splint*, heavy legs,
    trouble breathing, breathing (trouble|problem*|difficult*), short of breath, on (the)? ice, black ice, (rowing|delivery)? run
    up, (long|straight|road|this|that|home|first|last|final|hilly) (stretch|stretches), running (out|late|low|shoe*|shop*|store*|
    club*|watch*|gear|kit|magazine*|form|coach|specialist|partner*|buddy|costs|commentary|total|water|app|vest|belt|group), runs
    out (of), ran out (of), run out (of), in the (long|short) run, run (down|into) (of|by|problems|trouble), run of the mill, run
    up (a|bill*|against), ran into (a|some|my|problems), runner*, (the)? rest of, rest assured, (and|for) the rest, the rest (is|
    are), at rest, resting (heart|hr), race (number|entry|fee|report*|pack|shirt|website), my last race, human race, on the (road|
    mend|whole|way|market|cards|other|spot|internet|forum), field of, in the field, in (good|bad|great)? (shape|form), at (first|
    least|all|last|present|the moment), desk top, (a|the) mouse, moving (house|home|on), moved (house|home|on|to|my), a (good|
    great|quick|bad|new) (move|read|look|place|time), (next|first|last|any) move, (my|the) bike (shop), walking (boots|shoes|pad|
    group|distance), walk in (clinic|centre), stand (out|by|for|up to|point|desk|in line|in for), standing (desk|joke|order), it
    stands, as it stands, understand, stress (fracture*|response|reaction|fractures|test), in stress, light of, in bed with, cold
    (sore|turkey|shoulder|feet), common cold, have a cold, had a cold, caught a cold, head cold, in the (market|park), car park*,
    park run, parked, business park, park my, sat nav, sit ups, drive to (succeed|work out), drives me, knee drive, hip drive,
    disk drive, drive home, (new|old) to this, track (of|my|suit|record|down|it|pants), on track, back on track, kept track, in a
    row, front row, second row, third row, a row, step by step, next step*, steps i, # steps, lift (share|off|home), a lift, lift
    home, bag of, in the bag, body bag, tea bag*, rub it in, press on, press release, bench mark, pool of, car pool, climb (the
    ladder|the ranks), (in|into|on|of) training, training (plan*|log*|peaks|load|block*|schedule*|programme|program|diary|
    partner*|for|camp), rolled my, roll on, rolling (start|hills), eat (more|less|well|healthily|better), paragraph, read (that|
    about|somewhere|on|the|this|up|a|your|many|lots|some|online|all), reading (this|these|your|the|about|glass*|up|through|all|
    posts), cycle lane*, menstrual cycle, gait cycle, cycle of, field test, (a|the) pace (maker|setter), in (the|a) (event|stand),
    grid, (physio|physios|physiotherapist|osteo|osteopath|chiropractor|chiro) (said|told|says|thinks|reckons|gave|has|advised|
    recommended|diagnosed|checked|found|suggested|looked|put|did|mentioned), in motion, jump (to|at|on the|ship|through), (a|the|
    big) jump (in|from|to), shift (it|work|pattern|key), gear shift, move to, get going again with, up to speed, speed (camera|
    limit), kick off, (in|the) heat of (the)?, dead heat, heat (one|two|#), in hot water, hot water bill, cold front, stretch (of|
    goal|out (the|my) (season|mileage)|the truth|limousine), home stretch, stretch of road, at a stretch, long stretch, stage
    race, over the (moon|top|years), tape measure, red tape, finish tape, video tape, on tape, brace (myself|of|yourself),
    exercise bike, ride height, hoka ride, saucony ride, brooks ride, (nike|hoka|brooks|adidas|saucony|asics) (run*|walk*|race*|
    speed*|rise*), saucony (ride|guide|endorphin speed), endorphin speed, speed goat, speedgoat, trail (shoe*|runner*|mix|head|
    blaz*), road shoe*, race (shoe*|flat*), running (shoe*|trainer*|sneaker*), tempo next, zoom fly, zoomx, wave rider, flat
    (feet|foot|shoes|white|pack|mate|share|battery|screen|tyre*|lining), my flat, a flat, (race|racing) flat*, boxing day, tights`;
