import { describe, expect, it } from 'vitest';
import { addDays, type Case, type Checkin } from '#record';
import { screen } from './index.ts';

const asOf = '2026-05-01';
type Day = { readonly score: number; readonly stiffnessMin?: number };

/** A diary of waking scores that ends on the day of `asOf`. */
function diary(days: readonly Day[]): Checkin[] {
  return days.map((day, index) => ({
    at: `${addDays(asOf, index - days.length + 1)}T07:00:00Z`,
    moment: 'waking',
    site: 'neck',
    score: day.score,
    stiffnessMin: day.stiffnessMin ?? null,
  }));
}

const days = (count: number, score: (index: number) => number): Day[] =>
  Array.from({ length: count }, (_, index) => ({ score: score(index) }));

const begun = (onset: string | null, more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  asOf: `${asOf}T12:00:00Z`,
  complaint: { sites: ['neck'], onset },
  ...more,
});

const raised = (theCase: Case): readonly string[] => {
  const { items, tier } = screen(theCase);
  expect(tier).toBe(items.length === 0 ? 'none' : 'soon');
  return items.map(({ id }) => id);
};

describe('not better by six weeks', () => {
  it('follows from the onset and the scores', () => {
    const steady = diary(days(40, () => 4));
    expect(raised(begun('2026-03-20', { checkins: steady }))).toEqual(['not-better-by-six-weeks']);
    expect(raised(begun('2026-03-21', { checkins: steady }))).toEqual([]);
  });

  it('is silent where the scores have fallen, or are as good as none', () => {
    expect(raised(begun('2026-03-01', { checkins: diary(days(50, (i) => 6 - i / 10)) }))).toEqual([]);
    expect(raised(begun('2026-03-01', { checkins: diary(days(10, () => 0)) }))).toEqual([]);
  });

  it('is silent without an onset, and after an outcome that is better', () => {
    expect(raised(begun(null, { checkins: diary(days(90, () => 4)) }))).toEqual([]);
    expect(raised(begun('2026-01-01', { outcome: { state: 'resolved' } }))).toEqual([]);
    expect(raised(begun('2026-01-01', { observations: [{ predicate: 'trend', what: 'better' }] }))).toEqual([]);
  });

  it('holds where there is no diary to show it better', () => {
    expect(raised(begun('2026-03-01'))).toEqual(['not-better-by-six-weeks']);
  });
});

describe('three flares in three months', () => {
  const flaring = (starts: readonly number[]) =>
    diary(days(85, (i) => (starts.some((start) => i >= start && i < start + 3) ? 6 : 1)));

  it('are counted from the scores', () => {
    expect(raised(begun(null, { checkins: flaring([20, 45, 70]) }))).toEqual(['three-flares-in-three-months']);
    expect(raised(begun(null, { checkins: flaring([20, 45]) }))).toEqual([]);
  });

  it('are not single bad days, nor three in a week', () => {
    const singles = diary(days(85, (i) => (i % 20 === 19 ? 6 : 1)));
    expect(raised(begun(null, { checkins: singles }))).toEqual([]);
    expect(raised(begun(null, { checkins: flaring([20, 24, 28]) }))).toEqual([]);
  });

  it('are counted from events, on different days of the last three months', () => {
    const flare = (at: string) => ({ at, kind: 'flare-up' });
    const events = ['2026-02-20', '2026-03-20', '2026-04-20'].map((date) => flare(`${date}T08:00:00Z`));
    expect(raised(begun(null, { events }))).toEqual(['three-flares-in-three-months']);
    expect(raised(begun(null, { events: events.slice(1) }))).toEqual([]);
    expect(raised(begun(null, { events: [flare('2025-12-01T08:00:00Z'), ...events.slice(1)] }))).toEqual([]);
  });
});

describe('the inflammatory pattern', () => {
  const stiff = diary(Array.from({ length: 20 }, () => ({ score: 1, stiffnessMin: 45 })));
  const young = { bornYear: 1995 };
  const has = (theCase: Case) => raised(theCase).includes('inflammatory-pattern');

  it('follows from long stiff mornings over three months that began young', () => {
    expect(has(begun('2026-01-15', { runner: young, checkins: stiff }))).toBe(true);
    expect(has(begun('2026-01-15', { checkins: stiff }))).toBe(true);
    expect(has(begun('2026-03-15', { runner: young, checkins: stiff }))).toBe(false);
    expect(has(begun('2026-01-15', { runner: { bornYear: 1970 }, checkins: stiff }))).toBe(false);
  });

  it('needs stiffness of most mornings, or the runner’s word for it', () => {
    const brief = diary(Array.from({ length: 20 }, (_, i) => ({ score: 1, stiffnessMin: i % 3 === 0 ? 45 : 10 })));
    expect(has(begun('2026-01-15', { runner: young, checkins: brief }))).toBe(false);
    const told = [{ predicate: 'morning-stiffness', what: 'over-30-min' }];
    expect(has(begun('2026-01-15', { runner: young, observations: told }))).toBe(true);
    const answers = [{ question: 'stiff-over-half-an-hour', answer: 'yes' as const }];
    expect(has(begun('2026-01-15', { runner: young, answers }))).toBe(true);
  });

  it('is silent where movement does not ease it', () => {
    const observations = [{ predicate: 'not-eased-by', what: 'moving about' }];
    expect(has(begun('2026-01-15', { runner: young, checkins: stiff, observations }))).toBe(false);
  });
});
