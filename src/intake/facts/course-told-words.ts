/** What `<name>` stands for in the ways of telling how it goes by what can be done, counted, or seen. */
export const toldClasses = {
  does: `
    walk, run, jog, sit, stand, lie, sleep, lift, reach, grip, turn, manage, hop, bend, get, watch, wear, drive, kneel, squat,
    touch, hold, sprint, start, climb, carry, go, put, do, write, type, swim, cycle, look, shoulder, raise`,
  place: `
    calf, calves, knee, knees, hip, hips, heel, heels, back, neck, shin, shins, achilles, hamstring, ankle, ankles, foot, feet,
    arch, groin, toe, toes, quads, shoulder, shoulders, elbow, elbows, wrist, wrists, thumb, jaw, leg, legs, arm, arms, knot, lump,
    bump, swelling, mornings, nights, stairs`,
  relieved: 'quieter, happier, happy, quiet, calmer, softer, looser, easier, lighter, less, better, calm, silent',
  when: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, weds, thurs, fri',
  often: `
    run, time, week, night, evening, morning, month, day, session, race, season, block, term, shift, class, lesson, ride, game,
    match, outing, holiday, winter, summer, spring, autumn, fall, november, december, january, february, march, april, may, june,
    july, august, september, october, monday, tuesday, wednesday, thursday, friday, saturday, sunday, year, long run, marathon block`,
  hurt: `
    strain, sprain, tear, bout, flare, flare up, episode, attack, go, calf, hamstring, stress fracture, bone stress, time, one`,
  nth: 'second, third, fourth, fifth, sixth, seventh, 2nd, 3rd, 4th, 5th, 6th, umpteenth',
};

/** Trends by what can be done again, by how much is left, by how long it takes to come on. */
export const trendTold: Readonly<Record<string, string>> = {
  better: `
    # (percent)? (less|nicer|improvement) ~1, (its|im|is|at|say|about|like|maybe|now) (eighty|ninety|seventy|sixty|fifty|#) percent
    ~2, half what it was, half as (bad|many|much|sore), (quarter|third|fraction|half|shadow|tenth) of what it was, halved
    (it|by|since|inside|within), (cut|cuts|knocked|knocks) (it|them|that) ~1 (by|in half|down|back), down from (a|an|about|maybe)? #
    to (a|about|maybe|like)? ~1 #, # instead of (a|an)? #, from (a|an|a steady) # to (a|an|about a|maybe a) #, at (a
    #|two|three|four|one) out of ten from ~1 #, (has|have|its|it|lump|bump|bruise|swelling) ~1 (shrunk|shrank|halved),
    (shrank|shrunk) (right|by|from|a|to|down) ~2, (puffiness|puffy ~3|swelling|lump|bump|egg) going down,
    (almost|nearly|mostly|practically|all but) (gone|healed|normal|pain free|cured|sorted|right), (almost|nearly) back to ~1
    (same|normal|full|its|size), so far so good, night and day, on its way out, on the mend, (feels|feeling|feel) (way|much|so
    much|lots|loads|heaps|a lot|a bit|a little|slightly) (better|easier|lighter|stronger|looser),
    (already|noticeably|visibly|objectively|definitely|markedly|way|heaps|loads)
    (better|easier|softer|looser|stronger|quieter|calmer|happier|less), already less ~1, stronger than (at|before|last|in|it),
    better (already|than it was|in a week|not cured|by the day|so far|day by day|than i was|i think|but not), <place> (is|are|has
    been|have been|feels|feel|already|a bit|a lot|much|noticeably)? (<relieved>) (now|already|today|this week|since|so far), <place>
    (has been|have been|feels|feel|are|already) (<relieved>), (rarer|less often|less frequent|fewer and further), can ~1 (<does>) ~5
    (now|again|at last|already|normally|properly|normal), (now|today|already|finally|days on|weeks on) ~1 (i|and i)? can (<does>),
    (walking|jogging|running|sitting|stairs) (ok|fine|normally|normal|well) (now|again|finally), slept (through|last night|right
    through), first (unbroken|full|pain free|proper|decent|whole|clear) ~1 (night|sleep|day|run|week) ~2, first
    (day|run|time|night|week) ~3 (without|pain free), (out|up|back up) to # (minutes|mins|min) ~2, (managing|managed|manage) #
    (minutes|mins|min|k|km|miles) ~3, a (whole|full) day without, coming round, (improvement|progress) (is|of|already),
    (definite|real|marked|big|huge) improvement, (much|vastly|greatly|lots|hugely) improved, less bad ~2, passing more fast,
    (each|every) (day|week|month|time|run) (is|its|it is|a|it gets)? ~2 (less|better|easier|longer|quicker|quieter|further),
    (takes|took|taken|taking) longer to (come|start|bite|kick), (fading|easing|healing|shrinking|mending|settling)
    (though|now|slowly|nicely|already|by|day|but|every), (slowly|gradually) (mending|healing|easing|fading|settling|shrinking),
    (one|a) notch better, no (limp|limping|locking) (today|yesterday|now|this), trending the right way, (its|is|has been|been)
    settling ~1, (going|went|goes) away i think, (less|fewer) ~2 than (last|before|it was|yesterday|on|a week|at
    first|sunday|monday), that eased, (pain|it|ache) halved, hurts? less ~1 (now|each|every|already), (it|that)
    (troubles|bothers|hurts|nags|catches) me less`,
  worse: `
    creeping up on me, (getting|gets|got|been) (weaker|crabbier|sloppier|louder|grumpier|stronger|longer to) ~2, (each|every)
    (month|week|day|run|session) (a bit|a little) (more|worse), a bit more (each|every) ~1, (worse|sorer) (every|each)
    (time|session|run|week|day|month), (slide|slowly on the slide), not heading the right way, now (its|it is) every ~2, stronger
    than (before|ever) and`,
  same: `
    holding steady, neither (up|better|worse|down) ~2, (cant|couldnt) say (its|it has|it is) (moved|changed|better|improved|any),
    (is|its|stays|it) constant, exactly as (bad|sore|lumpy|stiff) ~1, no further (on|forward), six of one, has not changed, hasnt
    (moved|altered)`,
  'longer-than-usual': `
    this (one|ones|time|bout) ~2 (on|at|in|into) (week|day|month) #, (we|weare|im|its|and its|is) (on|at|in|into) (week|day|month) #
    ~3, day # (now)? and still, (week|day) # and (still|no|i still), # (weeks|days|months) and (no sign|still|counting), this
    (one|time) ~1 (wont|refuses|has refused|hasnt|isnt), (outlasted|outstayed) ~2, longer than (its|the) (others|usual), not this
    (one|time) ~1`,
};

/** That it comes back, by how often, by the count, by what it does after rest. */
export const recurrenceTold: Readonly<Record<string, string>> = {
  repeated: `
    (every|each) (single|bloody|damn|blooming|second|other|few|couple of|two|three)? ~1 (<often>) (like clockwork|without fail|on
    the dot), every (single|bloody|damn|blooming) ~1 (<often>), every (<often>) (since|it|its|the same|same), (<nth>) ~1 (<hurt>)
    (this|in|since|now|on|of|for|at|round), number (two|three|four|five|six) (since|now|this|in), (back|again) it (came|comes|went),
    (came|comes|come|coming) (straight|right) back, then (returned|reverted|it returned|its back|it came back|back again|back to)
    ~2, (first|next|third|second) (run|day|week|outing|jog|session) (back)? (it was back|right back|back|and hello again|nip|there
    it is), hello again, (once|twice|# times) (a|per|each) (month|year|season|winter|term), (its|it) back (again|already), back with
    (interest|a vengeance), undid it, (never the same|same) (leg|foot|side|spot|place|one|band|grab|tango) (again|as|round|every),
    (flares|flared|flare ups|flare up|bouts of it|comes round|visits|pops up) ~1 (about|every|once|monthly|weekly|each|twice|maybe),
    (happens|happened|happening) (again|before|twice|after each|once|every|maybe|three), its happened ~3,
    (injured|gone|hurt|stuck|sprained|quits|goes|creeps|crept) (again|in again), (is|was|are) back again, always
    (flares|goes|hurts|comes back|in week), not (my|the) first ~1, (another|yet another) (calf|hamstring|flare|bout|sprain|stress),
    (three|two|four|five|six) (evenings|nights|runs|times|days|weeks) (in a row), # (races|runs|nights|days|times|weeks) out of #,
    for the (second|third|fourth|umpteenth|nth) time, had it (twice|three times|several times), (repeat|repeats) offender, rinse and
    repeat, rest ~4 repeat, like it always ~1, once more, reports for duty, (comes|goes) and (goes|comes) like, goes twice a year,
    popped out (twice|# times), (rolled|sprained|turned|twisted) it (twice|again|# times), stabs? then nothing, (in|by) ~1
    (february|march|april|may|november|december) and (now|again) ~1`,
  'on-and-off': `
    on off, some (days|weeks|runs|mornings), up and down in, (good|bad) (days|weeks|spells) ~3 (bad|good|terrible) ~1,
    (days|weeks|nights) (out of|in) (#|seven|ten), then nothing for ~2, been better ~3 been worse`,
};

/** That it is over, by what is no longer felt or what put an end to it. */
export const outcomeTold: Readonly<Record<string, string>> = {
  resolved: `
    (no|zero|0|not a|not one|nary a) (single|more)?
    (headaches|headache|stab|twinge|peep|whisper|murmur|numbness|trace|complaints|cramp|click) since ~1, (nothing|nowt|zilch) since,
    havent had one since ~1, (not|never) had (it|one) since ~2,
    (pain|ache|headaches|numbness|cramps|niggle|bump|lump|stitch|dragging|gremlin|blister|soreness) (gone|vanished|disappeared|went)
    (by|within|in|inside|now|completely|a (week|month)|since)?, (is|was|are|its|my <place> (is|are)) (cured|fixed|resolved|healed),
    (shut up|healed|gone|cured|fixed) (entirely|completely|totally|for good|at last), (cures|cured|fixed|fixes|ended|sorted) it
    (totally|completely|entirely|for good|overnight), thats that sorted, back (racing|to racing|running pain free|to full
    training|up to # (mile|k|km)), discharged, (stopped|quit) (hurting|aching|clicking) (altogether|completely|since|for good)?,
    (turned|proved) out to be the answer, (months|weeks|days) clean, as good as new, (hasnt|not) (murmured|made a peep|bothered
    me|troubled me|happened) (since|for) ~2, fully fine ~1`,
};
