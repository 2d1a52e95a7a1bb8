import { expect, test } from 'vitest';
import { fieldsOf, valueOfFields } from './fact-fields.ts';
import type { Fact } from './queries.ts';

type Case = readonly [Fact['kind'], unknown, Readonly<Record<string, string>>, unknown];

const corrections: readonly Case[] = [
  ['site', 'calf', { what: 'Left calf' }, 'left-calf'],
  ['quality', 'ache', { what: 'burning' }, 'burning'],
  ['severity', 3, { what: '4' }, 4],
  ['age', 40, { what: '41' }, 41],
  ['onset', { ago: { days: 4 } }, { day: '2026-04-24' }, { earliest: '2026-04-24', latest: '2026-04-24' }],
  ['onset', { after: 'long-run' }, { after: 'downhill' }, { after: 'downhill' }],
  ['onset', { manner: 'sudden' }, { manner: 'gradual' }, { manner: 'gradual' }],
  ['duration', { weeks: 2 }, { count: '3', unit: 'months' }, { months: 3 }],
  ['recurrence', 'next-morning', { what: 'evening' }, 'evening'],
  ['usual-recovery', 'overnight', { what: 'days' }, 'days'],
  ['trend', 'worse', { what: 'better' }, 'better'],
  ['aggravator', 'standing', { what: 'sitting' }, 'sitting'],
  ['reliever', 'heat', { what: 'cold' }, 'cold'],
  [
    'run',
    { kind: 'race', distanceM: 10_000, ago: { days: 1 } },
    { distanceKm: '12', day: '2026-04-24' },
    { kind: 'race', distanceM: 12_000, earliest: '2026-04-24', latest: '2026-04-24' },
  ],
  ['experience', { weeklyM: 30_000 }, { weeklyKm: '35.5' }, { weeklyM: 35_500 }],
  ['experience', { years: 2 }, { count: '3' }, { years: 3 }],
  ['experience', 'race', { what: 'runner' }, 'runner'],
  ['terrain', 'trail', { what: 'grass' }, 'grass'],
  ['history', 'surgery', { what: 'sprain' }, 'sprain'],
  ['medication', 'ibuprofen', { what: 'naproxen' }, 'naproxen'],
  ['shoe-owned', { brand: 'ASICS', model: null }, { model: 'Kayano 29' }, { brand: 'ASICS', model: 'Kayano 29' }],
  ['shoe-considered', { brand: 'Hoka', model: 'Bondi' }, { model: '' }, { brand: 'Hoka', model: null }],
  ['price', { amount: 40, currency: 'GBP' }, { amount: '45' }, { amount: 45, currency: 'GBP' }],
  ['hypothesis', 'posture', { what: 'desk' }, 'desk'],
  ['remedy', 'ice', { what: 'heat' }, 'heat'],
  ['referral', 'gp', { what: 'physiotherapist' }, 'physiotherapist'],
  ['outcome', 'resolved', { what: 'better' }, 'better'],
  ['red-flag', 'S9', { what: 'S11' }, 'S11'],
];

test.each(corrections)('%s %j is put right by %j', (kind, value, given, expected) => {
  const fact = { kind, value } as Fact;
  expect(fieldsOf(fact).length).toBeGreaterThan(0);
  expect(valueOfFields(fact, given)).toEqual(expected);
});

test.each(corrections.filter(([kind]) => kind !== 'onset'))('%s %j left as it is stays what it was', (kind, value) => {
  expect(valueOfFields({ kind, value } as Fact, {})).toEqual(value);
});

test('what a field needs is not guessed', () => {
  expect(valueOfFields({ kind: 'severity', value: null } as Fact, {})).toBeNull();
  expect(valueOfFields({ kind: 'age', value: 40 } as Fact, { what: 'old' })).toBeNull();
  expect(valueOfFields({ kind: 'site', value: 'calf' } as Fact, { what: '  ' })).toBeNull();
  expect(valueOfFields({ kind: 'duration', value: null } as Fact, {})).toBeNull();
});
