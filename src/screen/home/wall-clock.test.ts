import { expect, test } from 'vitest';
import { instantOnWall, wallClock } from './wall-clock.ts';

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

test('the way back leads to an instant that shows the same on the wall', () => {
  for (const zone of ['Europe/London', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const onWall = wallClock(zone);
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const wallMs = Date.UTC(2026, 0, 1) + hour * 3_600_000;
      const shownMs = onWall(instantOnWall(onWall, wallMs));
      // In the hour that the clocks skip there is no such time.
      expect(Math.abs(shownMs - wallMs) === 0 || Math.abs(shownMs - wallMs) === 3_600_000).toBe(true);
    }
  }
});
