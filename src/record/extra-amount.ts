/**
 * The number under a field that the format does not name: a day's `my-own-id`.
 *
 * @param record an object of a parsed case, which keeps its unknown fields
 * @param field the field's name
 * @returns the number; 1 or 0 for `true` or `false`; null where the field is missing, null or no number
 */
export function extraAmount(record: object, field: string): number | null {
  if (!Object.hasOwn(record, field)) return null;
  const value: unknown = (record as Record<string, unknown>)[field];
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
