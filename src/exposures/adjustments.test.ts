import { expect, test } from 'vitest';
import type { CaseEvent } from '#record';
import { exposeAdjustments } from './adjustments.ts';

const format = 'culprit-case/1' as const;
const at = (day: number) => `2026-04-0${day}T09:00:00Z`;
const ofEvents = (...events: CaseEvent[]) => exposeAdjustments({ format, events });

test('a case without painkillers, illness and other sports has nothing to adjust for', () => {
  expect(exposeAdjustments({ format, runs: [{ start: at(1), distanceM: 5000 }] })).toEqual([]);
});

test('painkillers count by their amount, and by number where they differ', () => {
  const tablet = { at: at(1), kind: 'Painkiller', amount: 400, unit: 'mg' };
  const [one] = ofEvents(tablet, { ...tablet, at: at(2), amount: 200 });
  expect(one).toMatchObject({ symbol: 'painkiller', unit: 'mg', kind: 'moment', typicalDose: 300 });
  const [two] = ofEvents(tablet, { at: at(2), kind: 'paracetamol', amount: 1000, unit: 'mg' });
  expect(two?.doses.map(({ amount }) => amount)).toEqual([1, 1]);
});

test('illness counts in days, a stretch once, an endless one for a day', () => {
  const [illness] = ofEvents(
    { at: at(1), kind: 'illness', until: at(4) },
    { at: at(2), kind: 'flu', until: at(5) },
    { at: at(7), kind: 'illness' },
  );
  expect(illness?.doses.map(({ amount }) => amount)).toEqual([3, 1, 1]);
  expect(illness).toMatchObject({ symbol: 'illness', validity: 'estimated', kind: 'day' });
});

test('other sports count in minutes, unless they are suspected themselves', () => {
  const runs = [
    { start: at(1), sport: 'Ride', durationS: 1800 },
    { start: at(2), sport: 'hike' },
  ];
  expect(exposeAdjustments({ format, runs }).map(({ symbol }) => symbol)).toEqual(['sport:ride', 'sport:hike']);
  expect(exposeAdjustments({ format, runs }, ['sport:Ride', 'desk']).map(({ symbol }) => symbol)).toEqual([
    'sport:hike',
  ]);
});

test('a suspected kind of event is not adjusted for as well', () => {
  expect(exposeAdjustments({ format, events: [{ at: at(1), kind: 'ibuprofen' }] }, ['ibuprofen'])).toEqual([]);
});
