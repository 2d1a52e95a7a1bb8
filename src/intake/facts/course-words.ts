/** How it began. */
export const onsetVerbs = `
  start*, began, begun, (came|come|comes) on, develop*, (first|initially) ~1
  (notic*|felt|appear*|happen*|got), notic*, appear*, happen*, occurred, pulled, pull, twisted, sprain, strain,
  strained, tweaked, injured, sprained, rolled, tore, torn, hurt my, did my, done my, did it, done it, put my back
  out, flared, kicked (in|off), (ive|i) (got|picked up|had|developed) ~2
  (pain|pains|painful|paining|painfully|stiff*|ache*|niggle*|sore*), woke up ~2, cropped up, set in, went, popped,
  (after) ~8 i (developed|got|had|woke|noticed|felt), felt (it|something|a), landed, fell, came off, tripped, slipped,
  bashed, banged, knocked, seized, struck`;

/** How suddenly. */
export const onsetManners: Readonly<Record<string, string>> = {
  sudden: `
    sudden, suddenly, out of nowhere, out of the blue, all at once, from nowhere, overnight it, instantly, mid stride,
    (went|gone|goes) from (nothing|fine|zero|ok|normal|nowhere) to ~2 (pain|painful|agony|stabbing|sharp|sore|burning|hurting|unbearable|limping|hobbling|excruciating|swollen|stiff), in one go, straight away it went, without warning`,
  gradual: `
    gradual*, (crept|creeping|creeps) up, (built|build|building) up (over|slowly|gradually), (came|come) on
    (slowly|gradually|over), bit by bit, slowly (came|built|developed|started|crept), insidious*, little by little`,
};

/** Hurts from outside: the event that it came after. */
export const traumas = `
  (i|and|then|when i|just|ive|after i) (fell|tripped|slipped|tumbled), (fell|tripped|slipped|tumbled|fallen|fall)
  (over|off|down|on|onto|from|heavily|badly|awkwardly|while|at), (twist*|sprain*|wrench*|rolled|turned) ~1 (it|my|an),
  (no|any|without|an|without any|no real|no obvious|no particular) (injury|trauma|accident|fall), went over on, (came|fell|knocked|thrown) off my (bike|bicycle), (car|bike|cycling) (crash|accident), (was|been|got)
  (hit|kicked|tackled|knocked), landed (badly|awkwardly|on|funny), stepped (in|on|off) ~3, (bang*|bash*|whack*|knock*)
  my, stubbed, dropped ~4 on my`;

/** Words for what is so as a rule. */
export const usualWords = `
  usually, last time, the last (time|one|few times), normally, typically, generally, always, tends to, tend to, most times, most of the time, every time, as a
  rule, ordinarily, previously, in the past, before it, used to, often, other times, commonly`;

/** Words for what is over. */
export const clearWords = `
  does the trick, did the trick, clear|clears|cleared|clearing (up|off)?, gone, go (away|off)?, goes (away|off)?, settle*, lasts, went, gone by, goes by,
  ease|eases|eased|easing|easier (off|up)?, better, fade*, pass|passes|passed|passing, disappear*, recover*, fine, ok,
  vanish*, resolv*, sorts ~1 (out)?, sorted, subsid*, wear* off, back to normal, loosens, heal|heals|healed|healing,
  stops`;

/** How it is said to come back. */
export const backClass = {
  back: `
    come back, comes back, came back, coming back, is back, was back, its back, be back, back again, came straight
    back, comes straight back`,
};

/** Again and again; phrases by what it comes back with. */
export const recurrenceWords: Readonly<Record<string, string>> = {
  'next-morning': `
    (the)? morning after (my|a|an|every|each|any|the|long) ~2 (run|runs|race|races|session|sessions|one|ride|game), (return*|<back>|there|stiff|sore|hurts) ~2 (again)? ~1 (the|by the)? (next|following) (morning|day), (the)?
    (next|following) (morning|day) (it|the pain) ~1 (comes|come|is|returns|was) (back|there)?, (return*|<back>) ~2
    (the)? (morning|day) after, the? (day|morning) after ~1 (returns|comes back|is back), (return*|<back>) (by|in|every|each) ~1 morning`,
  evening: '(return*|<back>) ~2 (by|in) (the)? evening*, (return*|<back>) ~2 (at|every) night',
  'on-and-off': `
    on and off, off and on, comes and goes, come and go, came and went, intermittent*, now and then, now and again,
    from time to time, every so often, every few (weeks|months), some days ~3 other*, sporadic*, periodically, waxes
    and wanes`,
  repeated: `
    (keep|keeps|kept)
    (getting|coming|returning|happening|flaring|recurring|having|pulling|tweaking|straining|rolling|being|hurting),
    (had|have|got|getting|get|having) (the same|this|it|the same thing|something similar|similar) ~2 (before|last
    year|last time|in 20*|in the past|a few times|years ago|previously|again|every (year|winter|time|spring|summer)),
    (splints|pain|injury|itb|band|knee|calf|back|achilles|hamstring|hamstrings|heel|neck|hip|shins) again, recur*, reoccur*, relaps*, (second|third|fourth|2nd|3rd|4th|umpteenth) (time|bout|flare*|episode) ~4, (its|is|it
    has|has|the pain) (back|come back|returned) (again)?, back again, (same|old) (injury|problem|thing|pain|issue)
    (again|as|is back), flare ups, again and again, time and again, (twice|# times|second time|third time|2nd time|3rd time|fourth time|4th time|three times) (this|in the last|in the past|over the last|in a|within a) ~1 (year|yr|month|season|winter|summer|months|weeks|years), (it|this|that|pain|and) (just|then|always|has)? (came|comes|come|went|goes|pulled|popped|tweaked|flared|returned|flares) (straight|right|up|back|all)? (back|again), happens every (time|year|winter), recurring,
    chronic`,
};

/** Which way it goes. */
export const trendWords: Readonly<Record<string, string>> = {
  better: `
    (swelling|bruise|bruising|inflammation|pain|stiffness) ~1 (gone|going|coming|come) down, (slowly|gradually|steadily)? (coming|going) down, (get*|got|been|bit|is|its|feel*|felt|lot|much|slightly|little|definitely|slowly|gradually|already|little bit) (a)?
    (bit|lot|little|slightly|slowly|much|gradually|steadily|definitely|loads|heaps|tons|miles|massively|noticeably|considerably|way|far|tiny bit|so much|whole lot)? better ~1
    (now|today|since|each day|every day|by the day|this week)?, (slowly|gradually|steadily|definitely|already)?
    (improving|improved|easing off|easing|settling down|settling|on the mend|healing|recovering|subsiding),
    (is|are|has|starting to|begun to|beginning to) (improve|ease|ease off|settle|heal|calm down|feel better), less
    (painful|sore|stiff) (now|today|each day|every day|than it was|than before), on the mend, turned a corner,
    (going|gone) down now, (gone|went|come|dropped|fallen|down|improved) (down)? from ~2 # ~2 to ~2 #`,
  worse: `
    (get*|got|gett*|become|becoming|became|gradually|steadily|progressively|slowly|grown) (a)?
    (bit|lot|little|much|slowly|gradually|steadily|progressively|slightly|even|far|any)? worse, worsen*, (it)? (hurts|aches|was|is|been) ~1 (more|worse) (with|after|every|each|this|today|now|the next) ~1 (run|day|week|morning)?, (worse|more
    painful) (now|today|each day|every day|by the day|every week|than before|than ever|with every run|with each
    run|and worse|this week), deteriorat*, (more and more) (painful|sore|stiff), (each|every) (run|time|day|week|session) (it|its|is|was|has|it has|it is|gets|got|hurts|it started|started|starting|its started|it hurts|starts|it starts|comes on|it comes on|its coming on|a bit|a little)? ~1 (earlier|sooner|worse|more), (earlier|sooner) (each|every|and), spreading, (pain|it) is increasing,
    going downhill fast`,
  same: `
    (no|not) (better|worse|change|improve*|any better|getting better|getting any better|improving) ~1 (or worse)?,
    (is|its|stays|about|just|exactly|still|been|much) the same, unchanged, (isnt|not|hasnt|havent|doesnt|wont|aint) ~2
    (improv*|better|getting better|budg*|shift*|chang*|heal|heals|healed|healing|get any better), plateau*, no
    (improvement|change|progress|sign of improv*)`,
  'longer-than-usual': `
    (lately|now|recently|this time|these days|currently) ~3 (hang|hanging|hangs|lingering|lingers|lasting|lasts|takes|taking|staying|stays|sticking) ~3 (#|days|longer|weeks),
    this (week|month|time) it (hasnt|didnt|isnt|wont|hasnt yet), this (ones|one|one is|time its|time) ~1 (on)? day #, this (one|time) ~3 (# (days|weeks)|longer|lasted|still), (longer|worse|more) than (last time|usual|before|normal|the last), this time (it|its) ~1 (been|lasted|still|taking|stayed|staying), not this time,
    (isnt|not|hasnt|wont|doesnt|never|aint|havent|just wont|didnt) ~2 (going|gone|go|going away|go away|gone
    away|cleared|clear|clear
    up|clearing|shift|shifting|disappear*|subsid*|settle|settled|settling|leave|left|resolve*), still
    (there|hurts|hurting|sore|painful|here|around|aches|aching|not right|lingering|have it|got it|feel
    it|niggling|bothering me|going), linger*, persist*, this time it (hasnt|isnt|has not|wont|didnt),
    (lasted|lasting|lasts|taking|gone on|going on) (much|far|a lot|way)? longer ~2, refus* to (go|shift|heal|clear),
    wont budge, no end in sight`,
};

/** That it is over, and how. */
export const outcomeWords: Readonly<Record<string, string>> = {
  resolved: `
    was (completely|all|totally)? gone ~1 (by|within|after|in|the), (completely|totally|fully|all|now|finally|its|is|has|pain|totally and completely|100)
    (completely|totally|fully|all|just|now)? (gone|cured|healed|sorted|resolved|cleared
    up|recovered|fixed|disappeared|vanished), pain free (now|since|again|for|ever since|running)?, (no|zero) (more)?
    (pain|problems|issues) (since|now|for|any more|anymore) ~2, back to (normal|full training|running pain free|full
    fitness|100), (is|its|all) (sorted|fixed|cured|resolved|healed|good now|better now), havent had (it|any|a|the) ~3
    since, not had (it|any|a|the) ~3 since, never came back, (has|have) (gone|cleared|disappeared|healed|resolved)
    (completely|totally|now|away), running (pain free|without pain) again, good as new, right as rain, all clear,
    problem solved, fully (fit|recovered|healed)`,
};
/** Words that a sentence of an outcome holds besides: "update", "in the end". */
export const outcomeCues = `
  update, in the end, turned out, what (fixed|cured|helped|worked|sorted), thanks to, since then, finally, fixed, cured, sorted, solved, now, was gone`;

/** Words by which a clause speaks of the complaint. */
export const complaining = `
  been, had, have, having, got, going on, suffer*, struggl*, deal*, battl*, pain|pains|painful|paining|painfully,
  ache*, aching, sore*, hurt*, injur*, problem*, this, like this, last*, persist*, now, stiff*, tight*,
  numb|numbness|numbed|numbing, tingl*, niggl*, bother*, on and off, plagu*, trouble*, nagging, swollen, burn*,
  throb*, it, bad, off and on, for`;

/** What a length is the length of, where it is not the complaint's. */
export const otherLengths = `
  (shoe*|trainer*|sneaker*|pair|runners|watch|mattress|pillow|insole*|orthotic*) ~4 (had|owned|used|worn|using|wearing) ~1 for, (did|do|doing|done|tried|try|used|took|taken|wore|worn|had) (it|that|them|those|this|these|the exercises|everything) ~2 for, (doing|using|wearing|taking|icing|seeing|trying|rolling|applying) ~9 for, (came|come|built|crept|developed|building|ramped|build) ~3 over (#|a), (lately|now|these days) ~5 for, (hang*|linger*|stick*|stay*) (about|around|on)? ~1 for, 
  (sorts|helps|eases|relieves|fixes|works|settles|sorted|helped|eased|better|gone|goes) ~3 for, running for, run for,
  runner for, runner of, runner, newbie, beginner, ran for, runs for, rest|rests|resting|rested for, hold* for, held
  for, off for, sit|sits|sitting|sat for, stand|stands|standing|stood for, stood for, sat for, walk* for, walked for,
  rest|rests|resting|rested it for, took, take, taking ~2 off, off running, off work, time off, ice* for, training
  for, been running for, running since, been a runner for, sitting for, standing for, cycling for, stretch* for,
  running ~3 for, run ~3 for, worked for, work* for, living, married, booked, appointment, wait* for, iced, every,
  plan, in the shoes, had (the|them|these|my) (shoes|trainers|for), shoes for, sleep*, slept, heat for, pain free for,
  pain free, (ramp*|built|increas*|progress*|train*) ~7 over, gone for, free for, fine for, until`;

/** Ends by the next day. */
export const overnightWords = `
  the day after (that)?, overnight, (by|within|in)? (the)? (next|following) (evening|night|afternoon), (a|one|after a|good)? ~1 nights (sleep|rest), (by|the|in the)? (next|following) (day|morning), a good
  sleep, sleep it off, by morning, sleeping on it`;

/** Ends on the same day. */
export const quickWords = `
  within (minutes|hours), in (minutes|hours), same day, later that day, by (the)? evening`;

/** Beginnings of something else: of running, of a plan, of a race. */
export const otherBeginnings = `
  (start|started|starting|began|begun|beginning|start of|took up) ~2 (run|running|jogging|to
  run|couch|c25k|training|the plan|a run|the run|the race|doing|using|wearing|taking|work|my run|going|out|off|each
  run|physio|stretching|with), at the start, beginning of, developed (countries|by), start* (line|time), went (straight)? from # ~2 to, (happen*) to
  (have|be|know), noticed (that|your|you)`;
