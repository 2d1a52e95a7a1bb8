import { describe, expect, it } from 'vitest';
import type { Case, Checkin } from '#record';
import { recovery } from './index.ts';

const at = (date: string, score: number): Checkin => ({
  at: `${date}T07:00:00Z`,
  site: 'neck',
  score,
  moment: 'waking',
});
const overnight = { predicate: 'usual-recovery', what: "a night's sleep" };
const sore = (checkins: readonly Checkin[], more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  complaint: { sites: ['neck'] },
  observations: [overnight],
  checkins,
  ...more,
});

describe('recovery', () => {
  it('is unknown without the runner’s usual', () => {
    expect(recovery({ format: 'culprit-case/1', checkins: [at('2026-04-25', 4)] })).toBeNull();
  });

  it('computes the departure from the scores', () => {
    const lasting = recovery(
      sore([at('2026-04-24', 0), at('2026-04-25', 4), at('2026-04-27', 3), at('2026-04-29', 3)]),
    );
    expect(lasting).toMatchObject({ usual: 'overnight', lastedH: 96, cleared: false, departs: true });
    expect(lasting?.text).toBe(
      'It usually clears overnight. This time it has lasted at least 4 days: longer than usual.',
    );
  });

  it('finds none where it cleared as usual', () => {
    const cleared = recovery(sore([at('2026-04-24', 0), at('2026-04-25', 4), at('2026-04-26', 1)]));
    expect(cleared).toMatchObject({ lastedH: 24, cleared: true, departs: false });
  });

  it('leaves open what is still young', () => {
    expect(recovery(sore([at('2026-04-24', 0), at('2026-04-25', 4)]))?.departs).toBeNull();
  });

  it('starts at the onset where the diary began later', () => {
    const late = recovery(sore([at('2026-04-28', 4)], { complaint: { sites: ['neck'], onset: '2026-04-24' } }));
    expect(late).toMatchObject({ departs: true, lastedH: 79 });
  });

  it('takes the runner’s word where no score tells', () => {
    const told = recovery({
      format: 'culprit-case/1',
      observations: [overnight, { predicate: 'trend', what: 'not this time' }],
    });
    expect(told).toMatchObject({ lastedH: null, departs: true });
    expect(told?.text).toBe('It usually clears overnight. Not this time, you say.');
  });
});
