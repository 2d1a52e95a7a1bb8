import { expect, test } from 'vitest';
import type { Case, Finding, Verdict } from '#record';
import { plain } from './print.ts';
import { answerSentence, printVerdict } from './print-verdict.ts';

const theCase = {
  format: 'culprit-case/1',
  complaint: { sites: ['upper-back'], qualities: ['stiffness'] },
  shoes: [{ id: 'b', label: 'Red pair' }],
  hypotheses: [{ id: 'h3', exposure: 'walking', claim: 'relieves' }],
} satisfies Case;

function finding(hypothesis: string, exposure: string, answer: Finding['answer'], probability: number): Finding {
  return {
    hypothesis,
    exposure,
    answer,
    probability,
    attributable: { mean: 0.82, low: 0.35, high: 1.3 },
    typical: { dose: 120, unit: 'm', points: 1.6, low: 0.7, high: 2.4, halfLifeH: 22.4 },
    reasons: [{ code: 'interval-too-wide', text: `Why ${exposure}.` }],
    needs: answer === 'cannot-tell' ? { days: 12, instead: null } : null,
  };
}

function verdict(findings: readonly Finding[], changes: Partial<Verdict> = {}): Verdict {
  return {
    format: 'culprit-verdict/1',
    id: null,
    asOf: null,
    site: 'upper-back',
    reproduce: { version: '0.1.0', seed: 1, caseSha256: 'a'.repeat(64) },
    safety: { screened: true, unanswered: 0, tier: 'none', items: [] },
    challenge: [],
    findings,
    trials: [],
    nextQuestion: null,
    nextStep: { kind: 'keep-logging', text: 'Keep checking in.' },
    ...changes,
  };
}

const follows = finding('h1', 'descent', 'follows', 0.97);
const open = finding('h2', 'shoe:b', 'cannot-tell', 0.4);
const cleared = finding('h4', 'desk', 'does-not-follow', 0.02);
const eases = finding('h3', 'walking', 'follows', 0.95);

test('the first sentence answers', () => {
  const sentence = (...findings: Finding[]) => answerSentence(verdict(findings), theCase);
  expect(sentence(follows, open)).toBe('Your upper back stiffness follows downhill running.');
  expect(sentence(follows, eases)).toBe('Your upper back stiffness follows downhill running, and eases with walking.');
  expect(sentence(eases)).toBe('Your upper back stiffness eases with walking.');
  expect(sentence(open)).toBe('What your upper back stiffness follows cannot be told yet.');
  expect(sentence(open, cleared)).toContain('cannot be told yet; it does not follow desk work.');
  expect(sentence(cleared)).toBe('Your upper back stiffness does not follow desk work.');
  expect(sentence()).toContain('nothing to hold against');
});

test('what was found stands first, then what is open, then what was cleared', () => {
  const text = printVerdict(verdict([cleared, open, follows]), theCase, { paint: plain, width: 80 });
  expect(text.match(/^.* — .*$/gm)).toEqual([
    'Downhill running — follows it',
    expect.stringContaining('Red pair'),
    'Desk work — does not follow it',
  ]);
  expect(text).toContain('It accounts for 0.8 points of the score at an average check-in (likely 0.3 to');
  expect(text).toContain('gone about 22 hours later');
  expect(text).toContain('About 12 more days like these would settle it.');
  expect(text).toContain('Next: Keep checking in.');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('danger stands above everything, and nothing else is said beside the action', () => {
  const danger = verdict([], {
    safety: {
      screened: false,
      unanswered: 3,
      tier: 'emergency',
      items: [{ id: 'x', action: 'Call an ambulance now.', source: [] }],
    },
    nextStep: { kind: 'seek-care', text: 'Call an ambulance now.' },
  });
  const lines = printVerdict(danger, theCase, { paint: plain, width: 80 }).split('\n');
  expect(lines[0]).toBe('! This is an emergency');
  expect(lines[1]).toBe('  Call an ambulance now.');
  expect(lines).toContain('Nothing else is looked at until this has been seen to.');
});

test('a trial is told with what it found and whether it goes on', () => {
  const trial = {
    id: 't1',
    pairsDone: 6,
    p: 0.03125,
    eValue: 4.1,
    difference: { points: 0.9, low: 0.1, high: 1.7 },
    answer: 'follows',
    mayStop: true,
  } as const;
  const text = printVerdict(verdict([open], { trials: [trial] }), theCase, { paint: plain, width: 200 });
  expect(text).toContain('Trial t1 — it makes a difference\n  It rests on 6 pairs.');
  expect(text).toContain('scored 0.9 points more (likely 0.1 to 1.7)');
  expect(text).toContain('is about 3 in 100.');
  const lacking = { ...trial, pairsPlanned: 8 };
  const told = printVerdict(verdict([open], { trials: [lacking] }), theCase, { paint: plain, width: 200 });
  expect(told).toContain('It rests on 6 of 8 planned pairs.');
});

test('an answer that rests on many remembered scores says so', () => {
  const checkinAt = (day: number, rememberedAt: string | null) => {
    return { at: `2026-05-0${day}T07:00:00Z`, site: 'upper-back', score: 3, rememberedAt };
  };
  const printed = (remembered: number) => {
    const checkins = [1, 2, 3, 4, 5, 6].map((day) => checkinAt(day, day <= remembered ? '2026-05-09T07:00:00Z' : null));
    return printVerdict(verdict([follows]), { ...theCase, checkins }, { paint: plain, width: 200 });
  };
  expect(printed(2)).toContain('2 of the 6 scores were written down from memory');
  expect(printed(1)).not.toContain('memory');
});
