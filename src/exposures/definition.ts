import type { Day } from '#record';
import type { Diary, Session, TimedEvent } from './diary.ts';
import type { ValidityGrade } from './dose.ts';

/** What every definition declares of itself. */
type Declaration = {
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly validity: ValidityGrade;
  /** Keys of REFERENCES.md. */
  readonly sources: readonly string[];
  readonly partOf: string | null;
  /** What the definition always assumes, in words. */
  readonly assumes: readonly string[];
};

/** How a definition reads the sessions of one diary. */
export type SessionReading = {
  /** The session's dose: 0 where it is known to give none, null where it gives one of unknown size. */
  readonly doseOf: (session: Session) => number | null;
  /** Where this diary makes the measure better or worse than declared. */
  readonly validity?: ValidityGrade;
  readonly remarks?: readonly string[];
};

/** An exposure whose doses come with sessions. */
export type SessionDefinition = Declaration & {
  readonly kind: 'session';
  /** The sessions that give this exposure. */
  readonly sessionsOf: (diary: Diary) => readonly Session[];
  readonly read: (diary: Diary) => SessionReading;
  /** What a session of unknown dose lacks, in words: `a distance`. */
  readonly needs: string;
};

/** An exposure that is recorded as a total of a local day. */
export type DayDefinition = Declaration & {
  readonly kind: 'day';
  /** The day's total, or null where this entry does not hold it. */
  readonly totalOf: (day: Day) => number | null;
  /** Hours of the local day in which the body receives it. */
  readonly hours: readonly [from: number, until: number];
};

/** An exposure that happens at moments, or lasts from one to another. */
export type EventDefinition = Declaration & {
  readonly kind: 'moment';
  readonly isOf: (event: TimedEvent) => boolean;
};

/** One exposure as it is declared: what it is called, what it is worth, and how its doses are read from a diary. */
export type Definition = SessionDefinition | DayDefinition | EventDefinition;

/** Hours in which people stand, walk and sit: the total of a day lies within them at hours unknown. */
export const WAKING_HOURS = [7, 22] as const;

/** The runs of a diary: what most session definitions read. */
export const runsOf = (diary: Diary): readonly Session[] => diary.runs;
