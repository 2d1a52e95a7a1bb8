import { describe, expect, test } from 'vitest';
import { WORLDS } from '../simulator/worlds.ts';
import type { Cell } from './cells.ts';
import { type Observation, observe, type Statement } from './observe.ts';

const RUNNERS = 6;

function runnersOf(world: string, even = false): Observation[] {
  const cell: Cell = { world, days: 60, checkinsPerDay: 2, strength: 'modest', even, runners: RUNNERS };
  // Other runners than the short ledger's.
  return observe({ cell, from: 1000, until: 1000 + RUNNERS });
}

const isNamed = ({ answer }: Statement): boolean => answer === 'follows';
const isMisled = ({ statements }: Observation): boolean => statements.some((each) => !each.isCause && isNamed(each));

/** The answers to one exposure, a runner each. */
function answersTo(observations: readonly Observation[], exposure: string): Statement[] {
  return observations.flatMap(({ statements }) => statements.filter((each) => each.exposure === exposure));
}

describe('where nothing on the list acts, nothing is named', () => {
  test.each(WORLDS.filter(({ causes }) => causes.length === 0).map(({ name }) => name))('%s', (name) => {
    expect(runnersOf(name).filter(isMisled).length).toBeLessThanOrEqual(1);
  });
});

describe('where something acts, it is named and hardly anything else', () => {
  const hard = [
    'avoids running',
    'desk',
    'long-tailed',
    'hills in step with distance',
    'an unrecorded cause beside',
    'beyond a threshold',
  ];
  const named = WORLDS.filter(({ name, causes }) => causes.length > 0 && !hard.includes(name)).map(({ name }) => name);

  test.each(named)('%s', (name) => {
    const observations = runnersOf(name, true);
    const causes = observations.flatMap(({ statements }) => statements.filter(({ isCause }) => isCause));
    expect(causes.filter(isNamed).length).toBeGreaterThanOrEqual(0.3 * causes.length);
    expect(causes.filter(({ answer }) => answer === 'does-not-follow').length).toBeLessThanOrEqual(1);
    expect(observations.filter(isMisled).length).toBeLessThanOrEqual(1);
  });

  test.each(hard)('%s: hard to see, and still nothing false is named', (name) => {
    expect(runnersOf(name, true).filter(isMisled).length).toBeLessThanOrEqual(1);
  });
});

test('shoes bought at the worst get no credit and no blame', () => {
  const shoes = answersTo(runnersOf('shoes bought at the worst'), 'shoe:b');
  expect(shoes.filter(isNamed)).toEqual([]);
});

test('hills in step with distance: the two are said to move together, and neither is named', () => {
  const observations = runnersOf('hills in step with distance', true);
  for (const exposure of ['distance', 'descent']) {
    const answers = answersTo(observations, exposure);
    expect(answers.filter(isNamed)).toEqual([]);
    expect(answers.filter(({ ground }) => ground === 'moves-with').length).toBeGreaterThanOrEqual(RUNNERS - 1);
  }
});

test('who does not run when it hurts is not told that running hurts, nor that it helps', () => {
  const observations = runnersOf('avoids running, nothing');
  for (const exposure of ['distance', 'descent', 'shoe:b'])
    expect(answersTo(observations, exposure).filter(isNamed)).toEqual([]);
});
