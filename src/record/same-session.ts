import type { Run } from './case.ts';
import { parseInstant } from './instant.ts';
import { sportOf } from './sport.ts';

/** Two devices started by the same hand. */
const TOGETHER_MS = 2 * 60_000;
/** One device started late, and still saw nearly all of it. */
export const LATE_MS = 15 * 60_000;
/** Two measures of one thing by two devices differ by no more than this share of the larger: pauses, GPS, foot pods. */
const SHARE = 0.25;
/** A late device's session overlaps the other for at least this share of the longer one. */
const OVERLAP = 0.8;

/** Whether two measures may be of one thing; null where one is missing. */
function agree(one: number | null | undefined, other: number | null | undefined): boolean | null {
  if (one == null || other == null) return null;
  return Math.abs(one - other) <= SHARE * Math.max(one, other);
}

/**
 * Whether two entries of `runs` are one session that two sources recorded.
 *
 * They are when the sports agree and either both started within two minutes and no known measure says otherwise
 * (duration or distance agrees within a quarter, or neither can be compared), or both started within a quarter of an hour and
 * overlap for four fifths of the longer one. The bounds are assumptions about how people start watches and phones.
 *
 * @param one, other sessions; one without a start is never the same as another
 * @returns true for the same session; symmetric
 */
export function isSameSession(one: Run, other: Run): boolean {
  const oneMs = one.start == null ? null : parseInstant(one.start);
  const otherMs = other.start == null ? null : parseInstant(other.start);
  if (oneMs === null || otherMs === null || sportOf(one) !== sportOf(other)) return false;
  const apartMs = Math.abs(oneMs - otherMs);
  if (apartMs <= TOGETHER_MS) {
    const duration = agree(one.durationS, other.durationS);
    const distance = agree(one.distanceM, other.distanceM);
    if (duration === true || distance === true || (duration === null && distance === null)) return true;
  }
  if (apartMs > LATE_MS || one.durationS == null || other.durationS == null) return false;
  const oneEndMs = oneMs + one.durationS * 1000;
  const otherEndMs = otherMs + other.durationS * 1000;
  const sharedMs = Math.min(oneEndMs, otherEndMs) - Math.max(oneMs, otherMs);
  return sharedMs >= OVERLAP * Math.max(one.durationS, other.durationS) * 1000 && sharedMs > 0;
}
