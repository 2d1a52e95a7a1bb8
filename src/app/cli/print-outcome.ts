import type { ActivityTotals } from '../import/activity-totals.ts';
import type { FileOutcome } from '../import/decoded-file.ts';
import { startOfActivity } from '../import/run-of-activity.ts';
import { paint, type Style } from './print.ts';

const styles: Record<FileOutcome['outcome'], Style> = {
  imported: 'green',
  merged: 'cyan',
  skipped: 'dim',
  failed: 'red',
};

/** A file's outcome as one line for a person. */
export function lineOfOutcome({ name, outcome, reason, activities }: FileOutcome): string {
  const isIn = outcome === 'imported' || outcome === 'merged';
  const told = [...(isIn ? activities.map(totalsInWords) : []), ...(reason === null ? [] : [reason])];
  return `${paint(styles[outcome], outcome.padEnd(8))}  ${name}${told.length === 0 ? '' : `  ${told.join('; ')}`}`;
}

/** A file's outcome as one line of JSON: the totals of its activity beside it, those of all of them where there are several. */
export function jsonOfOutcome({ name, sha256, outcome, reason, activities }: FileOutcome): string {
  const [first] = activities;
  const totals = first === undefined ? {} : totalsAsJson(first);
  const all = activities.length > 1 ? { activities: activities.map(totalsAsJson) } : {};
  return JSON.stringify({ name, sha256, outcome, reason, ...totals, ...all });
}

function totalsAsJson(totals: ActivityTotals) {
  const { startMs: _, isLocalClock, utcOffsetMin: __, sport, isSportAssumed, ...rest } = totals;
  const remarks = { ...(isSportAssumed ? { isSportAssumed } : {}), ...(isLocalClock ? { isLocalClock } : {}) };
  return { sport, start: startOfActivity(totals, 'UTC'), ...rest, ...remarks };
}

/** How many files met which end. */
export function summaryOf(counts: Readonly<Record<FileOutcome['outcome'], number>>): string {
  return (['imported', 'merged', 'skipped', 'failed'] as const).map((each) => `${counts[each]} ${each}`).join(', ');
}

function totalsInWords(totals: ActivityTotals): string {
  const { sport, distanceM, durationS, descentM } = totals;
  const start = startOfActivity(totals, 'UTC')?.slice(0, 16).replace('T', ' ');
  const parts = [
    ...(distanceM === null ? [] : [`${(distanceM / 1000).toFixed(1)} km`]),
    ...(durationS === null ? [] : [clockOf(durationS)]),
    ...(descentM === null ? [] : [`${Math.round(descentM)} m down`]),
  ];
  return [`${sport}${start === undefined ? '' : ` of ${start}`}`, ...parts].join(', ');
}

function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return `${hours}:${String(minutes).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
