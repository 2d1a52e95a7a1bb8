/** What `<name>` stands for in the ways of telling how long it takes. */
export const recoveryClasses = {
  about: `
    about, around, roughly, maybe, nearly, almost, over, just, only, under, at least, up to, like, another, the better part of, the
    best part of, at most, perhaps, more than, less than, the whole, the, a good, a solid, a full, a whole, say`,
  unit: `
    sec, secs, second, seconds, min, mins, minute, minutes, hour, hours, hr, hrs, day, days, night, nights, week, weeks, wk, wks,
    fortnight, weekend, month, months, year, years`,
  len: `
    <about>? (a|an|#|half a|half an|a couple of|a couple|couple of|a few|the) (to|or|and a)? (#)?
    (half|odd|whole|full|more|good|solid)? <unit> (or (two|three|so|four))?`,
  weekday: `
    (the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|wed|thurs|fri)
    (morning|noon|night|lunch|lunchtime|evening|tea)?`,
  day: `
    <weekday>, (the)? (next|following) (day|morning|evening|night|week|run), (the)? (morning|evening|weekend|afternoon),
    (lunchtime|lunch|teatime|tea|breakfast|bedtime|bath time|dinner|supper|noon|midday|nightfall), day #, the
    (second|third|fourth|fifth) (day|week), (christmas|easter|new year)`,
  over: `
    gone, goes, done, over ~1, forgotten, forget it, forgotten about it, fine, ok, golden, good, grand, mended, sorted, quiet,
    silent, flat, right, normal, back to (normal|myself|running|it), away, finished, dissolves, dispersed, disperses, melts ~1 away,
    lets go, lifts, fades, faded, eases, clears, settles, settled, passes, disappears, vanishes, vanished, wears off, dies down,
    calms ~1, recedes, retreats, unwinds, loosens, as (if|though) ~1 (nothing|never|new), as (if|though) it never, like
    (new|nothing), like it ~1 never, new, a memory, cured, healed, better, back at it, quits, shuts up, lets up, backed off, backs
    off, comes right, sees it off, stops, i run, i (can)? ~1 run again, i jog, it was never, im (good|right|myself|running|walking),
    melts`,
  it: `
    it, its, i, im, ive, youre, you, they, theyre, it is, the (pain|ache|stiffness|numbness|swelling), all, everything, shes, hes,
    they are, thats, i am, it all`,
  goes: `
    goes, clears, settles, passes, fades, eases, stops, disappears, lifts, resolves, heals, recedes, dissolves, vanishes, lets go,
    wears off, dies down, calms down, lets up, backs off, sorts itself out, quietens down, loosens, unwinds, mends, subsides,
    forgive me, forgives me, clear, settle, shift, heal, recover`,
  back: `
    clear, go, settle, fade, heal, come, recover, ease, unwind, calm, shift, get over, get rid, get back, get right, get better, be
    right, be gone, die, pass, disappear, wear, wake, mend, feel right, feel normal, loosen off, quieten, walk normally, walk
    properly, subside, sort`,
  cue: `
    usually, normally, typically, historically, generally, always, usual recovery, my usual, the usual, the norm, as a rule,
    ordinarily, on average, average, previously, last time, last year, last one, the last one, first one, previous bouts, previous
    ones, each one, each time, each bout, every time, past ones, past tweaks, a flare, flares, bouts, these usually, my recovery,
    tends to, it used to, used to, in my experience, both times, other times, my record ~3`,
  small: `
    it, its, is, was, be, been, being, about, around, lasts, last, lasted, takes, take, took, me, done, gone, within, inside, in,
    over, by, for, im, i, that, this, these, they, shift, shifts, clear, clears, cleared, up, settle, settles, off, went, goes, go,
    good, right, fine, ok, back, forgotten, forgiven, up, needs, only, just, maybe, at, all, of, to, iwould, would, give, are, id,
    up, a, s, thing, crick, more, like, responded, sore, stiff, until, till, recover, recovers, the, see, sees`,
  sore: `
    sore, stiff, numb, swells, hurts, aches, burns, tender, limping, achy, puffy, tight, hobbling, throbs, lame, crocked, wrecked,
    fizzy, fuzzy, tingly, bruised`,
};

/** Ways of telling how long it takes that need no word for the rule. */
export const recoveryTold = `
    <len> (and|then|later|and then|later and)? (<it>) ~1 <over>, <len> (and|then) <over>, (in|within|inside|by|after) <len> (<it>)
    ~1 <over>, (by|come|before|round about) <day> (<it>) ~2 <over>, <goes> (away|off|down|up|by itself|on its
    own|again|back|completely)? ~1 (in|within|inside|after|over|inside of) <len>, <goes> (away|off|down|up|by itself|on its
    own|again|back|completely)? ~1 (by|come|before) <day>, <goes> (away|off|down)? overnight, (takes|take) ~2 <len> to (<back>),
    (takes|take) ~2 <len> for ~4 to (<back>), (takes|take) ~2 (until|till) <day>, (that|one|which|bout|time|mine|each)
    (took|takes|take) (me)? (<len>), it takes (me)? (<len>) (to (<back>))?, took ~1 <len> (for ~4)? to (<back>),
    (lasts|lingers|sticks (around|about)|hangs (around|about)|stays ~2) (for|about|until|till|up to|around|all)? ~1 <len>,
    (lasts|lingers|sticks (around|about)|hangs (around|about)) (until|till) ~1 <weekday>, <sore> ~3 for <len>, <sore> ~2
    (until|till) ~1 <day>, <cue> (<small>)? (<small>)? (<small>)? (<small>)? <len>, <cue> (<small>)? (<small>)? (<small>)?
    (<small>)? (by|until|till) <day>, <len> (max|tops|at most|give or take|start to finish|apiece|flare|strop|thing|job|affair|as a
    rule|usually|normally|historically|on average|in my experience|back to the day|of (hobbling|moaning|limping|pouting|shuffling))`;

/** What is over at the head of what is said: "gone by Friday". */
export const overAtHead = `
    (gone|fine|flat|done|forgotten|good|right|quiet|normal|back to normal|settled|forgiven|clear|mended|silent|right as
    rain|better|all gone|normal again|quiet again|back to it) (by|within|inside|after|come|inside of|before) ~1 (<len>|<day>),
    (gone|fine|flat|done|mended|quiet|settled|clear) in (<len>), (gone|fine|quiet|done) (#|a) <unit> after
    (i|the|my|stopping|it|that)`;
