import { describe, expect, it } from 'vitest';
import { dayZeroQuestionOf, dayZeroQuestions, observationsOfAnswer } from '#knowledge';
import type { Case } from '#record';
import { nextQuestion } from './index.ts';

const suspected = (ids: readonly string[], more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  hypotheses: ids.map((id) => ({ id, exposure: id })),
  ...more,
});

describe('the next question', () => {
  it('separates two suspects and says how', () => {
    const question = nextQuestion(suspected(['impact', 'standing']));
    expect(question?.separates).toEqual(['impact', 'standing']);
    expect(dayZeroQuestionOf(question?.id ?? '')?.text).toBe(question?.text);
    expect(question?.why).toMatch(/^A yes would speak (for|against) /);
  });

  it('is never asked again once answered, whatever the answer', () => {
    const asked: string[] = [];
    for (;;) {
      const answers = asked.map((question) => ({ question, answer: 'not-sure' as const }));
      const question = nextQuestion(suspected(['impact', 'standing', 'load-jump'], { answers }));
      if (question === null) break;
      expect(asked).not.toContain(question.id);
      asked.push(question.id);
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThanOrEqual(dayZeroQuestions.length);
  });

  it('is not asked about what was noticed already, in whatever words', () => {
    const first = nextQuestion(suspected(['impact', 'standing']));
    const [seen] = observationsOfAnswer(first?.id ?? '', 'no');
    const second = nextQuestion(suspected(['impact', 'standing'], { observations: [seen] }));
    expect(second?.id).not.toBe(first?.id);
  });

  it('turns to those that are still close once one is out', () => {
    const observations = [
      { predicate: 'aggravated-by', what: 'downhill' },
      { predicate: 'not-aggravated-by', what: 'standing' },
      { predicate: 'not-aggravated-by', what: 'desk' },
      { predicate: 'aggravated-by', what: 'running' },
    ];
    const question = nextQuestion(suspected(['impact', 'downhill-braking', 'standing', 'desk'], { observations }));
    expect(question?.separates).toContain('impact');
    expect(question?.separates).toContain('downhill-braking');
  });

  it('holds a lone suspect against common explanations, and names that suspect alone', () => {
    expect(nextQuestion(suspected(['impact']))?.separates).toEqual(['impact']);
    expect(nextQuestion({ format: 'culprit-case/1' })?.separates.length).toBeGreaterThan(1);
  });

  it('is null where nothing tells the suspects apart', () => {
    expect(nextQuestion(suspected(['impact', 'steps']))).toBeNull();
  });

  it('is the same twice', () => {
    const theCase = suspected(['distance', 'descent', 'shoe:b', 'standing', 'walking', 'short-sleep', 'desk']);
    expect(nextQuestion(theCase)).toEqual(nextQuestion(theCase));
  });

  it('stands up to a thousand observations', () => {
    const observations = Array.from({ length: 2000 }, () => ({ predicate: 'aggravated-by', what: 'standing' }));
    expect(nextQuestion(suspected(['impact', 'standing', 'posture'], { observations }))?.id).toBeTypeOf('string');
  });
});
