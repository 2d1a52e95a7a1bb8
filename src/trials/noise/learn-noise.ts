import { type Background, observe, type Sight, startBackground } from './background.ts';
import { NOISES } from './noise.ts';

/** A candidate after some scores: where its background stands, and how likely it is among the others. */
export type LearntNoise = { readonly background: Background; logWeight: number };

/**
 * Learns how a runner's scores move: every candidate predicts each score from those before it, and gains by predicting well.
 *
 * @param fromH hour at which learning begins, not after the first score
 * @returns `take` for the next score; `candidates` with log weights up to a constant; `likeliest`, the best background so far
 */
export function learnNoise(fromH: number) {
  const candidates = NOISES.map(
    ({ noise, weight }): LearntNoise => ({ background: startBackground(noise, fromH), logWeight: Math.log(weight) }),
  );
  return {
    candidates,
    take: (sight: Sight, score: number): void => {
      for (const each of candidates) each.logWeight += observe(each.background, sight, score);
    },
    likeliest: (): Background =>
      candidates.reduce((best, each) => (each.logWeight > best.logWeight ? each : best)).background,
  };
}
