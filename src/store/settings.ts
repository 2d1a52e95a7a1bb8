import type { Store } from './tables.ts';

/** Everything the person set, by name; values are any JSON. */
export async function readSettings(store: Store): Promise<{ readonly [name: string]: unknown }> {
  const rows = await store.selectFrom('settings').selectAll().orderBy('name').execute();
  return Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)]));
}

/** Sets some settings and leaves the others as they are; `null` takes one out. */
export async function writeSettings(transaction: Store, settings: { readonly [name: string]: unknown }): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) {
      await transaction.deleteFrom('settings').where('name', '=', name).execute();
      continue;
    }
    const text = JSON.stringify(value);
    await transaction
      .insertInto('settings')
      .values({ name, value: text })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
      .execute();
  }
}
