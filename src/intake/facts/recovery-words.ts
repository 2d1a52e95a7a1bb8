/** Words for what is so as a rule. */
export const usualWords = `
    usually, last time, the last (time|one|few times), normally, typically, generally, always, tends to, tend to, most times, most
    of the time, every time, each time, as a rule, ordinarily, previously, in the past, before it, used to, often, other times,
    commonly, mostly, nine times out of ten, invariably, more often than not, whenever, for the most part, without fail, on average,
    it takes, takes about, give it, ill normally take, normally take, usually take, take (a|me|around|about|#), takes
    (a|me|around|roughly|maybe|the|up|at|#|anything|two|three|four|five|one|couple|until|till), mainly`;

/** Words for what is over. */
export const clearWords = `
    does the trick, did the trick, clear|clears|cleared|clearing (up|off)?, gone, go (away|off|again)?, goes
    (away|off|again|completely|by)?, settle*, lasts, went, gone by, goes by, mends, mend, go off, going off, off again,
    ease|eases|eased|easing|easier (off|up)?, better, fade*, pass|passes|passed|passing, disappear*, recover*, fine, ok, alright,
    (be|all|come) right, back to normal, pain free, grand, good, over it, bounce* back, shake* it (off)?, vanish*, resolv*, sorts ~1 (out)?, sort
    itself ~1, sorted, fixes (it|itself), subsid*, wear* off, back to normal, loosens, heal|heals|healed|healing, calm|calms
    (down|off)?, quieten* ~1, die* down, drop* off, let up, lets up, come right, comes right, stops, stopped, wont feel it, cant
    feel it, dont (notice|feel) it, forget about it, shift*, im right, right as rain, does it, (sore|stiff|hurts|aches)
    (till|until), takes, take, a (#) (day|hour|week) (thing|job|affair)`;

/** Ends by the next day. */
export const overnightWords = `
    the day after (that)?, overnight, (by|within|in|until|till)? (the)? (next|following) (evening|night|afternoon), (a|one|after
    a|good|after one)? ~1 nights (sleep|rest|kip), (by|in|until|till|come)? (the)? (next|following) (day|morning), a good sleep, a
    sleep, sleep it off, (by|come) (the)? morning, sleeping on it, (wake|waking|woke|get) up (and|to|with|without), i wake, when i
    (wake|get) up, by bedtime, by breakfast, the morning after`;

/** Ends on the same day. */
export const quickWords = `
    within (minutes|hours), in (minutes|hours), same day, later (that|the same) day, by (the)?
    (evening|teatime|lunchtime|lunch|dinner|bedtime|afternoon), by the time (i|im|ive)
    (get|got|have|had|am|been|showered|driven|drive|walked|reach|sat|home|finished|cooled|stretched) ~3, after a (shower|bath|cup of
    tea|sit down), in no time, soon after (i)? (stop*|finish*), straight after, as soon as i (stop|finish|sit), once ive
    (showered|cooled|stretched)`;
