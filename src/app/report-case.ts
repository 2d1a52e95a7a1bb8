import type { Case, Verdict } from '#record';
import { type Report, type ReportChoices, reportChoicesOf, reportOf } from '#report';
import { type ExplainOptions, explain } from './explain.ts';

/** A case's report beside the verdict that it rests on. */
export type Reported = { readonly verdict: Verdict; readonly report: Report };

/**
 * Explains a case and makes its report.
 *
 * @param theCase a parsed case
 * @param options site, seed and the case's hash
 * @param chosen choices that take the place of those kept in the case
 */
export function reportCase(theCase: Case, options: ExplainOptions, chosen: Partial<ReportChoices> = {}): Reported {
  const verdict = explain(theCase, options);
  return { verdict, report: reportOf(theCase, verdict, { ...reportChoicesOf(theCase), ...chosen }) };
}
