import { shareOut, stretches } from '../cores/share-out.ts';
import type { Parts } from '../page/write-page.ts';
import { drawRanks } from './pictures.ts';
import type { Ranked } from './rank-diary.ts';
import { drawsTable, ranksTable } from './report.ts';

const LENGTHS_DAYS = [30, 60, 180, 365];
const DIARIES_A_JOB = 5;

/** Ranks drawn truths at every length. */
export async function rankDraws(simulations: number, cores: number): Promise<Ranked[]> {
  const each = Math.ceil(simulations / LENGTHS_DAYS.length);
  const jobs = LENGTHS_DAYS.flatMap((days) => stretches(each, DIARIES_A_JOB).map((stretch) => ({ days, ...stretch })));
  return (await shareOut('rankDiaries', jobs, cores)).flat();
}

/** The section on truths drawn from the prior. */
export async function makeRanks(simulations: number, cores: number): Promise<Parts> {
  const ranked = await rankDraws(simulations, cores);
  return { texts: { ranks: ranksTable(ranked), draws: drawsTable(ranked) }, pictures: { ranks: drawRanks(ranked) } };
}
