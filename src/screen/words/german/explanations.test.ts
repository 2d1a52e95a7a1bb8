import { expect, test } from 'vitest';
import { activities, mechanisms } from '#knowledge';
import { activityName } from './activities.ts';
import { explanationName } from './explanations.ts';

test('every explanation and everything that can be noticed has a German name', () => {
  expect(mechanisms.filter(({ name }) => explanationName(name) === name)).toEqual([]);
  expect(activities.filter(({ id, name }) => activityName(id, name) === name)).toEqual([]);
});
