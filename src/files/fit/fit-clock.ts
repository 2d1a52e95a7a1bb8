import type { Clock } from '../activity.ts';
import type { ProblemLog } from '../problem-log.ts';
import { COLUMN } from '../sample-columns.ts';
import type { DecodedPart } from './decode-part.ts';

/** 1989-12-31T00:00:00Z, where the FIT clock begins, in seconds since 1970. @source fit-protocol */
const EPOCH_S = 631_065_600;
/** Below, a time counts from when the device was switched on. @source fit-protocol */
const LEAST_ABSOLUTE_S = 0x10000000;
const MAX_OFFSET_MIN = 14 * 60;
/** The zone of a place may stray this far from its solar time, in minutes: western China, by 3 h. */
const MAX_OFF_SUN_MIN = 4 * 60;

/** How the times of one part become milliseconds since 1970, and what they are worth. */
export type FitClock = {
  readonly clock: Clock | null;
  readonly utcOffsetMin: number | null;
  readonly toMs: (fitS: number) => number;
};

/**
 * Works out the clock of one part. A watch without a fix counts from its start; then a correlation message, or else the local
 * time in the activity message, ties that count to the calendar. Without either the times stay relative, counted from 1970.
 *
 * @param part the decoded messages
 * @param problems takes a clock that was not set
 */
export function clockOf(part: DecodedPart, problems: ProblemLog): FitClock {
  const utcOffsetMin = offsetOf(part);
  const firstS = part.kept.session[0]?.numbers.startS ?? firstTime(part) ?? Number.NaN;
  if (!(firstS < LEAST_ABSOLUTE_S)) {
    return { clock: null, utcOffsetMin, toMs: (fitS) => (fitS + EPOCH_S) * 1000 };
  }
  const correlation = part.kept.clockCorrelation.find(
    ({ timeS, numbers }) => timeS >= LEAST_ABSOLUTE_S && numbers.systemS !== undefined,
  );
  if (correlation !== undefined) {
    const shiftS = correlation.timeS - (correlation.numbers.systemS ?? 0) + EPOCH_S;
    return { clock: null, utcOffsetMin, toMs: (fitS) => (fitS + shiftS) * 1000 };
  }
  const local = part.kept.activity.find(
    ({ timeS, numbers }) => timeS < LEAST_ABSOLUTE_S && (numbers.localS ?? 0) >= LEAST_ABSOLUTE_S,
  );
  const place = `byte ${local?.at ?? part.kept.session[0]?.at ?? 0}`;
  const expected = 'times in UTC';
  if (local !== undefined) {
    problems.add(place, 'times since the watch was switched on, and its local wall clock, which was used', expected);
    const shiftS = (local.numbers.localS ?? 0) - local.timeS + EPOCH_S;
    return { clock: 'local', utcOffsetMin: null, toMs: (fitS) => (fitS + shiftS) * 1000 };
  }
  return { clock: 'relative', utcOffsetMin: null, toMs: (fitS) => fitS * 1000 };
}

/**
 * Local time less UTC from the activity message, in whole quarters of an hour. Some devices write UTC in both: an offset that
 * the sun contradicts at the place of the first position is not believed.
 */
function offsetOf(part: DecodedPart): number | null {
  for (const { timeS, numbers } of part.kept.activity) {
    const statedMin = ((numbers.localS ?? Number.NaN) - timeS) / 60;
    const quarterMin = Math.round(statedMin / 15) * 15;
    if (!(Math.abs(statedMin - quarterMin) <= 1) || Math.abs(quarterMin) > MAX_OFFSET_MIN) continue;
    const longitudeDeg = firstLongitude(part);
    const isPossible = longitudeDeg === null || Math.abs(quarterMin - longitudeDeg * 4) <= MAX_OFF_SUN_MIN;
    return isPossible ? quarterMin : null;
  }
  return null;
}

function firstLongitude(part: DecodedPart): number | null {
  const longitude = part.samples.data[COLUMN.longitudeDeg]?.subarray(0, part.samples.rows);
  return longitude?.find((value) => !Number.isNaN(value)) ?? null;
}

function firstTime(part: DecodedPart): number | undefined {
  const time = part.samples.use(COLUMN.timeMs).subarray(0, part.samples.rows);
  return time.find((value) => !Number.isNaN(value));
}
