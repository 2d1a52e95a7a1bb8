import { describe, expect, it } from 'vitest';
import { absoluteBars, dangerSigns } from '#knowledge';
import type { Case, CaseAnswer } from '#record';
import { remedyAdvice } from './index.ts';

const at = '2026-05-01T07:00:00Z';
const noDanger: CaseAnswer[] = dangerSigns.map(({ id }) => ({ question: id, answer: 'no', at }));
const noBars: CaseAnswer[] = absoluteBars.map(({ id }) => ({ question: id, answer: 'no', at }));
const sore = (answers: readonly CaseAnswer[], more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  asOf: '2026-05-01T12:00:00Z',
  complaint: { sites: ['neck'] },
  answers,
  ...more,
});
const adviceOn = (theCase: Case, id: string) => remedyAdvice(theCase).find(({ remedy }) => remedy.id === id);

describe('what may be done tonight', () => {
  it('is nothing at a danger sign of the upper tiers', () => {
    for (const id of ['E5', 'S1', 'S12']) {
      const advice = remedyAdvice(sore([...noDanger, { question: id, answer: 'yes', at: '2026-05-01T08:00:00Z' }]));
      expect(new Set(advice.map((each) => each.advice))).toEqual(new Set(['bar']));
    }
  });

  it('waits for the danger screen, then for the bars', () => {
    expect(adviceOn(sore([]), 'gentle-movement')?.advice).toBe('ask-first');
    expect(adviceOn(sore(noDanger), 'gentle-movement')?.advice).toBe('offer');
    expect(adviceOn(sore(noDanger), 'contract-relax')).toMatchObject({ advice: 'ask-first' });
    expect(adviceOn(sore([...noDanger, ...noBars]), 'contract-relax')?.advice).toBe('offer');
  });

  it.each(
    absoluteBars.flatMap(
      ({ id }) =>
        [
          [id, 'yes' as const],
          [id, 'not-sure' as const],
        ] as const,
    ),
  )('%s, %s: no tightening', (id, answer) => {
    const answers = [...noDanger, ...noBars.filter(({ question }) => question !== id), { question: id, answer, at }];
    expect(adviceOn(sore(answers), 'contract-relax')?.advice).toBe('bar');
    expect(adviceOn(sore(answers), 'gentle-movement')?.advice).toBe('offer');
  });

  it('does not tighten a neck that hurts more than 3, nor one with a history', () => {
    const calm = [...noDanger, ...noBars];
    const checkins = [{ at: '2026-05-01T08:00:00Z', site: 'neck', score: 4 }];
    expect(adviceOn(sore(calm, { checkins }), 'contract-relax')?.advice).toBe('bar');
    const history = [...calm, { question: 'G6', answer: 'yes' as const, at: '2026-05-01T09:00:00Z' }];
    expect(adviceOn(sore(history), 'contract-relax')?.advice).toBe('bar');
  });

  it('knows the age from the year of birth, but not at its edges', () => {
    const noAge = noBars.filter(({ question }) => question !== 'bar-age');
    const open = (bornYear: number) =>
      adviceOn(sore([...noDanger, ...noAge], { runner: { bornYear } }), 'contract-relax')?.advice;
    expect(open(1980)).toBe('offer');
    expect(open(1950)).toBe('ask-first');
    expect(open(2008)).toBe('ask-first');
  });

  it('shows the hung scarf with its hazards and never offers it', () => {
    const scarf = adviceOn(sore([...noDanger, ...noBars]), 'scarf-cradle');
    expect(scarf?.advice).toBe('show');
    expect(scarf?.because.length).toBeGreaterThan(2);
    expect(adviceOn(sore([...noDanger, ...noBars]), 'manipulation')?.advice).toBe('show');
  });
});

it('what is meant for the neck fits a neck, an upper back and a case that names no site, and no knee', () => {
  const fits = (...sites: string[]) =>
    remedyAdvice({ format: 'culprit-case/1', complaint: { sites } }).find(
      ({ remedy }) => remedy.id === 'contract-relax',
    )?.fits;
  expect([fits('Neck'), fits('left knee', 'upper back'), fits(), fits('left knee')]).toEqual([true, true, true, false]);
});
