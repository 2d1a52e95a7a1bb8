import { expect, test } from 'vitest';
import { goldPosts } from '../../../test/gold/gold-post.ts';
import { factValueWords } from './fact-words.ts';

test('values are said as a person would', () => {
  expect(factValueWords('upper-back')).toBe('upper back');
  expect(factValueWords('shoe:owned')).toBe('shoes: owned');
  expect(factValueWords(null)).toBe('not said');
  expect(factValueWords(7)).toBe('7');
  expect(factValueWords({ weeks: 2 })).toBe('2 weeks');
  expect(factValueWords({ ago: { months: 1 } })).toBe('1 month ago');
  expect(factValueWords({ after: 'long-run' })).toBe('after long run');
  expect(factValueWords({ kind: 'long-run', distanceM: 12875, ago: { days: 4 } })).toBe(
    'long run, 12.9 km, 4 days ago',
  );
  expect(factValueWords({ kind: 'easy-running', count: 2 })).toBe('easy running, 2 of them');
  expect(factValueWords({ weeklyM: 30000 })).toBe('30 km a week');
  expect(factValueWords({ brand: 'ASICS', model: null })).toBe('ASICS, model not said');
  expect(factValueWords({ brand: 'New Balance', model: '751' })).toBe('New Balance 751');
  expect(factValueWords({ brand: null, model: null })).toBe('not said which');
  expect(factValueWords({ amount: 40, currency: 'GBP' })).toBe('40 GBP');
  expect(factValueWords({ amount: 40, currency: null })).toBe('40');
  expect(factValueWords({ ago: { days: 3 }, earliest: '2026-04-25', latest: '2026-04-25' })).toBe('2026-04-25');
  expect(factValueWords({ earliest: '2026-04-24', latest: '2026-04-26', after: 'increase' })).toBe(
    'between 2026-04-24 and 2026-04-26, after increase',
  );
});

test('no value of the gold posts comes out as code', () => {
  for (const { facts } of goldPosts('plain', 'spine', 'legs', 'threads', 'voices')) {
    for (const [, value] of facts) expect(factValueWords(value)).not.toMatch(/[{}"]|undefined|\[object/);
  }
});
