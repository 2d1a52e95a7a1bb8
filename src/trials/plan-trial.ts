import { MOMENTS } from '#attribution';
import { exposeSymbol } from '#exposures';
import {
  analysedSite,
  asOfMs,
  type Case,
  caseAsOf,
  localHour,
  type Plan,
  type PlanDesign,
  type PlanPower,
  scoreSeries,
} from '#record';
import { screen } from '#triage';
import { type AskedExposure, askedExposure } from './asked.ts';
import { type DrawCourse, immediateCourses, lateCourses } from './carry-over.ts';
import { cheaperQuestions } from './cheaper.ts';
import { drawSchedule } from './coin.ts';
import { type Comparison, isRefusal, type Refusal } from './comparison.ts';
import { comparisonOf } from './comparison-of.ts';
import { learnDiaryNoise, type PassedPeriods } from './diary-noise.ts';
import { type Habits, habitsOf } from './habits.ts';
import { HIGHEST_SCORE, STOP_RULES } from './harm.ts';
import { cannotRuleOut } from './limits.ts';
import type { TimedScore } from './pair-contrasts.ts';
import { pastPeriods } from './past-periods.ts';
import { highScoreShare, type PowerQuestion, simulatePower, spreadOf } from './power.ts';
import { recordedSchedule } from './recorded-schedule.ts';

/** A plan with what has to be said beside it. */
export type TrialPlan = Plan & {
  readonly design: (PlanDesign & { readonly inWords: readonly string[] }) | null;
  /** The power for an effect that is at its most only a day or two later, which `power` leaves out; as many as `power`. */
  readonly latePower: readonly PlanPower[];
  /** How often the diary held no score in the hours that count, and the power if it held a morning's and an evening's every day; null where that was too seldom to cost power. */
  readonly unscored: (PassedPeriods & { readonly powerIfScored: PlanPower }) | null;
  /** How often a score as high as a trial stops at would come, though the condition changes nothing; null where that is seldom. */
  readonly highScoreShare: number | null;
  /** What the plan assumes and what the trial cannot rule out, in sentences. */
  readonly caveats: readonly string[];
  /** Whether mornings and evenings were assumed, because the diary does not show when this runner checks in. */
  readonly assumesCheckins: boolean;
};

const FEWEST_PAIRS = 6;
const MOST_PAIRS = 18;
const MOST_DAYS = 84;
const FEWEST_RUNS = 3;
const PLANNED_FOR_POINTS = 1.5;
const WANTED_POWER = 0.8;
const SHOWN_POINTS = [1, 1.5, 2];
/** Whether an effect fades within the window or stays, nobody knows beforehand: the promise is for as many of one as of the other. */
const PROMISED_FLAT_SHARE = 0.5;
/** From this share of simulated trials on it is said that a high score may stop one. */
const OFTEN_HIGH = 0.1;
const HOUR_MS = 3_600_000;

/**
 * Plans a trial: what it takes and what it could tell, or why it cannot be done.
 *
 * Pairs: the fewest from 6 to 18 whose power for 1.5 points is at least 0.8, else the most that fit into 12 weeks. Power is simulated
 * from the runner's own noise, learnt from the diary. A trial of the same question that the case holds unfinished is not drawn again: its schedule is given.
 *
 * @param given a parsed case; nothing later than its `asOf` is used
 * @param question a hypothesis's id or an exposure's symbol
 * @param options the seed of the coin (default 1), and the site if not the complaint's first
 * @returns `culprit-plan/1`; infeasible, with its reason and what is feasible instead, for any question that cannot be put to a trial
 */
export function planTrial(
  given: Case,
  question: string,
  options: { readonly seed?: number; readonly site?: string } = {},
): TrialPlan {
  const theCase = caseAsOf(given);
  const scores = scoreSeries(theCase, analysedSite(theCase, options.site ?? null));
  const habits = habitsOf(theCase, scores);
  const danger = dangerRefusal(theCase);
  const compared = danger ?? comparisonOf(theCase, habits, question);
  if (isRefusal(compared)) return refused(theCase, habits, question, compared);
  const refusal = soreRefusal(theCase, scores) ?? runsRefusal(habits, compared);
  if (refusal !== null) return refused(theCase, habits, question, refusal);
  const recorded = recordedSchedule(theCase, question);
  const asked = askedExposure(theCase, question);
  const seed = recorded?.seed ?? options.seed ?? 1;
  const comparison = recorded === null ? compared : { ...compared, ...recorded.comparison };
  const powerQuestion = powerQuestionOf(theCase, habits, comparison, scores, asked);
  const { pairs, power, latePower } = choosePairs(powerQuestion, comparison, habits, recorded?.pairs ?? null);
  const told = {
    latePower,
    unscored: unscoredOf(powerQuestion, pairs),
    highScoreShare: oftenHigh(powerQuestion, pairs),
  };
  const { unit, conditions, inWords, windowH } = comparison;
  return {
    ...{ format: 'culprit-plan/1', question, feasible: true, reason: null },
    design: { unit, conditions, pairs, windowH, seed, inWords },
    periods: recorded?.periods ?? drawSchedule(seed, question, conditions, pairs),
    expectedDays: daysOf(2 * pairs, comparison, habits),
    smallestP: Math.min(1, 2 / 2 ** pairs),
    power,
    ...told,
    stopRules: STOP_RULES,
    cheaper: cheaperQuestions(theCase, habits, question, comparison),
    caveats: caveatsOf(theCase, habits, asked.symbol, told, recorded !== null),
    assumesCheckins: !habits.areCheckinsKnown,
  };
}

function dangerRefusal(theCase: Case): Refusal | null {
  const { tier, items } = screen(theCase);
  if (tier !== 'same-day' && tier !== 'emergency') return null;
  return { code: 'danger', text: items[0]?.action ?? 'See to the danger sign first.' };
}

/** A runner whose usual score is where a trial stops has nothing to begin. */
function soreRefusal(
  theCase: Case,
  scores: readonly { readonly atMs: number; readonly score: number }[],
): Refusal | null {
  const sinceMs = (asOfMs(theCase) ?? 0) - 7 * 24 * HOUR_MS;
  const late = scores.flatMap(({ atMs, score }) => (atMs >= sinceMs ? [score] : [])).sort((one, other) => one - other);
  const median = late[late.length >> 1];
  if (median === undefined || median < HIGHEST_SCORE) return null;
  return {
    code: 'too-sore',
    text: `Your scores of the last week are mostly ${median}: a trial stops at ${HIGHEST_SCORE}. Rest it and have it seen to first.`,
  };
}

function runsRefusal(habits: Habits, { unit }: Comparison): Refusal | null {
  if (unit !== 'run') return null;
  const { runs, runsAWeek } = habits;
  const least = `Six pairs, twelve runs, are the fewest that can tell (their smallest p is 2/64 = 0.031; five reach only 2/32 = 0.063)`;
  if (runs.length < FEWEST_RUNS) {
    const seen = runs.length === 0 ? 'no run' : runs.length === 1 ? 'one run' : 'two runs';
    return { code: 'too-few-runs', text: `The diary holds ${seen}. ${least}: log some runs first.` };
  }
  if (mostPairs(habits, unit) >= FEWEST_PAIRS) return null;
  const days = runsAWeek > 0 ? ` that takes ${Math.ceil((7 * 2 * FEWEST_PAIRS) / runsAWeek)} days` : ' they never come';
  const text = `${least}. At your ${runsAWeek.toFixed(1)} runs a week${days}, and more than twelve weeks are no trial.`;
  return { code: 'too-few-runs', text };
}

function mostPairs({ runsAWeek }: Habits, unit: Comparison['unit']): number {
  const periods = unit === 'run' ? (MOST_DAYS / 7) * runsAWeek : MOST_DAYS;
  return Math.min(MOST_PAIRS, Math.floor(periods / 2 + 1e-9));
}

function daysOf(periods: number, { unit, windowH }: Comparison, { runsAWeek }: Habits): number {
  const daysBetween = unit === 'run' ? 7 / runsAWeek : 1;
  return Math.ceil((periods - 1) * daysBetween + windowH / 24);
}

function powerQuestionOf(
  theCase: Case,
  habits: Habits,
  { unit, windowH }: Comparison,
  scores: ReturnType<typeof scoreSeries>,
  { symbol, claim }: AskedExposure,
): PowerQuestion {
  const nowMs = asOfMs(theCase) ?? 0;
  const late = scores.filter(({ atMs }) => atMs >= nowMs - 120 * 24 * HOUR_MS);
  const timed = late.map(({ atMs, moment, score }): TimedScore => {
    return { atH: (atMs - nowMs) / HOUR_MS, moment: MOMENTS.indexOf(moment ?? 'other'), score };
  });
  const midnightH = 24 - localHour(nowMs, theCase.timezone ?? 'UTC');
  const { doses } = exposeSymbol(theCase, symbol);
  const noise = learnDiaryNoise(
    timed,
    pastPeriods(habits, unit, doses, { nowMs, midnightH, firstH: timed[0]?.atH ?? 0 }),
    windowH,
  );
  // Chance in the power is no choice of the runner's: it does not change with the coin's seed.
  const direction = claim === 'relieves' ? -1 : 1;
  const question = { habits, unit, windowH, direction, midnightH, noise, seed: 1 } as const;
  return { ...question, spread: spreadOf(question) };
}

/** The number of pairs and what they can tell; a number that stands already is only judged. */
function choosePairs(
  question: PowerQuestion,
  { unit }: Comparison,
  habits: Habits,
  fixed: number | null,
): { readonly pairs: number; readonly power: readonly PlanPower[]; readonly latePower: readonly PlanPower[] } {
  const pairs = fixed ?? fewestPairs(question, mostPairs(habits, unit));
  const powerOf = (drawCourse: DrawCourse) =>
    SHOWN_POINTS.map((points) => planPower(question, points, pairs, drawCourse));
  const power = powerOf(immediateCourses(question.windowH, PROMISED_FLAT_SHARE));
  return { pairs, power, latePower: powerOf(lateCourses()) };
}

function planPower(question: PowerQuestion, points: number, pairs: number, drawCourse: DrawCourse): PlanPower {
  const judged = judgedPairs(pairs);
  const power = simulatePower(question, points, judged, drawCourse)(judged);
  return { points, power: Math.round(1000 * power) / 1000 };
}

/** As many pairs as are simulated: a longer trial that was drawn elsewhere tells at least as much. */
function judgedPairs(pairs: number): number {
  return Math.min(pairs, MOST_PAIRS);
}

function oftenHigh(question: PowerQuestion, pairs: number): number | null {
  const share = highScoreShare(question, judgedPairs(pairs));
  return share < OFTEN_HIGH ? null : share;
}

/** Where one of ten periods of the diary held no score in the hours that count, and not once by chance: how many, and what scores would give. */
function unscoredOf(question: PowerQuestion, pairs: number): TrialPlan['unscored'] {
  const { habits, noise, windowH } = question;
  const { periods, unscored } = noise.passed;
  if (!habits.areCheckinsKnown || unscored < 2 || unscored < periods / 10) return null;
  const scored = { ...question, habits: { ...habits, areCheckinsKnown: false } };
  const drawCourse = immediateCourses(windowH, PROMISED_FLAT_SHARE);
  return { periods, unscored, powerIfScored: planPower(scored, PLANNED_FOR_POINTS, pairs, drawCourse) };
}

/** The fewest pairs with the wanted power, whether the effect fades or stays; found by halving: more pairs tell more. */
function fewestPairs(question: PowerQuestion, most: number): number {
  const isEnoughUpTo = (longest: number) => {
    const courses = [0, 1].map((flatShare) => {
      return simulatePower(question, PLANNED_FOR_POINTS, longest, immediateCourses(question.windowH, flatShare));
    });
    return (pairs: number): boolean => courses.every((ofPairs) => ofPairs(pairs) >= WANTED_POWER);
  };
  const short = Math.min(most, 12);
  const ofShort = isEnoughUpTo(short);
  const isShort = short === most || ofShort(short);
  const isEnough = isShort ? ofShort : isEnoughUpTo(most);
  let [low, high] = isShort ? [FEWEST_PAIRS, short] : [short + 1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function caveatsOf(
  theCase: Case,
  habits: Habits,
  symbol: string,
  told: Pick<TrialPlan, 'latePower' | 'unscored' | 'highScoreShare'>,
  isRecorded: boolean,
): string[] {
  const { unanswered } = screen(theCase);
  return [
    cannotRuleOut(symbol),
    ...told.latePower.filter(({ points }) => points === PLANNED_FOR_POINTS).map(lateInWords),
    ...(unanswered > 0 ? [`Before it begins, answer the safety questions: ${unanswered} are open.`] : []),
    ...(habits.areCheckinsKnown ? [] : ['The power assumes that you check in on waking and in the evening.']),
    ...(told.unscored === null ? [] : [unscoredInWords(told.unscored)]),
    ...(told.highScoreShare === null ? [] : [highInWords(told.highScoreShare)]),
    ...(isRecorded ? ['This trial was drawn already: its schedule stands.'] : []),
  ];
}

function lateInWords({ points, power }: PlanPower): string {
  return `The power is for an effect that begins at once. One that is at its most only a day or two later, as perhaps one in five is, is mostly missed where the next period has begun by then: of 100 such trials, ${Math.round(100 * power)} would find ${points} points.`;
}

function unscoredInWords({ periods, unscored, powerIfScored }: NonNullable<TrialPlan['unscored']>): string {
  const { points, power } = powerIfScored;
  return `In the hours that count the diary held no score ${unscored} times out of the last ${periods}. A pair that lacks one tells nothing. With a check-in every morning and evening, ${Math.round(100 * power)} of 100 such trials would find ${points} points.`;
}

function highInWords(share: number): string {
  return `At your level of pain a score of ${HIGHEST_SCORE} or more would come in about ${Math.round(100 * share)} of 100 such trials, though the condition changed nothing: then it has to stop before it can tell.`;
}

function refused(theCase: Case, habits: Habits, question: string, reason: Refusal): TrialPlan {
  return {
    ...{ format: 'culprit-plan/1', question, feasible: false, reason, design: null, periods: [] },
    ...{
      expectedDays: null,
      smallestP: null,
      power: [],
      latePower: [],
      unscored: null,
      highScoreShare: null,
      stopRules: [],
    },
    cheaper: reason.code === 'danger' ? [] : cheaperQuestions(theCase, habits, question, null),
    caveats: [],
    assumesCheckins: false,
  };
}
