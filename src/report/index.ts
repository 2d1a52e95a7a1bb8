export type { Course, WeekOfScores } from './course.ts';
export type { DangerAnswer, DangerReport } from './danger-answers.ts';
export { type DoseSummary, SUMMARY_DAYS } from './dose-summary.ts';
export { fhirBundle } from './fhir/bundle.ts';
export type { Painkiller } from './painkillers.ts';
export {
  type ActivitiesEntry,
  checkQuestionnaire,
  isEndedByFirst,
  type QuestionnaireEntry,
  questionnairesOf,
  type RatedActivity,
  type WeeklyEntry,
} from './questionnaire-entry.ts';
export {
  type ActivitiesScore,
  activitiesScore,
  scoreOf,
  type WeeklyScore,
  weeklyScore,
} from './questionnaire-score.ts';
export { type DueQuestionnaire, isScreenFirst, questionnairesDue } from './questionnaires-due.ts';
export { type Report, type ReportedFinding, type ReportedRemedy, type ReportedTrial, reportOf } from './report.ts';
export { isReportPart, type ReportChoices, type ReportPart, reportChoicesOf, reportParts } from './report-choices.ts';
