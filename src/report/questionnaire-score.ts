import { weeklyQuestions } from '#knowledge';
import {
  type ActivitiesEntry,
  isEndedByFirst,
  type QuestionnaireEntry,
  type WeeklyEntry,
} from './questionnaire-entry.ts';

/** The score of one week. */
export type WeeklyScore = {
  readonly at: string;
  /** 0 (nothing lost to it) to 100 (could not run). */
  readonly total: number;
  /** Whether running was clearly reduced in amount or in quality, or impossible. */
  readonly isSubstantial: boolean;
};

/** The mean over the activities of one time. */
export type ActivitiesScore = {
  readonly at: string;
  /** 0 (none can be done) to 10 (all as before). */
  readonly mean: number;
  readonly activities: ActivitiesEntry['activities'];
};

/** From this many points on an answer about amount or ability counts as a clear reduction. */
const CLEAR_POINTS = 17;

/**
 * Scores the four weekly answers.
 *
 * Full running without a complaint is 0 whatever else stands there, no running because of it is 100, else the sum of the four.
 *
 * @param entry a checked entry
 * @returns the total, 0–100, and whether the loss was substantial
 * @source clarsen-2013, clarsen-2020
 */
export function weeklyScore({ at, answers }: WeeklyEntry): WeeklyScore {
  const first = answers['taking-part'];
  if (isEndedByFirst(first)) return { at, total: first === 0 ? 0 : 100, isSubstantial: first !== 0 };
  const total = weeklyQuestions.reduce((sum, { id }) => sum + (answers[id] ?? 0), 0);
  const isSubstantial = answers.amount >= CLEAR_POINTS || answers.ability >= CLEAR_POINTS;
  return { at, total, isSubstantial };
}

/**
 * Scores activities of the runner's own: their mean.
 *
 * @param entry a checked entry of three to five activities
 * @returns the mean, 0–10, unrounded
 * @source psfs-neck
 */
export function activitiesScore({ at, activities }: ActivitiesEntry): ActivitiesScore {
  const sum = activities.reduce((total, { score }) => total + score, 0);
  return { at, mean: sum / activities.length, activities };
}

/**
 * The one number of a filled-in questionnaire.
 *
 * @param entry a checked entry
 * @returns the weekly total, 0–100, or the mean of the activities, 0–10
 */
export function scoreOf(entry: QuestionnaireEntry): number {
  return entry.questionnaire === 'weekly-problem' ? weeklyScore(entry).total : activitiesScore(entry).mean;
}
