import { medianOf } from './median.ts';
import type { SampleColumns } from './sample-columns.ts';

/** Longer than any recording, in milliseconds: a sample this far from the middle one carries a broken time. */
const LONGEST_ACTIVITY_MS = 30 * 86_400_000;

/**
 * Brings samples into order of time, keeping the order of equal times, and drops those whose time lies more than 30 days
 * from the median. A sample without a time stays behind the one before it.
 *
 * @param columns the samples; column 0 is the time in milliseconds
 * @param gapRows rows that begin a new stretch, ascending
 * @returns the samples and gaps in order (the same objects where nothing had to change), and how many samples were dropped
 */
export function orderByTime(
  columns: SampleColumns,
  gapRows: readonly number[],
): { columns: SampleColumns; gapRows: readonly number[]; dropped: number } {
  const timeMs = columns.use(0).subarray(0, columns.rows);
  if (isInOrder(timeMs)) return { columns, gapRows, dropped: 0 };
  const median = medianOf(timeMs);
  const key = new Float64Array(columns.rows);
  let ordered = true;
  let last = Number.NEGATIVE_INFINITY;
  let dropped = 0;
  for (let row = 0; row < columns.rows; row += 1) {
    const time = timeMs[row] as number;
    const far = Math.abs(time - median) > LONGEST_ACTIVITY_MS;
    if (far) dropped += 1;
    key[row] = far ? Number.NaN : Number.isNaN(time) ? last : time;
    if ((key[row] as number) < last) ordered = false;
    if (!far) last = key[row] as number;
  }
  if (ordered && dropped === 0) return { columns, gapRows, dropped };
  const rows: number[] = [];
  for (let row = 0; row < columns.rows; row += 1) if (!Number.isNaN(key[row])) rows.push(row);
  if (!ordered) rows.sort((a, b) => (key[a] === key[b] ? a - b : (key[a] as number) - (key[b] as number)));
  const starts = new Set(gapRows);
  const movedGaps = rows.flatMap((from, to) => (starts.has(from) ? [to] : []));
  return { columns: columns.pick(rows), gapRows: movedGaps, dropped };
}

/** Whether every sample has a time, none earlier than the one before, and all are of one activity: nearly every file is so. */
function isInOrder(timeMs: Float64Array): boolean {
  let last = timeMs[0] ?? Number.NaN;
  const end = last + LONGEST_ACTIVITY_MS;
  for (let row = 0; row < timeMs.length; row += 1) {
    const time = timeMs[row] as number;
    if (!(time >= last)) return false;
    last = time;
  }
  return last <= end;
}
