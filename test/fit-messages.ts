/** Messages and files that the tests of the FIT reader share. */
import { expect } from 'vitest';
import { readFit } from '../src/files/fit/read-fit.ts';
import { type FieldSpec, FitBytes } from './fit-bytes.ts';

export const EPOCH_MS = 631_065_600_000;
export const T0 = 1_000_000_000;
export const SEMICIRCLES = 2 ** 31 / 180;

export const fileId: FieldSpec[] = [
  [0, 'enum'],
  [1, 'uint16'],
  [2, 'uint16'],
  [4, 'uint32'],
];
export const session: FieldSpec[] = [
  [253, 'uint32'],
  [2, 'uint32'],
  [7, 'uint32'],
  [8, 'uint32'],
  [9, 'uint32'],
  [5, 'enum'],
  [6, 'enum'],
  [10, 'uint32'],
];
export const event: FieldSpec[] = [
  [253, 'uint32'],
  [0, 'enum'],
  [1, 'enum'],
];

/** A file that says it is an activity of a Garmin fēnix 5. */
export function activityFile(bigEndian = false): FitBytes {
  return new FitBytes().define(0, 0, fileId, { bigEndian }).data(0, [4, 1, 2697, T0]);
}

export function only(bytes: Uint8Array) {
  const reading = readFit(bytes);
  expect(reading.activities).toHaveLength(1);
  return { ...reading, activity: reading.activities[0] as (typeof reading.activities)[0] };
}
