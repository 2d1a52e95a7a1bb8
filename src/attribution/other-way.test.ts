import { describe, expect, test } from 'vitest';
import { madeDiary } from '../../test/made-diary.ts';
import { attribute } from './attribute.ts';
import type { Question } from './question.ts';

/** The same question with one suspect claimed to do the opposite. */
function turned(question: Question, suspect: number): Question {
  return {
    ...question,
    suspects: question.suspects.map((each, j) =>
      j === suspect ? { ...each, claim: each.claim === 'worsens' ? 'relieves' : 'worsens' } : each,
    ),
  };
}

const seeds = [1, 2, 3, 4, 5, 6];

describe('the other direction', () => {
  test('speaks where a cause is claimed to relieve, which itself is never said to follow', () => {
    for (const seed of seeds) {
      const question = turned(madeDiary({ days: 60, seed, points: [1.6, 1.6, 0] }), 0);
      const [claimed, beside] = attribute(question).findings;
      expect(claimed.otherWay, `seed ${seed}`).toBeGreaterThan(0.9);
      expect(claimed.answer).not.toBe('follows');
      expect(beside.otherWay, `seed ${seed}`).toBeLessThan(0.1);
    }
  });

  test('is what asking the opposite alone would have said', () => {
    for (const seed of seeds) {
      for (const points of [[1.6], [0.6], [0]]) {
        const question = madeDiary({ days: 40, seed, points });
        const [asked] = attribute(question).findings;
        const [opposite] = attribute(turned(question, 0)).findings;
        if (opposite.probability < 0.5) {
          expect(Math.abs(opposite.otherWay - asked.probability), `seed ${seed}, ${points}`).toBeLessThan(0.15);
        }
      }
    }
  });

  test('hardly ever speaks of what does nothing', () => {
    const spoken = Array.from({ length: 40 }, (_, seed) => attribute(madeDiary({ days: 40, seed, points: [0, 0] })))
      .flatMap(({ findings }) => findings)
      .filter(({ otherWay }) => otherWay >= 0.9);
    expect(spoken.length).toBeLessThanOrEqual(1);
  });
});
