import { type Random, randomFrom } from '#math';
import { type Course, type DrawCourse, immediateCourses } from './carry-over.ts';
import { type ComingTrial, comingTrial, type TrialUnit } from './coming-trial.ts';
import type { DiaryCandidate, DiaryNoise } from './diary-noise.ts';
import { eValue } from './e-value.ts';
import type { Habits } from './habits.ts';
import { HIGHEST_SCORE } from './harm.ts';
import { copyBackground, observe, type Sight } from './noise/background.ts';
import { drawScores } from './noise/draw-scores.ts';
import { contrastOf, type TimedScore } from './pair-contrasts.ts';
import { signFlipP } from './sign-flip-test.ts';
import { isSure } from './trial-answer.ts';
import { windowsOf } from './windows.ts';

/** What the power of a trial is computed from. */
export type PowerQuestion = {
  readonly habits: Habits;
  /** What the diary teaches about the noise of coming pairs. */
  readonly noise: DiaryNoise;
  readonly unit: TrialUnit;
  readonly windowH: number;
  /** Hours from now to the next local midnight. */
  readonly midnightH: number;
  /** 1 where the second condition is claimed to worsen, −1 where to relieve. */
  readonly direction: 1 | -1;
  readonly seed: number;
  /** By how much more than the noise's candidates have it the scores move ({@link spreadOf}). */
  readonly spread: number;
};

/** The signed contrast and information of one pair. */
type SimulatedPair = { readonly contrast: number; readonly information: number };

/** One followed trial: each pair's signed contrast, null where a window holds no score; the share of the effect that the scale showed; the scores. */
type SimulatedTrial = {
  readonly pairs: readonly (SimulatedPair | null)[];
  readonly shown: number;
  readonly scores: readonly TimedScore[];
};

/** How a simulated trial goes. */
type Setting = {
  readonly pairs: number;
  /** Points added over a window. */
  readonly strength: number;
  /** By how much more than the candidates have it the scores move. */
  readonly spread: number;
  /** How the effect goes. */
  readonly drawCourse: DrawCourse;
};

const TRIALS = 400;
const TRIALS_OF_SHARE = 60;
const TRIALS_OF_HARM = 200;
const NEARLY_ALL = 0.97;
const TRIALS_OF_SPREAD = 40;
const PAIRS_OF_SPREAD = 8;
/** As many placebo pairs as what is foreseen counts for: a few weeks of runs tell little about how far one runner departs from it. */
const FORESEEN_PLACEBOS = 24;

/**
 * Simulates followed trials of a runner: coming weeks drawn from the diary's own noise, which is made to spread as its placebo pairs did, whole-number scores between 0 and 10, the
 * coin, and the analysis itself.
 *
 * @param question runner and design
 * @param points mean difference between the conditions over the window, on the scale of the scores: what the ends of the scale cut off is made good
 * @param pairs how many pairs each trial has
 * @param drawCourse how the effect may go
 * @returns a function that gives, for a number of pairs up to `pairs`, the share of trials that end in `follows` when all of those are done
 */
export function simulatePower(
  question: PowerQuestion,
  points: number,
  pairs: number,
  drawCourse: DrawCourse,
): (ofPairs: number) => number {
  const setting = { pairs, drawCourse, spread: question.spread };
  // A stronger effect leaves the floor more easily: the share is looked at once more where it is needed.
  const first = shownShare(question, { ...setting, strength: points });
  const second = first > NEARLY_ALL ? first : shownShare(question, { ...setting, strength: points / first });
  const strength = points / second;
  const random = randomFrom(question.seed);
  const trials = Array.from({ length: TRIALS }, () => simulateTrial(question, { ...setting, strength }, random).pairs);
  return (ofPairs) => {
    const found = trials.filter((trial) => {
      const done = trial.slice(0, ofPairs).filter((pair) => pair !== null);
      const signed = done.map(({ contrast }) => contrast);
      if (signed.reduce((sum, value) => sum + value, 0) * question.direction <= 0) return false;
      const evidence = eValue(done.map(({ contrast, information }) => contrast / Math.sqrt(information)));
      return isSure(signFlipP(signed, question.seed), evidence, true);
    });
    return found.length / trials.length;
  };
}

/**
 * By how much more or less than the candidates have it the scores are to move, so that pairs without an effect spread as was foreseen and as the diary's placebo pairs did.
 *
 * @param question runner and design
 * @returns a factor of the noise's standard deviation
 */
export function spreadOf(question: Omit<PowerQuestion, 'spread'>): number {
  const trials = quietTrials({ ...question, spread: 1 }, PAIRS_OF_SPREAD, TRIALS_OF_SPREAD);
  const drawn = trials.flatMap(({ pairs }) => pairs.filter((pair) => pair !== null));
  const squares = drawn.reduce((sum, { contrast, information }) => sum + contrast ** 2 / information, 0);
  const { noise } = question;
  const found = noise.squares / (squares / Math.max(1, drawn.length));
  return Math.sqrt((FORESEEN_PLACEBOS + found) / (FORESEEN_PLACEBOS + noise.placeboPairs));
}

/**
 * How often a score reaches the height at which a trial stops, though the condition changes nothing.
 *
 * @param question runner and design
 * @param pairs how many pairs each trial has
 * @returns the share of simulated trials, from 0 to 1
 */
export function highScoreShare(question: PowerQuestion, pairs: number): number {
  const isHigh = ({ score }: TimedScore): boolean => score >= HIGHEST_SCORE;
  const trials = quietTrials(question, pairs, TRIALS_OF_HARM);
  return trials.filter(({ scores }) => scores.some(isHigh)).length / TRIALS_OF_HARM;
}

/** Trials of a condition that changes nothing. */
function quietTrials(question: PowerQuestion, pairs: number, count: number): readonly SimulatedTrial[] {
  const random = randomFrom(question.seed);
  const drawCourse = immediateCourses(question.windowH, 0);
  const quiet = { pairs, drawCourse, strength: 0, spread: question.spread };
  return Array.from({ length: count }, () => simulateTrial(question, quiet, random));
}

/** The share of an effect that shows on a scale that ends at 0 and at 10; not less than a fifth. */
function shownShare(question: PowerQuestion, setting: Setting): number {
  const random = randomFrom(question.seed);
  let shown = 0;
  for (let k = 0; k < TRIALS_OF_SHARE; k++) shown += simulateTrial(question, setting, random).shown;
  return Math.min(1, Math.max(0.2, shown / TRIALS_OF_SHARE));
}

function simulateTrial(
  { habits, noise, unit, windowH, midnightH, direction }: PowerQuestion,
  { pairs, strength, spread, drawCourse }: Setting,
  random: Random,
): SimulatedTrial {
  const trial = comingTrial(habits, unit, 2 * pairs, windowH, midnightH, random);
  const signs = Array.from({ length: pairs }, () => (random.uniform() < 0.5 ? 1 : -1));
  const isSecond = (period: number): boolean => (period % 2 === 0) === (signs[period >> 1] === 1);
  const candidate = drawnCandidate(noise.candidates, random);
  const plain = drawScores(candidate.background, trial.sights, random, { spread, step: habits.scoreStep });
  const without = plain.map((value, i) => value + (candidate.rhythm?.((trial.sights[i] as Sight).atH) ?? 0));
  const effect = effectsOf(trial, windowH, isSecond, drawCourse(random), direction * strength);
  const given = (value: number): number =>
    Math.min(10, Math.max(0, Math.round(value / habits.scoreStep) * habits.scoreStep));
  const scores = trial.sights.map((sight, i): TimedScore => {
    return { ...sight, score: given((without[i] as number) + (effect[i] as number)) };
  });
  const windows = windowsOf(trial.periods, scores, windowH);
  const background = copyBackground(noise.likeliest);
  let seen = 0;
  const contrasts = signs.map((sign, pair): SimulatedPair | null => {
    const [one, other] = [windows[2 * pair], windows[2 * pair + 1]];
    if (!one?.scores.length || !other?.scores.length) return null;
    for (; seen < scores.length && (scores[seen] as TimedScore).atH <= one.fromH; seen++) {
      observe(background, scores[seen] as TimedScore, (scores[seen] as TimedScore).score);
    }
    let until = seen;
    while (until < scores.length && (scores[until] as TimedScore).atH <= other.fromH) until++;
    const { contrast, information } = contrastOf(background, one, scores.slice(seen, until), other);
    return { contrast: sign * contrast, information };
  });
  return { pairs: contrasts, shown: shownOf(effect, scores, without, given), scores };
}

function drawnCandidate(candidates: readonly DiaryCandidate[], random: Random): DiaryCandidate {
  const most = Math.max(...candidates.map(({ logWeight }) => logWeight));
  const weights = candidates.map(({ logWeight }) => Math.exp(logWeight - most));
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return candidates[Math.max(0, at)] as DiaryCandidate;
}

/** What the periods in the second condition add at each sight: `strength` on average over their own windows, and what is carried on. */
function effectsOf(
  trial: ComingTrial,
  windowH: number,
  isSecond: (period: number) => boolean,
  course: Course,
  strength: number,
): Float64Array {
  const added = new Float64Array(trial.sights.length);
  // Over the whole window, also where the next run cuts it short: that is what `points` are points of.
  const windows = trial.periods.flatMap((period) => windowsOf([period], trial.sights, windowH));
  const ownMeans = windows.flatMap(({ untilH, scores }) => {
    return scores.length === 0 ? [] : scores.reduce((sum, { atH }) => sum + course(atH - untilH), 0) / scores.length;
  });
  const own = ownMeans.reduce((sum, mean) => sum + mean, 0) / Math.max(1, ownMeans.length);
  for (const { untilH } of strength === 0 ? [] : windows.filter((_, period) => isSecond(period))) {
    for (let i = trial.sights.length - 1; i >= 0; i--) {
      const hours = (trial.sights[i] as Sight).atH - untilH;
      if (hours < 0) break;
      added[i] = (added[i] as number) + (strength * course(hours)) / own;
    }
  }
  return added;
}

/** The share of the added points that the scale shows; 1 where nothing was added. */
function shownOf(
  effect: Float64Array,
  scores: readonly TimedScore[],
  without: Float64Array,
  given: (value: number) => number,
): number {
  const added = effect.reduce((sum, points) => sum + points, 0);
  const shown = scores.reduce((sum, { score }, i) => sum + score - given(without[i] as number), 0);
  return added === 0 ? 1 : shown / added;
}
