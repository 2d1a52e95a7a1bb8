import { describe, expect, test } from 'vitest';
import { followedCase, runHour, trialHour } from '../../test/followed-case.ts';
import { centMarkdown } from './cent-markdown.ts';
import { centRecord } from './cent-record.ts';
import { drawSchedule } from './coin.ts';

const theCase = followedCase({
  periods: drawSchedule(7, 'shoe:b', ['a', 'b'], 6),
  done: 9,
  scoreAfter: (condition) => (condition === 'b' ? 5 : 2),
  extra: {
    complaint: { text: 'A stiff neck | after runs', sites: ['neck'], onset: '2026-03-01' },
    events: [{ at: trialHour(runHour(2)), kind: 'painkiller', amount: 400, unit: 'mg' }],
  },
});

describe('a CENT record', () => {
  const record = centRecord(theCase, 't1');

  test('holds every period with its scores, the ones to come too', () => {
    expect(record?.periods).toHaveLength(12);
    const [first] = record?.periods ?? [];
    expect(first).toMatchObject({
      n: 1,
      pair: 1,
      assigned: 'b',
      run: trialHour(runHour(1)),
      asAssigned: true,
      mean: 5,
    });
    expect(first?.scores.map(({ score }) => score)).toEqual([5, 5, 5]);
    expect(record?.periods.at(-1)).toMatchObject({ run: null, asAssigned: null, scores: [], mean: null });
    expect(record?.result.pairsDone).toBe(4);
  });

  test('answers the list’s items once each, and names what else was taken', () => {
    const numbers = record?.items.map(({ item }) => item) ?? [];
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const item of ['1a', '3a', '3b', '5', '7a', '8', '9', '11', '12', '13a', '17a', '19', '20']) {
      expect(numbers).toContain(item);
    }
    expect(record?.items.find(({ item }) => item === '18')?.text).toBe('painkiller (1×)');
    expect(record?.items.find(({ item }) => item === '7a')?.text).toContain(String(2 / 64));
  });

  test('reads as Markdown with a row a period, and nothing of the runner’s words breaks it', () => {
    const text = centMarkdown(record ?? expect.unreachable());
    expect(text.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(12);
    expect(text).toContain('A stiff neck \\| after runs');
    expect(text.startsWith('# An N-of-1 trial')).toBe(true);
  });

  test('is null for a trial that is not there, and a value for one that holds nothing', () => {
    expect(centRecord(theCase, 'other')).toBeNull();
    expect(centRecord({ format: 'culprit-case/1', trials: [{}] }, 'trial 1')?.periods).toEqual([]);
  });
});
