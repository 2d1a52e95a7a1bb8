/** What `<name>` stands for in the verbs of how it began. */
export const onsetClasses = {
  part: `
    back, neck, calf, calves, knee, knees, hip, heel, shin, shins, achilles, hamstring, hamstrings, hammy, ankle, ankles, foot, groin, quad, shoulder, toe,
    wrist, elbow, glute, adductor, itb`,
};

/** How it began. */
export const onsetVerbs = `
    start*, began, begun, (came|come|comes) on, develop*, (first|initially) ~1 (notic*|felt|appear*|happen*|got), notic*, appear*,
    happen*, occurred, pulled, pull, twisted, sprain, strain, strained, tweaked, injured, sprained, rolled, tore, torn, hurt my, (did|done|did in) my ~1 <part>, did it, done it, put my back out, flared, kicked (in|off), (ive|i) (got|picked up|had|developed) ~2
    (pain|pains|painful|paining|painfully|stiff*|ache*|niggle*|sore*), woke up ~2, cropped up, set in, went, popped, (after) ~8 i
    (developed|got|had|woke|noticed|felt), felt (it|something|a), landed, fell, came off, tripped, slipped, bashed, banged, knocked,
    seized, struck, copped, swelled ~1, ballooned, stiffened ~1, (this|it|that|all) (began|started), blew up, blown up, gave
    (way|out), locked up, tightened up, packed (in|up), pinged, pings, twinged, (started|began) (playing
    up|complaining|grumbling|niggling), piped up, piping up, made itself known, (i|ive)
    (hurt|aggravated|irritated|upset|overstretched|jarred|wrenched|ricked|cricked|put out|picked up) ~2, came from nowhere`;

/** How suddenly. */
export const onsetManners: Readonly<Record<string, string>> = {
  sudden: `
    sudden, suddenly, out of nowhere, out of the blue, all at once, from nowhere, overnight it, instantly, mid stride, mid run,
    (just)? went (bang|pop|ping|twang|snap|crack), (bang|pop|ping|twang|snap) it went, (one|1)
    (minute|second|moment|step|stride|mile|day) ~4 next ~1, came from nowhere, no warning, (literally|just) overnight,
    (went|gone|goes) from (nothing|fine|zero|ok|normal|nowhere) to ~2
    (pain|painful|agony|stabbing|sharp|sore|burning|hurting|unbearable|limping|hobbling|excruciating|swollen|stiff), in one go,
    straight away it went, without warning`,
  gradual: `
    gradual*, (crept|creeping|creeps|snuck|sneaked) (up|in), (built|build|building|come|came|coming) (up|on)
    (over|slowly|gradually|steadily|bit by bit), (came|come) on (slowly|gradually|over), bit by bit, slowly
    (came|built|developed|started|crept), insidious*, little by little`,
};

/** Hurts from outside: the event that it came after. */
export const traumas = `
    (i|and|then|when i|just|ive|after i) (fell|tripped|slipped|tumbled), (fell|tripped|slipped|tumbled|fallen|fall)
    (over|off|down|on|onto|from|heavily|badly|awkwardly|while|at), (twist*|sprain*|wrench*|rolled|turned) ~1 (it|my|an),
    (no|any|without|without an|without any|no real|no obvious|no particular|no specific)
    (injury|trauma|accident|fall|incident|event|moment|trip|knock), (dont|cant|didnt|couldnt|not) (really|actually)?
    (remember|recall|notice|think i|aware of|pinpoint) ~1
    (doing|pulling|twisting|hurting|tweaking|injuring|falling|landing|did|pulled|twisted|fell|any) ~2, (didnt|havent|hadnt|never)
    (fall|fallen|twist|twisted|trip|tripped|knock|knocked|bang|banged|do anything to|done anything to|land) ~3, went over on,
    (came|fell|knocked|thrown) off my (bike|bicycle), (car|bike|cycling) (crash|accident), (was|been|got)
    (hit|kicked|tackled|knocked), landed (badly|awkwardly|on|funny), stepped (in|on|off) ~3, (bang*|bash*|whack*|knock*) my,
    stubbed, dropped ~4 on my`;

/** Beginnings of something else: of running, of a plan, of a race. */
export const otherBeginnings = `
    (start|started|starting|began|begun|beginning|start of|took up) ~2 (run|running|jogging|to run|couch|c25k|training|the plan|a
    run|the run|the race|doing|using|wearing|taking|work|my run|going|out|off|each run|physio|stretching|with), at the start,
    beginning of, developed (countries|by), start* (line|time), went (straight)? from # ~2 to, (happen*) to (have|be|know), noticed
    (that|your|you)`;
