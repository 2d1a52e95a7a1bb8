import { expect, test } from 'vitest';
import { mechanisms } from '#knowledge';
import type { Case } from '#record';
import { challenge } from './challenge.ts';
import { challengeWithRivals } from './hypotheses-and-rivals.ts';

const believer: Case = {
  format: 'culprit-case/1',
  hypotheses: [{ id: 'h1', exposure: 'impact', proposedBy: 'runner', text: 'the pounding' }],
  observations: [
    { predicate: 'aggravated-by', what: 'standing' },
    { predicate: 'eased-by', what: 'easy-running' },
    { predicate: 'aggravated-by', what: 'downhill' },
  ],
};

test('the runner’s own explanation comes first, as the challenge has it, and every other mechanism rivals it once', () => {
  const [own, ...rivals] = challengeWithRivals(believer);
  expect(own).toMatchObject({ isOwn: true, ...challenge(believer)[0] });
  expect(rivals.every(({ isOwn }) => !isOwn)).toBe(true);
  expect(rivals.map(({ hypothesis }) => hypothesis)).toEqual(
    mechanisms.map(({ id }) => id).filter((id) => id !== 'impact'),
  );
});

test('standing and relief on easy runs speak against footfalls, downhill for them', () => {
  const [own] = challengeWithRivals(believer);
  expect(own.against.map(({ observation }) => observation)).toEqual([0, 1]);
  expect(own.for.map(({ observation }) => observation)).toEqual([2]);
});

test('an observation taken out takes its own cells along and nothing else', () => {
  const without = challengeWithRivals({ ...believer, observations: believer.observations?.slice(0, 2) });
  for (const [at, row] of challengeWithRivals(believer).entries()) {
    for (const side of ['for', 'against', 'silent'] as const) {
      expect(without[at][side]).toEqual(row[side].filter(({ observation }) => observation !== 2));
    }
  }
});

test('what nobody declared is own, named as the runner named it, and has no summary', () => {
  const odd: Case = { format: 'culprit-case/1', hypotheses: [{ exposure: 'moonlight' }] };
  expect(challengeWithRivals(odd)[0]).toMatchObject({ isOwn: true, name: 'moonlight', summary: null });
});

test('what hurts the neck and trunk alone rivals nothing in a leg, and everything where the place is not known', () => {
  const upper = ['posture', 'desk', 'carried-load', 'sleep-pillow', 'arm-carriage'];
  const rivalsAt = (site: string) =>
    challengeWithRivals({ ...believer, complaint: { sites: [site] } }).map(({ hypothesis }) => hypothesis);
  for (const id of upper) {
    expect(rivalsAt('knee-left')).not.toContain(id);
    expect(rivalsAt('neck')).toContain(id);
    expect(rivalsAt('somewhere odd')).toContain(id);
  }
  const held: Case = { ...believer, complaint: { sites: ['knee'] }, hypotheses: [{ id: 'h1', exposure: 'posture' }] };
  expect(challengeWithRivals(held)[0].hypothesis).toBe('h1');
});
