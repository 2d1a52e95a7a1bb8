/**
 * Writes the sample case that a first start holds: a new runner with a stiff neck, in our own words, with a simulated diary.
 *
 * Run it with `node calibration/sample-case/make.ts`; the cause is stated here and in the case: standing for long.
 */
import { writeFileSync } from 'node:fs';
import type { Case } from '#record';
import { requiredSigns } from '#triage';
import { simulateRunner } from '../simulator/simulate.ts';
import type { World } from '../simulator/worlds.ts';

const SEED = Number(process.argv[2] ?? 5);
const DAYS = 38;
const FIRST_DIARY_DAY_MS = Date.UTC(2026, 2, 1);
const SHIFT_MS = Date.UTC(2026, 3, 24) - FIRST_DIARY_DAY_MS;

const world: World = {
  name: 'sample',
  causes: [{ exposure: 'standing', unitDose: 220, shape: 'immediate' }],
  healing: 0.6,
  habits: { easyKm: 4.2, longKm: 8, hillMPerKm: 22, hillyChance: 0.55, shoeBChance: 0 },
};

const { theCase, causes } = simulateRunner(world, { days: DAYS, checkinsPerDay: 2, points: [1.5, 1.7] }, SEED);

function shifted(instant: string | null | undefined): string {
  return `${new Date(Date.parse(instant ?? '') + SHIFT_MS - 3_600_000).toISOString().slice(0, 19)}Z`;
}

function shiftedDate(date: string | null | undefined): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + SHIFT_MS).toISOString().slice(0, 10);
}

const asOf = new Date(FIRST_DIARY_DAY_MS + SHIFT_MS + DAYS * 86_400_000 - 3 * 3_600_000)
  .toISOString()
  .replace('.000Z', 'Z');
const sample: Case = {
  format: 'culprit-case/1',
  id: 'sample',
  timezone: 'Europe/London',
  asOf,
  runner: { bornYear: 1984, massKg: null, runningSince: '2026-04-10' },
  complaint: {
    text:
      'I took up running two weeks ago. After my longest run yet, slow and easy, my neck went stiff and it ached between the shoulder blades. ' +
      'I know the feeling from days on my feet or a long walk, but a night in bed used to clear it. This time it has stayed: an easy run ' +
      'loosens it and by next morning it is back. I suspect my cheap shoes, and the hammering on the steep hills around here. ' +
      '(A sample: the story is made up and the diary simulated. In the simulation the cause is standing for long.)',
    sites: ['neck', 'upper-back'],
    qualities: ['stiffness', 'ache'],
    onset: '2026-04-24',
  },
  shoes: [
    { id: 'first', label: 'First running shoes', model: null, price: { amount: 40, currency: 'GBP' }, status: 'owned' },
    { id: 'cushioned', label: 'A more cushioned pair', model: null, status: 'considered' },
  ],
  runs: (theCase.runs ?? []).map((run) => ({ ...run, start: shifted(run.start), shoe: 'first' })),
  days: (theCase.days ?? []).map((day) => ({ ...day, date: shiftedDate(day.date) })),
  checkins: (theCase.checkins ?? []).map((checkin) => ({ ...checkin, at: shifted(checkin.at) })),
  hypotheses: [
    { id: 'shoes', exposure: 'shoe:first', proposedBy: 'runner', text: 'The shoes are too cheap and too hard.' },
    {
      id: 'hills',
      exposure: 'descent',
      proposedBy: 'runner',
      text: 'The hammering of my feet on the steep hills goes up my spine.',
    },
    { id: 'long-runs', exposure: 'distance', text: 'It comes with running far.' },
    { id: 'standing', exposure: 'standing', text: 'It comes with standing for long.' },
    { id: 'walking', exposure: 'walking', text: 'It comes with walking far.' },
    { id: 'sleep', exposure: 'short-sleep', text: 'It comes with short nights.' },
  ],
  observations: [
    { predicate: 'onset-after', what: 'long-run' },
    { predicate: 'aggravated-by', what: 'standing' },
    { predicate: 'aggravated-by', what: 'walking' },
    { predicate: 'aggravated-by', what: 'downhill' },
    { predicate: 'eased-by', what: 'easy-running' },
  ],
  answers: [],
};
const answers = requiredSigns(sample).map((sign) => ({
  question: sign.id,
  answer: 'no' as const,
  at: '2026-05-30T07:00:00Z',
}));
const path = new URL('../../src/app/sample-case.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ ...sample, answers }, null, 1)}\n`);
process.stderr.write(
  `seed ${SEED}: ${causes.map((c) => `${c.exposure} accounts for ${c.attributable.toFixed(2)} points a check-in`).join('; ')}\n`,
);
