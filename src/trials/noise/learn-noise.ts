import { type Background, observe, type Sight, startBackground } from './background.ts';
import { NOISES } from './noise.ts';

/** A candidate after some scores: where its background stands, and how likely it is among the others. */
export type LearntNoise = { readonly background: Background; logWeight: number };

/** As many scores as a fortnight holds, two a day: from then on a runner's noise is known well enough to go by. */
export const ENOUGH_SCORES = 28;

/**
 * Learns how a runner's scores move: every candidate predicts each score from those before it, and gains by predicting well.
 *
 * @param fromH hour at which learning begins, not after the first score
 * @returns `take` for the next score; `candidates` with log weights up to a constant; `likeliest`, the best background so far; `settle`, which chooses
 *   it once enough scores are known, and lets no other take its place from then on
 */
export function learnNoise(fromH: number) {
  const candidates = NOISES.map(
    ({ noise, weight }): LearntNoise => ({ background: startBackground(noise, fromH), logWeight: Math.log(weight) }),
  );
  let taken = 0;
  let settled: Background | null = null;
  const likeliest = (): Background =>
    settled ?? candidates.reduce((best, each) => (each.logWeight > best.logWeight ? each : best)).background;
  return {
    candidates,
    take: (sight: Sight, score: number): void => {
      taken += 1;
      if (settled !== null) observe(settled, sight, score);
      else for (const each of candidates) each.logWeight += observe(each.background, sight, score);
    },
    likeliest,
    settle: (): void => {
      if (taken >= ENOUGH_SCORES) settled = likeliest();
    },
  };
}
