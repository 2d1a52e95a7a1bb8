import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarParts, calendar } from './calendar.ts';

const parts: CalendarParts = {
  reminders: [
    { time: '07:00', title: 'How is it, on waking?' },
    { time: '21:30', title: 'How is it this evening?' },
  ],
  firstDate: '2026-05-01',
  weeks: 8,
  address: 'http://127.0.0.1:4174/#/cases/c/check-in',
  caseId: 'c',
  nowMs: Date.UTC(2026, 3, 30, 12, 34, 56),
};

describe('the calendar file', () => {
  test('holds an event a reminder with an alarm, daily, on a floating clock', () => {
    const lines = calendar(parts).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20260501T070000',
      'DTSTART:20260501T213000',
    ]);
    expect(lines.filter((line) => line === 'RRULE:FREQ=DAILY;COUNT=56')).toHaveLength(2);
    expect(lines.filter((line) => line === 'TRIGGER:PT0S')).toHaveLength(2);
    expect(lines).toContain('DTSTAMP:20260430T123456Z');
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(2);
  });

  test('every part that begins ends, in order', () => {
    const open: string[] = [];
    for (const line of calendar(parts).split('\r\n')) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  test('whatever the words, lines hold 75 bytes at most and unfold to the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
        const text = calendar({ ...parts, reminders: [{ time: '07:00', title }] });
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = text.replaceAll('\r\n ', '');
        const summary = unfolded.split('\r\n').find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary.slice(8).replaceAll(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c));
        expect(read).toBe(title.replaceAll(/\r\n|\r/g, '\n'));
      }),
      { seed: 1 },
    );
  });
});
