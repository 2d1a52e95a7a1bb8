import { expect, test } from 'vitest';
import { backupDue } from './backup-due.ts';

const DAY_MS = 86_400_000;
const nowMs = Date.UTC(2026, 4, 31, 7);
const ago = (days: number) => nowMs - days * DAY_MS;
const own = (createdAtMs: number, changedAtMs: number) => ({ isSample: false, createdAtMs, changedAtMs });

test('a backup is offered a week after the first entry, and a week after the last backup', () => {
  expect(backupDue([own(ago(6.9), ago(1))], null, nowMs)).toBeUndefined();
  expect(backupDue([own(ago(7), ago(1))], null, nowMs)).toEqual({ days: null });
  expect(backupDue([own(ago(60), ago(1))], ago(6.9), nowMs)).toBeUndefined();
  expect(backupDue([own(ago(60), ago(1))], ago(9.5), nowMs)).toEqual({ days: 9 });
});

test('nothing is offered where nothing can be lost: no case of one’s own, or nothing written since the last backup', () => {
  expect(backupDue([], null, nowMs)).toBeUndefined();
  expect(backupDue([{ ...own(ago(60), ago(1)), isSample: true }], null, nowMs)).toBeUndefined();
  expect(backupDue([own(ago(60), ago(10))], ago(9), nowMs)).toBeUndefined();
  expect(backupDue([own(ago(60), ago(10)), own(ago(60), ago(2))], ago(9), nowMs)).toEqual({ days: 9 });
});
