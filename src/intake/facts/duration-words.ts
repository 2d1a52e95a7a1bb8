/** Words by which a clause speaks of the complaint. */
export const complaining = `
  been, had, have, having, got, going on, suffer*, struggl*, deal*, battl*, pain|pains|painful|paining|painfully,
  ache*, aching, sore*, hurt*, injur*, problem*, this, like this, last*, persist*, now, stiff*, tight*,
  numb|numbness|numbed|numbing, tingl*, niggl*, bother*, on and off, plagu*, trouble*, nagging, swollen, burn*,
  throb*, it, bad, off and on, for`;

/** What a length is the length of, where it is not the complaint's. */
export const otherLengths = `
    (boot|brace|cast|splint|crutches|tablets|pills|metformin|naproxen|injection|sling) ~2 for,
    (good|magic|nothing|clean|clear|relief|calm|bliss|quiet|peace) ~1
    for, had (them|those|these) ~2 for, been running ~9 for, into it for,
    (km|kms|miles|mile|k|sessions) ~5 for, (exercise|sport) for, (lurk*|same shoe|shoe|shoes|this forum|member) ~8 for, (waiting list|wait|queue|list)
    (is|of|was|for|at)? ~1, (shoes|pair|pairs|trainers) (lasted|last) ~1, (build*|train*|ramp*) ~1 (up)? for,
    (worked|working|work|works|job|taught|teaching|driving|lived|living|married|retired|smoked|coached|coaching|played|play|playing|danced|cycled|swam|rode|switched|switching|alternat*|swapp*|stuck|sticking|stick)
    ~5 for, (says|said|reckons|reckoned|quoted|predicted|estimates|told (me|us)|advised|prescribed|recommended) ~3,
    (will|could|can|may|might|should|would) (take|be|last) ~2, (give|giving|gave) it ~1, the next, treating me for, been seeing ~3
    for, (booked|appointment|see|seeing|waiting|wait|race|marathon|holiday) ~2 (in|for),
    (shoe*|trainer*|sneaker*|pair|runners|watch|mattress|pillow|insole*|orthotic*) ~4 (had|owned|used|worn|using|wearing) ~1 for,
    (did|do|doing|done|tried|try|used|took|taken|wore|worn) (it|that|them|those|this|these|the exercises|everything) ~2 for,
    (doing|using|wearing|taking|icing|ricing|resting|seeing|trying|rolling|applying) ~9 for,
    (came|come|built|crept|developed|building|ramped|build) ~3 over (#|a), (lately|now|these days) ~5 for,
    (hang*|linger*|stick*|stay*) (about|around|on)? ~1 for,
    (sorts|helps|eases|relieves|fixes|works|settles|sorted|helped|eased|better|gone|goes) ~3 for, running for, run for, runner for,
    runner of, runner, newbie, beginner, ran for, runs for, rest|rests|resting|rested for, hold* for, held for, off for,
    sit|sits|sitting|sat for, stand|stands|standing|stood for, stood for, sat for, walk* for, walked for, rest|rests|resting|rested
    it for, took, take, taking ~2 off, off running, off work, time off, ice* for, training for, been running for, running since,
    been a runner for, sitting for, standing for, cycling for, stretch* for, running ~3 for, run ~3 for, worked for, work* for,
    living, married, booked, appointment, wait* for, iced, every, plan, in the shoes, had (the|them|these|my) (shoes|trainers|for),
    shoes for, sleep*, slept, heat for, pain free for, pain free, (ramp*|built|increas*|progress*|train*) ~7 over, gone for, free
    for, fine for, until`;
