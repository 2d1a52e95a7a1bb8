import type { Evidence } from '../api/client.ts';

const HOUR_MS = 3_600_000;
/** A score within this of a dose counts as after it. */
const AFTER_H = 36;

/** How often each score from 0 to 10 was given, and their mean; null without any. */
export type Scored = { readonly counts: readonly number[]; readonly all: number; readonly mean: number | null };

/** Scores after a cause and at other times. */
export type ScoresAfter = {
  readonly after: Scored;
  readonly otherwise: Scored;
  /** The least amount that counted; null where any did. */
  readonly leastAmount: number | null;
};

/** Fewer scores than this at other times are nothing to hold the others against. */
const FEWEST = 5;

/**
 * Scores after a cause and at other times, as they stand, with nothing taken into account.
 *
 * Any amount counts; what happens nearly every day, so that there are no other times, counts from a usual amount on.
 *
 * @param scores in order of time
 * @param doses of the cause, in order of time; a dose of nothing is none
 * @param usual what an ordinary amount of it is, or null
 */
export function scoresAfter(
  scores: readonly { readonly atMs: number; readonly score: number }[],
  doses: Evidence['causes'][number]['doses'],
  usual: number | null,
): ScoresAfter {
  const any = split(scores, doses, 0);
  if (usual === null || any.otherwise.all >= FEWEST) return { ...any, leastAmount: null };
  return { ...split(scores, doses, usual), leastAmount: usual };
}

function split(
  scores: readonly { readonly atMs: number; readonly score: number }[],
  doses: Evidence['causes'][number]['doses'],
  least: number,
): { readonly after: Scored; readonly otherwise: Scored } {
  const received = doses.filter(({ amount }) => amount !== 0 && (amount ?? least) >= least).map(({ atMs }) => atMs);
  const after: number[] = [];
  const otherwise: number[] = [];
  let next = 0;
  for (const { atMs, score } of scores) {
    while (next < received.length && received[next] < atMs) next += 1;
    const last = received[next - 1];
    (last !== undefined && atMs - last <= AFTER_H * HOUR_MS ? after : otherwise).push(score);
  }
  return { after: scored(after), otherwise: scored(otherwise) };
}

function scored(scores: readonly number[]): Scored {
  const counts = Array.from({ length: 11 }, () => 0);
  for (const score of scores) counts[Math.min(10, Math.max(0, Math.round(score)))] += 1;
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { counts, all: scores.length, mean };
}
