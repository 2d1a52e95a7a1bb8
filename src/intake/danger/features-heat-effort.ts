/** Heat, what it does to head and legs, and effort, in pictures, slang and understatement: phrases of the features, separated by commas. */
export const heatAndEffort: Readonly<Record<string, string>> = {
  effort: `
    sprint*, rep, reps, lap, laps, track, race, racing, km, kilometre*, ultra, fartlek, strides, pace, stairs, hike, hiking, hiked, walk*,
    squat*, burpee*, crossfit, spin class, hiit, relay, cross country, finish, tri, triathlon, ride, rowing, erg, football, six a side,
    five a side, # a side, tennis, squash, rugby, hockey, padel, basketball, netball, dance class, bootcamp, boot camp, circuits, warm up,
    cool down, jogging, trail, warming up, cooling down, # k, # km, # miles, mile #, at # k`,
  'in-effort': `
    up (the|a|any|my) ~1 (street|hill|road|bank|brae|lane|stairs|steps|slope|drive) ~3, (every time|each time|whenever|when|as soon
    as|once|if|as|while|the minute|the moment|only when|only if) ~1 (i|im|ive|i am|i was|the) ~3 (climb*|push*|pick* (up|it
    up)|speed*|run*|jog*|hurry*|rush*|exert*|go up|go uphill|walk (fast|up|uphill|quickly|hard)|sprint*|hit (a|the)
    (hill|incline|slope)|up the (hill|stairs|slope|ramp|pace)|press on|work hard|train*|race|get going|put the effort in|heart rate
    (goes|gets)|dig in|carry ~3 (up|upstairs)|cycle*|pedal*|swim*|gradient|incline|pace (picks|goes) up), (up|on|climbing|going up|halfway
    up|at the top of|by the top of) (a|the|any|every|that|this|each|long|steep) ~2 (hill*|climb*|incline*|stairs|slope*|ramp*), on
    (hills|climbs|inclines|stairs|intervals|tempo*|efforts|hard runs|fast runs), (uphill*|exertion|efforts) ~6,
    (comes|came|come|coming|creeps|crept|appears|starts|builds|kicks in) ~4 (with (effort|pace|speed|the (effort|pace|hills|climb))|on the
    (hill*|climb*|run*|effort*)|# (minutes|miles|km|k) in|about #|at (about|around) (mile|km|k)|mile #|km #|into (a|my|the|every)
    (run|jog|race|session)), (same|every|each) (run|hill|session|climb|time i run|jog|ride) ~5, (into|in) (the|my|a|every|each)
    (run|jog|race|session|ride|first mile|walk), (only|just|always|every) ~2 (when|while|if) ~1 i ~2
    (exercise|run|train|push|work|go|climb|exert|hurry|do sport), (on|with|during|at|in|under) ~1
    (exertion|effort|exercise|tempo*|intervals|inclines|incline|hills|climbs|sprints|load|hard running|tempo run), (each|every|all) ~1
    (tempo|hill|interval|climb|run|session|sprint|incline), (run*|exercis*|walk*|climb*) ~2 (hard|fast|uphill|up ~2 stairs|upstairs|up ~1
    hill), when i ~1 (hurry|rush|exercise|exert|speed), (comes|come|came|starts|brought on) ~2 (with|by|on) ~1
    (effort|exercise|exertion|hills|running), (after|in) # (min|mins|minutes|minute) ~1 (of)? (run*|jog*|effort|exercise|going)`,
  'settles-on-stopping': `
    (melt*|fad*|vanish*|gone|disappear*|eas*|lift*|lets go|let go|leaves|leave|left|back to normal|goes off|go off|wears off|calm*|
    switch* off|stops|dissolv*|pass|passes|passed|drain*|drift*|
    slip* away|clear*|settl*|went|goes|off again|disperse*|backs off|dies (down|away)|subsid*|release*|loosen*|fine) ~8
    (walk*|stop|stopping|stopped|slow*|rest*|stand*|sit|sitting|sat|minute|minutes|seconds|moment*|breather|ease off|back off|bend
    over|lean on|slow down), (stop|stopping|stopped|walk|walking|slow down|slowing|rest|resting|rested|sit down|sitting|stand
    still|standing still|pause|breather|back off|ease off|ease up|slow|walk it off|pull up|lean on ~3) ~8 (gone|go|goes|going|gone
    again|eas*|fine|vanish*|clear*|melt*|off|pass|passes|settl*|disappear*|fad*|lifts|stops|lets go|leave*|ok
    again|ok|better|normal|nothing|dies|back to normal|subsid*|drain*|calm*|relax*), (# minutes|two minutes|a minute|a couple of minutes|a
    few minutes|minutes|seconds) ~3 (and|later|then|of) ~3 (gone|its gone|fine|ok|goes|clear|normal|nothing|passes|right as
    rain|vanish*|rest|standing|walking|sitting), (reliev*|eas*|settl*|better|gone|goes|disappear*|stops|clears|vanish*|fades|leaves|ok|
    fine) ~3 (by|with|on|at|when|in|after|if|once) ~2 (rest*|stop*|stand* still|slow*|walk*|eas* off|#
    (min|mins|minutes|minute|seconds)|minute*|sit*|pause*), (stops|stop|fine|ok|gone) if i (stop|rest|walk|slow), (a)?
    (minute|minutes|moment|couple of minutes) later ~3 (fine|ok|gone|normal|nothing), then ~2 (its)? (ok|fine|gone|goes|go) ~1 (away)?,
    (must|need to|have to) (stop|walk|rest|slow) ~4 (ok|fine|goes|gone|better|then), (fades|fade|gone|goes|eases|stops|clears|settles|
    melts|lifts|better) ~3 (at|by) (the|a|every|each) ~1 (traffic lights|lights|crossing|gate|stile|lamp post|lamppost|bench|road),
    (stops|goes|eases|gone|fades|settles) when i (do|stop|walk|rest)`,
  confused: `
    babbl*, (was|were|talking|talked|spoke|speaking|pure|total) gibberish, hazy, (told|thought|asked|called|said|insist*|convinced) ~5
    (christmas|wrong (name|way|day|year|city|country)|same question|what (day|year) it (was|is)|who (i|they) (was|were)|i was (in|at)
    (school|bed|home|work|another)|she was my|he was my|where (i|the finish) was), wander* ~2 (off|off course|about|round|around|into|the
    wrong|aimless*|in circles|along|across), (ran|run|running|going|went|walk*|head*|turned) ~2 (the wrong way|in circles|off course|into
    the (crowd|barrier*|road|bushes|hedge)), (talk*|speak*|spout*|babbl*|rant*|mumbl*|rambl*|said|saying) ~2
    (nonsense|rubbish|gibberish|rot|to (people|someone|somebody) who|to myself|drivel|garbage|strange things|weird things|daft things|in
    tongues|not making), (head|brain|mind) ~3 (mush|scrambl*|fog|foggy|soup|gone|mashed|fried|blank|cotton
    wool|woolly|porridge|elsewhere|not working|fuzzy), hallucinat*, seeing things, delirious*, muddled*, disorient*,
    (couldnt|didnt|wouldnt) recogni*, (lost|no) (the plot|idea where|idea who), (argued|arguing|fighting|aggressive|swearing) ~3
    (marshal*|medic*|st john|steward*|paramedic*|first aid*), like a zombie, out of it, spaced out, loopy, gaga, bewilder*, dazed, in a
    daze, memory ~3 (blank|gone|hole|nothing|patchy), (speak*|talk*|spoke|said|say*|answer*) ~2
    (strange*|weird*|odd*|wrong*|nonsense|rubbish|gibberish|funny|crazy|incoherent*|things that), (went|going|gone) ~2 (mad in|mad and|bit
    mad|doolally|loopy|funny in the head|gaga|delirious), (muddled|confus*|disorient*|deliri*|incoheren*|babbl*|rambl*|gibberish|
    hallucinat*|dazed|delirious), away with the fairies, in another world, raving, rambling, (couldnt|cant|could not) ~1 tell ~2
    (which|what|where|who|my), thought ~4 (was|were) my ~1 (brother|mum|dad|wife|husband|sister|boss|teacher|mother), how i got ~2
    (hotel|home|car|back|there|tent), asked ~3 who (she|he|they|i) (was|were|am), who (she|he) was`,
  staggering: `
    (zig zag*|zigzag*|weav*|sway*|lurch*|stagger*|wobbl*|reel*|swerv*|veer*|tott*|stumbl*) ~5 (road|path|all
    over|across|drunk*|line|about|around|sideways|like|finish|pavement|into|from side|course|along|everywhere|the last), (i
    was|was|ran|running|walking|legs|going|im) ~2 (all over|side to side across) the (road|path|course|pavement|track), (like|as if|as
    though) ~3 (drunk*|pissed|plastered|hammered|legless|a drunkard|bambi|been drinking|had # pints|ten pints), legs ~3 (not
    mine|drunk|went sideways|like a newborn|belonged to), (couldnt|cant) ~2 (walk|run|stand|stay) ~2 (straight|in a straight|upright|up|on
    my feet), (drunk|drunken) (legs|walk|man|sailor), (felt|feel|walk*|ran|run|was|like|look*|act*) ~2
    (drunk*|legless|pissed|plastered|sozzled|tipsy), legs ~3 (everywhere|all over|sideways|different directions|own way|jelly and),
    (bump*|walk*|crash*) into (walls|people|things|a|the|barriers|parked), (hold*|held|prop*|carried) ~2 me ~1 (up|upright|over the
    line|across)`,
  heat: `
    (28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44) (degrees|c|celsius|deg), (30|31|32|33|34|35|36|37|38|39|40) in the shade,
    sweltering, baking, roasting, boiling, hottest, (red|blazing|scorching|stinking|bloody|so|very|really|too|crazy|super) hot, heat wave,
    blazing, scorch*, desert, humid*, muggy, no shade, blistering, midday sun, full sun, in the sun,
    (90|91|92|93|94|95|96|97|98|99|100|101|102|103|104|105) (degrees|f|fahrenheit), sauna, furnace, oven, hot
    (yoga|one|as|half|marathon|10|event), sun (was|beating|beat|blazing), sunshine, tropical, stopped sweating, (no
    longer|not|wasnt|werent) sweating, (very|so|really|too|stinking|extremely|super|crazy|baking|boiling|scorching|hot) ~1 (hot|warm) ~2
    (day|run|race|weather|out|outside)?, (sun|sunshine) ~3 (brutal|beating|fierce|strong|hot|blazing|merciless|relentless|full|burning|
    midday|noon), (noon|midday|lunchtime) ~3 sun, heatwave, overheat*, over heat*, (cooked|fried|boiled|roasted|baked) ~1 (myself|alive|in
    the sun|out there)?, (body)? (temp|temperature) ~3 (40|41|42|39|40.*|41.*|42.*|104*|105*|106*), (hot|humid) (and)?
    (humid|hot|sticky|muggy)?, (hot|warm|humid|summer) ~1 (half|marathon|10 k|race|parkrun|run|ultra|day|session), (sun|heat) stroke,
    (25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) ~1 (degrees|c|celsius|deg|c), (in|at) (30|31|32|33|34|35|36|37|38|39|40|41|42) ~1
    (c|degrees)?, scorcher, hot (half|marathon|race|ultra|tempo|long run), sun since`,
};
