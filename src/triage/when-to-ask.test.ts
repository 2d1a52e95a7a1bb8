import { describe, expect, it } from 'vitest';
import { dangerSigns } from '#knowledge';
import type { Case, Checkin } from '#record';
import { whenToAsk } from './index.ts';

const screenedAt = '2026-05-01T07:00:00Z';
const answers = dangerSigns.map(({ id }) => ({ question: id, answer: 'no' as const, at: screenedAt }));
const score = (at: string, value: number, more: Partial<Checkin> = {}): Checkin => ({
  at,
  site: 'neck',
  moment: 'waking',
  score: value,
  ...more,
});
const screened = (more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  asOf: '2026-05-04T12:00:00Z',
  complaint: { sites: ['neck'] },
  answers,
  ...more,
});
const due = (theCase: Case) => whenToAsk(theCase).map(({ reason }) => reason);

describe('when to ask', () => {
  it('before the first advice, and until every question is answered', () => {
    expect(due({ format: 'culprit-case/1' })).toEqual(['never-screened']);
    expect(due(screened({ answers: answers.slice(1) }))).toEqual(['unfinished']);
    expect(due(screened())).toEqual([]);
  });

  it('where it is not known when they were answered', () => {
    expect(due(screened({ answers: answers.map(({ question, answer }) => ({ question, answer })) }))).toEqual([
      'undated',
    ]);
  });

  it('after a week', () => {
    expect(due(screened({ asOf: '2026-05-08T06:59:00Z' }))).toEqual([]);
    expect(due(screened({ asOf: '2026-05-08T07:00:00Z' }))).toEqual(['weekly']);
  });

  it('at a new site that hurts', () => {
    const knee = score('2026-05-03T07:00:00Z', 2, { site: 'knee' });
    expect(due(screened({ checkins: [knee], answers: [...answers] }))).toEqual(['new-site']);
    expect(due(screened({ checkins: [{ ...knee, score: 0 }] }))).toEqual([]);
    expect(due(screened({ checkins: [{ ...knee, site: 'Neck' }] }))).toEqual([]);
  });

  it('on a rise of three points, not on one of two', () => {
    const from = score('2026-05-01T06:00:00Z', 2);
    expect(due(screened({ checkins: [from, score('2026-05-02T06:00:00Z', 5)] }))).toEqual(['rise']);
    expect(due(screened({ checkins: [from, score('2026-05-02T06:00:00Z', 4)] }))).toEqual([]);
    const slow = [from, score('2026-05-02T06:00:00Z', 3.5), score('2026-05-03T06:00:00Z', 5)];
    expect(due(screened({ checkins: slow }))).toEqual(['rise']);
  });

  it('not for a rise before the questions were answered, nor for one within every day', () => {
    const before = [score('2026-04-29T06:00:00Z', 1), score('2026-04-30T06:00:00Z', 6)];
    expect(due(screened({ checkins: before }))).toEqual([]);
    const daily = ['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'].flatMap((date) => [
      score(`${date}T06:00:00Z`, 1),
      score(`${date}T20:00:00Z`, 5, { moment: 'evening' }),
    ]);
    expect(due(screened({ checkins: daily }))).toEqual([]);
  });

  it('after an exercise that had to be stopped', () => {
    const remedies = [{ at: '2026-05-02T20:00:00Z', remedy: 'contract-relax', stoppedBecause: 'dizzy' }];
    expect(due(screened({ remedies }))).toEqual(['stopped-remedy']);
    expect(due(screened({ remedies: [{ ...remedies[0], stoppedBecause: null }] }))).toEqual([]);
  });
});
