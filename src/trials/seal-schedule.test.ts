import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, type Plan, parseCase } from '#record';
import { runHour, trialHour } from '../../test/followed-case.ts';
import { analyseTrials } from './analyse-trials.ts';
import { drawSchedule } from './coin.ts';
import {
  logNote,
  logRun,
  openSchedule,
  revealNext,
  type SealedTrial,
  sealSchedule,
  stateOfLog,
} from './seal-schedule.ts';
import type { LogEntry } from './trial-log.ts';
import { verifyLog } from './verify-log.ts';

const PAIRS = 6;
const plan: Plan = {
  ...{ format: 'culprit-plan/1', question: 'shoe:b', feasible: true, reason: null, expectedDays: 30 },
  design: { unit: 'run', conditions: ['a', 'b'], pairs: PAIRS, windowH: 36, seed: 4711 },
  periods: drawSchedule(4711, 'shoe:b', ['a', 'b'], PAIRS),
  ...{ smallestP: 2 / 64, power: [], stopRules: [], cheaper: [] },
};
const sealed = sealSchedule(plan, {
  ...{ id: 't1', at: trialHour(0), secret: 'from the host' },
  expectation: { condition: 'a', strength: 6 },
});

function must<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error('expected a value');
  return result.value;
}

/** Reveals and runs the next periods. */
function follow(trial: SealedTrial, periods: number): SealedTrial {
  let followed = trial;
  for (let k = 0; k < periods; k++) {
    const { trial: revealed, period } = must(revealNext(followed, trialHour(runHour(nextOf(followed)) - 1)));
    followed = must(logRun(revealed, period.n, trialHour(runHour(period.n)), trialHour(runHour(period.n) + 1)));
  }
  return followed;
}

const nextOf = ({ periods }: SealedTrial) => periods?.find(({ run }) => run == null)?.n ?? 0;

/** Half followed, interrupted by a danger sign, resumed, followed to its end, opened. */
function wholeStory(): SealedTrial {
  const half = follow(sealed, 5);
  const pending = must(revealNext(half, trialHour(runHour(6) - 1))).trial;
  const stopped = logNote(pending, 'interrupted', 'danger sign S2 answered yes', trialHour(runHour(6)));
  const resumed = logNote(stopped, 'resumed', 'seen by a doctor, cleared', trialHour(runHour(6) + 10));
  const run = must(logRun(resumed, 6, trialHour(runHour(6) + 30), trialHour(runHour(6) + 31)));
  return openSchedule(follow(run, 6), trialHour(runHour(14)));
}

const kindsOf = (log: readonly LogEntry[]) => log.map(({ kind }) => kind);

describe('a sealed schedule', () => {
  test('shows nothing until it is revealed, one at a time, and then what the coin drew', () => {
    expect(sealed.periods?.every(({ assigned }) => assigned === null)).toBe(true);
    expect(JSON.stringify(sealed.log)).not.toContain('"assigned"');
    const { trial, period } = must(revealNext(sealed, trialHour(1)));
    expect(period).toEqual(plan.periods[0]);
    expect(trial.periods?.map(({ assigned }) => assigned ?? null).filter((each) => each !== null)).toHaveLength(1);
  });

  test('an assignment stands until its run is done: asked again, it is the same, and a missed run drops nothing', () => {
    const { trial } = must(revealNext(sealed, trialHour(1)));
    const again = must(revealNext(trial, trialHour(50)));
    expect(again.trial).toBe(trial);
    expect(again.period).toEqual(plan.periods[0]);
    expect(logRun(sealed, 1, trialHour(2), trialHour(3)).ok).toBe(false);
    expect(logRun(must(logRun(trial, 1, trialHour(60), trialHour(61))), 1, trialHour(62), trialHour(63)).ok).toBe(
      false,
    );
  });

  test('planned, half followed, interrupted by a danger sign and resumed: the log is unbroken to the end', () => {
    const trial = wholeStory();
    expect(verifyLog(trial.log, sealed.seal)).toEqual([]);
    expect(kindsOf(trial.log).filter((kind) => kind === 'revealed')).toHaveLength(2 * PAIRS);
    expect(trial.periods?.map(({ assigned }) => assigned)).toEqual(plan.periods.map(({ assigned }) => assigned));
    expect(kindsOf(trial.log)).toContain('interrupted');
    const theCase: Case = JSON.parse(JSON.stringify({ format: 'culprit-case/1', trials: [trial] }));
    expect(parseCase(theCase).ok).toBe(true);
    expect(analyseTrials(theCase, null)[0]).toMatchObject({ seal: 'intact', pairsPlanned: PAIRS });
  });

  test('nothing is revealed while it rests or after it was stopped', () => {
    const rests = logNote(sealed, 'interrupted', 'a score of 7', trialHour(1));
    expect(stateOfLog(rests.log)).toBe('interrupted');
    expect(revealNext(rests, trialHour(2)).ok).toBe(false);
    expect(revealNext(logNote(rests, 'resumed', 'calm again', trialHour(3)), trialHour(4)).ok).toBe(true);
    expect(revealNext(logNote(sealed, 'stopped', 'enough', trialHour(1)), trialHour(2)).ok).toBe(false);
    expect(revealNext(follow(sealed, 2 * PAIRS), trialHour(9999)).ok).toBe(false);
  });

  test('a trial without a design is a programmer’s mistake', () => {
    expect(() => sealSchedule({ ...plan, design: null }, { id: 't', at: trialHour(0), secret: 's' })).toThrow(
      RangeError,
    );
  });
});

describe('tampering shows', () => {
  const { log, seal } = wholeStory();

  test('whatever entry is changed, dropped, doubled or moved', () => {
    const place = fc.integer({ min: 0, max: log.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom('change', 'drop', 'double', 'swap'), (at, how) => {
        const forged = [...log];
        const entry = log[at] as LogEntry;
        if (how === 'change') forged[at] = { ...entry, body: { ...entry.body, n: 99 } };
        if (how === 'drop') forged.splice(at, 1);
        if (how === 'double') forged.splice(at, 0, entry);
        if (how === 'swap') forged.splice(at, 2, ...log.slice(at, at + 2).reverse());
        // The end of a chain can be cut off, and a last entry swapped with nothing; all else shows.
        const isUntouched = forged.length === log.length && forged.every((each, i) => each === log[i]);
        const isCutEnd = how === 'drop' && at === log.length - 1;
        expect(verifyLog(forged, seal).length > 0).toBe(!isUntouched && !isCutEnd);
      }),
      { seed: 2 },
    );
  });

  test('a schedule drawn again has another seal, even when its chain holds', () => {
    const again = sealSchedule(
      { ...plan, periods: drawSchedule(5, 'shoe:b', ['a', 'b'], PAIRS) },
      { id: 't1', at: trialHour(0), secret: 'from the host' },
    );
    expect(verifyLog(again.log)).toEqual([]);
    expect(verifyLog(again.log, seal)[0]?.place).toBe('log[0]');
  });

  test('a chosen order that the seed does not give shows when it is opened', () => {
    const chosen = plan.periods.map((period) => ({ ...period, assigned: period.n % 2 === 1 ? 'a' : 'b' }));
    const trial = sealSchedule({ ...plan, periods: chosen }, { id: 't1', at: trialHour(0), secret: 's' });
    const [problem] = verifyLog(openSchedule(trial, trialHour(1)).log);
    expect(problem?.found).toBe('a schedule that the seed does not give');
    const otherSeed = openSchedule({ ...sealed, seed: 1 }, trialHour(1));
    expect(verifyLog(otherSeed.log)[0]?.found).toBe('another seed');
  });

  test('a trial whose periods do not show what was revealed gives no answer', () => {
    const trial = wholeStory();
    const turned = trial.periods?.map((each) => ({ ...each, assigned: each.assigned === 'a' ? 'b' : 'a' }));
    const [result] = analyseTrials({ format: 'culprit-case/1', trials: [{ ...trial, periods: turned ?? [] }] }, null);
    expect(result).toMatchObject({ seal: 'broken', answer: 'cannot-tell' });
    const unlogged = { ...trial, log: undefined };
    expect(analyseTrials({ format: 'culprit-case/1', trials: [unlogged] }, null)[0]?.seal).toBe('unchecked');
    const junk = { ...trial, log: [{ kind: 'sealed' }] };
    expect(analyseTrials({ format: 'culprit-case/1', trials: [junk] }, null)[0]?.seal).toBe('broken');
  });
});
