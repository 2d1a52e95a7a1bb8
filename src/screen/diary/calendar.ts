/** A reminder that comes every day at one time of the clock. */
export type Reminder = {
  /** Of the day, `07:00`. */
  readonly time: string;
  readonly title: string;
};

/** A calendar in the making. */
export type CalendarParts = {
  readonly reminders: readonly Reminder[];
  /** The first day, `2026-05-01`. */
  readonly firstDate: string;
  readonly weeks: number;
  /** The page to open. */
  readonly address: string;
  readonly caseId: string;
  readonly nowMs: number;
};

const BYTES_A_LINE = 75;

/**
 * A calendar file (RFC 5545): an event of five minutes a reminder, every day for so many weeks, with an alarm.
 *
 * Times are floating, so that seven in the morning stays seven in the morning wherever the phone is. The text is in CRLF lines of at
 * most 75 bytes, with everything that came from outside escaped.
 */
export function calendar({ reminders, firstDate, weeks, address, caseId, nowMs }: CalendarParts): string {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const events = reminders.flatMap(({ time, title }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(caseId)}-${time.replace(':', '')}@culprit`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${firstDate.replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT5M',
    `RRULE:FREQ=DAILY;COUNT=${7 * weeks}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Culprit//Reminders//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A line of at most 75 bytes, continued on lines that begin with a space; no character is torn apart (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > BYTES_A_LINE) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
