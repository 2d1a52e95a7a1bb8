import { existsSync, readFileSync } from 'node:fs';
import { createCase, listCases } from '#store';
import type { Host } from '../host.ts';

const sampleCase = new URL('../sample-case.json', import.meta.url);

/** Puts the sample case into a store that holds no case yet, marked as what it is. */
export async function putSampleCase({ store, now }: Host): Promise<void> {
  if (!existsSync(sampleCase) || (await listCases(store)).length > 0) return;
  const document = JSON.parse(readFileSync(sampleCase, 'utf8'));
  await createCase(store, { id: document.id ?? 'sample', document, isSample: true, atMs: now() });
}
