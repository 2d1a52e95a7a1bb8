import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Run } from './case.ts';
import { formatInstant } from './instant.ts';
import { mergeCases } from './merge.ts';
import { isSameSession } from './same-session.ts';
import { uniteRuns } from './unite-runs.ts';

const format = 'culprit-case/1' as const;
const at = '2026-04-25T07:10:00Z';
const seeded = { seed: 17, numRuns: 300 } as const;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instant = fc.integer({ min: 0, max: 40 * 24 * 12 }).map((n) => formatInstant(Date.UTC(2026, 3, 1) + n * 300_000));
const date = fc.integer({ min: 0, max: 39 }).map((n) => new Date(Date.UTC(2026, 3, 1 + n)).toISOString().slice(0, 10));
const run: fc.Arbitrary<Run> = fc.record({
  start: maybe(instant),
  sport: fc.constantFrom(null, 'run', 'ride'),
  distanceM: maybe(fc.integer({ min: 0, max: 20_000 })),
  durationS: maybe(fc.integer({ min: 0, max: 9000 })),
  shoe: fc.constantFrom(null, 'a', 'b'),
});
const anyCase: fc.Arbitrary<Case> = fc.record({
  format: fc.constant(format),
  asOf: maybe(instant),
  runs: fc.array(run, { maxLength: 12 }),
  days: fc.array(fc.record({ date: maybe(date), standingMin: maybe(fc.nat(900)), deskMin: maybe(fc.nat(900)) })),
  checkins: fc.array(
    fc.record({ at: maybe(instant), site: fc.constantFrom('neck', 'back'), score: maybe(fc.nat(10)) }),
  ),
  events: fc.array(fc.record({ at: maybe(instant), kind: fc.constantFrom('painkiller', 'illness') })),
  shoes: maybe(fc.array(fc.record({ id: fc.constantFrom('a', 'b', null), label: maybe(fc.constant('Pair')) }))),
});

describe('merging', () => {
  test('a case with itself adds nothing', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const merged = mergeCases(one, other);
        expect(mergeCases(merged, merged)).toEqual(merged);
        expect(mergeCases(merged, other).checkins).toEqual(merged.checkins);
      }),
      seeded,
    );
  });

  test('parts of one case gives the whole, in either order', () => {
    const parts = anyCase.chain((whole) =>
      fc.tuple(fc.constant(mergeCases(whole, whole)), fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean())),
    );
    const part = <T>(list: readonly T[] | null | undefined, keep: Iterator<boolean>) =>
      list?.filter(() => keep.next().value !== false);
    fc.assert(
      fc.property(parts, ([whole, left, right]) => {
        // Without equal entries and entries without a time, whose copies nobody can tell apart from other ones.
        const distinct: Case = {
          ...whole,
          asOf: at,
          shoes: null,
          runs: whole.runs?.filter((each) => each.start != null),
          days: whole.days?.filter((each) => each.date != null),
          checkins: [...new Map(whole.checkins?.map((each) => [`${each.at} ${each.site}`, each])).values()],
          events: [...new Map(whole.events?.map((each) => [`${each.at} ${each.kind}`, each])).values()],
        };
        const half = (keep: Iterator<boolean>): Case => ({
          ...distinct,
          runs: part(distinct.runs, keep),
          days: part(distinct.days, keep)?.map((day) => (keep.next().value ? day : { ...day, deskMin: null })),
          checkins: part(distinct.checkins, keep),
          events: part(distinct.events, keep),
        });
        const [one, other] = [half(left[Symbol.iterator]()), half(right[Symbol.iterator]())];
        const merged = mergeCases(one, other);
        expect(mergeCases(other, one)).toEqual(merged);
        expect(mergeCases(distinct, merged)).toEqual(mergeCases(distinct, distinct));
      }),
      seeded,
    );
  });

  test('fills the fields of a day and never makes a zero or a null of what is known', () => {
    const one = { format, days: [{ date: '2026-04-25', standingMin: 240, deskMin: null }] };
    const other = {
      format,
      days: [{ date: '2026-04-25', standingMin: null, deskMin: 0, pillow: 1 }, { date: '2026-04-24' }],
    };
    const days = [{ date: '2026-04-24' }, { date: '2026-04-25', standingMin: 240, deskMin: 0, pillow: 1 }];
    expect(mergeCases(one, other).days).toEqual(days);
    expect(mergeCases(other, one).days).toEqual(days);
  });

  test('keeps two check-ins that one case holds at one instant', () => {
    const twice = {
      format,
      checkins: [
        { at, site: 'neck', score: 4 },
        { at, site: 'neck', score: 5 },
      ],
    };
    expect(mergeCases(twice, twice).checkins).toEqual(twice.checkins);
    const third = { format, checkins: [{ at: '2026-04-25T08:10:00+01:00', site: 'Neck', score: 4, stiffnessMin: 20 }] };
    expect(mergeCases(twice, third).checkins).toHaveLength(2);
  });

  test('does not lose a danger sign to a later no', () => {
    const given = (answer: 'yes' | 'no') => ({ format, answers: [{ question: 'E1', answer, at }] });
    expect(mergeCases(given('no'), given('yes')).answers?.[0]?.answer).toBe('yes');
    expect(mergeCases(given('yes'), given('no')).answers?.[0]?.answer).toBe('yes');
  });

  test('takes the later asOf, and does not let an old one hide what is new', () => {
    const old = { format, asOf: '2026-04-01T00:00:00Z' };
    expect(mergeCases(old, { format, checkins: [{ at, score: 1 }] }).asOf).toBe(at);
    expect(mergeCases({ format }, { format }).asOf).toBeUndefined();
  });

  test('joins trials by id and keeps the schedule that was drawn', () => {
    const drawn = (id: string, run: string | null) => ({
      format,
      trials: [{ id, periods: [{ n: 1, assigned: 'b', run }] }],
    });
    const merged = mergeCases(drawn('t', null), drawn('t', at));
    expect(merged.trials).toEqual([{ id: 't', periods: [{ n: 1, assigned: 'b', run: at }] }]);
    expect(mergeCases(merged, drawn('u', null)).trials).toHaveLength(2);
  });

  test('unites sites in order', () => {
    const sites = (...names: string[]) => ({ format, complaint: { sites: names } });
    expect(mergeCases(sites('neck', 'back'), sites('hip', 'back')).complaint?.sites).toEqual(['neck', 'back', 'hip']);
  });
});

describe('the same session from two sources', () => {
  const watch: Run = { start: '2026-04-24T08:00:00Z', distanceM: 10_000, durationS: 3600 };
  test.each<[string, Run, boolean]>([
    ['started by the same hand', { start: '2026-04-24T09:00:40+01:00', distanceM: 10_180, durationS: 3540 }, true],
    ['without any measure', { start: '2026-04-24T08:01:00Z' }, true],
    ['paused for long', { start: '2026-04-24T08:00:00Z', distanceM: 10_050, durationS: 5400 }, true],
    ['started late', { start: '2026-04-24T08:08:00Z', durationS: 3100 }, true],
    ['of another sport', { ...watch, sport: 'ride' }, false],
    ['much shorter', { start: '2026-04-24T08:00:30Z', distanceM: 2000, durationS: 600 }, false],
    ['after it', { start: '2026-04-24T09:05:00Z', distanceM: 10_000, durationS: 3600 }, false],
    ['without a start', { distanceM: 10_000, durationS: 3600 }, false],
  ])('%s', (_, other, same) => {
    expect(isSameSession(watch, other)).toBe(same);
    expect(isSameSession(other, watch)).toBe(same);
  });

  test('becomes one, with what each alone knew', () => {
    const phone: Run = { start: '2026-04-24T08:00:30Z', distanceM: 10_100, durationS: 3590, shoe: 'gel', effort: 4 };
    expect(uniteRuns([phone, { ...watch, steps: 9800 }])).toEqual([{ ...phone, steps: 9800 }]);
  });

  test('leaves no two that are the same', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
        const united = uniteRuns(runs);
        for (const [i, one] of united.entries()) {
          for (const other of united.slice(i + 1)) expect(isSameSession(one, other)).toBe(false);
        }
        expect(uniteRuns(united)).toEqual(united);
      }),
      seeded,
    );
  });
});
