import { readPost } from '#intake';
import { parseInstant } from '#record';
import { paint, printProblems } from './print.ts';
import { printDraft } from './print-draft.ts';
import { readText } from './read-text.ts';

type ReadOptions = { readonly postedAt?: string; readonly json?: boolean };

/** The verb `read`. */
export async function read(file: string, { postedAt, json }: ReadOptions): Promise<void> {
  const postedAtMs = postedAt === undefined ? null : parseInstant(postedAt);
  if (postedAt !== undefined && postedAtMs === null) {
    const found = JSON.stringify(postedAt);
    printProblems([{ place: '--posted-at', found, expected: 'an instant with its offset, as 2026-05-01T12:00:00Z' }]);
    process.exitCode = 2;
    return;
  }
  const text = await readText(file);
  if (!text.ok) {
    printProblems(text.problems);
    process.exitCode = 2;
    return;
  }
  const draft = readPost(text.value, { postedAtMs });
  const width = Math.min(process.stdout.columns ?? 100, 100);
  process.stdout.write(json ? `${JSON.stringify(draft)}\n` : printDraft(draft, text.value, { paint, width }));
}
