import { expect, test } from 'vitest';
import { parseCase } from '#record';
import { timelineOf } from './timeline.ts';

test('a case is laid out in order of time, with the places of its entries', () => {
  const parsed = parseCase({
    format: 'culprit-case/1',
    complaint: { sites: ['neck'] },
    shoes: [{ id: 'a', label: 'Pair A' }],
    runs: [
      { start: '2026-05-02T08:00:00Z', distanceM: 5000, shoe: 'b' },
      { start: '2026-05-01T08:00:00+01:00', descentM: 20, shoe: 'a' },
      { distanceM: 3 },
    ],
    checkins: [
      { at: '2026-05-02T07:00:00Z', site: 'neck', score: 4, moment: 'waking' },
      { at: '2026-05-01T07:00:00Z', site: 'Neck', score: 2, rememberedAt: '2026-05-02T07:00:00Z' },
      { at: '2026-05-01T07:00:00Z', site: 'knee', score: 9 },
    ],
    days: [{ date: '2026-05-01', standingMin: 90 }],
    events: [{ at: '2026-05-01T20:00:00Z', kind: 'painkiller' }],
    trials: [
      {
        id: 't1',
        question: 'shoe:b',
        windowH: 36,
        periods: [
          { n: 1, pair: 1, assigned: 'b', run: '2026-05-01T18:00:00Z' },
          { n: 2, pair: 1, assigned: 'a' },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error('the case above is sound');
  const timeline = timelineOf(parsed.value);
  expect(timeline.site).toBe('neck');
  expect(timeline.sites).toEqual(['neck', 'knee']);
  expect(timeline.scores.map(({ index, score, moment }) => [index, score, moment])).toEqual([
    [1, 2, null],
    [0, 4, 'waking'],
  ]);
  expect(timeline.scores.map(({ isRemembered }) => isRemembered)).toEqual([true, false]);
  expect(timeline.trials).toEqual([
    {
      ...{ id: 't1', question: 'shoe:b', windowH: 36 },
      periods: [{ runMs: Date.parse('2026-05-01T18:00:00Z'), condition: 'b' }],
    },
  ]);
  expect(timeline.runs.map(({ index, startMs }) => [index, startMs])).toEqual([
    [1, Date.parse('2026-05-01T07:00:00Z')],
    [0, Date.parse('2026-05-02T08:00:00Z')],
  ]);
  expect(timeline.shoes).toEqual([
    { id: 'a', label: 'Pair A' },
    { id: 'b', label: 'b' },
  ]);
  expect(timeline.days[0]).toEqual({
    index: 0,
    date: '2026-05-01',
    standingMin: 90,
    walkingM: null,
    deskMin: null,
    sleepMin: null,
  });
  expect(timeline.events).toEqual([
    { index: 0, atMs: Date.parse('2026-05-01T20:00:00Z'), untilMs: null, kind: 'painkiller', text: null },
  ]);
  expect(timelineOf(parsed.value, 'knee').scores).toHaveLength(1);
});
