import { expect, test } from 'vitest';
import { sportOfText } from './sport.ts';

test.each([
  ['running', 'run', null],
  ['Trail Running', 'run', 'trail'],
  ['treadmill_running', 'run', 'treadmill'],
  ['VirtualRun', 'run', 'virtual'],
  ['9', 'run', null],
  ['Biking', 'ride', null],
  ['mountain biking', 'ride', 'mountain'],
  ['nordic_walking', 'walk', 'nordic'],
  ['Hiking', 'hike', null],
  ['snowshoeing', 'snowshoe', null],
  ['cross country skiing', 'cross-country-ski', null],
  ['strength_training', 'strength', null],
  ['open_water_swimming', 'swim', 'open-water'],
  ['stand up paddling', 'paddle', null],
  ['rowing', 'row', null],
  ['Other', 'unknown', null],
  ['Road Gravel/Dirt', 'unknown', null],
  ['', 'unknown', null],
  [null, 'unknown', null],
])('the words "%s" mean %s', (text, sport, subSport) => {
  expect(sportOfText(text)).toEqual({ sport, subSport });
});
