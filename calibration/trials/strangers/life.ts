import type { PlanPeriod } from '#record';
import { drawDays, type StrangerDay } from './days.ts';
import { effectAt, type StrangerEffect } from './shapes.ts';
import type { Stranger } from './stranger.ts';

/** What a stranger did and felt, until the evening of the last day. */
export type Life = ReturnType<typeof live>;

/** A run: `period` is the trial's that it was done for, `patch` its share of a patchy effect. */
export type StrangerRun = Readonly<Record<'startMs' | 'endMs' | 'distanceKm' | 'patch', number>> & {
  readonly isSecond: boolean;
  readonly period: number | null;
};

const START_MS = Date.UTC(2026, 0, 5);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PAINKILLER_H = 8;
/** Days after a trial's last run in which its window has surely passed. */
const AFTER_DAYS = 3;

/**
 * Lives a stranger's days: the diary, and from the day after it on a trial's schedule.
 *
 * @param stranger who
 * @param effect what the second condition does, in the diary too
 * @param periods the schedule; none for the diary alone
 * @param following which future, from 0
 * @returns runs, check-ins with the points felt, and painkillers, until three days after the last period's run (for the longest life where the schedule was not finished)
 */
export function live(stranger: Stranger, effect: StrangerEffect, periods: readonly PlanPeriod[], following: number) {
  const { diaryDays, moments, weekdays } = stranger;
  const runs: StrangerRun[] = [];
  const scores: { readonly atMs: number; readonly moment: keyof StrangerDay['checks']; readonly felt: number }[] = [];
  const painkillersMs: number[] = [];
  const days = drawDays(stranger, following);
  let [next, isOwed, lastDay] = [0, false, periods.length === 0 ? diaryDays - 1 : days.length - 1];

  const feltAt = (atMs: number, { painPoints }: StrangerDay): number => {
    const relieved = painkillersMs.filter((ms) => ms < atMs && atMs < ms + PAINKILLER_H * HOUR_MS).length;
    const addedBy = (run: StrangerRun) =>
      ownAt(stranger, run, atMs) + (run.isSecond ? effectAt(stranger, effect, run, atMs) : 0);
    return runs.reduce((sum, run) => sum + addedBy(run), painPoints - relieved);
  };
  const check = (atMs: number, day: StrangerDay, moment: keyof StrangerDay['checks']) => {
    const { noisePoints, isMissing, isMissingWhenBad } = day.checks[moment];
    const felt = feltAt(atMs, day) + noisePoints + (moment === 'waking' ? 0 : stranger.afterWakingPoints);
    if (moments.includes(moment) && !isMissing && !(felt >= 6 && isMissingWhenBad)) scores.push({ atMs, moment, felt });
  };
  const run = (startMs: number, day: StrangerDay) => {
    const isMeant = weekdays.includes(day.n % 7) ? !day.isSkipped : isOwed;
    isOwed = isMeant && day.isLate;
    if (!isMeant || isOwed || isAvoided(stranger, day, feltAt(startMs, day))) return;
    const due = day.n < diaryDays ? undefined : periods[next];
    const isSecond = day.n < diaryDays ? day.isSecond : due?.assigned === 'b';
    const endMs = startMs + Math.round(360 * day.distanceKm) * 1000;
    const { distanceKm, patch } = day;
    runs.push({ startMs, endMs, distanceKm, patch, isSecond, period: due?.n ?? null });
    if (due !== undefined) next += 1;
    if (due !== undefined && next === periods.length) lastDay = Math.min(lastDay, day.n + AFTER_DAYS);
    check(endMs + 0.3 * HOUR_MS, day, 'after-run');
  };

  for (const day of days) {
    if (day.n > lastDay) break;
    const at = (hour: number) => START_MS + (24 * 60 * day.n + Math.round(60 * hour)) * MINUTE_MS;
    check(at(6.2 + 0.7 * day.checks.waking.offsetH), day, 'waking');
    // A morning's run is felt at noon, a painkiller of noon on an evening's run.
    if (stranger.runHour < 12) run(at(day.runHour), day);
    if (stranger.takesPainkillers && day.hasPainkiller && feltAt(at(12), day) > 6) painkillersMs.push(at(12));
    if (stranger.runHour >= 12) run(at(day.runHour), day);
    check(at(21.3 + day.checks.evening.offsetH), day, 'evening');
  }
  return { runs, scores, painkillersMs, untilMs: START_MS + (24 * lastDay + 23) * HOUR_MS };
}

/** What any run adds: the more the longer it was, gone after five days. */
function ownAt({ ownPoints, ownHalfLifeH, usualKm }: Stranger, run: StrangerRun, atMs: number): number {
  const sinceH = (atMs - run.endMs) / HOUR_MS;
  if (sinceH < 0 || sinceH >= 120) return 0;
  return ownPoints * (run.distanceKm / usualKm) * 0.5 ** (sinceH / ownHalfLifeH);
}

function isAvoided({ world, avoidsAtPoints }: Stranger, { resolve }: StrangerDay, felt: number): boolean {
  return world === 'avoids runs when it hurts' && resolve < 0.85 / (1 + Math.exp((avoidsAtPoints - felt) / 0.6));
}
