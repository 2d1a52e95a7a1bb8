const known = new Map<string, boolean>();

/**
 * Whether the host knows a time zone by this name (IANA: `Europe/London`, `UTC`).
 *
 * @param name any text
 * @returns true where local days can be computed in it
 */
export function isTimeZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let isKnown = true;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
  } catch {
    isKnown = false;
  }
  // Names come from strangers' files: remember only the good ones, of which there are few.
  if (isKnown) known.set(name, true);
  return isKnown;
}
