import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionnaires, weeklyQuestions } from '#knowledge';
import { type Case, parseCase, parseInstant } from '#record';
import { requiredSigns } from '#triage';
import { checkQuestionnaire, questionnairesOf, type WeeklyEntry } from './questionnaire-entry.ts';
import { activitiesScore, weeklyScore } from './questionnaire-score.ts';
import { questionnairesDue } from './questionnaires-due.ts';

const at = '2026-05-01T07:00:00+01:00';
const weekly = (first: number, amount = 0, ability = 0, complaint = 0) => {
  const answers = { 'taking-part': first, amount, ability, complaint };
  const checked = checkQuestionnaire({ questionnaire: 'weekly-problem', at, answers });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value as WeeklyEntry;
};

describe('the weekly questions', () => {
  test('count 0, 8, 17 and 25 each, and sum to 0–100', () => {
    for (const { options } of weeklyQuestions) expect(options.map(({ points }) => points)).toEqual([0, 8, 17, 25]);
    expect(weeklyScore(weekly(8, 8, 8, 17))).toMatchObject({ total: 41, isSubstantial: false });
    expect(weeklyScore(weekly(17, 25, 17, 25))).toMatchObject({ total: 84, isSubstantial: true });
    expect(weeklyScore(weekly(8, 17, 0, 0)).isSubstantial).toBe(true);
    expect(weeklyScore(weekly(8, 0, 17, 0)).isSubstantial).toBe(true);
    expect(weeklyScore(weekly(17, 8, 8, 25)).isSubstantial).toBe(false);
  });

  test('end with the first answer where all runs were run without a complaint (0) or none could be (100)', () => {
    expect(weekly(0, 25, 25, 25).answers).toEqual({ 'taking-part': 0 });
    expect(weeklyScore(weekly(0))).toMatchObject({ total: 0, isSubstantial: false });
    expect(weekly(25).answers).toEqual({ 'taking-part': 25 });
    expect(weeklyScore(weekly(25))).toMatchObject({ total: 100, isSubstantial: true });
    expect(checkQuestionnaire({ questionnaire: 'weekly-problem', at, answers: { 'taking-part': 25 } }).ok).toBe(true);
  });

  test('stay within 0–100 and never fall when an answer gets worse', () => {
    const points = fc.constantFrom(0, 8, 17, 25);
    fc.assert(
      fc.property(points, points, points, points, fc.nat(3), (a, b, c, d, which) => {
        const given = [a, b, c, d] as [number, number, number, number];
        const worse = given.with(which, 25) as typeof given;
        const [score, more] = [weeklyScore(weekly(...given)).total, weeklyScore(weekly(...worse)).total];
        expect(score).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(100);
        expect(more).toBeGreaterThanOrEqual(score);
      }),
      { seed: 61, numRuns: 300 },
    );
  });

  test('refuse what is no answer, with its place', () => {
    const refused = (value: object) => {
      const checked = checkQuestionnaire({ questionnaire: 'weekly-problem', at, ...value });
      return checked.ok ? null : checked.problems[0].place;
    };
    expect(refused({ answers: { 'taking-part': 8, amount: 9 } })).toBe('answers.amount');
    expect(refused({ answers: { 'taking-part': 8, amount: 8, ability: 8 } })).toBe('answers.complaint');
    expect(refused({ answers: null })).toBe('answers');
    expect(refused({ at: 'yesterday', answers: {} })).toBe('at');
    expect(refused({ questionnaire: 'another' })).toBe('questionnaire');
  });
});

describe('activities of one’s own', () => {
  const rated = (...scores: number[]) => ({
    questionnaire: 'own-activities',
    at,
    activities: scores.map((score, n) => ({ name: `activity ${n}`, score })),
  });

  test('are three to five, each from 0 to 10, and score their mean', () => {
    for (const scores of [
      [4, 6, 8],
      [10, 0, 0, 1],
      [1, 2, 3, 4, 5],
    ]) {
      const checked = checkQuestionnaire(rated(...scores));
      expect(checked.ok).toBe(true);
      if (checked.ok && checked.value.questionnaire === 'own-activities') {
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        expect(activitiesScore(checked.value).mean).toBeCloseTo(mean, 12);
      }
    }
    for (const scores of [[], [1, 2], [1, 2, 3, 4, 5, 6], [1, 2, 11], [1, 2, Number.NaN]]) {
      expect(checkQuestionnaire(rated(...scores)).ok).toBe(false);
    }
    const twice = { ...rated(1, 2), activities: ['Stairs', 'stairs ', 'Sleep'].map((name) => ({ name, score: 1 })) };
    expect(checkQuestionnaire(twice).ok).toBe(false);
  });
});

test('what a case holds in another shape is somebody else’s, and what is later than its asOf is not used', () => {
  const entry = { questionnaire: 'weekly-problem', at, answers: { 'taking-part': 0 } };
  const of = (rest: object) => questionnairesOf({ format: 'culprit-case/1', ...rest } as Case);
  for (const strange of [null, 'x', 7, {}, [null, 3, 'x', {}, { questionnaire: 'weekly-problem' }]]) {
    expect(parseCase({ format: 'culprit-case/1', questionnaires: strange }).ok).toBe(true);
    expect(of({ questionnaires: strange })).toEqual([]);
  }
  const later = { ...entry, at: '2026-05-09T07:00:00+01:00' };
  expect(of({ questionnaires: [later, entry] }).map((each) => each.at)).toEqual([at, later.at]);
  expect(of({ questionnaires: [later, entry], asOf: '2026-05-02T00:00:00Z' }).map((each) => each.at)).toEqual([at]);
});

describe('what is due', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 4, 1 + n, 7)).toISOString();
  const screenedOn = (n: number, theCase: object) =>
    requiredSigns(theCase as Case).map(({ id }) => ({ question: id, answer: 'no', at: day(n) }));
  const neck = { format: 'culprit-case/1', complaint: { sites: ['neck'] }, timezone: 'UTC' };
  const checkins = [{ at: day(0), moment: 'waking', site: 'neck', score: 3 }];
  const due = (rest: object, n: number) =>
    questionnairesDue({ ...neck, checkins, ...rest } as Case, parseInstant(day(n)) as number).map(
      ({ questionnaire }) => questionnaire,
    );
  const screened = (n: number) => ({ answers: screenedOn(n, neck) });

  test('never comes before a danger screen that is due, nor beside a danger sign', () => {
    expect(due({}, 20)).toEqual([]);
    expect(due({ answers: screenedOn(0, neck).slice(1) }, 1)).toEqual([]);
    expect(due(screened(0), 20)).toEqual([]);
    const yes = [...screenedOn(20, neck), { question: 'S3', answer: 'yes', at: day(20) }];
    expect(due({ answers: yes }, 20)).toEqual([]);
    expect(due(screened(20), 20)).toEqual(['own-activities', 'weekly-problem']);
  });

  test('is the activities with the first check-in, the week once there was one, and each again when its time is up', () => {
    expect(questionnaires.map(({ id, everyDays }) => [id, everyDays])).toEqual(
      expect.arrayContaining([
        ['weekly-problem', 7],
        ['own-activities', 14],
      ]),
    );
    expect(due({ ...screened(0), checkins: [] }, 0)).toEqual([]);
    expect(due(screened(0), 0)).toEqual(['own-activities']);
    expect(due(screened(6), 6)).toEqual(['own-activities']);
    expect(due(screened(7), 7)).toEqual(['own-activities', 'weekly-problem']);
    const rated = ['a', 'b', 'c'].map((name) => ({ name, score: 5 }));
    const kept = [
      { questionnaire: 'own-activities', at: day(7), activities: rated },
      { questionnaire: 'weekly-problem', at: day(7), answers: { 'taking-part': 0 } },
    ];
    expect(due({ ...screened(7), questionnaires: kept }, 7)).toEqual([]);
    expect(due({ ...screened(13), questionnaires: kept }, 13)).toEqual([]);
    expect(due({ ...screened(14), questionnaires: kept }, 14)).toEqual(['weekly-problem']);
    expect(due({ ...screened(21), questionnaires: kept }, 21)).toEqual(['own-activities', 'weekly-problem']);
    expect(due({ ...screened(21), questionnaires: kept, outcome: { state: 'resolved' } }, 21)).toEqual([]);
  });
});
