import { OWN_ACTIVITIES, weeklyQuestions } from '#knowledge';
import { asOfMs, type Case, type Problem, parseInstant, type Result } from '#record';

/** The four weekly answers as they are kept: points by question; those that were not asked are missing. */
export type WeeklyEntry = {
  readonly questionnaire: 'weekly-problem';
  readonly at: string;
  readonly answers: Readonly<Record<string, number>>;
};

/** One activity of the runner's own and how well it went: 0 cannot do it, 10 as before. */
export type RatedActivity = { readonly name: string; readonly score: number };

/** Three to five rated activities as they are kept. */
export type ActivitiesEntry = {
  readonly questionnaire: 'own-activities';
  readonly at: string;
  readonly activities: readonly RatedActivity[];
};

/** A filled-in questionnaire, an entry of the case's `questionnaires`. */
export type QuestionnaireEntry = WeeklyEntry | ActivitiesEntry;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(place: string, value: unknown, expected: string): { readonly ok: false; readonly problems: Problem[] } {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing').slice(0, 60);
  return { ok: false, problems: [{ place, found, expected }] };
}

/** The first weekly answer decides whether the others are asked at all: 0 and 25 end it. */
export function isEndedByFirst(points: number): boolean {
  return points === 0 || points === 25;
}

function weeklyEntry(at: string, answers: unknown): Result<WeeklyEntry> {
  if (!isObject(answers)) return refuse('answers', answers, 'the points of each answer');
  const given: Record<string, number> = {};
  for (const { id, options } of weeklyQuestions) {
    const value = answers[id];
    const isAsked = id === 'taking-part' || !isEndedByFirst(given['taking-part']);
    if (!isAsked) continue;
    if (!options.some(({ points }) => points === value)) {
      return refuse(`answers.${id}`, value, `one of ${options.map(({ points }) => points).join(', ')}`);
    }
    given[id] = value as number;
  }
  return { ok: true, value: { questionnaire: 'weekly-problem', at, answers: given } };
}

function activitiesEntry(at: string, activities: unknown): Result<ActivitiesEntry> {
  const { least, most } = OWN_ACTIVITIES;
  if (!Array.isArray(activities) || activities.length < least || activities.length > most) {
    return refuse('activities', activities, `${least} to ${most} activities`);
  }
  const rated: RatedActivity[] = [];
  for (const [index, activity] of activities.entries()) {
    const place = `activities[${index}]`;
    if (!isObject(activity)) return refuse(place, activity, 'an activity with a name and a score');
    const { name, score } = activity;
    if (typeof name !== 'string' || name.trim() === '') return refuse(`${place}.name`, name, 'a name');
    const same = rated.some((other) => other.name.toLowerCase() === name.trim().toLowerCase());
    if (same) return refuse(`${place}.name`, name, 'another name than the ones before');
    if (typeof score !== 'number' || !(score >= 0 && score <= 10)) {
      return refuse(`${place}.score`, score, 'a number from 0 to 10');
    }
    rated.push({ name: name.trim(), score });
  }
  return { ok: true, value: { questionnaire: 'own-activities', at, activities: rated } };
}

/**
 * Checks one filled-in questionnaire.
 *
 * @param value any value: `questionnaire`, `at` (an instant) and `answers` or `activities`
 * @returns the entry with nothing in it that was not asked, or the first problem with its place
 */
export function checkQuestionnaire(value: unknown): Result<QuestionnaireEntry> {
  if (!isObject(value)) return refuse('questionnaire', value, 'an object');
  const { questionnaire, at } = value;
  if (typeof at !== 'string' || parseInstant(at) === null) return refuse('at', at, 'an instant');
  if (questionnaire === 'weekly-problem') return weeklyEntry(at, value.answers);
  if (questionnaire === 'own-activities') return activitiesEntry(at, value.activities);
  return refuse('questionnaire', questionnaire, 'one of "weekly-problem", "own-activities"');
}

/**
 * The questionnaires that a case holds, in order of time.
 *
 * `questionnaires` is a field beyond the format, so that an entry of another shape is somebody else's and is passed over.
 *
 * @param theCase a parsed case as it was given, not cut at its last instant: a questionnaire may be its newest entry. What is later than a stated
 *   `asOf` is left out
 * @returns checked entries; equal times keep the case's order
 */
export function questionnairesOf(theCase: Case): readonly QuestionnaireEntry[] {
  const kept = (theCase as Fields).questionnaires;
  const untilMs = theCase.asOf == null ? Number.POSITIVE_INFINITY : (asOfMs(theCase) ?? Number.POSITIVE_INFINITY);
  const entries = (Array.isArray(kept) ? kept : []).flatMap((each) => {
    const checked = checkQuestionnaire(each);
    return checked.ok ? [checked.value] : [];
  });
  const timed = entries.map((entry) => ({ entry, atMs: parseInstant(entry.at) ?? 0 }));
  return timed
    .filter(({ atMs }) => atMs <= untilMs)
    .sort((one, other) => one.atMs - other.atMs)
    .map(({ entry }) => entry);
}
