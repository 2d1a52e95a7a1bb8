import { expect, test } from 'vitest';
import { wallClock } from '../home/wall-clock.ts';
import { rememberedDays, rememberedEntries } from './remembered-days.ts';

const onWall = wallClock('Pacific/Auckland');
// Friday 1 May, half past eight in the morning, in Auckland.
const nowMs = Date.parse('2026-04-30T20:30:00Z');

test('the last two weeks before the runner’s own today, newest first, with what was given already', () => {
  const days = rememberedDays([{ atMs: Date.parse('2026-04-29T19:00:00Z'), score: 3 }], nowMs, onWall);
  expect(days).toHaveLength(14);
  expect(days.map(({ date }) => date).slice(0, 2)).toEqual(['2026-04-30', '2026-04-29']);
  expect(days.at(-1)?.date).toBe('2026-04-17');
  expect(days.map(({ given }) => given.length)).toEqual([1, ...Array(13).fill(0)]);
});

test('what is remembered becomes check-ins in order of time, each marked as remembered', () => {
  const [yesterday, before] = rememberedDays([], nowMs, onWall);
  const remembered = new Map([
    [yesterday.wallMs, 4],
    [before.wallMs, 0],
  ]);
  expect(rememberedEntries(remembered, 'neck', 'waking', nowMs, onWall).map(({ entry }) => entry)).toEqual([
    {
      at: '2026-04-28T19:00:00.000Z',
      moment: 'waking',
      site: 'neck',
      score: 0,
      rememberedAt: '2026-04-30T20:30:00.000Z',
    },
    {
      at: '2026-04-29T19:00:00.000Z',
      moment: 'waking',
      site: 'neck',
      score: 4,
      rememberedAt: '2026-04-30T20:30:00.000Z',
    },
  ]);
});
