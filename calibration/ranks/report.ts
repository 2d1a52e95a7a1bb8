import { binsOf, reliabilityErrorOf, type Share, share } from '../ledger/figures.ts';
import { percentRange, table } from '../page/markdown.ts';
import type { Ranked } from './rank-diary.ts';
import { uniformityOf } from './uniformity.ts';

/** The quantities that are ranked, by name. */
export const RANKS: readonly (readonly [string, (ranked: Ranked) => readonly number[]])[] = [
  ['attributable points', ({ suspects }) => suspects.map(({ attributable }) => attributable)],
  ['attributable points, given that it acts', ({ suspects }) => suspects.flatMap(({ size }) => size ?? [])],
  ['half-life, given that it acts', ({ suspects }) => suspects.flatMap(({ halfLife }) => halfLife ?? [])],
  ['noise: correlation time', ({ fastH }) => [fastH]],
  ['noise: size of the fast part', ({ fastShare }) => [fastShare]],
  ['noise: size of the drift', ({ driftShare }) => [driftShare]],
];

/** Uniformity of every rank over all lengths. */
export function ranksTable(ranked: readonly Ranked[]): string {
  return table(
    ['quantity', 'ranks', 'χ² (19 degrees)', 'p', 'ECDF distance', '99 % bound', 'between 0.05 and 0.95'],
    RANKS.map(([name, of]) => {
      const { n, chiSquare, p, ecdf, ecdfBound, central } = uniformityOf(ranked.flatMap(of));
      return [
        name,
        String(n),
        chiSquare.toFixed(1),
        p.toFixed(3),
        ecdf.toFixed(3),
        ecdfBound.toFixed(3),
        percentRange({ of: n, count: Math.round(central * n) }),
      ];
    }),
  );
}

/** Intervals and probabilities at each length. */
export function drawsTable(ranked: readonly Ranked[]): string {
  return table(
    [
      'days',
      'diaries',
      '90 % hold, unrounded',
      'given that it acts',
      '90 % hold, rounded',
      'of what acts',
      'reliability error',
    ],
    [...Map.groupBy(ranked, ({ days }) => days)].map(([days, group]) => {
      const suspects = group.flatMap((each) => each.suspects);
      const findings = group.flatMap((each) => each.rounded);
      const holds = ({ truth, low, high }: (typeof findings)[number]): boolean =>
        truth >= low - 1e-9 && truth <= high + 1e-9;
      return [
        String(days),
        String(group.length),
        percentRange(central(suspects.map(({ attributable }) => attributable))),
        percentRange(central(suspects.flatMap(({ size }) => size ?? []))),
        percentRange(share(findings, holds)),
        percentRange(
          share(
            findings.filter(({ acts }) => acts),
            holds,
          ),
        ),
        reliabilityErrorOf(binsOf(findings.map(({ acts, probability }) => ({ probability, isTrue: acts })))).toFixed(3),
      ];
    }),
  );
}

function central(ranks: readonly number[]): Share {
  return share(ranks, (rank) => rank >= 0.05 && rank <= 0.95);
}
