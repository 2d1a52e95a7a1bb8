import { explain } from '../src/app/explain.ts';
import { type Case, parseCase } from '../src/record/index.ts';
import { sha256 } from '../src/trials/sha256.ts';

/** A case with something in every part of a report; `rest` replaces fields of it. */
export function reportedCase(rest: object = {}): Case {
  const parsed = parseCase({ ...everything, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The verdict of a case, its hash computed at once. */
export function verdictOfCase(theCase: Case) {
  return explain(theCase, { caseSha256: sha256(JSON.stringify(theCase)) });
}

const date = (day: number) => new Date(Date.UTC(2026, 3, 1 + day)).toISOString().slice(0, 10);

const everything = {
  format: 'culprit-case/1',
  id: 'reported',
  timezone: 'Europe/London',
  asOf: '2026-05-15T12:00:00Z',
  runner: { bornYear: 1984, runningSince: '2025-11-01' },
  complaint: {
    text: 'Stiff neck since the long run.',
    sites: ['neck', 'upper-back'],
    qualities: ['stiffness'],
    onset: date(0),
  },
  shoes: [{ id: 'gel', label: 'Old gel pair', status: 'owned' }],
  runs: Array.from({ length: 20 }, (_, n) => ({
    start: `${date(2 * n)}T07:30:00+01:00`,
    distanceM: 5000 + 500 * (n % 4),
    durationS: 1800 + 180 * (n % 4),
    descentM: 40 * (n % 3),
    shoe: 'gel',
  })),
  days: Array.from({ length: 40 }, (_, n) => ({ date: date(n), standingMin: 60 + 60 * (n % 5) })),
  events: [
    { at: `${date(3)}T09:00:00+01:00`, kind: 'ibuprofen', amount: 400, unit: 'mg' },
    { at: `${date(5)}T21:00:00+01:00`, kind: 'Ibuprofen', amount: 400, unit: 'mg' },
    { at: `${date(9)}T21:00:00+01:00`, kind: 'painkiller' },
    { at: `${date(10)}T21:00:00+01:00`, kind: 'cold' },
  ],
  checkins: Array.from({ length: 42 }, (_, n) => ({
    at: `${date(n)}T07:10:00+01:00`,
    moment: 'waking',
    site: 'neck',
    score: (n % 5) + 1,
    stiffnessMin: 5 * (n % 4),
  })),
  hypotheses: [
    { id: 'h1', exposure: 'standing', claim: 'worsens' },
    { id: 'h2', exposure: 'descent', claim: 'worsens' },
  ],
  answers: [
    { question: 'E1', answer: 'no', at: `${date(40)}T08:00:00+01:00` },
    { question: 'G8', answer: 'not-sure', at: `${date(40)}T08:00:00+01:00` },
  ],
  remedies: [{ at: `${date(20)}T20:00:00+01:00`, remedy: 'contract-relax', minutes: 5, before: 4, after: 3 }],
  questionnaires: [
    {
      questionnaire: 'weekly-problem',
      at: `${date(30)}T08:00:00+01:00`,
      answers: { 'taking-part': 17, amount: 8, ability: 17, complaint: 8 },
    },
    {
      questionnaire: 'own-activities',
      at: `${date(30)}T08:01:00+01:00`,
      activities: [
        { name: 'Looking over my shoulder', score: 4 },
        { name: 'Running downhill', score: 6 },
        { name: 'Carrying shopping', score: 8 },
      ],
    },
  ],
  report: { questions: ['May I go on running?'] },
};
