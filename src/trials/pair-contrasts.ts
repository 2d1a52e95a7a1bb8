import { MOMENTS } from '#attribution';
import type { Score } from '#record';
import type { DonePair, DonePeriod } from './assigned-pairs.ts';
import { carriedWeight } from './carry-over.ts';
import { type Background, copyBackground, forecast, observe, type Sight } from './noise/background.ts';
import { learnNoise } from './noise/learn-noise.ts';
import { type Window, windowsOf } from './windows.ts';

/** What one pair says, before the coin is looked at. */
export type PairContrast = {
  readonly pair: number;
  /** What the coin showed: 1 where the second condition came first, −1 where it came second. */
  readonly sign: 1 | -1;
  /** How much the scores after the pair's first run exceed those after its second, in points per `1/information`; known without the coin. */
  readonly contrast: number;
  /** Inverse variance of `sign × contrast / information`, the pair's difference in points, as the runner's noise before the pair has it. */
  readonly information: number;
  /** Plain mean score of either window. */
  readonly means: readonly [first: number, second: number];
};

/** A score on the trial's clock. */
export type TimedScore = Sight & { readonly score: number };

const HOUR_MS = 3_600_000;
/** Older scores say little about today's noise. */
const MEMORY_MS = 120 * 24 * HOUR_MS;

/**
 * The contrasts of a trial's pairs, each from data up to that pair's end and adjusted for what came before.
 *
 * A run's outcome is the mean score of its window: from its end until `windowH` hours later, or until the trial's next run. From it
 * is taken what the scores before the run led to expect (level, moments of the day, drift, swings; {@link contrastOf}).
 *
 * @param scores one site's scores in order of time
 * @param pairs whole pairs in order of their first run
 * @param periods every period with a run, in order of time: a window ends where the next of them begins
 * @param windowH hours after a run in which its scores count
 * @returns a contrast for each pair of which both windows hold a score
 */
export function pairContrasts(
  scores: readonly Score[],
  pairs: readonly DonePair[],
  periods: readonly DonePeriod[],
  windowH: number,
): PairContrast[] {
  const originMs = pairs[0]?.first.fromMs ?? 0;
  const timed = scores.flatMap(({ atMs, score, moment }): TimedScore[] => {
    if (atMs < originMs - MEMORY_MS) return [];
    return [{ atH: (atMs - originMs) / HOUR_MS, moment: MOMENTS.indexOf(moment ?? 'other'), score }];
  });
  const clock = periods.map(({ fromMs, untilMs }) => {
    return { fromH: (fromMs - originMs) / HOUR_MS, untilH: (untilMs - originMs) / HOUR_MS };
  });
  const windows = new Map(windowsOf(clock, timed, windowH).map((window, index) => [periods[index], window]));
  const noise = learnNoise(timed[0]?.atH ?? 0);
  let seen = 0;
  return pairs.flatMap(({ pair, sign, first, second }): PairContrast[] => {
    const [one, other] = [windows.get(first), windows.get(second)];
    if (!one?.scores.length || !other?.scores.length) return [];
    for (; seen < timed.length && (timed[seen] as TimedScore).atH <= one.fromH; seen++) {
      noise.take(timed[seen] as TimedScore, (timed[seen] as TimedScore).score);
    }
    // What the trial's own effect stirs up is no noise: the diary before it decides, where there is enough of it.
    noise.settle();
    const between = timed.filter(({ atH }, i) => i >= seen && atH <= other.fromH);
    const { contrast, information } = contrastOf(noise.likeliest(), one, between, other);
    return [{ pair, sign, contrast, information, means: [meanOf(one.scores), meanOf(other.scores)] }];
  });
}

/**
 * The contrast of one pair under a background: what the first window shows more than the second.
 *
 * With yₖ the mean score of window k, ŷₖ its forecast from the scores before run k and Vₖ the forecast's variance, the contrast is
 * Σ xₖ(yₖ − ŷₖ)/Vₖ and its information Σ xₖ²/Vₖ. xₖ is what an effect of one point would show there: ½ after the run of one
 * condition and −½ after the other, plus what the first run still does during the second's window, less what the forecast has
 * already taken over of it. The effect fades as {@link carriedWeight}; within its own window its mean is 1.
 *
 * @param before the background from the scores before the first run; not changed
 * @param one, other the two windows, in order of time
 * @param between scores from the first run to the second
 */
export function contrastOf(
  before: Background,
  one: Window<TimedScore>,
  between: readonly TimedScore[],
  other: Window<TimedScore>,
): { readonly contrast: number; readonly information: number } {
  const background = copyBackground(before);
  const effectOf = (window: Window<TimedScore>): ((atH: number) => number) => {
    const own = meanWeight(window);
    return (atH) => carriedWeight(atH - window.untilH) / own;
  };
  const [ofOne, ofOther] = [effectOf(one), effectOf(other)];
  const expected = forecast(background, one.scores);
  for (const score of between) observe(background, score, score.score, ofOne(score.atH) / 2);
  const later = forecast(background, other.scores);
  const carried = other.scores.reduce((sum, { atH }) => sum + ofOne(atH) - ofOther(atH), 0) / other.scores.length;
  const [x, xLater] = [0.5, carried / 2 - later.probe];
  return {
    contrast:
      (x * (meanOf(one.scores) - expected.mean)) / expected.variance +
      (xLater * (meanOf(other.scores) - later.mean)) / later.variance,
    information: x ** 2 / expected.variance + xLater ** 2 / later.variance,
  };
}

function meanWeight({ untilH, scores }: Window<TimedScore>): number {
  return scores.reduce((sum, { atH }) => sum + carriedWeight(atH - untilH), 0) / scores.length;
}

function meanOf(scores: readonly TimedScore[]): number {
  return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}
