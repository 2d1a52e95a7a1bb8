import { STIFFNESS_MIN, siteName } from '../check-in/draft.ts';
import type { DiaryEntry } from './diary-entries.ts';

/** What can be put right in a check-in. */
export type Correction = {
  readonly score: number;
  readonly moment: string;
  /** Null where it was not noted. */
  readonly stiffnessMin: number | null;
  /** A name of the case, or a place as it was typed; empty leaves the place as it was. */
  readonly site: string;
  /** Empty for none. */
  readonly note: string;
};

/**
 * A check-in with what was put right; whatever else it holds stays, and what was emptied goes.
 *
 * @param checkin as it stands in the case
 * @param correction what it says now
 * @param known the places of the case
 */
export function corrected(
  checkin: DiaryEntry['entry'],
  correction: Correction,
  known: readonly string[],
): DiaryEntry['entry'] {
  const { stiffnessMin: _stiff, note: _note, ...rest } = checkin;
  const { score, moment, stiffnessMin, site, note } = correction;
  return {
    ...rest,
    moment,
    score,
    ...(site.trim() === '' ? {} : { site: siteName(site, known) }),
    ...(stiffnessMin === null ? {} : { stiffnessMin }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

/**
 * The minutes to choose from: those that are offered, and those that stand there.
 *
 * @param noted the minutes of the check-in; null where none were noted
 */
export function minutesOffered(noted: number | null): readonly number[] {
  if (noted === null || STIFFNESS_MIN.includes(noted)) return STIFFNESS_MIN;
  // An hour and what is longer are worded alike: the longer stands in for the hour.
  const others = noted > 60 ? STIFFNESS_MIN.filter((minutes) => minutes < 60) : STIFFNESS_MIN;
  return [...others, noted].sort((one, other) => one - other);
}
