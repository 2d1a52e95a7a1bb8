import { parseInstant } from './instant.ts';

/** A list of a case; missing and null are unknown. */
export type List<T> = readonly T[] | null | undefined;

/** Our entry with what only theirs knows; null never replaces a value, and a value of ours stays. */
export function fill<T extends object>(ours: T, theirs: T): T {
  const filled: Record<string, unknown> = Object.fromEntries(Object.entries(theirs));
  for (const [field, value] of Object.entries(ours)) filled[field] = value ?? filled[field] ?? value;
  return filled as T;
}

/** A value's JSON with its fields in order, so that equal values give equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1)))
      : field,
  );
}

/** Entries in order of a time, those without one last; equal times in order of their content. */
export function inOrder<T extends object>(entries: List<T>, time: (entry: T) => string | null | undefined): List<T> {
  const keyed = entries?.map((entry) => {
    const text = time(entry);
    const ms = text == null ? Number.POSITIVE_INFINITY : (parseInstant(text) ?? Date.parse(text));
    return { entry, ms, content: canonical(entry) };
  });
  keyed?.sort((one, other) => {
    if (one.ms !== other.ms) return one.ms < other.ms ? -1 : 1;
    return one.content < other.content ? -1 : Number(one.content > other.content);
  });
  return keyed?.map(({ entry }) => entry) ?? entries;
}
