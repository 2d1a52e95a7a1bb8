import { createHash } from 'node:crypto';
import { caseSha256 } from '../case-hash.ts';
import { checkCaseText } from '../case-text.ts';
import { explain } from '../explain.ts';
import { paint, printProblems } from './print.ts';
import { printVerdict } from './print-verdict.ts';
import { readText } from './read-text.ts';

type AnalyzeOptions = {
  readonly site?: string;
  readonly seed?: number;
  readonly json?: boolean;
  readonly ndjson?: boolean;
};

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The verb `analyze`. */
export async function analyze(file: string, options: AnalyzeOptions): Promise<void> {
  const { site, seed } = options;
  const chosen = { ...(site === undefined ? {} : { site }), ...(seed === undefined ? {} : { seed }) };
  if (options.ndjson) return (await import('./analyze-lines.ts')).analyzeLines(file, chosen);
  const text = await readText(file);
  const parsed = text.ok ? checkCaseText(text.value) : text;
  if (!parsed.ok) {
    printProblems(parsed.problems);
    process.exitCode = 2;
    return;
  }
  const verdict = explain(parsed.value, { ...chosen, caseSha256: await caseSha256(parsed.value, sha256) });
  const width = Math.min(process.stdout.columns ?? 100, 100);
  process.stdout.write(
    options.json ? `${JSON.stringify(verdict)}\n` : printVerdict(verdict, parsed.value, { paint, width }),
  );
}
