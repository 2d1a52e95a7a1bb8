import { expect, test } from 'vitest';
import { type Case, parseCase } from '#record';
import { remedyAdvice, requiredSigns } from '#triage';
import { askedExposure } from './asked.ts';
import { trialQuestions } from './trial-questions.ts';

const AT = '2026-05-01T08:00:00Z';
const bare: Case = {
  format: 'culprit-case/1',
  asOf: '2026-05-02T08:00:00Z',
  complaint: { sites: ['neck'] },
  exposures: [
    { id: 'new-pillow', label: 'the new pillow', unit: 'night' },
    { id: 'bedroom-desk', label: 'the desk by the bed', unit: 'day' },
  ],
  hypotheses: [
    { id: 'h1', exposure: 'new-pillow', claim: 'relieves' },
    { id: 'h2', exposure: 'bedroom-desk' },
  ],
  remedies: [{ at: AT, remedy: 'foam-rolling' }],
};

/** The same with every safety question answered, those of the remedies too. */
function screened(): Case {
  const parsed = parseCase(bare);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const no = (question: string) => ({ question, answer: 'no' as const, at: AT });
  const answers = requiredSigns(parsed.value).map(({ id }) => no(id));
  const open = remedyAdvice({ ...bare, answers }).flatMap((advice) => advice.open.map(({ id }) => no(id)));
  return { ...bare, answers: [...answers, ...open] };
}

const found = (theCase: Case, question: string) => trialQuestions(theCase).find((each) => each.question === question);

test('nights and days of one’s own are asked about by what their unit says, whatever their name holds', () => {
  expect(found(bare, 'new-pillow')).toMatchObject({
    ...{ label: 'the new pillow', claim: 'relieves' },
    comparison: { unit: 'night', conditions: ['without', 'with'] },
  });
  expect(found(bare, 'bedroom-desk')?.comparison?.unit).toBe('day');
});

test('what was tried against the pain is a question, and what may be done now once the safety questions are answered', () => {
  expect(found(bare, 'foam-rolling')).toMatchObject({ claim: 'relieves', comparison: { unit: 'day' } });
  expect(found(bare, 'gentle-movement')).toBeUndefined();
  expect(found(screened(), 'gentle-movement')).toMatchObject({
    ...{ claim: 'relieves', comparison: { unit: 'day', isFree: true } },
    label: expect.stringMatching(/\w/),
  });
  // Never guided, so never assigned.
  expect(found(screened(), 'scarf-cradle')).toBeUndefined();
});

test('a remedy is claimed to relieve where nobody says otherwise', () => {
  expect(askedExposure(bare, 'gentle-movement').claim).toBe('relieves');
  const against: Case = { ...bare, hypotheses: [{ id: 'h', exposure: 'gentle-movement', claim: 'worsens' }] };
  expect(askedExposure(against, 'gentle-movement').claim).toBe('worsens');
  expect(askedExposure(bare, 'descent').claim).toBe('worsens');
});
