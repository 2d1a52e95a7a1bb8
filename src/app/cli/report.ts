import { createHash } from 'node:crypto';
import { fhirBundle, isReportPart, type ReportPart, reportParts } from '#report';
import { caseSha256 } from '../case-hash.ts';
import { checkCaseText } from '../case-text.ts';
import { reportCase } from '../report-case.ts';
import { paint, printProblems } from './print.ts';
import { printReport } from './print-report.ts';
import { readText } from './read-text.ts';

type ReportOptions = {
  readonly site?: string;
  readonly leaveOut?: string;
  readonly fhir?: boolean;
  readonly json?: boolean;
};

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The verb `report`. */
export async function report(file: string, { site, leaveOut, fhir, json }: ReportOptions): Promise<void> {
  const parts = partsOf(leaveOut);
  if (parts === null) return;
  const text = await readText(file);
  const parsed = text.ok ? checkCaseText(text.value) : text;
  if (!parsed.ok) {
    printProblems(parsed.problems);
    process.exitCode = 2;
    return;
  }
  const options = { ...(site === undefined ? {} : { site }), caseSha256: await caseSha256(parsed.value, sha256) };
  const made = reportCase(parsed.value, options, parts === undefined ? {} : { leaveOut: parts }).report;
  const width = Math.min(process.stdout.columns ?? 100, 100);
  const printed = () => printReport(made, { paint, width });
  const asJson = fhir ? fhirBundle(parsed.value, made) : json ? made : null;
  process.stdout.write(asJson === null ? printed() : `${JSON.stringify(asJson)}\n`);
}

/** The parts that `--leave-out` names; undefined where it was not given, null where it names another thing. */
function partsOf(leaveOut: string | undefined): readonly ReportPart[] | null | undefined {
  if (leaveOut === undefined) return undefined;
  const words = leaveOut.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !isReportPart(word));
  if (wrong === undefined) return words.filter(isReportPart);
  printProblems([
    { place: '--leave-out', found: JSON.stringify(wrong), expected: `parts among ${reportParts.join(', ')}` },
  ]);
  process.exitCode = 2;
  return null;
}
