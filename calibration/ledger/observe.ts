import { attribute, type SuspectFinding } from '#attribution';
import { askOf } from '../../src/app/ask.ts';
import { dailyTable } from '../rules/daily-table.ts';
import { oracleZ } from '../rules/oracle.ts';
import { TRACKER_RULES } from '../rules/tracker-rules.ts';
import { type SimulatedRunner, simulateRunner } from '../simulator/simulate.ts';
import { type Cell, seedOf, settingOf, worldNamed } from './cells.ts';

/** One statement of the product about one exposure of one simulated runner, beside the truth. */
export type Statement = {
  readonly exposure: string;
  readonly isCause: boolean;
  /** Points a check-in that it truly accounts for; 0 for an innocent one. */
  readonly truth: number;
  readonly answer: SuspectFinding['answer'];
  readonly probability: number;
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  /** The weightiest ground of the answer. */
  readonly ground: string;
  /** What the rules of the day made of it, in the order of `TRACKER_RULES`. */
  readonly accused: readonly boolean[];
  readonly strengths: readonly number[];
  /** The oracle's z. */
  readonly z: number;
};

/** What was said of one simulated runner. */
export type Observation = {
  readonly cell: Cell;
  readonly seed: number;
  readonly statements: readonly Statement[];
};

/** Some runners of a cell: from the number of the first to the number after the last. */
export type CellJob = { readonly cell: Cell; readonly from: number; readonly until: number };

/**
 * Simulates some runners of a cell and lets the product, the rules of the day and the oracle judge each of them.
 */
export function observe({ cell, from, until }: CellJob): Observation[] {
  const world = worldNamed(cell.world);
  return Array.from({ length: until - from }, (_, k) => {
    const seed = seedOf(cell, from + k);
    return { cell, seed, statements: statementsOn(simulateRunner(world, settingOf(cell), seed)) };
  });
}

/** Every statement about one runner, by the product's own path from a case to its findings. */
export function statementsOn(runner: SimulatedRunner): Statement[] {
  const { question, asked, suspects } = askOf(runner.theCase, 'neck');
  const { findings } = attribute(question);
  const table = dailyTable(question);
  const judged = TRACKER_RULES.map((rule) => rule.judge(question, table));
  const z = oracleZ(runner, question);
  return findings.slice(0, asked).map((finding, j): Statement => {
    const exposure = suspects[j]?.exposure.symbol ?? '';
    const cause = runner.causes.find((each) => each.exposure === exposure);
    const { low, mean, high } = finding.attributable ?? { low: 0, mean: 0, high: 0 };
    return {
      exposure,
      isCause: cause !== undefined,
      truth: cause?.attributable ?? 0,
      answer: finding.answer,
      probability: finding.probability,
      low,
      mean,
      high,
      ground: finding.grounds[0]?.code ?? '',
      accused: judged.map((judgements) => judgements[j]?.accuses === true),
      strengths: judged.map((judgements) => judgements[j]?.strength ?? 0),
      z: z[j] ?? 0,
    };
  });
}
