import { carriedWeight } from './carry-over.ts';
import { type Background, observe, startBackground } from './noise/background.ts';
import { ENOUGH_SCORES, type LearntNoise, learnNoise } from './noise/learn-noise.ts';
import { fitRhythm, type Rhythm } from './noise/rhythm.ts';
import { contrastOf, type TimedScore } from './pair-contrasts.ts';
import { type TimedPeriod, type Window, windowsOf } from './windows.ts';

/** What a diary teaches about the noise of coming pairs. */
export type DiaryNoise = {
  /** Candidates of the runner's noise, their backgrounds standing at the diary's end; the hopeless ones are left out. */
  readonly candidates: readonly DiaryCandidate[];
  /** The candidate by which the analysis will go. */
  readonly likeliest: Background;
  /** Σ z² of the placebo pairs: their differences over what was foreseen, squared. */
  readonly squares: number;
  /** How many placebo pairs there were. */
  readonly placeboPairs: number;
  /** The diary's periods whose windows have passed, and how many of these hold no score. */
  readonly passed: PassedPeriods;
};

/** Periods whose windows have passed, and how many of these windows hold no score. */
export type PassedPeriods = { readonly periods: number; readonly unscored: number };

/** A candidate of the noise, and the rhythm that it stands beside; null without one. */
export type DiaryCandidate = LearntNoise & { readonly rhythm: Rhythm | null };

/** A period of the diary: its times, and how much of what is asked about it held; null where that is not known. */
export type PastPeriod = TimedPeriod & { readonly dose: number | null };

/** Days of a rhythm's turn: the week, and shifts. */
const RHYTHM_DAYS = [4, 5, 6, 7, 8];
/** A diary shows a rhythm that it holds so many turns of. */
const ENOUGH_TURNS = 3;
/** How likely it is beforehand that there is a rhythm. */
const RHYTHM_PRIOR = 0.3;
/** What goes with a dose beforehand: nothing, give or take this many points. */
const EFFECT_SD = 3;
/** Candidates this many times less likely than the likeliest, as a logarithm, are left out. */
const HOPELESS = 12;

/**
 * Learns a runner's noise from the diary, and judges it on placebo pairs: runs (days, nights) that follow one another, analysed as if they were
 * a trial's pair.
 *
 * As in a trial, pairs are judged once enough scores are known. What the candidates foresee of a pair may be too much or too little for this runner; the placebo pairs tell by how much, whatever the
 * reason. What goes with the dose of the exposure that is asked about is no noise, and is taken out of them by regression.
 *
 * @param scores in order of time, on a clock of hours that stands at 0 now
 * @param periods the diary's runs, or its days or nights, in order of time
 * @param windowH hours after a period in which its scores count
 */
export function learnDiaryNoise(
  scores: readonly TimedScore[],
  periods: readonly PastPeriod[],
  windowH: number,
): DiaryNoise {
  const noise = learnNoise(scores[0]?.atH ?? 0);
  let seen = 0;
  const takeUntil = (atH: number): void => {
    for (; seen < scores.length && (scores[seen] as TimedScore).atH <= atH; seen++) {
      noise.take(scores[seen] as TimedScore, (scores[seen] as TimedScore).score);
    }
  };
  const windows = windowsOf(periods, scores, windowH);
  const placebos = windows.flatMap((one, index): Placebo[] => {
    const other = windows[index + 1];
    takeUntil(one.fromH);
    if (seen < ENOUGH_SCORES || !one.scores.length || !other?.scores.length) return [];
    const between = scores.filter(({ atH }, i) => i >= seen && atH <= other.fromH);
    const [dose, laterDose] = [periods[index]?.dose, periods[index + 1]?.dose];
    const more = dose == null || laterDose == null ? 0 : dose - laterDose;
    return [{ ...contrastOf(noise.likeliest(), one, between, other), more }];
  });
  takeUntil(Infinity);
  const squares = squaresOf(placebos);
  return {
    candidates: candidatesOf(withoutAsked(scores, periods, noise.likeliest())),
    likeliest: noise.likeliest(),
    squares,
    placeboPairs: placebos.length,
    passed: passedOf(windows.filter(({ untilH }) => untilH + windowH <= 0)),
  };
}

function passedOf(windows: readonly Window<TimedScore>[]): PassedPeriods {
  return { periods: windows.length, unscored: windows.filter(({ scores }) => scores.length === 0).length };
}

/**
 * The candidates as the diary weighs them, with and without a rhythm beside them.
 *
 * A rhythm is fitted, taken out, and the rest judged as any diary is. Its two fitted numbers cost it what Schwarz's criterion says.
 *
 * @source schwarz-1978
 */
function candidatesOf(scores: readonly TimedScore[]): readonly DiaryCandidate[] {
  const firstH = scores[0]?.atH ?? 0;
  const judged = (rhythm: Rhythm | null, cost: number): readonly DiaryCandidate[] => {
    const rest = learnNoise(firstH);
    for (const score of scores) rest.take(score, score.score - (rhythm?.(score.atH) ?? 0));
    return rest.candidates.map((each) => ({ ...each, rhythm, logWeight: each.logWeight - cost }));
  };
  const turns = ((scores.at(-1)?.atH ?? 0) - firstH) / 24 / ENOUGH_TURNS;
  const days = scores.length < ENOUGH_SCORES ? [] : RHYTHM_DAYS.filter((each) => each <= turns);
  const cost =
    Math.log(Math.max(1, scores.length)) + Math.log((RHYTHM_DAYS.length * (1 - RHYTHM_PRIOR)) / RHYTHM_PRIOR);
  const beside = days.flatMap((each): readonly DiaryCandidate[] => {
    const rhythm = fitRhythm(scores, 24 * each);
    return rhythm === null ? [] : judged(rhythm, cost);
  });
  const all = [...judged(null, 0), ...beside];
  const most = Math.max(...all.map(({ logWeight }) => logWeight));
  return all.filter(({ logWeight }) => logWeight > most - HOPELESS);
}

/**
 * The scores without what goes with the doses of what is asked about: that is no noise, and a diary may hold a lot of it.
 *
 * The effect of the largest dose, fading as {@link carriedWeight}, is estimated by generalised least squares under a background's noise, shrunk by a prior N(0, 3²). The log
 * likelihood is a parabola in it, so three passes of the filter tell it exactly.
 */
function withoutAsked(
  scores: readonly TimedScore[],
  periods: readonly PastPeriod[],
  { noise }: Background,
): readonly TimedScore[] {
  const most = Math.max(0, ...periods.map(({ dose }) => dose ?? 0));
  if (most === 0) return scores;
  const dosed = periods.filter(({ dose }) => dose !== null && dose > 0);
  const added = scores.map(({ atH }) => {
    return dosed.reduce((sum, { untilH, dose }) => sum + ((dose ?? 0) / most) * carriedWeight(atH - untilH), 0);
  });
  const logLikelihood = (points: number): number => {
    const background = startBackground(noise, scores[0]?.atH ?? 0);
    return scores.reduce((sum, score, i) => {
      return sum + observe(background, score, score.score - points * (added[i] as number));
    }, 0);
  };
  const [less, none, more] = [logLikelihood(-1), logLikelihood(0), logLikelihood(1)];
  const points = (more - less) / 2 / (2 * none - less - more + 1 / EFFECT_SD ** 2);
  return scores.map((score, i) => ({ ...score, score: score.score - points * (added[i] as number) }));
}

/** A placebo pair, and how much more of what is asked about its first period held. */
type Placebo = { readonly contrast: number; readonly information: number; readonly more: number };

function squaresOf(placebos: readonly Placebo[]): number {
  const along = placebos.reduce((sum, { contrast, more }) => sum + contrast * more, 0);
  const weight = placebos.reduce((sum, { information, more }) => sum + information * more ** 2, 0);
  const perDose = weight > 0 ? along / weight : 0;
  return placebos.reduce((sum, { contrast, information, more }) => {
    return sum + (contrast - perDose * more * information) ** 2 / information;
  }, 0);
}
