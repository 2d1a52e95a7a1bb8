import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';

/**
 * What makes features ordinary when it stands in the same sentence: hands numb with cold, a foot under tight laces, a night with a baby.
 *
 * Features of emergencies are here only where the words leave nothing open.
 */
const ordinaryWhen: readonly (readonly [features: string, phrases: string])[] = [
  [
    'clumsy-hands numb-word hand-word face-word limb-word face numb-limb blank-limb running-down-arm tingling-limbs numb-foot lost-power weak-limb light',
    `(with|from|in|due to|because of|by) (the)? (cold|frost|snow|ice), minus #, (below|sub) zero, freezing, frosty, (warmed|warm|thawed|thaw) (up|out)?,
    thawed, (start|starting) line, (with|my|thin|thick|forgot ~1|which|what|better|two pairs of) ~1 (gloves|mittens|mitts) (on)?, (cold|open) water, ice bath, (hands|fingers) ~3 cold, cold (hands|fingers),
    raynaud*`,
  ],
  [
    'numb-limb blank-limb tingling-limbs numb-foot lost-power weak-limb running-down-arm',
    `(laces|lacing|shoelaces|shoe|shoes|straps|strap|socks|gloves|trainers|boots|pack|vest|insoles) ~4 (tight*|loosen*|narrow|small), loosen* ~3
    (laces|lacing|shoelaces|shoes|straps|strap|them), (slept|lay|lying|sat|sitting|leaning) ~2 on (it|my (arm|hand|foot|leg))`,
  ],
  [
    'saddle-numb numb-limb blank-limb',
    '(fine|ok|gone|back|normal|goes|went|better) ~4 (got|get|getting|hop*|climb*) off ~2',
  ],
  [
    'confused staggering unsteady speech blackout dizzy very-dizzy',
    'beer mile, (night|nights) out, hangover, hungover, (at|after|in|from) the pub, after # (pints|beers|wines|gins), stag do, hen do, party',
  ],
  [
    'cant-sleep',
    `(kids|kid|dog|dogs|cat|son|daughter) (keep*|kept|wak*|woke|crying|barking|up|ill|are|is|was), (baby|newborn|toddler|teething|puppy|neighbour*|neighbor*|snoring|snores|shift|shifts|race day|race week|jet lag*|excite*|nerves|nervous|
    caffeine|coffee|fireworks|alarm|heatwave|party|world cup|match|netflix|film|gaming|election|telly), (before|night before|eve of) ~3 (race|marathon|half|parkrun|flight|exam*|trip|event)`,
  ],
  [
    'cant-work',
    '(holiday|holidays|annual leave|bank holiday|maternity leave|paternity leave|half term|retired|vacation|day off)',
  ],
  [
    'feeling-low',
    `joke, joking, (with|of) (happiness|joy|laughter|pride|relief|laughing), happy tears, (finish|finishing) line, at the finish, medal, (low|down) on
    (energy|sleep|salt|iron|sugar|gels|water|fuel|carbs|protein), about the (weather|rain|route|time|result|ballot), onion*, film, movie, wedding`,
  ],
  [
    'dark-urine',
    'beetroot ~1 (juice|shot|shots|salad|powder|soup|smoothie|again|turned|turns|makes), beets, (eating|eat|ate|had|drank|drinking) ~2 beetroot',
  ],
  [
    'darkish-urine',
    '(clear|pale|normal|fine|straw|light|yellow) ~3 (again|now|after|since), (bit|slightly|little|tad) ~1 dark*, dehydrat*, hydrat*',
  ],
  [
    'face swallowing speech face-word',
    'mouth full, mouthful, chewing gum, (drink|drinking|eat|eating|swallow|swallowing) ~3 (while|when|whilst|on the) ~1 (run|running|move)',
  ],
  ['unsteady', 'camber, windy, gusts, crosswind'],
  ['collapsed', 'laughing, giggling, grinning'],
  [
    'pleuritic',
    'breathe out ~4 (goes|eases|helps|gone), stitch ~9 (goes|gone|eases|eat|ate|eating|lunch|breakfast|drink|curry|stops)',
  ],
  ['faint dizzy', '(giving|gave|donat*|given) ~1 blood'],
  [
    'chest-tight breathless weight-thing chest-sore',
    '(my|the|new|sports|this|a) ~1 (bra|vest|top|pack|rucksack|backpack|wetsuit|strap|jacket) ~2 (is|was|band|makes|made|too|rubs|leaves)',
  ],
  [
    'chest-pain chest-sore',
    'cold air, frosty air, press ups, pressups, push ups, bench press, pecs, pec, chafed, chafing',
  ],
  [
    'saddle-numb numb-word',
    '(cold|icy|hard|wet) (bench|seat|wall|saddle|floor|step|chair), (from|after) ~1 (sitting|sat) ~5 (desk|car|bench|day|chair|plane|film|drive|hours|office)',
  ],
  ['blackout', 'asleep, slept, out cold by #, in bed by, bed by'],
  ['long-stiff-morning', 'film, cinema, flight, drive, car journey, plane, train'],
  ['no-better-weeks weeks-long', '(weeks|months) (to go|out|until|till|away|before|to)'],
  [
    'bladder breathless',
    '(laugh*|laughing|giggl*) ~4 (breath*|myself), (wet|peed|weed|pissed) ~1 (myself|pants) (laughing|with laughter), myself laughing',
  ],
];
const table = phraseTable(ordinaryWhen.map(([features, phrases]) => [new Set(features.split(' ')), phrases] as const));

/** Features that mean nothing where a thing or a creature is what is spoken of: watches black out and tents collapse. */
const ofBodiesAlone = new Set(
  `blackout collapsed faint palpitations racing-heart confused staggering breathless suicidal speech face swallowing unsteady weak-limb lost-power feeling-low
  constant steadily-worse worst-at-night fever unwell weaker cant-lift drop-attack chest-tight tearing clumsy-hands bladder dizzy very-dizzy`.split(
    /\s+/,
  ),
);
const things = phraseTable([
  [
    true,
    `(my|the|a|this|that|our|their|his|her|your|new|old|garmin) ~1 (watch|garmin|coros|suunto|polar|fitbit|apple watch|phone|iphone|battery|laptop|computer|screen|app|strava|zwift|contact lens|autocorrect|headtorch|
    torch|headphones|earphones|earbuds|monitor|strap|hrm|tracker|tent|marquee|gazebo|car|van|engine|gasket|bike|chain|tyre|treadmill|shoe|shoes|trainers|midsole|bag|bottle|vest|jacket|
    table|chair|ladder|fence|bridge|tree|weather|forecast|wind|rain|drizzle|course|route|website|playlist|podcast|plan|internet|wifi|signal|server|economy|market|team|pace|paces|times|form|fitness|speed), mine, autocorrect`,
  ],
]);
const ONESELF = /^(?:i|im|ive|iwill|iwould|my|me|myself|id)$/;

/** Whether the words at a place speak of a thing: it opens their clause, and nothing of the writer's between. */
function isOfThing(sentence: ReadSentence, from: number): boolean {
  return hitsIn(things, sentence).some(({ from: thing, to }) => {
    const isSubject = thing - sentence.clauses.indexOf(sentence.clauses[thing]) <= 2;
    if (!isSubject || to > from || sentence.clauses[to - 1] !== sentence.clauses[from]) return false;
    const between = sentence.words.slice(to, from + 1);
    return !between.some(({ text }, index) => ONESELF.test(text) || sentence.afterComma[to + index]);
  });
}

/** "Like my bra is three sizes too small": what it is like, and not what it is. */
const isLikened = ({ words }: ReadSentence, from: number): boolean =>
  /^(?:like|as|if|though)$/.test(words[from - 1]?.text ?? '');

/** Words before "back" after which it is a direction. */
const DIRECTED =
  /^(?:go|goes|going|gone|went|get|gets|getting|got|come|comes|coming|came|be|been|bring|brought|take|took|straight|run|ran|running|walk|walked|walking|jog|jogged|jogging|head|headed|fly|flew|flown|drive|drove|im|ease|easing|build|building|work|way|welcome|look|looking|hold|held|set|cut|cutting|dial|scale|scaled|feel|soon|right|all|turned|turn|flight|there|home|again|bounce|bounced|fight)$/;
const ONWARD =
  /^(?:to|at|home|into|then|running|training|again|racing|jogging|when|track|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|tomorrow|next|of)$/;
const IN_USE =
  /^(?:training|action|business|shape|the|town|work|a|my|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d+)$/;
const HURTING =
  /^(?:pain|pains|ache|aches|is|has|hurts|hurt|feels|felt|was|spasm|spasms|trouble|problem|problems|injury|went|gone|been|muscles?|sore|agony|stiff|killing|and|gave)$/;
const OF_THE_BODY =
  /^(?:my|the|lower|upper|mid|middle|low|whole|bad|sore|stiff|achy|aching|entire|a|his|her|tight|dodgy|old)$/;

/** Whether a "back" is a way and no part of the body: "went back to training", "back at it". */
function isDirection({ words, afterComma }: ReadSentence, index: number): boolean {
  const [before, next] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
  if (words[index].text !== 'back' || OF_THE_BODY.test(before)) return false;
  if (HURTING.test(next)) return false;
  return (
    DIRECTED.test(before) ||
    (ONWARD.test(next) && !afterComma[index + 1]) ||
    (next === 'in' && IN_USE.test(words[index + 2]?.text ?? ''))
  );
}

const JOINT = /^(?:knee|ankle|hip|elbow|wrist|shoulder)/;

/** "Below the knee", "behind my ankle", "between the shoulder blades": no joint. */
function isBesideJoint({ words }: ReadSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }, index) => {
    const before = words.slice(Math.max(0, from + index - 2), from + index);
    const isBlade = /^blades?$/.test(words[from + index + 1]?.text ?? '');
    return (
      JOINT.test(text) && (isBlade || before.some((word) => /^(?:below|above|behind|under|between)$/.test(word.text)))
    );
  });
}

const ofWeeks = new Set(['no-better-weeks', 'weeks-long']);
const ofTheBack = new Set(['spine-site', 'spine-pain', 'spine-hurt', 'spine-crack']);
const SPINE =
  /^(?:backs|backache|spin|vertebra|disc|neck|lumb|sacr|sciatic|coccyx|tailbone|shoulder|loin|kidney|epidural|piriformis|backbone|joint)/;

/**
 * Whether a feature found in a sentence is an everyday thing there and no sign of illness.
 *
 * @param sentence the sentence
 * @param feature the feature
 * @param from, to its words, `to` exclusive
 */
export function isOrdinary(sentence: ReadSentence, feature: string, from: number, to: number): boolean {
  if (ofBodiesAlone.has(feature) && isOfThing(sentence, from)) return true;
  if (hitsIn(table, sentence).some((hit) => hit.value.has(feature) && !isLikened(sentence, hit.from))) return true;
  // "Four weeks ago" says when, and not for how long.
  if (ofWeeks.has(feature) && sentence.words.slice(from, to + 1).some(({ text }) => text === 'ago')) return true;
  if (feature.startsWith('joint')) return isBesideJoint(sentence, from, to);
  if (!ofTheBack.has(feature)) return false;
  const places = sentence.words.slice(from, to);
  const backs = places.flatMap(({ text }, index) => (text === 'back' ? [from + index] : []));
  return (
    backs.length > 0 &&
    backs.every((index) => isDirection(sentence, index)) &&
    !places.some(({ text }) => SPINE.test(text))
  );
}
