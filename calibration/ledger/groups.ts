import { TRACKER_RULES } from '../rules/tracker-rules.ts';
import { type Judged, judge, oracleJudge, PRODUCT, ruleJudge, zAtOurError } from './figures.ts';
import type { Observation } from './observe.ts';

/** One line of the comparison: who judged, by what rule, and how it went. */
export type Compared = { readonly name: string; readonly says: string; readonly judged: Judged };

/** The runners at which the bars are set: sixty days, modest effects, one or two check-ins a day. */
export function barRunners(observations: readonly Observation[]): Observation[] {
  return variedRunners(observations).filter(({ cell }) => cell.days === 60 && cell.strength === 'modest');
}

/** Runners who differ in kind: all that is reported but for the column that says otherwise. */
export function variedRunners(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ cell }) => !cell.even);
}

/** The product, the rules of the day and the oracle on the same runners. */
export function compare(observations: readonly Observation[]): Compared[] {
  const z = zAtOurError(observations);
  return [
    { name: '**Culprit**', says: '`follows`', judged: judge(observations, PRODUCT) },
    ...TRACKER_RULES.map(({ name, says }, k) => ({ name, says, judged: judge(observations, ruleJudge(k)) })),
    {
      name: 'oracle, z > 1.96',
      says: 'Knows every kernel, the true hours and the noise; least squares of all suspects together; accuses at z > 1.96.',
      judged: judge(observations, oracleJudge(1.96)),
    },
    {
      name: `oracle at our error, z > ${z.toFixed(2)}`,
      says: 'The same, at the z at which it blames as many innocents as Culprit does.',
      judged: judge(observations, oracleJudge(z)),
    },
  ];
}

/** Observations by a property of their cell, in the order in which its values first come. */
export function groupBy<T>(
  observations: readonly Observation[],
  of: (observation: Observation) => T,
): [T, Observation[]][] {
  const groups = new Map<T, Observation[]>();
  for (const observation of observations) {
    const key = of(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups];
}
