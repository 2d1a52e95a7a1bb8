import { describe, expect, test } from 'vitest';
import { judgeDiaries } from './judge-diaries.ts';
import { pooledLags } from './pooled-lags.ts';
import { hasPmdata, moveSessions, type PmDiary, readPmdata } from './read-pmdata.ts';

const DAY_MS = 86_400_000;

test('a circle brings back at the start what leaves at the end', () => {
  const diary: PmDiary = {
    person: 'p',
    rated: 'soreness',
    loads: 'diary',
    mornings: [0, 1, 2, 9].map((day) => ({ atMs: (day + 0.3) * DAY_MS, rating: 3 })),
    sessions: [2.5, 8.5].map((day) => ({ fromMs: day * DAY_MS, untilMs: (day + 0.1) * DAY_MS, load: 100 })),
  };
  expect(moveSessions(diary, 3, true).map(({ fromMs }) => fromMs / DAY_MS)).toEqual([1.5, 5.5]);
  expect(moveSessions(diary, -1, false).map(({ fromMs }) => fromMs / DAY_MS)).toEqual([1.5, 7.5]);
});

// Real people's diaries lie beside the project, never in it.
describe.runIf(hasPmdata())('real diaries', () => {
  const diaries = readPmdata();
  const sore = diaries.filter(({ rated, loads }) => rated === 'soreness' && loads === 'diary');
  const figures = judgeDiaries(diaries);

  test('false loads are not blamed', () => {
    expect(figures.shiftedBlamed.of).toBeGreaterThan(20);
    expect(figures.shiftedBlamed.count / figures.shiftedBlamed.of).toBeLessThanOrEqual(0.02);
    expect(figures.tomorrowBlamed.count / figures.tomorrowBlamed.of).toBeLessThanOrEqual(0.05);
  });

  test('the pattern is that of muscles: most the day after, then less', () => {
    const [, one, two, three] = pooledLags(sore) as [number, number, number, number, number];
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(three);
    expect(one).toBeLessThan(0);
  });
});
