import { aids } from './aids.ts';
import { everydayActivities } from './everyday-activities.ts';
import { runningActivities } from './running-activities.ts';
import { sportsAndShoes } from './sports-and-shoes.ts';

/** Activities in runners' words, by the vocabulary's own word for them where it has one; `<distance>` stands for a distance. */
export const activityWords: Readonly<Record<string, string>> = {
  ...runningActivities,
  ...everydayActivities,
  ...sportsAndShoes,
  ...aids,
};

/** Times of day at which it is worse or better. */
export const dayTimeWords: Readonly<Record<string, string>> = {
  morning: `
    (in|on)? (the|a|every|each|most|next)? mornings, (in|every|each|most|first thing in|during|of a) (the)? morning, in morning,
    when i (wake*|get) up, (on|after|upon) waking, first thing, waking up, (when|after) i (first)? (wake|woke|get up|am up),
    upon waking, first thing in the morning, in the am, (first thing)? (in|on|of) (the|a) (mornings|morning|am),
    (on|upon|after|when) (waking|waking up|getting up|rising), (when|after|as soon as) i (first)? (wake|wake up|woke|get up|get
    out of bed|got up|rise) ~2 (morning)?, (every|each|most|some) morning* (after ~2)?, mornings, (out of|getting out of) bed in
    the morning`,
  daytime: `
    during the day, (from|by|after|around|about|at)? ~1 (1|2|3|4) pm, (by|from|after) (midday|lunch|lunchtime|noon|mid
    afternoon|mid morning), as the day goes on, later in the day, afternoon*, through the day, in the day, midday,
    (as|through|throughout|during|by|later in|over|in) the (day|daytime|afternoon|afternoons) (goes on|wears on|progresses)?, as
    the day (goes|wears|went|progresses) (on)?, (by|until) (lunch|lunchtime|noon|midday|mid morning|mid afternoon|tea
    time|teatime), afternoons, later (in|on in) the day`,
  evening: `
    (in|by|every|each|most|of|towards|later in) (the|an)? (evening|evenings), end of (the|a|my)? (day|shift), (at|by|towards)
    the end of (the|a|my|each|every) (day|shift|week), evenings, late in the day, later in the day, by bedtime, bedtime,
    (in|by|every|each|most|of|towards|later in|come) (the|an)? (evening|evenings), (at|by|towards|toward|near) (the)? end of
    (the|a|my|each|every) (working|work|long)? (day|shift|week)`,
  night: `
    (at|in the|during the|every|each|most|all) (night|nights|nighttime), at nights, night time, nighttime, nights, overnight, in
    bed at night, when im in bed, (wakes|woke|waking|wake|woken) me (up)? (at night)?, (keep|keeps|kept|keeping) me (awake|up)
    (at night)?, (at|in|during|through|throughout|all|every|each|most|some|the) (the)? (night|nights|nighttime), (at|in) bed (at
    night)?, (wakes|woke|waking|wake|woken) (me|us) (up)?, (keeps|keep|kept|keeping) me (awake|up), (cant|couldnt|struggle
    to|struggling to|unable to|hard to|difficult to) (get to|get back to|fall|go to)? (sleep|asleep),
    (disturb*|ruin*|interrupt*|stops me|stopping me|affect*) (my)? sleep*, (lying|when im|while im|when i am) (awake)? in bed,
    nocturnal`,
  'late-night': `
    (early|small) hours, (at|around|about) (2|3|4|5) am, (wak*|woke|woken) ~3 at (2|3|4|5), (at|around|about) (2am|3am|4am|5am),
    second half of the night, middle of the night, (2|3|4|5) in the morning, (in|during) the (early|small|wee) hours,
    (at|around|about) (2|3|4|5) (am|in the morning|oclock), (second half|later part) of the night`,
};
