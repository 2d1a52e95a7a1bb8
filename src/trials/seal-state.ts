import * as z from 'zod';
import type { Trial } from '#record';
import { LOG_KINDS, type LogEntry } from './trial-log.ts';
import { verifyLog } from './verify-log.ts';

/** Whether a trial's log still is what was sealed; `none` without a seal, `unchecked` where the seal has no log beside it. */
export type SealState = 'none' | 'intact' | 'broken' | 'unchecked';

const logSchema = z.array(
  z.object({
    index: z.int(),
    kind: z.enum(LOG_KINDS),
    at: z.string(),
    body: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])),
    previous: z.string(),
    hash: z.string(),
  }),
);

/**
 * The log that a trial of a case carries.
 *
 * @param trial a trial of a parsed case, which keeps its unknown fields
 * @returns null without a log, or for one of another form
 */
export function logOfTrial(trial: Trial): readonly LogEntry[] | null {
  const parsed = logSchema.safeParse((trial as { readonly log?: unknown }).log);
  return parsed.success ? parsed.data : null;
}

/**
 * Checks a trial against its own log: the chain holds, and every period that shows an assignment shows the one that was revealed.
 *
 * @param trial a trial of a parsed case
 */
export function sealState(trial: Trial): SealState {
  const { seal, log: given } = trial as { readonly seal?: unknown; readonly log?: unknown };
  if (given == null) return seal == null ? 'none' : 'unchecked';
  const log = logOfTrial(trial);
  if (log === null || verifyLog(log, typeof seal === 'string' ? seal : null).length > 0) return 'broken';
  const revealed = new Map(log.flatMap(({ kind, body }) => (kind === 'revealed' ? [[body.n, body]] : [])));
  const runs = new Map(log.flatMap(({ kind, body }) => (kind === 'run' ? [[body.n, body]] : [])));
  const isAsLogged = (trial.periods ?? []).every(({ n, pair, assigned, run, did }) => {
    const body = revealed.get(n ?? null);
    if (body === undefined) return assigned == null && run == null;
    const noted = runs.get(n ?? null);
    const isRun = run == null || (noted?.run === run && (noted?.did ?? null) === (did ?? null));
    return body.assigned === assigned && body.pair === pair && isRun;
  });
  const [first] = log;
  const isDesign =
    first?.body.windowH === trial.windowH &&
    JSON.stringify(first?.body.conditions) === JSON.stringify(trial.conditions) &&
    (trial.periods?.length ?? 0) === 2 * Number(first?.body.pairs);
  return isAsLogged && isDesign ? 'intact' : 'broken';
}
