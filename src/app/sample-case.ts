import { type CaseDocument, createCase, listCases } from '#store';
import type { Host } from './host.ts';
import sample from './sample-case.json' with { type: 'json' };

/** Puts the sample case into a store that holds no case yet, marked as what it is. */
export async function putSampleCase({ store, now }: Host): Promise<void> {
  if ((await listCases(store)).length > 0) return;
  const document: CaseDocument = sample;
  await createCase(store, { id: sample.id, document, isSample: true, atMs: now() });
}
