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

/** Beginnings of something else: of running, of a plan, of a race. */
export const otherBeginnings = `
  (start|started|starting|began|begun|beginning|start of|took up) ~2 (run|running|jogging|to
  run|couch|c25k|training|the plan|a run|the run|the race|doing|using|wearing|taking|work|my run|going|out|off|each
  run|physio|stretching|with), at the start, beginning of, developed (countries|by), start* (line|time), went (straight)? from # ~2 to, (happen*) to
  (have|be|know), noticed (that|your|you)`;
