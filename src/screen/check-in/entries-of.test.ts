import { describe, expect, test } from 'vitest';
import { type Draft, freshDraft, scoredNames } from './draft.ts';
import { entriesOf } from './entries-of.ts';

const nowMs = Date.UTC(2026, 4, 1, 20, 0);
const occasion = {
  nowMs,
  dateOf: (atMs: number) => new Date(atMs).toISOString().slice(0, 10),
  known: ['neck'],
  longestStandingLabel: 'longest time standing',
};
const at = '2026-05-01T20:00:00.000Z';
const evening: Draft = { ...freshDraft(['neck'], 'evening'), scores: { neck: 4 } };

describe('a check-in', () => {
  test('begins without a score, whatever the last one was', () => {
    expect(freshDraft(['neck'], 'waking')).toMatchObject({ sites: ['neck'], scores: {}, stiffnessMin: {} });
    expect(scoredNames(freshDraft([], 'waking'))).toEqual(['']);
  });

  test('adds a score a place, the typed one under its name in the case', () => {
    const draft = { ...evening, typed: ' Left Knee ', scores: { neck: 4, '': 0 }, stiffnessMin: { neck: 0 } };
    expect(entriesOf(draft, occasion)).toEqual([
      { list: 'checkins', entry: { at, moment: 'evening', site: 'neck', score: 4, stiffnessMin: 0 } },
      { list: 'checkins', entry: { at, moment: 'evening', site: 'left-knee', score: 0 } },
    ]);
  });

  test('adds a painkiller, an illness and another sport; what is unknown of it stays unknown', () => {
    const draft = { ...evening, painkiller: true, ill: true, sport: 'ride' };
    expect(entriesOf(draft, occasion).slice(1)).toEqual([
      { list: 'events', entry: { at, kind: 'painkiller' } },
      { list: 'events', entry: { at, kind: 'illness' } },
      { list: 'runs', entry: { start: at, sport: 'ride' } },
    ]);
    const [, session] = entriesOf({ ...evening, sport: 'ride', sportMin: 45 }, occasion);
    expect(session.entry).toEqual({ start: '2026-05-01T19:15:00.000Z', sport: 'ride', durationS: 2700 });
  });

  test('adds the day’s standing and desk hours in the evening alone', () => {
    const draft = { ...evening, longestStandingMin: 60, deskMin: 0 };
    expect(entriesOf(draft, occasion).slice(1)).toEqual([
      { list: 'exposures', entry: { id: 'longest-standing', label: 'longest time standing', unit: 'min' } },
      { list: 'days', entry: { date: '2026-05-01', 'longest-standing': 60, deskMin: 0 } },
    ]);
    expect(entriesOf({ ...draft, moment: 'waking' }, occasion)).toHaveLength(1);
  });

  test('marks what is written down long after it was felt, and never dates it into the future', () => {
    const felt = (ms: number) => ({ ...evening, felt: new Date(ms).toISOString() });
    const [late] = entriesOf(felt(nowMs - 2 * 3_600_000), occasion);
    expect(late.entry).toMatchObject({ at: '2026-05-01T18:00:00.000Z', rememberedAt: at });
    expect(entriesOf(felt(nowMs - 600_000), occasion)[0].entry).not.toHaveProperty('rememberedAt');
    expect(entriesOf(felt(nowMs + 3_600_000), occasion)[0].entry.at).toBe(at);
  });
});
