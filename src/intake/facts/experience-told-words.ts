/** What `<name>` stands for in the ways of telling how, how often and for what somebody runs. */
export const experienceClasses = {
  running:
    'run, runs, running, jog, jogs, jogging, ran, jogged, trot, trots, run walk, walk run, jog walk, plod, parkrun',
  dist: '# (k|km|kms|kilometres|mile|miles|mi), # to # (k|km|miles), # or # (k|km|miles), # ish (k|km|miles)?',
  week: 'week, wk, weekly, fortnight, month, season',
  times: `
    (#|once|twice|thrice) (x|times|days|nights|evenings|mornings|lunchtimes)? (a|per|each|every|in|in a|of the) ~1 (<week>), # x
    (<week>), # (runs|jogs|sessions|parkruns|outings) (a|per|each|in) ~1 (<week>)`,
  mostly: `
    (most|every|every other|each|every single)
    (day|days|morning|mornings|evening|evenings|night|nights|afternoon|afternoons|lunchtime|lunchtimes|week|weeks|weekend|dawn|second
    day), daily, on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends),
    (mondays|tuesdays|wednesdays|thursdays|saturdays|sundays)`,
  when: `
    in (#|a|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec) ~1
    (weeks|days|months|wks|fortnight|time)?, on (the)?
    (sunday|saturday|monday|tuesday|friday|#|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th
    |15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|twelfth),
    this (weekend|sunday|saturday|spring|summer|autumn|fall|month|week), next
    (weekend|sunday|saturday|spring|summer|autumn|fall|month|week|year), coming up, tomorrow, (is|are|is in) ~1
    (#|in|on|next|this|only|tomorrow|sunday|saturday), # (weeks|wks|days) (off|away|out|to go), # (weeks|wks),
    (sunday|saturday|thursday)`,
  event: `
    marathon, half marathon, half, 10 k, 10 miler, 5 k, 50 k, 100 k, 100 miler, ultra, relay, fell race, race, tri, triathlon,
    ironman, 70.3, fun run, turkey trot, champs, championships, trials, regionals, sectionals, nationals, conference, districts,
    english schools, varsity, ballot, 5 miler, 50 miler, xc, trail race, duathlon, sky race`,
  named: `
    london, manchester, boston, berlin, chicago, nyc, new york, tokyo, valencia, paris, dublin, edinburgh, brighton, chester,
    yorkshire, loch ness, copenhagen, amsterdam, rotterdam, frankfurt, vienna, lisbon, seville, rome, athens, oslo, stockholm,
    helsinki, hamburg, cologne, munich, prague, barcelona, great north, great south, great run, royal parks, comrades, two oceans,
    utmb, ccc, western states, leadville, hardrock, cim, grandmas, twin cities, marine corps, philly, houston, honolulu, monumental,
    wineglass, big sur, richmond, toronto, vancouver, ottawa, sydney, melbourne, gold coast, city2surf, kepler, tarawera, bay to
    breakers, bolder boulder, bloomsday, flying pig, snowdonia, lakes in a day, three peaks, race for life, south downs way, thames
    path, outlaw, roth, kona, abbey dash, fellsman, hardmoors, spine race, sao silvestre, black canyon, javelina, around the bay,
    dubai, lagos, nairobi, singapore, jakarta, taipei, hong kong, mumbai, kanazawa, osaka, london landmarks, birmingham, cardiff
    half, belfast, newcastle, leeds, sheffield, oxford, bath half, reading half, milton keynes, abingdon`,
};

/** How, how often and for what somebody runs, by the names of the reader. */
export const experienceTold: Readonly<Record<string, string>> = {
  runner: `
    <running> ~4 (<times>), <running> ~3 (<mostly>), <dist> ~1 (<times>), <dist> (<mostly>) ~1, <dist> x
    #, <dist> there and back, (used to) (run|do) ~2 #, (three|four|five|six|two|#) (<running>) (a|per) (<week>), (runs|jogs)
    (home|to work), # (marathons|half marathons|halves|ultras|parkruns), # (years|yrs) (a runner|running|into running|of running|of
    jogging|a jogger|in the sport|coaching), parkrun (number)? #, # parkrun*, sub # (marathon|half|10 k|5 k|hour|man) ~1,
    (marathon|half|10 k|5 k) (pb|pr|best|time|in) ~1 #, (pb|pr) (is|of|was)? #, # (marathon|marathoner|half marathoner|10 k runner),
    (run|runs|running|ran) (for|with) (a|the|my|our)? ~3
    (ac|harriers|striders|runners|club|crew|group|mob|joggers|vets|school|county|team|roadrunners|squad),
    (run|runs|do|does|did|doing|running) (xc|cross country|track|hurdles|steeplechase|the hurdles|the 800|the 1500|athletics),
    (xc|track|cross country) (captain|runner), (im|am|a|an|very much a|just a|bit of a)
    (plodder|jogger|marathoner|ultrarunner|parkrunner|sprinter|hurdler|steeplechaser|duathlete|orienteer|fellrunner|road
    runner|trail runner|fell runner|treadmill runner|back of packer|slow runner|morning runner), fell runner, club vet, (bit
    of|some|gentle) jogging, (marathons|ultras|halves) (to my name|under my belt|behind me), (run|ran) marathons, (do|did|ran) my
    first (marathon|half|ultra|fell race), third marathon, (second|third|fourth|fifth|sixth|seventh|eighth|tenth)
    (marathon|half|ultra|london|boston|comrades), lifelong runner, # (mile|k|km) (weeks|week),
    (at|around|about|averaging|average|on|peaked at|base of) # (k|miles|km)? (a|per) week, # ish (a|per)? ~1 (week|wk|weekly|pw),
    ran for ~1 (county|school)`,
  'new-to-running': `
    (week|wk) # (run|r|day|d) #, (couch|the couch|nhs) ~1 (app|thing|10 k|programme|plan), couch to (10|9) k, (first|second|third)
    (week|month) (of|into) (running|jogging), # (months|weeks|month|week) (into|of) (running|jogging|run), only (done|run|had) #
    (runs|months|weeks|month) ~1, (began|begin|start|started) (to run|running|jogging) (last|this|in|two|three|#) ~1,
    (started|downloaded) (with)? (the)? ~1 (app|c25k), (my)? first (parkrun|park run), never ran before ~2, no (running|sport)
    (since|before) ~1, zero sport ~2, new to (all this|it all), (i am|im) new (at|in|on) (running|this)`,
  increase: `
    from (about|around)? # (k|km|miles|mile|runs)? to (about|around|over)? # (k|km|miles|mile|runs|mpw|days|a week),
    (jumped|went|gone|moved) (up)? (to # from #|# to # (runs|miles|k|km|days)|from # to #), (upped|upping|bumped|jumped|gone up) ~3
    to # (days|miles|k|km|runs|sessions|a week), (gone|went) (straight|directly)? ~2 (to|from) # (k|km|miles) ~2`,
  race: `
    <event> (<when>), (the|my|a|for|doing|before|at|running|entered|got)? (<named>) (marathon|half|half marathon|10
    k|ultra|run|relay|10)? (<when>), (<named>) (marathon|half|half marathon|10 k|ballot|place|build|training) ~1, #
    (days|weeks|wks|months) (to|until|till|before|out from|from|off) (the|my)? ~2 (<event>|<named>), (first|my first|second|third)
    (marathon|half marathon|ultra|half|50 k|100 k|triathlon|race) (is|in|on|coming|next|this|so), (signed
    up|entered|registered|booked|down|training|train|ready|fit) (for|to run) (the|a|my)? ~2 (<event>|<named>), (goal|target|a) race
    ~2, bq (attempt|time) ~1, (doing|running) (the|a) ~3 (<event>) (<when>), (<event>)
    (block|build|training|prep|plan|cycle|season), have (a|the) ~1 (<event>) (<when>), (will i|can i|should i|do i) ~1
    (make|run|race|start|do) (the|my) ~2 (<event>|<named>)`,
};
