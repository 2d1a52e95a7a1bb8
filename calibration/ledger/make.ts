import { shareOut, stretches } from '../cores/share-out.ts';
import type { Parts } from '../page/write-page.ts';
import { allCells, type Cell, STRENGTHS, type Strength, shortCells } from './cells.ts';
import type { FollowUp } from './follow-up.ts';
import { daysTable, promisesTable } from './follow-up-report.ts';
import { variedRunners } from './groups.ts';
import type { Observation } from './observe.ts';
import { drawCoverage, drawDays, drawReliability, drawRules } from './pictures.ts';
import {
  barsTable,
  coverageTable,
  reliabilityTable,
  rulesTable,
  settingsTable,
  shortTable,
  worldsTable,
} from './report.ts';

const RUNNERS_A_JOB = 6;
const FOLLOWED_DAYS = 119;

/** Simulates and judges the runners of some cells. */
export async function observeCells(cells: readonly Cell[], cores: number): Promise<Observation[]> {
  const jobs = cells.flatMap((cell) => stretches(cell.runners, RUNNERS_A_JOB).map((stretch) => ({ cell, ...stretch })));
  // The longest first, so that no core is left with a long one at the end.
  const order = jobs.toSorted((a, b) => b.cell.days - a.cell.days);
  const results = await shareOut('observe', order, cores);
  const byJob = new Map(order.map((job, k) => [job, results[k] ?? []]));
  return jobs.flatMap((job) => byJob.get(job) ?? []);
}

/** Runners of every world who ask again every week. */
export async function followRunners(runners: number, cores: number): Promise<FollowUp[]> {
  const cells = shortCells(runners).flatMap((cell) =>
    ([1, 2] as const).flatMap((checkinsPerDay) =>
      (Object.keys(STRENGTHS) as Strength[]).map(
        (strength): Cell => ({ ...cell, days: FOLLOWED_DAYS, checkinsPerDay, strength }),
      ),
    ),
  );
  const results = await shareOut(
    'followUp',
    cells.map((cell) => ({ cell, from: 0, until: cell.runners })),
    cores,
  );
  return results.flat();
}

/** The long form: every world, length, frequency and strength. */
export async function makeLedger(
  runners: number,
  followed: number,
  cores: number,
): Promise<Parts & { readonly short: string }> {
  const observations = await observeCells(allCells(runners), cores);
  const followUps = await followRunners(followed, cores);
  const short = shortTable(observations);
  return {
    short,
    texts: {
      bars: barsTable(observations),
      coverage: coverageTable(observations),
      compared: short,
      rules: rulesTable(observations),
      settings: settingsTable(observations),
      worlds: worldsTable(observations),
      reliability: reliabilityTable(variedRunners(observations)),
      days: daysTable(followUps),
      promises: promisesTable(followUps),
    },
    pictures: {
      reliability: drawReliability(variedRunners(observations)),
      coverage: drawCoverage(variedRunners(observations)),
      rules: drawRules(observations),
      days: drawDays(followUps),
    },
  };
}
