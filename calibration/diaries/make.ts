import { shareOut } from '../cores/share-out.ts';
import type { Parts } from '../page/write-page.ts';
import { readPmdata } from './read-pmdata.ts';
import { diariesTable, groupDiaries, lagsTable } from './report.ts';

/** The section on real diaries; nothing where they are not there. */
export async function makeDiaries(cores: number): Promise<Parts> {
  const groups = groupDiaries(readPmdata());
  if (groups.length === 0) return { texts: {}, pictures: {} };
  const figures = await shareOut(
    'judgeDiaries',
    groups.map(({ diaries }) => diaries),
    cores,
  );
  const judged = groups.flatMap((group, k) => {
    const figure = figures[k];
    return figure === undefined ? [] : [{ ...group, figures: figure }];
  });
  return { texts: { diaries: diariesTable(judged), lags: lagsTable(judged) }, pictures: {} };
}
