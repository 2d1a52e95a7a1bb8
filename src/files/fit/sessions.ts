import { COLUMN, type SampleColumns } from '../sample-columns.ts';
import type { DecodedPart } from './decode-part.ts';
import type { Message } from './kept-message.ts';

/** What belongs to one session of a recording; a multisport recording has several. */
export type Session = {
  /** Null where the file states none: it broke off before it. */
  readonly message: Message<'session'> | null;
  /** Times in seconds of the FIT clock that belong to it, half-open. */
  readonly fromS: number;
  readonly untilS: number;
  readonly samples: SampleColumns;
  readonly laps: readonly Message<'lap'>[];
};

/**
 * Divides a recording between its sessions, by time: what comes before the second begins is the first's, and so on. Sessions
 * stand before or after their samples, as the device likes; one that is repeated counts once.
 *
 * @param part the decoded messages
 */
export function sessionsOf(part: DecodedPart): Session[] {
  const messages = distinctSessions(part.kept.session);
  if (messages.length <= 1) {
    const message = messages[0] ?? null;
    const all = { fromS: Number.NEGATIVE_INFINITY, untilS: Number.POSITIVE_INFINITY };
    return [{ message, ...all, samples: part.samples, laps: part.kept.lap }];
  }
  const starts = messages.map((message, index) => (index === 0 ? Number.NEGATIVE_INFINITY : startOf(message)));
  const rows: number[][] = messages.map(() => []);
  const time = part.samples.use(COLUMN.timeMs);
  let current = 0;
  for (let row = 0; row < part.samples.rows; row += 1) {
    const timeS = time[row] as number;
    // A sample without a time stays with the one before it.
    if (!Number.isNaN(timeS)) current = indexAt(starts, timeS);
    rows[current]?.push(row);
  }
  return messages.map((message, index) => ({
    message,
    fromS: starts[index] as number,
    untilS: starts[index + 1] ?? Number.POSITIVE_INFINITY,
    samples: part.samples.pick(rows[index] ?? []),
    laps: part.kept.lap.filter((lap) => indexAt(starts, startOf(lap)) === index),
  }));
}

/** When a session or lap began: as it states, or its end less its length; NaN where neither is there. */
export function startOf(message: Message<'session'> | Message<'lap'>): number {
  return message.numbers.startS ?? message.timeS - (message.numbers.elapsedS ?? 0);
}

function distinctSessions(messages: readonly Message<'session'>[]): Message<'session'>[] {
  const byStart = new Map<string, Message<'session'>>();
  for (const message of messages) byStart.set(`${startOf(message)} ${message.numbers.sport}`, message);
  return [...byStart.values()].sort((a, b) => startOf(a) - startOf(b));
}

/** The last start at or before a time; the first for NaN. */
function indexAt(starts: readonly number[], timeS: number): number {
  let index = 0;
  while (index + 1 < starts.length && timeS >= (starts[index + 1] as number)) index += 1;
  return index;
}
