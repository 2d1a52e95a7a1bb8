import { percent, percentRange, table } from '../page/markdown.ts';
import type { DiaryFigures } from './judge-diaries.ts';
import { pooledLags } from './pooled-lags.ts';
import type { PmDiary } from './read-pmdata.ts';

/** Diaries of one rating with one kind of load, and what became of them. */
export type DiaryGroup = {
  readonly name: string;
  readonly diaries: readonly PmDiary[];
  readonly figures: DiaryFigures;
};

/** Real diaries by rating and kind of load. */
export function groupDiaries(diaries: readonly PmDiary[]): { readonly name: string; readonly diaries: PmDiary[] }[] {
  const groups = Map.groupBy(diaries, ({ rated, loads }) => {
    return `${rated}; ${loads === 'diary' ? 'sessions as written down (AU)' : 'sessions of the watch (min)'}`;
  });
  return [...groups].map(([name, group]) => ({ name, diaries: group }));
}

/** True and false loads. */
export function diariesTable(groups: readonly DiaryGroup[]): string {
  const sum = (of: (figures: DiaryFigures) => { of: number; count: number }) =>
    groups.reduce((all, { figures }) => ({ of: all.of + of(figures).of, count: all.count + of(figures).count }), {
      of: 0,
      count: 0,
    });
  const row = (
    name: string,
    of: <K extends Exclude<keyof DiaryFigures, 'judged'>>(key: K) => { of: number; count: number },
  ) => [
    name,
    `${of('found').count} of ${of('found').of}`,
    `${of('shiftedBlamed').count} of ${of('shiftedBlamed').of} (${percent(of('shiftedBlamed'))})`,
    percent(of('shiftedByRegression')),
    `${of('tomorrowBlamed').count} of ${of('tomorrowBlamed').of}`,
  ];
  return table(
    ['rating; load', 'true load found', 'shifted load blamed', 'by regression', 'tomorrow’s blamed beside today’s'],
    [
      ...groups.map(({ name, figures }) => row(name, (key) => figures[key])),
      row('all', (key) => sum((figures) => figures[key])).with(
        2,
        `${percentRange(sum(({ shiftedBlamed }) => shiftedBlamed))}`,
      ),
    ],
  );
}

/** The pooled pattern over days. */
export function lagsTable(groups: readonly DiaryGroup[]): string {
  return table(
    ['rating; load', 'same day', '1 day', '2 days', '3 days', '4 days'],
    groups.map(({ name, diaries }) => [name, ...pooledLags(diaries).map((slope) => slope.toFixed(3))]),
  );
}
