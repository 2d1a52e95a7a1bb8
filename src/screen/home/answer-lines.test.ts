import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../api/client.ts';
import { english } from '../words/english/index.ts';
import { answerLines } from './answer-lines.ts';
import { viewCase } from './case-view.ts';

const finding = (exposure: string, given: Partial<Finding> = {}): Finding => ({
  hypothesis: exposure,
  exposure,
  answer: 'cannot-tell',
  probability: 0.3,
  attributable: { mean: 0.2, low: 0, high: 0.6 },
  typical: { dose: 120, unit: 'm', points: 1.6, low: 0.7, high: 2.4, halfLifeH: 22 },
  reasons: [{ code: 'interval-too-wide', text: 'Too few days yet.' }],
  needs: null,
  ...given,
});

function verdictWith(findings: readonly Finding[]): Verdict {
  return {
    format: 'culprit-verdict/1',
    id: 'c',
    asOf: null,
    site: 'neck',
    reproduce: { version: '0', seed: 1, caseSha256: '' },
    safety: { screened: true, unanswered: 0, tier: 'none', items: [] },
    challenge: [],
    findings,
    trials: [],
    nextQuestion: null,
    nextStep: { kind: 'keep-logging', text: '' },
  };
}

const checkins = [{ at: '2026-05-01T07:00:00Z', site: 'neck', score: 3 }];
const record = {
  format: 'culprit-case/1',
  complaint: { sites: ['neck'], qualities: ['stiffness'] },
  shoes: [{ id: 'b', label: 'Old ones' }],
  exposures: [{ id: 'pillow', label: 'old pillow' }],
  hypotheses: [{ id: 'walking', exposure: 'walking', claim: 'relieves' }],
  checkins,
} as const;

function say(findings: readonly Finding[], given: object = record) {
  const verdict = verdictWith(findings);
  return answerLines(english, viewCase(english, given as Parameters<typeof viewCase>[1], verdict), verdict);
}

describe('the answer in words', () => {
  test('says what the pain follows, how sure that is, and why', () => {
    const lines = say([finding('descent', { answer: 'follows', probability: 0.95 }), finding('distance')]);
    expect(lines.sentence).toBe('Your neck stiffness follows running downhill.');
    expect(lines.sure).toBe('Of 20 answers as sure as this one, about 1 would be wrong.');
    expect(lines.why).toEqual([
      'After 120 m of downhill, your score is about 1.5 points higher (likely between 0.7 and 2.5), and half of that is gone in 22 hours.',
    ]);
  });

  test('is as sure as the least sure of several causes', () => {
    const both = [
      finding('descent', { answer: 'follows', probability: 0.99 }),
      finding('shoe:b', { answer: 'follows', probability: 0.93 }),
    ];
    expect(say(both).sentence).toBe('Your neck stiffness follows running downhill and running in Old ones.');
    expect(say(both).sure).toBe('Of 100 answers as sure as this one, about 7 would be wrong.');
  });

  test('never claims to be surer than one in a hundred', () => {
    expect(say([finding('descent', { answer: 'follows', probability: 0.9999 })]).sure).toContain('about 1 would');
  });

  test('says what it eases with where that was the claim', () => {
    const lines = say([finding('walking', { answer: 'follows', probability: 0.95 })]);
    expect(lines.sentence).toBe('Your neck stiffness eases with walking.');
    expect(lines.why[0]).toContain('lower');
  });

  test('uses the runner’s own names', () => {
    expect(say([finding('pillow', { answer: 'follows', probability: 0.95 })]).sentence).toContain('follows old pillow');
  });

  test('says calmly that it cannot tell, and hints at nothing that is less likely than not', () => {
    const lines = say([finding('descent'), finding('distance')]);
    expect(lines.sentence).toBe('What your neck stiffness follows cannot be told yet.');
    expect(lines.why).toEqual([english.answer.nothingStandsOut]);
    expect(say([finding('descent', { probability: 0.7 })]).why[0]).toContain('Closest so far is running downhill');
  });

  test('says that there is nothing to hold the scores against', () => {
    expect(say([]).why).toEqual([english.answer.nothingToHold]);
  });

  test('gives the one reason that holds for all open causes', () => {
    const tooShort = { reasons: [{ code: 'too-few-days', text: 'The diary is shorter than two weeks.' }] } as const;
    expect(say([finding('descent', tooShort), finding('distance', tooShort)]).why).toEqual([
      'The diary is shorter than two weeks.',
    ]);
  });

  test('says that none of them is behind it', () => {
    const ruledOut = [
      finding('descent', { answer: 'does-not-follow' }),
      finding('desk', { answer: 'does-not-follow' }),
    ];
    expect(say(ruledOut).sentence).toBe('Your neck stiffness follows none of the 2 causes looked at.');
  });

  test('says that there is nothing yet, with and without a complaint', () => {
    expect(say([], { ...record, checkins: [] }).sentence).toBe('There is no check-in yet about your neck stiffness.');
    const empty = answerLines(
      english,
      viewCase(english, { format: 'culprit-case/1' } as Parameters<typeof viewCase>[1], {
        ...verdictWith([]),
        site: null,
      }),
      verdictWith([]),
    );
    expect(empty.sentence).toBe('Nothing is written down yet.');
  });
});
