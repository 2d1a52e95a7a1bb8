import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exposure } from '#exposures';
import { hourDose, madeDiary, madeExposure, START_MS } from '../../test/made-diary.ts';
import { type Attribution, attribute } from './attribute.ts';
import type { Question, Scores, Suspect } from './question.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

function scoresAt(entries: readonly (readonly [atMs: number, score: number])[]): Scores {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    atMs: Float64Array.from(sorted, ([at]) => at),
    score: Float64Array.from(sorted, ([, score]) => score),
    moment: new Uint8Array(sorted.length),
  };
}

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}

function expectSound(answer: Attribution, question: Question): void {
  expect(numbersIn(answer).filter((value) => !Number.isFinite(value))).toEqual([]);
  expect(answer.findings.length).toBe(question.suspects.length);
  answer.findings.forEach(({ probability, attributable, grounds, answer: said, pointsPerDose }, j) => {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1 + 1e-12);
    expect(grounds.length).toBeGreaterThan(0);
    expect(new Set(grounds.map(({ code }) => code)).size).toBe(grounds.length);
    if (said === 'follows') expect(probability).toBeGreaterThanOrEqual(0.9);
    expect(attributable === null).toBe(question.scores.score.length === 0);
    for (const estimate of [attributable, pointsPerDose]) {
      if (estimate === null) continue;
      expect(estimate.low).toBeLessThanOrEqual(estimate.high);
      const direction = question.suspects[j].claim === 'relieves' ? -1 : 1;
      expect(Math.min(direction * estimate.low, direction * estimate.high)).toBeGreaterThanOrEqual(0);
    }
  });
}

describe('an answer where there is little to go by', () => {
  const diary = madeDiary({ days: 30, seed: 6, points: [1, 0] });
  const cut = (from: number, to: number): Question => ({
    ...diary,
    scores: {
      atMs: diary.scores.atMs.slice(from, to),
      score: diary.scores.score.slice(from, to),
      moment: diary.scores.moment.slice(from, to),
    },
  });

  test('no check-in: cannot tell, says so, and gives the chance believed before', () => {
    const answer = attribute(cut(0, 0));
    expectSound(answer, cut(0, 0));
    for (const finding of answer.findings) {
      expect(finding.grounds).toEqual([{ code: 'no-checkins' }]);
      expect(finding.probability).toBeCloseTo(0.15, 12);
    }
    expect(answer.layers).toBeNull();
  });

  test('one check-in: cannot tell, with an interval', () => {
    const question = cut(20, 21);
    const answer = attribute(question);
    expectSound(answer, question);
    for (const finding of answer.findings) {
      expect(finding.answer).toBe('cannot-tell');
      expect(finding.probability).toBeCloseTo(0.15, 1);
    }
  });

  test('no suspect: no finding, and the layers are background alone', () => {
    const question = { ...diary, suspects: [] };
    const answer = attribute(question);
    expectSound(answer, question);
    expect(answer.layers?.added).toEqual([]);
    expect(answer.layers?.background.length).toBe(diary.scores.score.length);
  });

  test('no dose: never varied, believed as before, accounting for exactly nothing', () => {
    const never = madeExposure('never', []);
    const question: Question = { ...diary, suspects: [...diary.suspects, { exposure: never, claim: 'worsens' }] };
    const [, , finding] = attribute(question).findings;
    expect(finding.grounds).toEqual([{ code: 'never-varied' }]);
    expect(finding.attributable).toEqual({ mean: 0, low: 0, high: 0 });
    expect(finding.probability).toBeCloseTo(0.15, 12);
  });

  test('doses that no score follows say nothing: the chance believed before stands', () => {
    const later = [40, 45, 50, 55, 60, 65].map((day) => hourDose(day, 17, 8));
    const question: Question = { ...diary, suspects: [{ exposure: madeExposure('later', later), claim: 'worsens' }] };
    expect(attribute(question).findings[0].probability).toBeCloseTo(0.15, 12);
    expect(attribute(question).findings[0].answer).toBe('cannot-tell');
  });

  test('doses whose amount is never known leave room for an effect', () => {
    const unknown = [3, 8, 11, 17, 20, 26].map((day) => hourDose(day, 17, null));
    const suspects: Suspect[] = [{ exposure: madeExposure('unknown', unknown), claim: 'worsens' }];
    const [finding] = attribute({ ...diary, suspects }).findings;
    expect(finding.answer).toBe('cannot-tell');
    expect(finding.dosesSeen).toBe(6);
    expect(finding.attributable?.high).toBeGreaterThan(0.05);
  });

  test('less than two weeks: cannot tell, however strong it looks', () => {
    const question = madeDiary({ days: 12, seed: 3, points: [3] });
    const [finding] = attribute(question).findings;
    expect(finding.answer).toBe('cannot-tell');
    expect(finding.grounds.map(({ code }) => code)).toContain('too-few-days');
    expect(attribute(madeDiary({ days: 14, seed: 3, points: [3] })).findings[0].answer).toBe('follows');
  });
});

describe('an answer', () => {
  const question = madeDiary({ days: 28, seed: 21, points: [1.3, 0.5, -0.6, 0] });
  const plain = attribute(question);

  test('is the same bytes for the same question', () => {
    expect(JSON.stringify(attribute(question))).toBe(JSON.stringify(plain));
    const again = madeDiary({ days: 28, seed: 21, points: [1.3, 0.5, -0.6, 0] });
    expect(JSON.stringify(attribute(again))).toBe(JSON.stringify(plain));
  });

  test('follows its suspects when they change places', () => {
    const order = [2, 0, 3, 1];
    const moved = attribute({ ...question, suspects: order.map((j) => question.suspects[j]) });
    order.forEach((j, place) => {
      const [here, there] = [moved.findings[place], plain.findings[j]];
      expect(here.answer).toBe(there.answer);
      expect(here.probability).toBeCloseTo(there.probability, 3);
      expect(here.attributable?.mean).toBeCloseTo(there.attributable?.mean ?? Number.NaN, 2);
      expect(here.attributable?.high).toBeCloseTo(there.attributable?.high ?? Number.NaN, 2);
    });
  });

  test('does not change with a suspect that has no dose', () => {
    const never: Suspect = { exposure: madeExposure('never', []), claim: 'worsens' };
    const nine = Array.from({ length: 9 }, () => never);
    const { findings } = attribute({ ...question, suspects: [...nine, ...question.suspects] });
    expect(JSON.stringify(findings.slice(9))).toBe(JSON.stringify(plain.findings));
  });

  test('does not change when everything happens some weeks later', () => {
    const move = (exposure: Exposure): Exposure => ({
      ...exposure,
      doses: exposure.doses.map((dose) => ({
        ...dose,
        fromMs: dose.fromMs + 3 * WEEK_MS,
        untilMs: dose.untilMs + 3 * WEEK_MS,
      })),
    });
    const later = attribute({
      ...question,
      scores: { ...question.scores, atMs: question.scores.atMs.map((at) => at + 3 * WEEK_MS) },
      suspects: question.suspects.map(({ exposure, claim }) => ({ exposure: move(exposure), claim })),
    });
    later.findings.forEach((finding, j) => {
      const there = plain.findings[j];
      expect([finding.answer, finding.grounds]).toEqual([there.answer, there.grounds]);
      expect(finding.probability).toBeCloseTo(there.probability, 9);
      expect(finding.attributable?.mean).toBeCloseTo(there.attributable?.mean ?? Number.NaN, 9);
    });
  });

  test('does not depend on the unit of an amount', () => {
    const inMetres = question.suspects.map(({ exposure, claim }) => ({
      exposure: { ...exposure, doses: exposure.doses.map((dose) => ({ ...dose, amount: 1000 * (dose.amount ?? 0) })) },
      claim,
    }));
    attribute({ ...question, suspects: inMetres }).findings.forEach((finding, j) => {
      expect(finding.probability).toBeCloseTo(plain.findings[j].probability, 9);
      expect(1000 * (finding.pointsPerDose?.mean ?? 0)).toBeCloseTo(plain.findings[j].pointsPerDose?.mean ?? 0, 9);
    });
  });

  test('comes in layers that add up to the scores’ level', () => {
    const { layers } = plain;
    expect(layers?.added.length).toBe(4);
    const sum = layers?.background.map((value, i) => layers.added.reduce((total, added) => total + added[i], value));
    const mean = (values: Float64Array) => values.reduce((total, value) => total + value, 0) / values.length;
    expect(mean(sum ?? new Float64Array(1))).toBeCloseTo(mean(question.scores.score), 0);
    expect(Math.min(...(layers?.added[0] ?? []))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...(layers?.added[2] ?? []))).toBeLessThanOrEqual(0);
  });
});

test('whatever the diary, every number is a number and every interval stands the right way round', () => {
  const minute = fc.integer({ min: 0, max: 40 * 24 * 60 });
  const dose = fc
    .record({
      from: minute,
      lasts: fc.constantFrom(0, 0, 60, 900, 20_000),
      amount: fc.oneof(fc.constantFrom(null, 0, 1e-6, 1e6), fc.integer({ min: 0, max: 30 })),
    })
    .map(({ from, lasts, amount }) => {
      const fromMs = START_MS + (from - 3 * 24 * 60) * 60_000;
      return { fromMs, untilMs: fromMs + lasts * 60_000, amount };
    });
  const suspect = fc
    .record({
      doses: fc.array(dose, { maxLength: 25 }),
      isPart: fc.boolean(),
      claim: fc.constantFrom<Suspect['claim']>('worsens', 'relieves'),
    })
    .map(({ doses, isPart, claim }) => ({
      exposure: madeExposure(
        'any',
        doses.sort((a, b) => a.fromMs - b.fromMs),
        { partOf: isPart ? 'distance' : null },
      ),
      claim,
    }));
  const anyScore = fc.oneof(fc.constantFrom(0, 10), fc.integer({ min: 0, max: 10 }));
  const question = fc.record({
    scores: fc
      .array(fc.tuple(minute, anyScore), { maxLength: 60 })
      .map((entries) => scoresAt(entries.map(([at, score]) => [START_MS + at * 60_000, score]))),
    suspects: fc.array(suspect, { maxLength: 5 }),
    adjustments: fc.array(
      suspect.map(({ exposure }) => exposure),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(question, (asked) => {
      expectSound(attribute(asked), asked);
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('check-ins at one and the same instant are no trouble', () => {
  const atMs = START_MS + 5 * 24 * 3_600_000;
  const same = scoresAt(Array.from({ length: 20 }, (_, i) => [atMs, i % 4] as const));
  const question = { ...madeDiary({ days: 20, seed: 1, points: [1] }), scores: same };
  expectSound(attribute(question), question);
});
