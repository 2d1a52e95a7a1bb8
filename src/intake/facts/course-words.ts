/** What `<name>` stands for in the tables of how it goes. */
export const courseClasses = {
  back: `
    come back, comes back, came back, coming back, is back, was back, its back, be back, back again, came straight
    back, comes straight back`,
  part: `
    calf, calves, knee, knees, hip, hips, heel, heels, back, neck, shin, shins, achilles, hamstring, hamstrings, ankle, ankles,
    foot, feet, arch, groin, itb, it band, band, toe, toes, quad, quads, glute, shoulder, shoulders, pf, splints, piriformis, hammy,
    soleus, leg, elbow, wrist`,
  pain: `
    pain, pains, ache, aches, aching, soreness, stiffness, tightness, niggle, niggles, twinge, numbness, tingling, injury, problem,
    problems, issue, issues, trouble, cramp, cramps, swelling, symptoms`,
  bit: `
    a bit, a lot, a little, bit, lot, little, much, slightly, slowly, gradually, steadily, definitely, loads, heaps, tons, miles,
    massively, noticeably, considerably, way, far, a tiny bit, so much, a whole lot, marginally, significantly, progressively, even,
    any, only, really, hugely, a fair bit, quite a bit, a touch, # times, twice as`,
  sorer: `
    worse, sorer, stiffer, tighter, achier, sharper, angrier, grumpier, nastier, louder, crankier, more
    (painful|sore|stiff|tender|intense|frequent|swollen|tight|constant|noticeable|severe|uncomfortable|regular|persistent)`,
  easier: `
    better, easier, looser, milder, happier, calmer, quieter, less
    (angry|grumpy|cranky|irritable|noticeable|painful|sore|stiff|tender|intense|frequent|swollen|tight|constant|noticeable|severe|bad|uncomfortable|achy)`,
  before: `
    before, last (week|month|time|night|year|run|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday), yesterday, it
    was, ever, it has ever been, its ever been, it did, when (it|i) (started|first|began), (a|#)
    (week|weeks|days|month|months|fortnight) ago, at the start, at first, the first (week|day|time), day one, this time last`,
  now: `
    now, today, since, lately, recently, this week, this morning, each day, every day, each run, every run, each time, every time,
    each week, every week, by the day, by the week, day by day, week by week, as time goes, with (every|each)
    (run|day|week|session), over the (last|past) ~2, over time, all the time`,
  easing: `
    improving, easing, easing off, easing up, settling, settling down, healing, recovering, mending, calming down, calming,
    subsiding, fading, lessening, loosening up, clearing, clearing up, dying down, quietening down, coming right, coming good,
    reducing, going down, shrinking`,
  eased: `
    improved, eased, eased off, eased up, eased right off, eased right up, settled right down, settled, settled down, calmed down,
    calmed, subsided, faded, lessened, died down, quietened down, quietened, reduced, loosened up, mellowed, gone down, come down,
    come right, healed, diminished, backed off`,
  nth: 'second, third, fourth, fifth, 2nd, 3rd, 4th, 5th, umpteenth, nth, sixth, 6th',
};

/** Again and again; phrases by what it comes back with. */
export const recurrenceWords: Readonly<Record<string, string>> = {
  'next-morning': `
    (the)? morning after (my|a|an|every|each|any|the|long) ~2 (run|runs|race|races|session|sessions|one|ride|game),
    (return*|<back>|there|stiff|sore|hurts|stiff as ~2|aching|aches) ~2 (again)? ~1 (the|by the)? (next|following) (morning|day),
    (the)? (next|following) (morning|day) (it|the pain) ~1 (comes|come|is|returns|was) (back|there)?, (return*|<back>) ~2 (the)?
    (morning|day) after, the? (day|morning) after ~1 (returns|comes back|is back), (return*|<back>) (by|in|every|each) ~1 morning,
    back (by|in) the morning`,
  evening: `
    (return*|<back>|creeps back|creeping back) ~2 (by|in) (the)? evening*, (return*|<back>|creeps back) ~2 (at|every|each|by)
    (night|evening), back ~1 (by|every|each) ~1 (evening|night)`,
  'on-and-off': `
    on and off, off and on, comes and goes, come and go, came and went, coming and going, intermittent*, now and then, now and
    again, from time to time, every so often, every few (weeks|months), some (days|weeks|mornings|runs) ~5 (other*|some),
    (some|certain) (runs|mornings|weeks) ~5 (others|other (runs|weeks|mornings)|not others), one (day|run|week) ~5 the next ~1,
    sporadic*, periodically, waxes and wanes, in waves, good (days|weeks|runs|spells) and bad ~1, good and bad
    (days|weeks|runs|spells), good days ~3 bad days, sometimes ~4 sometimes ~2, hit and miss, hit or miss, up and down from day, once in a while, not every
    (run|time|day), (it)? varies from, in fits and starts`,
  repeated: `
    every single time, (keep|keeps|kept|keeping|keep on|keeps on)
    (getting|coming|returning|happening|flaring|recurring|having|pulling|tweaking|straining|rolling|being|hurting|popping|cropping|playing|rearing|reappearing|giving|picking|spraining|twisting|injuring|breaking|cramping|seizing|locking|swelling|catching|waking),
    (had|have|got|getting|get|having|having had) (exactly|pretty much|almost)? (the exact)? (the same|this|it|that|the same
    thing|something similar|something like this|similar) ~3 (before|last (year|time|spring|summer|autumn|winter|season)|in 20*|in
    the past|a few times|years (ago|back)|months (ago|back)|a (year|while) (ago|back)|previously|again|twice|every
    (year|time|winter|spring|summer|autumn|season)), (same|old) (injury|problem|thing|pain|issue|place|spot|story|trouble) ~2
    (again|as|is back|last|two|a year|years|before|happened|in 20*|every), same as (last|before|in 20*|a year|two|when), <part>
    again, recur*, reoccur*, relaps*, reinjur*, (it|pain|has|have|problem) resurfac*, reappear*, (<nth>|another|yet another|latest)
    (time|bout|about|flare*|episode|round|attack|go|occurrence|instance|dose|spell)
    (of|this|in|that|it|ive|around|round|with|for|on|now|since) ~3, (<nth>) time, (its|is|it has|has|the
    pain|pain|problem|trouble|niggle|ache) (back|come back|returned|returns) (again|now)?, back again, flare up*, flares up, flared
    up again, it flares, flaring up, (come|comes|coming) back (whenever|every time|each time|as soon as), plagued (me|by) ~4, again
    and again, time and again, time after time, over and over, (<nth>) (go round|rodeo) ~1, (twice|# times|three times|several
    times|a few times) (this|in the last|in the past|over the last|in a|within a|last|since|already|in) ~1
    (year|yr|month|season|winter|summer|months|weeks|years|time|20*|january|march), and (then|always|just) (came|comes|come|returned|returns|flared) ~1 (back|again)?, (kicked|crept|cropped|popped|showed|flared|surfaced) (in|off|up)? again, re occur*, roaring back, (a couple of|a few|several|many|numerous|couple of|few) times (over|in|during) the (last|past), (it|this|that|pain|<part>) (just|then|always|has|have|had|ive)?
    (came|comes|come|went|goes|gone|pulled|popped|tweaked|flared|returned|flares|pinged|twinged) (straight|right|up|back|all)?
    (back|again), it (returns|returned), (happen|happens|happened|happening) ~2 (every|before|again|last
    (year|time|season|summer|winter|spring|autumn)|twice|too|in 20*|previously|each (year|time)), recurring, chronic,
    (go|went|goes|gone|done|did|pulled|tweaked|torn|tore|strained|injured|hurt|playing up|happening|appeared|acting up|at it) (it|my|on|me)? ~1 again, (started|starting|start) (up|hurting|aching|playing up)? again, here (we|i) go again, again with (my|the|this), every
    (winter|spring|summer|autumn|fall|year|few months|couple of months|few weeks|marathon|season|training block|block) ~1,
    (every|each|any|whenever) ~1 (i)? (build|increase|ramp|up (my|the)|get (back|above|past|over|up to)|come back|start
    (again|back|running again)|return|train for|go above|go over|hit|reach|try to (come|build|increase|get|run again)) ~1
    (up|to|past|over|above|my|the|miles|mileage) ~3, (as soon as|whenever|when|once|and) i (run|start|try|go) (again|back|running
    again) ~2 (back|returns|hurts|comes|flares|goes|starts), (so|and) did the <pain>, (reared|rearing|rears|raised|raises) its ~1
    head ~1, not the first time, (its|the|and) ~1 same old ~1 <part>, round (two|three|four|five|2|3|4) (of|with) ~2, not my first (time|bout|rodeo), history repeat*, long standing, (my|an) old
    (friend|enemy|nemesis|foe), never (really|fully|quite|completely|totally|properly)
    (goes|went|gone|leaves|left|clears|cleared|heals|healed|got over|recovered) ~1, (went|goes|gone|go) away (and|then|only to) ~2
    (came|comes|come|returns|returned|back), (off|on) and (then)? (its|it is) back, made a comeback, as before it`,
};

/** Which way it goes. */
export const trendWords: Readonly<Record<string, string>> = {
  better: `
    (<pain>|bruise|bruising|inflammation|lump) (is|has|have|are|seems)? (right|all|now|already|almost|slowly|gradually|nicely)?
    (down|gone down|going down|come down|coming
    down|reduced|easing|eased|less|lessened|lessening|fading|faded|improving|improved|settling|settled), (slowly|gradually|steadily)
    (coming|going) down,
    (get|gets|getting|got|been|is|its|feel|feels|feeling|felt|lot|much|slightly|little|definitely|slowly|gradually|already|seems|seem|are|was|become|becoming|loads|heaps|bit|improves|look|looks|miles|tons|far|way)
    (<bit>)? (<bit>)? <easier> ~1 (<now>)?, <easier> (<now>), <easier> than ~1 (<before>), (is|are|was|were|has
    been|hurts|aches|feels) less than ~1 (<before>),
    (slowly|gradually|steadily|definitely|already|finally|is|its|are|been|now|all|seems|starting|started|nicely|and)?
    (improving|easing off|settling down|settling|on the mend|healing|recovering|subsiding|mending),
    (is|its|are|been|slowly|gradually|steadily|finally|definitely|already|now|seems to be|starting|started|just|seem to be) (<bit>)?
    (<easing>), easing, (has|have|its|is|ive|had|slowly|gradually|steadily|finally|definitely|already|it|really|much|greatly|vastly)
    (<bit>)? (<eased>) (down|off|a bit|a lot|somewhat|slightly|considerably|loads|now|massively|quite a bit|a fair bit)?,
    (is|are|has|starting to|begun to|beginning to|started to|seems to|continues to|slowly|slow) (improve|ease|ease
    off|settle|heal|calm down|feel better|come right|subside|fade|loosen|mend), improvement (in|each|every|day|week|so far),
    (feel|feeling|felt|see|seeing|saw|notice|noticing|noticed) (an|some|a|real|definite) ~1 improvement, (some|slight|big|huge|definite|slow|steady|gradual|small|massive|slow but steady) (improvement*|progress),
    (making|made|good|great) progress, turned (a|the) corner, turning (a|the) corner, (things|its|is|are) looking up, leaps and bounds,
    (starting|started|beginning|begun) to (shift|move|go|behave|give), coming (along|on) (nicely|well|great|fine),
    (slowly|gradually|just|nearly|almost|getting|is|its|but|and)? getting there, (nearly|almost) there (now)?, on the up,
    (in|heading in|going in|moving in) the right direction, light at the end, over the worst, (the)? worst (is|seems)
    (over|past|behind), # (better|there|improved|recovered|healed|right), (not|isnt|nowhere near|nothing like|hardly)
    (nearly|quite|half|anywhere near)? (as|so) (bad|sore|painful|stiff|tight|swollen|intense|achy|frequent) (<now>|as|anymore|any
    more)?, half as (bad|sore|painful), (down|dropped|gone) (now)? to (a|about|around|maybe|about a)? # ~3,
    (gone|went|come|dropped|fallen|down|improved) (down)? from ~2 # ~2 to ~2 #, (longer|further) (before|without) (it|pain|the
    pain|any pain) ~1, nearly (gone|back|right|normal|better), almost (gone|back to normal|better), mending ~1, on the road to
    recovery`,
  worse: `
    (get|gets|getting|got|gett*|become|becoming|became|gradually|steadily|progressively|slowly|grown|growing|been|feel|feels|felt|seems|gone|going|definitely|turning)
    (<bit>)? (<bit>)? <sorer> (<now>|and worse)?, worsen*, (# times|twice as|ten times) <sorer>, from bad to worse, getting to the point (where|that) ~3, now (its|in|it is) both ~1, worse again ~2, downward spiral,
    (gap|distance|time) ~4 getting shorter, (its|is) now hurting ~1 (when|even|all|at|walking), (now|its) ~1 (hurts|hurting|aches)
    (even|when) (im not|i am not|not|at|i) ~2, (is|its|was|are|hurts|aches)? (<bit>)? <sorer> (<now>), <sorer> than ~1 (<before>),
    <sorer> and (worse|more), (it)? (hurts|aches|was|is|been) ~1 (more|worse) (with|after|every|each|this|today|now|the next|and
    more|than it did|than before) ~1 (run|day|week|morning)?, deteriorat*, (more and more|increasingly)
    (painful|sore|stiff|tight|frequent|constant|uncomfortable), (each|every) (run|time|day|week|session) (it|its|is|was|has|it
    has|it is|gets|got|hurts|it started|started|starting|its started|it hurts|starts|it starts|comes on|it comes on|its coming on|a
    bit|a little)? ~1 (earlier|sooner|worse|more), (earlier|sooner) (each|every|and (earlier|sooner)|on (each|every)|in
    (each|every|my)|than (before|last|it)|now|into (each|every|my)), (coming|comes|came|kicking|kicks|starting|starts) (on|in)?
    (earlier|sooner|quicker|after less), spreading, spread (to|into|down|up|across),
    (moved|creeping|crept|moving|travelling|travelled|radiating now) (up|down|into|round|across) (to|into|towards|my|the) ~3, <pain>
    is increasing, increasing in (intensity|frequency|severity), (gone|going|went) down hill ~1
    (since|this|fast|rapidly|over|in|from|quickly), (gone|going|went) downhill
    (since|this|fast|rapidly|over|in|from|quickly|again|lately), (gone|went|going) backwards,
    (started|began|begun|was|went|gone|start) (out|off)? (as|from|with|just)? ~1 (a|an|just a|only a)? ~1
    (niggle|twinge|ache|tightness|stiffness|tickle|whisper|nothing|discomfort|dull ache|mild ~1|bit ~2|slight ~2) ~4 (but)? (now|and
    now|is now|turned into|became|has become|to a|to an|to full|then became|progressed|developed into) ~4,
    (crept|creeping|gone|went|risen|up|now|climbed|shot) (up)? (to|from) (a|an|about|around|maybe|a solid|about a)? # ~1 (to a #|to
    # out|out of)?, (now|it now|and now) ~1 (hurts|aches|sore|painful|feel it|there|constant) (even|all the time|all day|walking|on
    every|every run|most|at rest|at night|when (walking|i walk|im walking|sitting)|just walking|constantly|too) ~1, now (it|its)
    (hurts|aches|sore|there|constant|painful|affecting|started) ~2 (too|even|all the time|walking|as well|at rest|constantly|every
    run|all day|at night), (now|even) ~2 (struggling|struggle) to walk, (worse and worse|escalat*|ramping up|snowball*),
    (heading|going|moving) (in)? (the)? wrong (way|direction), (no|not) (as) (good|well) as ~3 (last|yesterday|before), (taken|took)
    a turn for the worse, <pain> (is|has) (building|built|ramped)`,
  same: `
    (no|not|isnt|aint|hasnt been|never) (any|much|really|got any|getting any|a lot|a whole lot|getting|got|the slightest bit)?
    (better|worse|change|improve*|different|nearer|further forward|closer) ~1 (or|nor)? (worse|better)?, no
    (real|obvious|noticeable|sign of|signs of|discernible|significant)? (improv*|change|progress|let up|difference in the
    pain|healing), neither (better|worse) ~3, (zero|little|minimal|hardly any|barely any|without) (improvement|progress|change),
    (is|its|stays|about|just|exactly|still|been|much|pretty much|remains|stayed|feels|all|more or less|roughly) the same
    (<now>|after|as (before|ever|last))?, unchanged, same as (ever|always), much of a muchness,
    (isnt|not|hasnt|havent|doesnt|wont|aint|never|hardly|barely|cant) ~2 (improv*|better|getting better|get better|got
    better|budg*|shift*|chang*|heal|heals|healed|healing|get any better|progress*|responding|respond|responded), (nothing|little|not
    much|not a lot) (has)? (changed|changing|shifted|improved), plateau*, stagnat*, as (bad|sore|painful|stiff) as (ever|it
    was|before|day one|the day|when|last|always), (still)? just as (bad|sore|painful|stiff|tight) ~2, (stuck|stalled)
    (at|on|where|in a rut), back to square one, back where i started, (now|and|but) (it|its) is (like|as) before, (is|its|was)
    (just)? (like|as) (before|it was), static, (is|been|remained|remains|fairly|pretty) stable, no further forward, not
    (going|getting) anywhere, going nowhere, getting nowhere`,
  'longer-than-usual': `
    (lately|now|recently|this time|these days|currently) ~4
    (hang|hanging|hangs|lingering|lingers|lasting|lasts|takes|taking|staying|stays|sticking|dragging|stuck) ~3
    (around|about|on|#|days|longer|weeks|ages|there), this (week|month|time) it (hasnt|didnt|isnt|wont|hasnt yet), this
    (ones|one|one is|time its|time|bout|episode) ~1 (on)? day #, this (one|time|bout|episode) ~3 (#
    (days|weeks)|longer|lasted|still|dragging|lingering|stubborn|taking|stuck|sticking), (longer|worse) than (last
    time|usual|before|normal|the last|any other|it ever|ive ever), this time (it|its|though) ~2
    (been|lasted|still|taking|stayed|staying|not), not this time, (day|week) # and (its)? still ~2,
    (isnt|not|hasnt|wont|doesnt|never|aint|havent|just wont|didnt|refusing to|refuses to|wouldnt|cant seem to) ~2
    (going|gone|go|going away|go away|gone away|cleared|clear|clear
    up|clearing|shift|shifting|disappear*|subsid*|settle|settled|settling|leave|left|resolve*|quit|calm|calmed|calming|let up|shake
    it|shake this), never (went|gone) away, cant (shift|shake|kick) (it|this|the), still ~1
    (there|hurts|hurting|hurt|sore|painful|here|around|aches|aching|achy|not right|lingering|have it|got it|feel
    it|niggling|bothering me|going|cant|cannot|doing
    (it|that|this)|happening|getting|stiff|swollen|tender|tight|niggly|suffering|struggling|in pain|not
    (gone|fixed|right|healed|better)|getting
    it|limping|hobbling|throbbing|burning|tingling|twinging|nagging|grumbling|numb|weak|wobbly|twingy|iffy|dodgy), linger*,
    persist*, this time it (hasnt|isnt|has not|wont|didnt), (lasted|lasting|lasts|taking|gone on|going on|dragged on) (much|far|a
    lot|way)? longer ~2, (drag|drags|dragging|dragged) on, refus* to (go|shift|heal|clear|budge|settle|improve|quit), wont
    (budge|shift|quit|go|leave|settle|clear), (no|any) end in sight, (take|takes|taking|taken|took) (ages|forever|so long|an age|its
    time|its sweet time|longer|a lot longer|far longer|much longer) ~3, (hang|hanging|hangs|sticking|stick|hung) (around|about|on),
    never (lasted|gone on|had it|taken|been) (this|so|that) long ~1, longest (its|it has|ive|it) ~3, (should|would|expected
    it|thought it|normally|usually|hoped it) ~4 (gone|cleared|settled|better|healed|fixed) by now, outstayed ~2, stubborn
    (pain|injury|niggle|problem|thing|case|one)`,
};

/** That it is over, and how. */
export const outcomeWords: Readonly<Record<string, string>> = {
  resolved: `
    was (completely|all|totally)? gone ~1 (by|within|after|in|the),
    (completely|totally|fully|all|now|finally|its|is|has|pain|totally and completely|100|just|been)
    (completely|totally|fully|all|just|now)? (gone|cured|healed|sorted|resolved|cleared up|recovered|fixed|disappeared|vanished),
    pain free (now|since|again|for|ever since|running)?, (no|zero|without any|without a|not a) (more|further|single)? ~1
    (pain|problem|problems|issues|issue|trouble|twinge|niggle|niggles|recurrence|symptoms) (since|now|for|any more|anymore|at all
    since|whatsoever since) ~2, back to (normal|full|training|running pain free|full fitness|100|full training|running
    normally|running again|my usual), (is|its|all|everything) (sorted|fixed|cured|resolved|healed|good now|better now|clear now|good
    again|fine now|ok now), all (good|better|clear|sorted|fixed|healed|fine) (now|again)?, (is|feels|been|am|im) 100 (now|again)?,
    havent had (it|any|a|the|so much as) ~3 since, not had (it|any|a|the|so much as) ~3 since, (never|hasnt|havent|not|didnt) ~1
    (came|come|had it|seen it|been) (back|since|again), (never|hasnt|not|didnt) ~1 (returned|recurred|return|recur),
    (have|has) ~1 been (fine|good|great|ok) (now|since|again|ever since), (has|have|just|it|pain|then|and|eventually|suddenly|finally) (gone|cleared|disappeared|healed|resolved|vanished|went away|went)
    (up|away)? (completely|totally|now|away|for good|entirely|altogether|after|within|in), running (pain free|without pain)
    (again)?, (completely|totally|fully|100) better, good as new, right as rain, # (weeks|months|days|years) (later|on) ~3 (fine|gone|better|sorted), it (was|had) gone,
    all clear, problem solved, fully (fit|recovered|healed), (went|gone|cleared|healed|sorted|resolved) (away|up|itself)? ~1 (on its
    own|by itself|itself out), no more ~1 <pain>, (been)? (fine|good|great|perfect|ok|golden|grand|sound|right) (ever)? since,
    (that|which|this|it|physio|rest|these|they|exercises|drops|raises|shoes|insoles|lacing|orthotics|massage|stretching|needling|shockwave|change|strengthening)
    ~1 (fixed|cured|sorted|solved) (it|me|mine|the problem|everything|my) ~2, (what|thing that|things that|only thing that) ~1
    (finally|eventually|really)? (fixed|sorted|cured|solved|did the trick|got rid of) (it|mine|me|the)? ~1, (did the trick),
    (cured|sorted|fixed|solved|healed) (it|mine|me)? (completely|for good|in the end|within|at last|eventually|straight
    away|overnight|now), cured, beaten it, kicked it, shaken it off, shook it off, i (am|m)? (now)? (injury|niggle) free, back
    running (again|fine|happily|normally|without|with no|pain free) ~1`,
};
/** Words that a sentence of an outcome holds besides: "update", "in the end". */
export const outcomeCues = `
    update, in the end, turned out, what (fixed|cured|helped|worked|sorted), thanks to, since then, finally, fixed, cured, sorted,
    solved, now, was gone, eventually, ever since, touch wood, since, after, again, completely, all good, happy to (say|report)`;
