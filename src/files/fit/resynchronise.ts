import { type Definition, readDefinition } from './definition.ts';

/** As many messages in a row must read soundly, or all until the end. */
const SOUND_MESSAGES = 6;
/** Of these, as many must carry a time. */
const TIMED_MESSAGES = 2;
/** How far times may stand from those before the broken place, in seconds. */
const LONGEST_STEP_S = 86_400;
const LONGEST_STEP_BACK_S = 60;
/** A hole larger than this ends the reading. */
const SEARCHED_BYTES = 1 << 20;

/**
 * Searches behind a broken place for the next message boundary: where the following messages are all described by definitions
 * seen so far and carry times that go on from those before.
 *
 * @param bytes the file
 * @param from the broken place
 * @param until one past the last byte of the messages
 * @param layouts the definitions in force, by local number
 * @param anchorS time of the samples before, in seconds of the FIT clock; NaN finds nothing
 * @param usesCompressedTimes whether the file has used compressed times so far
 * @returns where a message begins, −1 where none was found
 */
export function findNextMessage(
  bytes: Uint8Array,
  from: number,
  until: number,
  layouts: readonly (Definition | undefined)[],
  anchorS: number,
  usesCompressedTimes: boolean,
): number {
  if (Number.isNaN(anchorS)) return -1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  const isSoundAt = (candidate: number): boolean => {
    let at = candidate;
    let timed = 0;
    let lastS = anchorS - LONGEST_STEP_BACK_S;
    const defined = layouts.slice();
    for (let message = 0; message < SOUND_MESSAGES && at < until; message += 1) {
      const header = bytes[at] as number;
      if ((header & 0xc0) === 0x40) {
        // Where a definition may stand, too much would have to be tried; the first message found is one with a time.
        if (timed === 0) return false;
        const definition = readDefinition(bytes, at, until);
        if (definition === null) return false;
        defined[header & 15] = definition;
        at = definition.end;
        continue;
      }
      if (header >= 128 ? !usesCompressedTimes : (header & 0x30) !== 0) return false;
      const layout = defined[header >= 128 ? (header >> 5) & 3 : header & 15];
      if (layout === undefined || at + 1 + layout.size > until) return false;
      if (layout.timeOffset >= 0) {
        const timeS = view.getUint32(at + 1 + layout.timeOffset, layout.littleEndian);
        if (timeS < lastS || timeS > anchorS + LONGEST_STEP_S) return false;
        lastS = Math.max(lastS, timeS);
        timed += 1;
      }
      at += 1 + layout.size;
    }
    return timed >= TIMED_MESSAGES;
  };

  const end = Math.min(until, from + SEARCHED_BYTES);
  for (let candidate = from + 1; candidate < end; candidate += 1) if (isSoundAt(candidate)) return candidate;
  return -1;
}
