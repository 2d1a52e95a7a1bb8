import { describeProblem, parseCase } from '#record';
import {
  contentsOfCase,
  journalFiles,
  keepRawFile,
  readCase,
  type Store,
  type StoredCase,
  writeActivities,
  writeRevision,
} from '#store';
import type { DecodedFile, FileOutcome } from './decoded-file.ts';
import { RunsInPlace } from './place-runs.ts';
import { runOfActivity } from './run-of-activity.ts';

/** Which import files are settled for, and when. */
export type Settling = { readonly caseId: string; readonly importId: number; readonly atMs: number };

/**
 * Decides what becomes of some files and writes all of it: raw bytes, totals, the case's runs, the journal.
 *
 * To be called inside a transaction, so that either all of it is on the disk or nothing.
 *
 * @returns an outcome a file, in order
 */
export async function settleFiles(
  transaction: Store,
  { caseId, importId, atMs }: Settling,
  files: readonly DecodedFile[],
): Promise<FileOutcome[]> {
  const from = await readCase(transaction, caseId);
  if (from === null) throw new Error(`the case ${JSON.stringify(caseId)} was taken out during the import`);
  const known = new Set(
    await contentsOfCase(
      transaction,
      caseId,
      files.flatMap((file) => file.sha256 ?? []),
    ),
  );
  const runs = new RunsInPlace(from.document);
  const timezone = typeof from.document.timezone === 'string' ? from.document.timezone : 'UTC';
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = settle(file, known, runs, timezone);
    outcomes.push(outcome);
    const { sha256, bytes, activities } = file;
    if (sha256 === null || bytes === null || outcome.outcome === 'skipped' || outcome.outcome === 'failed') continue;
    known.add(sha256);
    await keepRawFile(transaction, { sha256, name: file.name, bytes }, atMs);
    await writeActivities(
      transaction,
      sha256,
      activities.map((totals) => ({ startMs: totals.startMs, totals })),
    );
  }
  await writeRuns(transaction, from, runs, importId, atMs);
  await journalFiles(
    transaction,
    importId,
    outcomes.map(({ name, sha256, outcome, reason }) => ({ name, sha256, outcome, reason })),
  );
  return outcomes;
}

function settle(file: DecodedFile, known: ReadonlySet<string>, runs: RunsInPlace, timezone: string): FileOutcome {
  const { name, sha256, activities, reason, verdict } = file;
  const outcome = (what: FileOutcome['outcome'], why: string | null): FileOutcome => {
    return { name, sha256, outcome: what, reason: why, activities };
  };
  if (verdict !== 'holds-activities' || sha256 === null) {
    return outcome(verdict === 'failed' ? 'failed' : 'skipped', reason);
  }
  if (known.has(sha256)) return outcome('skipped', 'the same file was imported before');
  const entries = activities.map((totals) => runOfActivity(totals, sha256, timezone));
  const problems = entries.flatMap((entry) => (entry.ok ? [] : entry.problems));
  const placed = entries.flatMap((entry) => (entry.ok ? [runs.add(entry.value)] : []));
  const why = [
    ...(activities.some((totals) => totals.isSportAssumed)
      ? ['its sport is not stated: taken for a run by its speed']
      : []),
    ...(reason === null ? [] : [reason]),
    ...new Set(problems.map(describeProblem)),
  ];
  if (placed.length === 0) {
    const isTimeless = activities.every((totals) => totals.startMs === null);
    return isTimeless
      ? outcome('skipped', `nothing in it says when it was; ${reason}`)
      : outcome('failed', why.join('; '));
  }
  if (placed.includes('new')) return outcome('imported', why.length === 0 ? null : why.join('; '));
  const joined = 'an activity of this time was there already; what only this file knows was added to it';
  return outcome('merged', [joined, ...why].join('; '));
}

async function writeRuns(
  transaction: Store,
  from: StoredCase,
  runs: RunsInPlace,
  importId: number,
  atMs: number,
): Promise<void> {
  const { document, edits } = runs;
  if (edits.length === 0) return;
  const checked = parseCase(document);
  if (!checked.ok)
    throw new Error(`an import would break the case: ${checked.problems.map(describeProblem).join('; ')}`);
  await writeRevision(transaction, { from, document, edits, importId, atMs });
}
