import type { Store } from './tables.ts';

/** A file as it came. */
export type RawFile = { readonly sha256: string; readonly name: string; readonly bytes: Uint8Array };

/** Whether a file of this content is kept already. */
export async function hasRawFile(store: Store, sha256: string): Promise<boolean> {
  const row = await store.selectFrom('raw_files').select('sha256').where('sha256', '=', sha256).executeTakeFirst();
  return row !== undefined;
}

/** Keeps a file's bytes unchanged; a content that is kept already stays as it is. */
export async function keepRawFile(store: Store, file: RawFile, atMs: number): Promise<void> {
  await store
    .insertInto('raw_files')
    .values({
      sha256: file.sha256,
      name: file.name,
      size_bytes: file.bytes.byteLength,
      bytes: file.bytes,
      added_at_ms: atMs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A kept file, byte for byte, or null. */
export async function readRawFile(store: Store, sha256: string): Promise<RawFile | null> {
  const row = await store
    .selectFrom('raw_files')
    .select(['sha256', 'name', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes out those of these raw files that no import of the journal has brought; what was understood of them goes with them. */
export async function dropUnusedRawFiles(transaction: Store, sha256s: readonly string[]): Promise<void> {
  for (const sha256 of sha256s) {
    await transaction
      .deleteFrom('raw_files')
      .where('sha256', '=', sha256)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('import_files')
              .select('import_files.sha256')
              .where('import_files.sha256', '=', sha256)
              .where('import_files.outcome', 'in', ['imported', 'merged']),
          ),
        ),
      )
      .execute();
  }
}
