import {
  addDays,
  type Case,
  daysBetween,
  localDate,
  type Moment,
  parseInstant,
  rememberedScores,
  scoreSeries,
} from '#record';
import type { QuestionnaireEntry } from './questionnaire-entry.ts';
import { type ActivitiesScore, activitiesScore, type WeeklyScore, weeklyScore } from './questionnaire-score.ts';

/** One seven-day stretch of the diary, counted back from its last day. */
export type WeekOfScores = {
  /** Its first day and its last. */
  readonly from: string;
  readonly to: string;
  readonly checkins: number;
  /** Mean and highest score; null without a check-in. */
  readonly mean: number | null;
  readonly worst: number | null;
};

/** How the complaint has run, in scores of one site. */
export type Course = {
  readonly checkins: number;
  /** How many of them were written down from memory. */
  readonly remembered: number;
  /** Days with a check-in, of the days from the first to the last. */
  readonly daysWithScore: number;
  readonly days: number;
  readonly from: string | null;
  readonly to: string | null;
  /** The weeks in order, the oldest first. */
  readonly weeks: readonly WeekOfScores[];
  readonly worst: { readonly score: number; readonly at: string } | null;
  /** Median of the morning stiffness in minutes over the mornings that state one. */
  readonly stiffness: { readonly medianMin: number; readonly mornings: number } | null;
  /** Each check-in, for the picture; `at` as it was noted. */
  readonly scores: readonly { readonly at: string; readonly score: number; readonly moment: Moment | null }[];
  /** Scores of the weekly questions, 0–100, and of the activities, 0–10. */
  readonly weekly: readonly WeeklyScore[];
  readonly activities: readonly ActivitiesScore[];
};

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The stretches of seven days up to the last day, the oldest first; the first one may begin before the diary. */
function weeksOf(days: readonly { readonly date: string; readonly score: number }[]): readonly WeekOfScores[] {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (first === undefined || last === undefined) return [];
  const count = Math.floor(daysBetween(first, last) / 7) + 1;
  return Array.from({ length: count }, (_, index): WeekOfScores => {
    const to = addDays(last, -7 * (count - 1 - index));
    const from = addDays(to, -6);
    const scores = days.filter(({ date }) => date >= from && date <= to).map(({ score }) => score);
    const worst = scores.length === 0 ? null : Math.max(...scores);
    return { from, to, checkins: scores.length, mean: meanOf(scores), worst };
  });
}

/**
 * How a complaint has run.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param site the site whose scores are summed up; null for the series without one
 * @param entries the questionnaires that the case holds
 * @returns no week and null ends where there is no check-in; nothing is filled in between check-ins
 */
export function courseOf(theCase: Case, site: string | null, entries: readonly QuestionnaireEntry[]): Course {
  const timeZone = theCase.timezone ?? 'UTC';
  const series = scoreSeries(theCase, site);
  const days = series.map(({ atMs, score }) => ({ date: localDate(atMs, timeZone), score }));
  const scores = series.map(({ checkin, score, moment }) => {
    return { at: theCase.checkins?.[checkin]?.at ?? '', score, moment };
  });
  const worst = scores.reduce<Course['worst']>(
    (most, { at, score }) => (most === null || score > most.score ? { score, at } : most),
    null,
  );
  const stiff = series.flatMap(({ moment, stiffnessMin }) =>
    moment === 'waking' && stiffnessMin !== null ? [stiffnessMin] : [],
  );
  const [from, to] = [days[0]?.date ?? null, days.at(-1)?.date ?? null];
  return {
    checkins: series.length,
    remembered: rememberedScores(theCase, site),
    daysWithScore: new Set(days.map(({ date }) => date)).size,
    days: from === null || to === null ? 0 : daysBetween(from, to) + 1,
    from,
    to,
    weeks: weeksOf(days),
    worst,
    stiffness: stiff.length === 0 ? null : { medianMin: medianOf(stiff), mornings: stiff.length },
    scores,
    weekly: entries.flatMap((entry) => (entry.questionnaire === 'weekly-problem' ? [weeklyScore(entry)] : [])),
    activities: entries.flatMap((entry) => (entry.questionnaire === 'own-activities' ? [activitiesScore(entry)] : [])),
  };
}

/** The last instant of a text, for sorting; 0 where it is none. */
export function instantMs(at: string | null | undefined): number {
  return (at == null ? null : parseInstant(at)) ?? 0;
}
