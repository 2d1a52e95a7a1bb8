import { describe, expect, test } from 'vitest';
import { attribute, type Ground, type SuspectFinding } from '#attribution';
import type { Case, Finding, NextStep, Safety, Verdict } from '#record';
import type { TrialResult } from '#trials';
import { madeDiary, madeExposure } from '../../test/made-diary.ts';
import { type Asked, findingOf } from './finding.ts';
import { type VerdictParts, verdictOf } from './verdict.ts';

const SCREENED: Safety = { screened: true, unanswered: 0, tier: 'none', items: [] };
const SIGN = { id: 'chest', action: 'Call your local emergency number now.', source: ['product-rule'] };

/** The codes that may stand behind `cannot-tell`: the contract's own list. */
const CANNOT_TELL = [
  'never-varied',
  'moves-with',
  'too-few-days',
  'too-few-doses',
  'no-checkins',
  'control-objects',
  'interval-too-wide',
];

const question = madeDiary({ days: 40, seed: 6, points: [1.6, 0.3, 0] });
const suspects: Asked[] = question.suspects.map(({ exposure, claim }, j) => ({ hypothesis: `h${j}`, exposure, claim }));
const theCase: Case = { format: 'culprit-case/1', id: 'one' };
const begun: TrialResult = {
  ...{ id: 't', pairsDone: 2, pairsPlanned: 6, p: 0.5, eValue: 1, difference: null, answer: 'cannot-tell' },
  ...{ mayStop: false, standing: 'running', seal: 'intact', harms: [], expectation: null, cannotRuleOut: '' },
  adherence: { asAssigned: 4, swapped: 0, unknown: 0 },
};
const parts: VerdictParts = {
  theCase,
  asOf: '2026-05-01T12:00:00Z',
  site: 'upper-back',
  reproduce: { version: '1', seed: 1, caseSha256: '0' },
  safety: SCREENED,
  challenge: [{ hypothesis: 'h0', for: [], against: [], silent: [] }],
  nextQuestion: { id: 'q', text: 'Is it worse after standing?', separates: ['h0', 'h1'] },
  suspects,
  asked: suspects.length,
  attribution: attribute(question),
  trials: [{ ...begun, standing: 'stopped' }],
};

describe('safety comes first', () => {
  for (const tier of ['same-day', 'emergency'] as const) {
    test(`at ${tier} there is the action and nothing else`, () => {
      for (const screened of [true, false]) {
        const verdict = verdictOf({ ...parts, safety: { screened, unanswered: 3, tier, items: [SIGN] } });
        expect(verdict.nextStep).toEqual({ kind: 'seek-care', text: SIGN.action });
        expect(verdict.safety.tier).toBe(tier);
        const rest = [verdict.findings, verdict.challenge, verdict.trials, verdict.nextQuestion];
        expect(rest).toEqual([[], [], [], null]);
      }
    });
  }

  test('a screen with open questions is the next step, before any advice', () => {
    const verdict = verdictOf({ ...parts, safety: { ...SCREENED, screened: false, unanswered: 4 } });
    expect(verdict.nextStep.kind).toBe('answer-question');
    expect(verdict.nextStep.text).toContain('4');
    expect(verdict.findings.length).toBe(3);
  });

  test('a sign that calls for care soon comes before what follows, until care was sought', () => {
    const safety: Safety = { ...SCREENED, tier: 'soon', items: [SIGN] };
    expect(verdictOf({ ...parts, safety }).nextStep).toEqual({ kind: 'seek-care', text: SIGN.action });
    const sought: Case = { ...theCase, events: [{ at: '2026-04-01T12:00:00Z', kind: 'care-sought' }] };
    expect(verdictOf({ ...parts, theCase: sought, safety }).nextStep.kind).toBe('act');
    const longAgo: Case = { ...theCase, events: [{ at: '2026-03-01T12:00:00Z', kind: 'care-sought' }] };
    expect(verdictOf({ ...parts, theCase: longAgo, safety }).nextStep.kind).toBe('seek-care');
  });
});

describe('findings', () => {
  test('stand one a hypothesis, in order, whatever else competed', () => {
    const { findings } = verdictOf(parts);
    expect(findings.map(({ hypothesis, exposure }) => [hypothesis, exposure])).toEqual([
      ['h0', 'e0'],
      ['h1', 'e1'],
      ['h2', 'e2'],
    ]);
    expect(verdictOf({ ...parts, asked: 2 }).findings.map(({ hypothesis }) => hypothesis)).toEqual(['h0', 'h1']);
    expect(verdictOf({ ...parts, suspects: [], asked: 0, attribution: null }).findings).toEqual([]);
  });

  test('are refused where attribution and hypotheses do not match', () => {
    expect(() => verdictOf({ ...parts, attribution: attribute({ ...question, suspects: [] }) })).toThrow(RangeError);
  });
});

describe('the next step', () => {
  const finding = (answer: Finding['answer'], mean: number, code: Ground['code'] = 'interval-too-wide') => {
    const ground = code === 'moves-with' ? { code, suspects: [1] } : { code };
    const estimate = { mean, low: Math.min(mean, 0), high: Math.max(mean, 0) };
    return {
      ...{ answer, probability: 0.5, attributable: estimate, pointsPerDose: estimate, halfLifeH: 24 },
      ...{ grounds: [ground as Ground], moreDays: 21, dosesSeen: 9, otherWay: 0 },
    } satisfies SuspectFinding;
  };
  const step = (findings: SuspectFinding[], scores: number, more: Partial<VerdictParts> = {}): NextStep =>
    verdictOf({ ...parts, attribution: { findings, layers: null, scores, spanDays: 30 }, ...more }).nextStep;
  const open = finding('cannot-tell', 0.1);

  test('closes a case that is resolved, before anything is tried', () => {
    const resolved: Case = { ...theCase, outcome: { state: 'resolved' } };
    expect(step([finding('follows', 1), open, open], 60, { theCase: resolved }).kind).toBe('close');
  });

  test('acts on the largest of the causes that are sure', () => {
    const [small, large] = [finding('follows', 0.3, 'clear-effect'), finding('follows', 1.2, 'clear-effect')];
    const acting = step([small, large, open], 60);
    expect(acting.kind).toBe('act');
    expect(acting.text).toContain('Ease off e1');
    expect(acting.text).toContain('1.2 points');
    const relieved = step([finding('follows', -1.5, 'clear-effect'), small, open], 60);
    expect(relieved.text).toContain('Keep up e0');
    expect(relieved.text).toContain('1.5 points');
  });

  test('asks the most telling question while the diary is young, and logs on when it is not', () => {
    expect(step([open, open, open], 5)).toEqual({ kind: 'answer-question', text: 'Is it worse after standing?' });
    const logging = step([open, open, open], 60);
    expect(logging.kind).toBe('keep-logging');
    expect(logging.text).toContain('21 more days');
    expect(step([open, open, open], 5, { nextQuestion: null }).kind).toBe('keep-logging');
    expect(step([open, open, open], 0, { nextQuestion: null }).text).toContain('Check in tomorrow morning');
  });

  test('goes on with a sealed trial before any advice that would change what it compares, but not past a harm', () => {
    const cause = finding('follows', 1, 'clear-effect');
    const withTrial = (trial: Partial<TrialResult>) =>
      step([cause, open, open], 60, { trials: [{ ...begun, ...trial }] });
    expect(withTrial({})).toMatchObject({ kind: 'run-trial', trial: 't' });
    expect(withTrial({}).text).toContain('2 of 6 pairs');
    expect(withTrial({ mayStop: true }).text).toContain('may stop');
    const harm = { code: 'score-7', at: '2026-05-01T12:00:00Z', text: 'A score of 8 during the trial.' } as const;
    const harmed = withTrial({ harms: [harm], mayStop: true });
    expect(harmed).toMatchObject({ kind: 'act', trial: 't' });
    expect(harmed.text).toContain(harm.text);
    for (const standing of ['interrupted', 'stopped', 'done'] as const) {
      expect(withTrial({ standing }).text).toContain('Ease off');
    }
    expect(withTrial({ seal: 'none' }).text).toContain('Ease off');
  });

  test('proposes an experiment for what never came alone and may well be the cause', () => {
    const tangled = finding('cannot-tell', 0.6, 'moves-with');
    expect(step([tangled, open, open], 60)).toMatchObject({ kind: 'run-trial', question: 'e0' });
    expect(step([{ ...tangled, probability: 0.1 }, open, open], 60).kind).toBe('keep-logging');
  });
});

describe('words', () => {
  const grounds: Ground[] = [
    ...(['no-checkins', 'never-varied', 'too-few-days', 'too-few-doses', 'interval-too-wide'] as const).map((code) => ({
      code,
    })),
    { code: 'moves-with', suspects: [1, 2] },
    { code: 'moves-with', suspects: [7] },
    { code: 'control-objects', control: { kind: 'tomorrow', probability: 0.8 } },
    { code: 'control-objects', control: { kind: 'shifted', probability: 0.8 } },
    { code: 'clear-effect' },
    { code: 'no-room-for-an-effect' },
  ];
  const estimates = [
    null,
    { mean: 0, low: 0, high: 0 },
    { mean: -0.02, low: -1.4, high: 0 },
    { mean: 2.2, low: 1, high: 4 },
  ];

  test('hold no undefined, NaN or null, keep to the contract’s codes and round −0 away', () => {
    for (const ground of grounds)
      for (const estimate of estimates)
        for (const probability of [0, 0.01, 0.3, 0.9, 0.999, 1])
          for (const dosesSeen of [0, 1, 12])
            for (const typicalDose of [null, 8])
              for (const partOf of [null, 'distance'])
                for (const site of [null, 'upper-back']) {
                  const answer = ground.code === 'clear-effect' ? 'follows' : 'cannot-tell';
                  const found: SuspectFinding = {
                    ...{
                      answer,
                      probability,
                      attributable: estimate,
                      pointsPerDose: estimate,
                      dosesSeen,
                      otherWay: 1 - probability,
                    },
                    ...{ halfLifeH: estimate === null ? null : 24, grounds: [ground], moreDays: null },
                  };
                  const asked = {
                    ...{ hypothesis: 'h', claim: 'worsens' as const },
                    exposure: madeExposure('e', [], { typicalDose, partOf }),
                  };
                  const worded = findingOf(asked, found, site, [asked, ...suspects.slice(0, 2)]);
                  const text = JSON.stringify([worded.reasons, worded.needs?.instead ?? '']);
                  expect(text).not.toMatch(/undefined|NaN|null|Infinity|-0\b/);
                  for (const reason of worded.reasons) {
                    expect(reason.text).toMatch(/^[A-Z].*[.]$/);
                    if (answer === 'cannot-tell' && ground.code !== 'no-room-for-an-effect')
                      expect(CANNOT_TELL).toContain(reason.code);
                  }
                  expect(JSON.stringify(worded)).not.toMatch(/:-0[,}]/);
                  expect(worded.needs === null).toBe(answer !== 'cannot-tell');
                }
  });

  test('say that it goes the other way round where the scores do, and only there', () => {
    const exposure = madeExposure('e', []);
    const worded = (otherWay: number, claim: 'worsens' | 'relieves') => {
      const found: SuspectFinding = {
        ...{ answer: 'cannot-tell', probability: 0.01, attributable: null, pointsPerDose: null, dosesSeen: 9 },
        ...{ halfLifeH: 24, grounds: [{ code: 'interval-too-wide' }], moreDays: null, otherWay },
      };
      const asked = { hypothesis: 'h', exposure, claim };
      return findingOf(asked, found, 'neck', [asked]).reasons[0].text;
    };
    expect(worded(0.95, 'worsens')).toContain('your neck scores are lower after');
    expect(worded(0.95, 'relieves')).toContain('your neck scores are higher after');
    expect(worded(0.5, 'worsens')).not.toContain('other way');
  });

  test('without a check-in, ask for check-ins and not for a trial', () => {
    const none = attribute({ ...question, scores: { ...question.scores, ...EMPTY } });
    const verdict: Verdict = verdictOf({ ...parts, attribution: none, nextQuestion: null });
    for (const { reasons, needs, attributable } of verdict.findings) {
      expect(reasons.map(({ code }) => code)).toEqual(['no-checkins']);
      expect(needs?.instead).toContain('check-in');
      expect(attributable).toBeNull();
    }
    expect(verdict.nextStep.kind).toBe('keep-logging');
  });

  test('name the others of a moves-with, and say when an amount was never known', () => {
    const found = verdictOf(parts).findings[0];
    const together: SuspectFinding = {
      ...{ answer: 'cannot-tell', probability: 0.5, attributable: found.attributable, pointsPerDose: null },
      ...{
        halfLifeH: null,
        grounds: [{ code: 'moves-with', suspects: [1, 2] }],
        moreDays: null,
        dosesSeen: 9,
        otherWay: 0,
      },
    };
    const [reason] = findingOf(suspects[0], together, 'neck', suspects).reasons;
    expect(reason.exposures).toEqual(['e1', 'e2']);
    expect(reason.text).toContain('e1 and e2');
    const unknown = { ...suspects[0], exposure: madeExposure('e0', [{ fromMs: 0, untilMs: 1, amount: null }]) };
    const unsaid: SuspectFinding = { ...together, grounds: [{ code: 'never-varied' }], dosesSeen: 4 };
    expect(findingOf(unknown, unsaid, 'neck', suspects).reasons[0].text).toContain('not known');
  });
});

const EMPTY = { atMs: new Float64Array(0), score: new Float64Array(0), moment: new Uint8Array(0) };
