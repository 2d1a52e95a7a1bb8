import { instantOnWall, type WallClock } from '../home/wall-clock.ts';

const DAY_MS = 86_400_000;

/** Days that are gone back to. */
const DAYS_BACK = 14;

/** A day of the last two weeks, for the site in question. */
export type RememberedDay = {
  readonly date: string;
  /** Its midnight on the runner's wall clock, as though it were UTC. */
  readonly wallMs: number;
  /** Scores that were given already, in order of time. */
  readonly given: readonly number[];
};

/**
 * The last two weeks before today, newest first.
 *
 * @param scores what was given for the site, with instants
 * @param nowMs now
 * @param onWall the runner's wall clock
 */
export function rememberedDays(
  scores: readonly { readonly atMs: number; readonly score: number }[],
  nowMs: number,
  onWall: WallClock,
): RememberedDay[] {
  const today = Math.floor(onWall(nowMs) / DAY_MS) * DAY_MS;
  return Array.from({ length: DAYS_BACK }, (_, n) => {
    const wallMs = today - (n + 1) * DAY_MS;
    const given = scores.filter(({ atMs }) => Math.floor(onWall(atMs) / DAY_MS) * DAY_MS === wallMs);
    return { date: new Date(wallMs).toISOString().slice(0, 10), wallMs, given: given.map(({ score }) => score) };
  });
}

/** Hours of the day at which a remembered moment is placed. */
const HOURS = { waking: 7, evening: 20, other: 13 } as const;

/** The part of the day that somebody remembers. */
export type RememberedMoment = keyof typeof HOURS;

/**
 * What somebody remembers, as check-ins that say so.
 *
 * @param remembered scores by date
 * @param site of which site
 * @param moment which part of the days
 */
export function rememberedEntries(
  remembered: ReadonlyMap<number, number>,
  site: string,
  moment: RememberedMoment,
  nowMs: number,
  onWall: WallClock,
) {
  const rememberedAt = new Date(nowMs).toISOString();
  return [...remembered]
    .toSorted(([one], [other]) => one - other)
    .map(([wallMs, score]) => {
      const at = new Date(instantOnWall(onWall, wallMs + HOURS[moment] * 3_600_000)).toISOString();
      return { list: 'checkins' as const, entry: { at, moment, site, score, rememberedAt } };
    });
}
