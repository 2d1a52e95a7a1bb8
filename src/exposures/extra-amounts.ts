/**
 * The list of amounts under a field that the case format does not name.
 *
 * @param record an object of a parsed case
 * @param field the field's name
 * @returns the numbers, ≥ 0 and finite; null where the field is missing or anything else
 */
export function extraAmounts(record: object, field: string): readonly number[] | null {
  const value: unknown = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : null;
  if (!Array.isArray(value)) return null;
  const isAmount = (each: unknown): each is number => typeof each === 'number' && Number.isFinite(each) && each >= 0;
  return value.every(isAmount) ? value : null;
}
