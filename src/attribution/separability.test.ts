import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { hourDose, madeDiary, madeExposure } from '../../test/made-diary.ts';
import { attribute } from './attribute.ts';
import { designOf } from './design.ts';
import type { Question } from './question.ts';
import { type Separability, separabilityOf } from './separability.ts';

const DAYS = 50;

function withDoses(amounts: Readonly<Record<string, (day: number) => number | null>>): Question {
  const diary = madeDiary({ days: DAYS, seed: 8, points: [] });
  const suspects = Object.entries(amounts).map(([symbol, amountOn]) => {
    const doses = [...Array(DAYS).keys()].flatMap((day) => {
      const amount = amountOn(day);
      return amount === null ? [] : [hourDose(day, 17, amount)];
    });
    return { exposure: madeExposure(symbol, doses), claim: 'worsens' as const };
  });
  return { ...diary, suspects };
}

function separabilityIn(question: Question, isSame: (a: number, b: number) => boolean = () => false): Separability {
  const design = designOf(question);
  const usual = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
  return separabilityOf(design, usual, isSame);
}

const random = randomFrom(3);
const runs = Array.from({ length: DAYS }, () => (random.uniform() < 0.45 ? 6 + 10 * random.uniform() : null));
const stands = Array.from({ length: DAYS }, () => (random.uniform() < 0.5 ? 1 + random.uniform() : 0));
const isLong = (day: number) => (runs[day] ?? 0) > 11;

const hillsOnLongRuns = {
  long: (day: number) => (isLong(day) ? runs[day] : null),
  hills: (day: number) => (isLong(day) ? 15 * (runs[day] as number) : null),
  standing: (day: number) => stands[day],
};

describe('what the diary can tell apart', () => {
  test('hills that only come with long runs move with them, and standing moves with nothing', () => {
    const { movesWith, varied, correlation } = separabilityIn(withDoses(hillsOnLongRuns));
    expect(varied).toEqual([true, true, true]);
    expect(movesWith).toEqual([[1], [0], []]);
    expect(correlation[1]).toBeGreaterThan(0.99);
  });

  test('is judged on the doses as the body feels them: two runs on alternate days differ, morning and evening do not', () => {
    const alternate = withDoses({
      even: (day) => (day % 6 === 0 ? 8 : null),
      odd: (day) => (day % 6 === 3 ? 8 : null),
    });
    expect(separabilityIn(alternate).movesWith).toEqual([[], []]);
    const question = withDoses({ evening: (day) => (day % 5 === 0 ? 8 : null), night: () => null });
    const night = [...Array(DAYS).keys()].filter((day) => day % 5 === 0).map((day) => hourDose(day, 20, 3));
    const suspects = [question.suspects[0], { exposure: madeExposure('night', night), claim: 'worsens' as const }];
    expect(separabilityIn({ ...question, suspects }).movesWith).toEqual([[1], [0]]);
  });

  test('a sum moves with its parts together, though with none alone', () => {
    const parts = [11, 12, 13].map((seed) => {
      const own = randomFrom(seed);
      return Array.from({ length: DAYS }, () => (own.uniform() < 0.4 ? 5 * own.uniform() : 0));
    });
    const { movesWith, movesWithTogether } = separabilityIn(
      withDoses({
        a: (day) => parts[0][day],
        b: (day) => parts[1][day],
        c: (day) => parts[2][day],
        sum: (day) => parts[0][day] + parts[1][day] + parts[2][day],
      }),
    );
    expect(movesWith).toEqual([[], [], [], []]);
    expect(movesWithTogether[3].toSorted()).toEqual([0, 1, 2]);
  });

  test('what is the same every day, or never there, has never varied', () => {
    const { varied, movesWith } = separabilityIn(
      withDoses({ run: (day) => runs[day], never: () => null, zeros: () => 0 }),
    );
    expect(varied).toEqual([true, false, false]);
    expect(movesWith).toEqual([[], [], []]);
    const always = madeExposure('always', [
      { fromMs: hourDose(-40, 0, 1).fromMs, untilMs: hourDose(DAYS + 1, 0, 1).fromMs, amount: 900 },
    ]);
    const question = withDoses({});
    const constant = separabilityIn({ ...question, suspects: [{ exposure: always, claim: 'worsens' }] });
    expect(constant.varied).toEqual([false]);
  });

  test('one exposure with two claims is not held against itself', () => {
    const question = withDoses({ run: (day) => runs[day] });
    const both = [question.suspects[0], { ...question.suspects[0], claim: 'relieves' as const }];
    const twice = { ...question, suspects: both };
    expect(separabilityIn(twice, () => true).movesWith).toEqual([[], []]);
    expect(separabilityIn(twice).movesWith).toEqual([[1], [0]]);
  });
});

test('the answer names what an exposure moved with, and never that it follows', () => {
  const question = withDoses(hillsOnLongRuns);
  const [long] = question.suspects;
  // Pain that follows the long runs: either of the two would explain it.
  const score = question.scores.atMs.map((at, i) => {
    const felt = long.exposure.doses.reduce(
      (sum, { untilMs, amount }) =>
        sum + (untilMs <= at ? ((amount ?? 0) / 14) * 2 ** (-(at - untilMs) / 86_400_000) : 0),
      0,
    );
    return Math.min(10, Math.round(question.scores.score[i] + 1.8 * felt));
  });
  const { findings } = attribute({ ...question, scores: { ...question.scores, score } });
  expect(findings[0].answer).toBe('cannot-tell');
  expect(findings[1].answer).toBe('cannot-tell');
  expect(findings[0].grounds).toContainEqual({ code: 'moves-with', suspects: [1] });
  expect(findings[1].grounds).toContainEqual({ code: 'moves-with', suspects: [0] });
  expect(findings[2].grounds.some(({ code }) => code === 'moves-with')).toBe(false);
  expect(findings[0].moreDays).toBeNull();
});
