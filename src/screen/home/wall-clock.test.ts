import { expect, test } from 'vitest';
import { wallClock } from './wall-clock.ts';

const shown = (zone: string, instant: string) =>
  new Date(wallClock(zone)(Date.parse(instant))).toISOString().slice(0, 16);

test('an instant is shown as the runner saw it on the wall, on both sides of a clock change', () => {
  expect(shown('Europe/London', '2026-03-29T00:30:00Z')).toBe('2026-03-29T00:30');
  expect(shown('Europe/London', '2026-03-29T01:30:00Z')).toBe('2026-03-29T02:30');
  expect(shown('Asia/Kathmandu', '2026-05-01T00:00:00Z')).toBe('2026-05-01T05:45');
  expect(shown('America/Los_Angeles', '2026-05-01T07:10:59+01:00')).toBe('2026-04-30T23:10');
});

test('a zone that nobody knows is read as UTC', () => {
  expect(shown('Atlantis/Deep', '2026-05-01T12:00:00Z')).toBe('2026-05-01T12:00');
});
