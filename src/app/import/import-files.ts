import { createCase, finishImport, listCases, readImport, type Store, startImport } from '#store';
import type { Host } from '../host.ts';
import type { DecodedFile, FileOutcome } from './decoded-file.ts';
import { settleFiles } from './settle-files.ts';

/** One commit waits for the disk once: it carries this many files, or this many bytes, whichever is reached first. */
const BATCH_FILES = 64;
const BATCH_BYTES = 32 * 2 ** 20;

/** Which case files are for; null for the person's own newest, which is begun when there is none and something to put in. */
export type ImportTarget = {
  readonly caseId: string | null;
  readonly timezone: string;
  /** An import into the same case that goes on; without, a new one is begun. */
  readonly importId?: number | null;
};

/** What was begun, and whether the files ended before their time. */
export type ImportWatch = {
  /** Told the import's number once it is in the journal. */
  readonly begun?: (importId: number) => void;
  /** Asked at the end: one that was stopped stays without an end in the journal. */
  readonly isStopped?: () => boolean;
};

/**
 * Imports decoded files into a case, a batch a transaction.
 *
 * @param files taken as they are asked for; when they end early, what was given so far is whole
 * @returns an outcome a file in the same order, each given once it is on the disk
 */
export async function* importFiles(
  host: Host,
  target: ImportTarget,
  files: AsyncIterable<DecodedFile>,
  watch: ImportWatch = {},
): AsyncGenerator<FileOutcome> {
  const { store, now } = host;
  let begun: { readonly caseId: string; readonly importId: number } | null = null;
  for await (const batch of batchesOf(files)) {
    const outcomes: FileOutcome[] = await store.transaction().execute(async (transaction) => {
      begun ??= await beginImport(transaction, host, target, batch);
      if (begun === null) return batch.map(outcomeWithoutCase);
      return settleFiles(transaction, { ...begun, atMs: now() }, batch);
    });
    if (begun !== null) watch.begun?.((begun as { readonly importId: number }).importId);
    yield* outcomes;
  }
  if (begun !== null && !watch.isStopped?.())
    await finishImport(store, (begun as { readonly importId: number }).importId, now());
}

async function* batchesOf(files: AsyncIterable<DecodedFile>): AsyncGenerator<DecodedFile[]> {
  let batch: DecodedFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    batch.push(file);
    bytes += file.bytes?.byteLength ?? 0;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function beginImport(transaction: Store, host: Host, target: ImportTarget, batch: readonly DecodedFile[]) {
  const known = target.caseId ?? (await ownNewestCase(transaction));
  const caseId = known ?? (await newCase(transaction, host, target, batch));
  if (caseId === null) return null;
  const going = target.importId == null ? null : await readImport(transaction, target.importId);
  if (going !== null && going.caseId === caseId) return { caseId, importId: going.id };
  const importId = await startImport(transaction, { caseId, beganCase: known === null, atMs: host.now() });
  return { caseId, importId };
}

/** The person's own case that was begun last. */
async function ownNewestCase(store: Store): Promise<string | null> {
  const own = (await listCases(store)).filter((each) => !each.isSample);
  return own.sort((one, other) => other.createdAtMs - one.createdAtMs)[0]?.id ?? null;
}

async function newCase(transaction: Store, host: Host, { timezone }: ImportTarget, batch: readonly DecodedFile[]) {
  if (!batch.some((file) => file.activities.length > 0)) return null;
  const id = host.newId();
  const document = { format: 'culprit-case/1', id, timezone };
  await createCase(transaction, { id, document, isSample: false, atMs: host.now() });
  return id;
}

/** Nothing to put in, and no case to write it down for. */
function outcomeWithoutCase({ name, sha256, verdict, reason, activities }: DecodedFile): FileOutcome {
  return { name, sha256, outcome: verdict === 'failed' ? 'failed' : 'skipped', reason, activities };
}
