/** Turns instants into what the clock on the runner's wall showed then. */
export type WallClock = (atMs: number) => number;

/**
 * Makes the wall clock of a time zone.
 * @param timeZone IANA name; unknown names are read as UTC
 * @returns instant (milliseconds since 1970 in UTC) → milliseconds that, read as UTC, give the runner's local date and time
 */
export function wallClock(timeZone: string): WallClock {
  const parts = formatOf(timeZone);
  // Offsets change on quarter hours at most, so that one look-up serves all instants of the same quarter.
  const offsets = new Map<number, number>();
  return (atMs) => {
    const quarter = Math.floor(atMs / 900_000);
    let offsetMs = offsets.get(quarter);
    if (offsetMs === undefined) {
      offsetMs = offsetAt(parts, quarter * 900_000);
      offsets.set(quarter, offsetMs);
    }
    return atMs + offsetMs;
  };
}

/**
 * The way back: when a wall clock showed a time.
 *
 * @param onWall the wall clock
 * @param wallMs a local date and time, written as though it were UTC
 * @returns the instant; where the clock skipped the time, one an hour off; where it showed it twice, one of the two
 */
export function instantOnWall(onWall: WallClock, wallMs: number): number {
  let atMs = wallMs;
  for (let step = 0; step < 2; step++) atMs += wallMs - onWall(atMs);
  return atMs;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

function offsetAt(format: Intl.DateTimeFormat, atMs: number): number {
  const part = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - atMs;
}
