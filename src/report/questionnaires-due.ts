import { questionnaires } from '#knowledge';
import { type Case, caseAsOf, daysBetween, formatInstant, localDate, parseInstant } from '#record';
import { screen, whenToAsk } from '#triage';
import { type QuestionnaireEntry, questionnairesOf } from './questionnaire-entry.ts';

/** A questionnaire that should be asked now. */
export type DueQuestionnaire = {
  readonly questionnaire: QuestionnaireEntry['questionnaire'];
  /** When it was last answered; null where never. */
  readonly lastAt: string | null;
};

/** A case that is younger than this has no week to ask about. */
const FIRST_WEEK_DAYS = 7;

/** The first day of the diary: the first check-in. */
function firstDate(theCase: Case, timeZone: string): string | null {
  const times = (theCase.checkins ?? []).flatMap(({ at }) => (at == null ? null : parseInstant(at)) ?? []);
  return times.length === 0 ? null : localDate(Math.min(...times), timeZone);
}

/**
 * The questionnaires that are due at an instant.
 *
 * Nothing is due while a danger screen is: that is asked first. The activities are due with the first check-in and then every
 * two weeks; the weekly questions once the diary is a week old and then every week, counted in the runner's days. A closed case is asked nothing.
 *
 * @param given a parsed case
 * @param nowMs the clock; a stated `asOf` takes its place
 * @returns what is due, the activities first; empty where there is no check-in yet
 */
export function questionnairesDue(given: Case, nowMs: number): readonly DueQuestionnaire[] {
  const asOf = given.asOf ?? formatInstant(nowMs);
  const atMs = parseInstant(asOf) ?? nowMs;
  const theCase = caseAsOf({ ...given, asOf });
  const isClosed = theCase.outcome?.state != null && theCase.outcome.state !== 'unknown';
  if (isClosed || isScreenDue(theCase)) return [];
  const timeZone = theCase.timezone ?? 'UTC';
  const today = localDate(atMs, timeZone);
  const first = firstDate(theCase, timeZone);
  if (first === null) return [];
  const entries = questionnairesOf(given);
  return (['own-activities', 'weekly-problem'] as const).flatMap((questionnaire): DueQuestionnaire[] => {
    const every = questionnaires.find(({ id }) => id === questionnaire)?.everyDays ?? FIRST_WEEK_DAYS;
    const last = entries.findLast((entry) => entry.questionnaire === questionnaire);
    const lastMs = last === undefined ? null : parseInstant(last.at);
    if (lastMs !== null) {
      const isDue = daysBetween(localDate(lastMs, timeZone), today) >= every;
      return isDue ? [{ questionnaire, lastAt: last?.at ?? null }] : [];
    }
    const isYoung = questionnaire === 'weekly-problem' && daysBetween(first, today) < FIRST_WEEK_DAYS;
    return isYoung ? [] : [{ questionnaire, lastAt: null }];
  });
}

/**
 * Whether the danger questions come before any other at an instant: they are due, or what they found stands before everything.
 *
 * @param given a parsed case
 * @param nowMs the clock; a stated `asOf` takes its place
 */
export function isScreenFirst(given: Case, nowMs: number): boolean {
  return isScreenDue(caseAsOf({ ...given, asOf: given.asOf ?? formatInstant(nowMs) }));
}

function isScreenDue(theCase: Case): boolean {
  const { tier } = screen(theCase);
  return tier === 'same-day' || tier === 'emergency' || whenToAsk(theCase).length > 0;
}
