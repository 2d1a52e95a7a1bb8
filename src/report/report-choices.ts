import type { Case } from '#record';

/** The parts of a report, in the order in which they are read. */
export const reportParts = [
  'runner',
  'complaint',
  'danger',
  'course',
  'findings',
  'trials',
  'exposures',
  'tried',
  'questions',
] as const;

/** A part of a report. */
export type ReportPart = (typeof reportParts)[number];

/** What the person decided about their report: the parts that stay out, and what they want to ask. */
export type ReportChoices = {
  readonly leaveOut: readonly ReportPart[];
  /** The runner's own questions for the professional, in their words. */
  readonly questions: readonly string[];
};

/** Whether a word names a part of a report. */
export function isReportPart(word: unknown): word is ReportPart {
  return reportParts.some((part) => part === word);
}

/**
 * The choices that a case holds under `report`, a field beyond the format.
 *
 * @param theCase a parsed case
 * @returns nothing left out and no question where there are none, or where the field is somebody else's
 */
export function reportChoicesOf(theCase: Case): ReportChoices {
  const kept = (theCase as Readonly<Record<string, unknown>>).report as Readonly<Record<string, unknown>> | null;
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    leaveOut: listed(kept?.leaveOut).filter(isReportPart),
    questions: listed(kept?.questions).flatMap((each) =>
      typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [],
    ),
  };
}
