import type { Posterior } from './posterior.ts';
import { searchExplanations } from './search.ts';
import type { ColumnIndex, Summary } from './summary.ts';

/** From here on the scores speak for the other direction than the claimed one. */
export const OTHER_WAY_SPEAKS = 0.9;

/**
 * Chance that a suspect moves the score the other way: relieves where it was said to worsen, or worsens where it was said to relieve.
 *
 * The model of a question holds each suspect to its claim. Here it is turned round, with the prior that its claim had, and joins the
 * best explanation that does without it.
 *
 * @param posterior the posterior
 * @param suspect index of the suspect, with columns
 * @returns 0–1
 */
export function otherWayOf(posterior: Posterior, suspect: number): number {
  const { weighed, summaries, index, prior, design } = posterior;
  const free = weighed.filter(({ explanation }) =>
    explanation.columns.every((column) => index.suspect[column] !== suspect),
  );
  // Where nothing kept does without it, it surely acts as claimed.
  if (free.length === 0) return 0;
  const best = free.reduce((a, b) => (b.probability > a.probability ? b : a));
  const summary = summaries[best.shape] as Summary;
  const { columns } = best.explanation;
  const turned = searchExplanations(turn(summary, index, suspect), index, prior, design.n, {
    granting: { columns, suspect },
  });
  const without = weightOf(posterior, summary, columns) ?? best.explanation.logWeight;
  let odds = 0;
  for (const { logWeight } of turned) odds += Math.exp(Math.min(60, logWeight - without));
  return odds / (1 + odds);
}

/** Log weight of an explanation by itself, whatever share of others it stood for in the search; null for none. */
function weightOf({ index, prior, design }: Posterior, summary: Summary, columns: readonly number[]): number | null {
  const last = columns.at(-1);
  if (last === undefined) return null;
  const suspect = index.suspect[last] as number;
  const granted = searchExplanations(summary, index, prior, design.n, {
    granting: { columns: columns.slice(0, -1), suspect },
  });
  return granted.find((explanation) => explanation.columns.includes(last))?.logWeight ?? null;
}

/** The summary with the columns of one suspect turned round. */
function turn(summary: Summary, index: ColumnIndex, suspect: number): Summary {
  const isTurned = (column: number): boolean => index.suspect[column] === suspect;
  return {
    ...summary,
    product: summary.product.map((value, c) => (isTurned(c) ? -value : value)),
    // Within the suspect both factors turn, and nothing changes.
    rowOf: (column) => summary.rowOf(column).map((value, c) => (isTurned(c) === isTurned(column) ? value : -value)),
  };
}
