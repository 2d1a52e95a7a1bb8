import { expect, test } from 'vitest';
import { dailyTable } from './daily-table.ts';
import { correlationOf, twoSidedP } from './statistics.ts';
import { TRACKER_RULES } from './tracker-rules.ts';

const DAY_MS = 86_400_000;

/** Ten evenings; standing on every second day, the score higher by `effect` on those days. */
function evenings(effect: number) {
  const days = Array.from({ length: 20 }, (_, day) => day);
  const exposure = {
    symbol: 'standing',
    label: 'standing',
    unit: 'min',
    kind: 'day' as const,
    validity: 'measured' as const,
    doses: days.map((day) => ({ fromMs: day * DAY_MS, untilMs: (day + 0.9) * DAY_MS, amount: (day % 2) * 200 })),
    unknownMs: [],
    typicalDose: 200,
    partOf: null,
    sources: [],
    remarks: [],
  };
  return {
    scores: {
      atMs: Float64Array.from(days, (day) => (day + 0.9) * DAY_MS),
      score: Float64Array.from(days, (day) => 3 + (day % 2) * effect + (day % 3) * 0.3),
      moment: new Uint8Array(days.length),
    },
    suspects: [{ exposure, claim: 'worsens' as const }],
    adjustments: [],
  };
}

test('Student’s t has the p of the tables', () => {
  for (const [t, freedom, p] of [
    [2.228, 10, 0.05],
    [12.706, 1, 0.05],
    [1.98, 120, 0.05],
    [3.355, 8, 0.01],
    [0, 5, 1],
  ] as const)
    expect(twoSidedP(t, freedom)).toBeCloseTo(p, 4);
  expect(correlationOf([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlationOf([1, 1, 1], [2, 4, 6])).toBe(0);
});

test('every rule of the day accuses what is plain, and not what is not there', () => {
  for (const rule of TRACKER_RULES) {
    const [plain] = rule.judge(evenings(3), dailyTable(evenings(3)));
    const [none] = rule.judge(evenings(0), dailyTable(evenings(0)));
    if (rule.name.includes('yesterday')) expect(plain?.accuses, rule.name).toBe(false);
    else expect(plain?.accuses, rule.name).toBe(true);
    expect(none?.accuses, rule.name).toBe(false);
  }
});

test('morning scores are held against the day before', () => {
  const question = evenings(3);
  const mornings = {
    ...question,
    scores: { ...question.scores, atMs: question.scores.atMs.map((at) => at - 0.6 * DAY_MS) },
  };
  expect(dailyTable(question).lagDays).toBe(0);
  expect(dailyTable(mornings).lagDays).toBe(1);
});
