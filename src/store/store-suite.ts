import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readActivities, writeActivities } from './activities.ts';
import {
  createCase,
  deleteCase,
  listCases,
  readCase,
  readChanges,
  readClosedCases,
  rewriteCase,
  rewriteEdits,
  writeRevision,
} from './cases.ts';
import { deleteEverything, readEverything, writeEverything } from './everything.ts';
import {
  contentsOfCase,
  deleteImport,
  finishImport,
  journalFiles,
  listImports,
  readImport,
  readImportFiles,
  startImport,
} from './imports.ts';
import { dropUnusedRawFiles, hasRawFile, keepRawFile, readRawFile } from './raw-files.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { Store } from './tables.ts';

const document = { format: 'culprit-case/1', id: 'c', 'my-own-field': { kept: [1, null, 'ü', 1e21, -0.5] } };
const sha256 = 'a'.repeat(64);

/** What every database claimed must do. `open` gives a new, empty store. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`the store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    const putCase = (id = 'c', atMs = 1) => createCase(store, { id, document, isSample: false, atMs });

    test('a case comes back as it went in, unknown fields and their order included', async () => {
      expect(await putCase()).toBe(true);
      const stored = await readCase(store, 'c');
      expect(JSON.stringify(stored?.document)).toBe(JSON.stringify(document));
      expect(stored).toMatchObject({ revision: 1, isSample: false, createdAtMs: 1, changedAtMs: 1 });
      expect(await readCase(store, 'another')).toBeNull();
    });

    test('an id that is taken is left alone', async () => {
      await putCase();
      expect(await createCase(store, { id: 'c', document: {}, isSample: true, atMs: 2 })).toBe(false);
      expect((await readCase(store, 'c'))?.document).toEqual(document);
    });

    test('a revision is counted, and its edits are remembered', async () => {
      await putCase();
      await store.transaction().execute(async (transaction) => {
        const from = await readCase(transaction, 'c');
        if (from === null) throw new Error('the case was put in above');
        await writeRevision(transaction, { from, document: { a: 1 }, edits: ['e'], importId: null, atMs: 5 });
      });
      expect(await readCase(store, 'c')).toMatchObject({ revision: 2, changedAtMs: 5, document: { a: 1 } });
      expect(await readChanges(store, 'c')).toEqual([{ revision: 2, atMs: 5, importId: null, edits: ['e'] }]);
    });

    test('a transaction that fails leaves nothing', async () => {
      await putCase();
      const failing = store.transaction().execute(async (transaction) => {
        const from = await readCase(transaction, 'c');
        if (from === null) throw new Error('the case was put in above');
        await keepRawFile(transaction, { sha256, name: 'x', bytes: new Uint8Array(3) }, 2);
        await writeRevision(transaction, { from, document: {}, edits: [], importId: null, atMs: 2 });
        throw new Error('interrupted');
      });
      await expect(failing).rejects.toThrow('interrupted');
      expect((await readCase(store, 'c'))?.revision).toBe(1);
      expect(await hasRawFile(store, sha256)).toBe(false);
    });

    test('transactions begun at once run one after the other', async () => {
      await putCase();
      const append = () =>
        store.transaction().execute(async (transaction) => {
          const from = await readCase(transaction, 'c');
          if (from === null) throw new Error('the case was put in above');
          return writeRevision(transaction, { from, document: {}, edits: [], importId: null, atMs: 2 });
        });
      const revisions = await Promise.all(Array.from({ length: 10 }, append));
      expect(revisions).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });

    test('cases are listed with the one changed last first', async () => {
      await putCase('old', 1);
      await putCase('new', 9);
      expect((await listCases(store)).map((each) => each.id)).toEqual(['new', 'old']);
    });

    test('cases that name an outcome are found, and no others', async () => {
      const put = (id: string, outcome: unknown) =>
        createCase(store, { id, document: { outcome }, isSample: false, atMs: 1 });
      await put('worse', { state: 'worse' });
      await put('open', null);
      await put('resolved', { state: 'resolved' });
      await put('nothing said', { state: null });
      await putCase();
      expect((await readClosedCases(store)).map(({ id, document }) => [id, document])).toEqual([
        ['resolved', { outcome: { state: 'resolved' } }],
        ['worse', { outcome: { state: 'worse' } }],
      ]);
    });

    test('a raw file is kept byte for byte, once', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      await keepRawFile(store, { sha256, name: 'first.fit', bytes }, 1);
      await keepRawFile(store, { sha256, name: 'second.fit', bytes }, 2);
      const raw = await readRawFile(store, sha256);
      expect(raw?.name).toBe('first.fit');
      expect(Buffer.compare(raw?.bytes ?? new Uint8Array(), bytes)).toBe(0);
      expect(await readRawFile(store, 'b'.repeat(64))).toBeNull();
    });

    test('what was understood of a file can be rebuilt in its place', async () => {
      await keepRawFile(store, { sha256, name: 'x', bytes: new Uint8Array(1) }, 1);
      await writeActivities(store, sha256, [
        { startMs: 1, totals: { distanceM: 1 } },
        { startMs: null, totals: {} },
      ]);
      await writeActivities(store, sha256, [{ startMs: 1, totals: { distanceM: 2 } }]);
      expect(await readActivities(store, sha256)).toEqual([
        { sha256, position: 0, startMs: 1, totals: { distanceM: 2 } },
      ]);
    });

    test('the journal tells what became of each file, in order, and which contents a case has', async () => {
      await putCase();
      const importId = await startImport(store, { caseId: 'c', beganCase: false, atMs: 10 });
      const skipped = { name: 'b', sha256: 'b'.repeat(64), outcome: 'skipped', reason: 'no activity' } as const;
      const imported = { name: 'a', sha256, outcome: 'imported', reason: null } as const;
      await journalFiles(store, importId, [imported]);
      await journalFiles(store, importId, [skipped]);
      await finishImport(store, importId, 12);
      expect(await readImportFiles(store, importId)).toEqual([imported, skipped]);
      const entry = { id: importId, caseId: 'c', startedAtMs: 10, finishedAtMs: 12, beganCase: false };
      expect(await listImports(store, 'c')).toEqual([entry]);
      expect(await contentsOfCase(store, 'c', [sha256, skipped.sha256])).toEqual(new Set([sha256]));
      await deleteImport(store, importId);
      expect(await readImportFiles(store, importId)).toEqual([]);
      expect(await contentsOfCase(store, 'c', [sha256])).toEqual(new Set());
    });

    test('a raw file goes when no import of the journal has brought it', async () => {
      await putCase();
      const imported = { name: 'a', sha256, outcome: 'imported', reason: null } as const;
      await keepRawFile(store, { sha256, name: 'a', bytes: new Uint8Array(1) }, 1);
      const imports = [
        await startImport(store, { caseId: 'c', beganCase: false, atMs: 10 }),
        await startImport(store, { caseId: 'c', beganCase: false, atMs: 11 }),
      ];
      for (const importId of imports) await journalFiles(store, importId, [imported]);
      await deleteImport(store, imports[0]);
      await dropUnusedRawFiles(store, [sha256]);
      expect(await hasRawFile(store, sha256)).toBe(true);
      await deleteImport(store, imports[1]);
      await dropUnusedRawFiles(store, [sha256]);
      expect(await hasRawFile(store, sha256)).toBe(false);
      expect(await readImport(store, imports[1])).toBeNull();
      expect(await readImport(store, 99)).toBeNull();
    });

    test('settings are set one by one, and taken out with null', async () => {
      await writeSettings(store, { units: 'imperial', language: 'de' });
      await writeSettings(store, { units: null, own: { kept: [1] } });
      expect(await readSettings(store)).toEqual({ language: 'de', own: { kept: [1] } });
    });

    test('everything is read, deleted and written back, and counts on from what was here', async () => {
      await putCase();
      const importId = await startImport(store, { caseId: 'c', beganCase: true, atMs: 10 });
      const bytes = Uint8Array.of(1, 2, 3);
      await keepRawFile(store, { sha256, name: 'a', bytes }, 11);
      await writeActivities(store, sha256, [{ startMs: 5, totals: { distanceM: 1 } }]);
      await journalFiles(store, importId, [{ name: 'a', sha256, outcome: 'imported', reason: null }]);
      const from = await readCase(store, 'c');
      if (from === null) throw new Error('the case was put in above');
      await writeRevision(store, { from, document: { a: 1 }, edits: ['e'], importId, atMs: 12 });
      await writeSettings(store, { units: 'imperial' });
      const everything = await readEverything(store);
      expect(everything.changes).toEqual([{ case: 'c', atMs: 12, import: 1, edits: ['e'] }]);

      const putBack = () => store.transaction().execute((at) => writeEverything(at, everything, () => bytes));
      await putBack();
      expect(await readEverything(store)).toEqual(everything);
      expect((await readCase(store, 'c'))?.revision).toBe(4);
      await deleteEverything(store);
      const nothing = { cases: [], changes: [], imports: [], rawFiles: [], settings: [] };
      expect(await readEverything(store)).toEqual(nothing);
      expect(await hasRawFile(store, sha256)).toBe(false);
      await putBack();
      expect(await readEverything(store)).toEqual(everything);
      expect((await readCase(store, 'c'))?.revision).toBe(2);
      expect(Buffer.compare((await readRawFile(store, sha256))?.bytes ?? new Uint8Array(), bytes)).toBe(0);
    });

    test('a case is written anew after something was taken out of its history', async () => {
      await putCase();
      const from = await readCase(store, 'c');
      if (from === null) throw new Error('the case was put in above');
      await writeRevision(store, { from, document: {}, edits: ['e'], importId: null, atMs: 7 });
      await rewriteEdits(store, 'c', 2, ['f']);
      await rewriteCase(store, { ...from, revision: 2 }, { b: 1 });
      expect(await readCase(store, 'c')).toMatchObject({ document: { b: 1 }, revision: 3, changedAtMs: 7 });
      expect((await readChanges(store, 'c')).map((change) => change.edits)).toEqual([['f']]);
    });

    test('a case that is taken out takes its history, its journal and the raw files that only it had along', async () => {
      const contents = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64));
      const [alone, shared, named, another] = contents;
      for (const each of contents) await keepRawFile(store, { sha256: each, name: 'x', bytes: new Uint8Array(1) }, 1);
      await putCase();
      await putCase('other');
      const runs = [{ recording: named }];
      await createCase(store, { id: 'copy', document: { runs }, isSample: false, atMs: 1 });
      const bring = async (caseId: string, brought: readonly string[]) => {
        const importId = await startImport(store, { caseId, beganCase: false, atMs: 10 });
        const files = brought.map((each) => ({ name: 'x', sha256: each, outcome: 'imported', reason: null }) as const);
        await journalFiles(store, importId, files);
        return importId;
      };
      const importId = await bring('c', [alone, shared, named]);
      await bring('other', [shared, another]);
      expect(await deleteCase(store, 'c')).toBe(true);
      expect(await deleteCase(store, 'c')).toBe(false);
      expect(await listImports(store, 'c')).toEqual([]);
      expect(await readImportFiles(store, importId)).toEqual([]);
      const kept = await Promise.all(contents.map((each) => hasRawFile(store, each)));
      expect(kept).toEqual([false, true, true, true]);
    });
  });
}
