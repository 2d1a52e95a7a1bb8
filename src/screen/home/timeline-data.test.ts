import { expect, test } from 'vitest';
import type { Timeline } from '../api/client.ts';
import { timelineData } from './timeline-data.ts';

const run = {
  start: '2026-05-02T08:00:00+01:00',
  sport: 'run',
  distanceM: 8000,
  durationS: 2900,
  ascentM: 40,
  descentM: 60,
  shoe: 'a',
  surface: null,
  effort: null,
};
const timeline: Timeline = {
  timezone: 'Europe/London',
  asOfMs: null,
  site: 'neck',
  sites: ['neck'],
  scores: [
    { index: 0, atMs: Date.UTC(2026, 4, 1, 6), score: 3, moment: 'waking', stiffnessMin: null, isRemembered: false },
    {
      index: 1,
      atMs: Date.UTC(2026, 4, 20, 22, 30),
      score: 5,
      moment: 'evening',
      stiffnessMin: null,
      isRemembered: false,
    },
  ],
  runs: [
    { ...run, index: 0, startMs: Date.UTC(2026, 4, 2, 7) },
    { ...run, index: 1, startMs: Date.UTC(2026, 4, 4, 7), distanceM: null, descentM: null, shoe: 'b' },
    { ...run, index: 2, startMs: Date.UTC(2026, 4, 6, 7), shoe: null },
    { ...run, index: 3, startMs: Date.UTC(2026, 4, 7, 7), sport: 'ride' },
  ],
  days: [
    { index: 0, date: '2026-05-01', standingMin: 240, walkingM: 3000, deskMin: null, sleepMin: 360 },
    { index: 1, date: '2026-05-02', standingMin: null, walkingM: null, deskMin: null, sleepMin: null },
  ],
  events: [],
  trials: [],
  shoes: [
    { id: 'a', label: 'Cheap ones' },
    { id: 'b', label: 'Old ones' },
  ],
};

test('entries stand where the runner’s clock showed them', () => {
  const { scores, span } = timelineData(timeline, null);
  expect(scores.map(({ atMs }) => new Date(atMs).getUTCHours())).toEqual([7, 23]);
  expect(span).toEqual({ fromMs: Date.UTC(2026, 4, 1), toMs: Date.UTC(2026, 4, 21) });
});

test('what is unknown is left out and never drawn as nothing', () => {
  const { runs, distancesKm, shoeUses, doses } = timelineData(timeline, 'standing');
  expect(runs).toHaveLength(3);
  expect(distancesKm.map(({ amount }) => amount)).toEqual([8, 8]);
  expect(shoeUses.map(({ pair }) => pair)).toEqual(['Cheap ones', 'Old ones']);
  expect(doses).toEqual([{ atMs: Date.UTC(2026, 4, 1, 12), amount: 240 }]);
});

test('the days are measured by the cause that the answer names', () => {
  const amounts = (lead: string | null) => timelineData(timeline, lead).doses.map(({ amount }) => amount);
  expect(amounts('walking')).toEqual([3]);
  expect(amounts('short-sleep')).toEqual([1]);
  expect(amounts('descent')).toEqual([]);
  expect(amounts(null)).toEqual([]);
});

test('a single entry is shown within a week; none at all has no span', () => {
  const one = { ...timeline, scores: timeline.scores.slice(0, 1), runs: [] };
  expect(timelineData(one, null).span).toEqual({ fromMs: Date.UTC(2026, 3, 25), toMs: Date.UTC(2026, 4, 2) });
  expect(timelineData({ ...timeline, scores: [], runs: [] }, null).span).toBeNull();
});
