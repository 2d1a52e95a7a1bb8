import { instantOnWall, type WallClock } from '../home/wall-clock.ts';
import type { TrialView } from './queries.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The hour at which a day's or a night's turn begins, whatever was done and when: with something and without it alike. */
const BEGINS_AT = { day: 8, night: 22.5 } as const;
/** From this hour on there is a night to come. */
const EVENING = 18;

/** A day or a night that may be the one that was due. */
export type KnownDay = {
  readonly which: 'today' | 'yesterday' | 'tonight' | 'last-night';
  /** When its turn began, as an instant. */
  readonly start: string;
  /** Its date, that of the evening for a night, on the runner's wall. */
  readonly wallMs: number;
};

/**
 * The days or nights that may be the one that was due: since the trial began, after every one that is noted.
 *
 * @param view a trial of days or nights
 * @param nowMs now
 * @param onWall the runner's wall clock
 * @returns the newest first, at most two
 */
export function daysToChoose(view: TrialView, nowMs: number, onWall: WallClock): readonly KnownDay[] {
  const isNight = view.unit === 'night';
  const dateOf = (atMs: number) => Math.floor(onWall(atMs) / DAY_MS);
  const hour = (onWall(nowMs) % DAY_MS) / HOUR_MS;
  const today = dateOf(nowMs);
  const noted = view.periods.flatMap(({ run }) => (run === null ? [] : [dateOf(Date.parse(run)) + 1]));
  const first = Math.max(view.begunAt === null ? 0 : dateOf(Date.parse(view.begunAt)), ...noted);
  const days = [
    { which: isNight ? 'tonight' : 'today', date: today, isThere: !isNight || hour >= EVENING },
    { which: isNight ? 'last-night' : 'yesterday', date: today - 1, isThere: true },
  ] as const;
  return days
    .filter(({ date, isThere }) => isThere && date >= first)
    .map(({ which, date }) => {
      const wallMs = date * DAY_MS;
      const begins = instantOnWall(onWall, wallMs + BEGINS_AT[isNight ? 'night' : 'day'] * HOUR_MS);
      return { which, start: new Date(Math.min(begins, nowMs)).toISOString(), wallMs };
    });
}
