import { expect, test } from 'vitest';
import { isRun, sportOf } from './sport.ts';

test.each([null, undefined, '', 'run', 'Run', 'TrailRun', 'trail_running', 'VirtualRun', 'Treadmill Running'])(
  '%j is a run',
  (sport) => {
    expect(isRun({ sport })).toBe(true);
  },
);

test.each([
  ['ride', 'ride'],
  ['Nordic Ski', 'nordic-ski'],
  ['WeightTraining', 'weight-training'],
  ['walk', 'walk'],
  ['hike', 'hike'],
])('%s is a sport of its own', (sport, name) => {
  expect(sportOf({ sport })).toBe(name);
  expect(isRun({ sport })).toBe(false);
});
