/** A stretch of time in which a zone keeps one offset from UTC, half-open. */
export type OffsetStretch = { readonly fromMs: number; readonly untilMs: number; readonly offsetMs: number };

/** Offsets are looked up once for each block of time; no zone has changed its clocks back and forth within one. */
const BLOCK_MS = 8 * 86_400_000;

const UTC_NAMES = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

type Zone = { readonly clock: Intl.DateTimeFormat; readonly blocks: Map<number, readonly OffsetStretch[]> };

const zones = new Map<string, Zone>();

/** The zone of this name with its memory of offsets; null where the host does not know it. */
function zoneOf(name: string): Zone | null {
  const before = zones.get(name);
  if (before !== undefined) return before;
  try {
    const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const zone = { clock, blocks: new Map() };
    zones.set(name, zone);
    return zone;
  } catch {
    return null;
  }
}

/** What a zone's wall clock is ahead of UTC at an instant, from the host's time zone data. */
function hostOffsetMs(clock: Intl.DateTimeFormat, ms: number): number {
  const wholeMs = Math.floor(ms / 1000) * 1000;
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of clock.formatToParts(wholeMs)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeMs;
}

/** The stretches of equal offset in one block: one, or two around a change of the clocks. */
function stretchesOfBlock(clock: Intl.DateTimeFormat, block: number): readonly OffsetStretch[] {
  const fromMs = block * BLOCK_MS;
  const untilMs = fromMs + BLOCK_MS;
  const before = hostOffsetMs(clock, fromMs);
  const after = hostOffsetMs(clock, untilMs);
  if (before === after) return [{ fromMs, untilMs, offsetMs: before }];
  let [same, changed] = [fromMs, untilMs];
  while (changed - same > 1000) {
    const middle = Math.floor((same + changed) / 2000) * 1000;
    if (hostOffsetMs(clock, middle) === before) same = middle;
    else changed = middle;
  }
  return [
    { fromMs, untilMs: changed, offsetMs: before },
    { fromMs: changed, untilMs, offsetMs: after },
  ];
}

/**
 * Whether local days can be computed in a time zone of this name.
 *
 * @param name an IANA name: `Europe/London`, `UTC`
 * @returns false where the host's time zone data lacks it
 */
export function isTimeZone(name: string): boolean {
  return UTC_NAMES.has(name) || zoneOf(name) !== null;
}

/**
 * The offsets from UTC that a zone keeps around a stretch of time.
 *
 * @param fromMs, untilMs half-open stretch, milliseconds since 1970
 * @param timeZone an IANA name
 * @returns stretches in order that together cover at least the one asked for; neighbours may share an offset
 * @throws RangeError where the zone is unknown, which a parsed case cannot name
 */
export function offsetStretches(fromMs: number, untilMs: number, timeZone: string): readonly OffsetStretch[] {
  if (UTC_NAMES.has(timeZone)) return [{ fromMs, untilMs, offsetMs: 0 }];
  const zone = zoneOf(timeZone);
  if (zone === null) throw new RangeError(`expected a known time zone, found ${JSON.stringify(timeZone)}`);
  const found: OffsetStretch[] = [];
  for (let block = Math.floor(fromMs / BLOCK_MS); block * BLOCK_MS < untilMs; block += 1) {
    let stretches = zone.blocks.get(block);
    if (stretches === undefined) {
      stretches = stretchesOfBlock(zone.clock, block);
      zone.blocks.set(block, stretches);
    }
    found.push(...stretches);
  }
  return found;
}

/**
 * What a zone's wall clock is ahead of UTC at an instant.
 *
 * @param ms milliseconds since 1970
 * @param timeZone an IANA name
 * @returns milliseconds, negative west of Greenwich
 */
export function utcOffsetMs(ms: number, timeZone: string): number {
  const stretches = offsetStretches(ms, ms + 1, timeZone);
  return stretches.findLast((stretch) => stretch.fromMs <= ms)?.offsetMs ?? 0;
}
