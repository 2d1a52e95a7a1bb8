import { SampleColumns } from '../src/files/sample-columns.ts';

/** Columns filled from lists, by column number; a shorter list leaves its last rows empty. */
export function columnsOf(values: Readonly<Record<number, readonly number[]>>): SampleColumns {
  const columns = new SampleColumns(2);
  const count = Math.max(...Object.values(values).map((column) => column.length));
  for (let row = 0; row < count; row += 1) {
    for (const [column, numbers] of Object.entries(values)) columns.put(Number(column), numbers[row] ?? Number.NaN);
    columns.commit();
  }
  return columns;
}
