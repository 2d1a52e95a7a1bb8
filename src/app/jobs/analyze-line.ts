import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { describeProblem } from '#record';
import { caseSha256 } from '../case-hash.ts';
import { checkCaseText } from '../case-text.ts';
import { explain } from '../explain.ts';

/** One line of many cases, and what was chosen for all of them. */
export type LineJob = {
  readonly bytes: Uint8Array;
  readonly chosen: { readonly site?: string; readonly seed?: number };
};

/** The line that answers it. */
export type LineAnswer = { readonly isBad: boolean; readonly line: string };

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

parentPort?.on('message', async ({ bytes, chosen }: LineJob) => {
  parentPort?.postMessage(await answerLine(bytes, chosen));
});

async function answerLine(bytes: Uint8Array, chosen: LineJob['chosen']): Promise<LineAnswer> {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return badLine(text, 'expected text in UTF-8, found other bytes');
  }
  const parsed = checkCaseText(text);
  if (!parsed.ok) return badLine(text, parsed.problems.map(describeProblem).join('; '));
  try {
    const hash = await caseSha256(parsed.value, sha256);
    return { isBad: false, line: JSON.stringify(explain(parsed.value, { ...chosen, caseSha256: hash })) };
  } catch (problem) {
    // A mistake of ours in one case must not take the answers of the others along.
    return badLine(text, `this case could not be worked through (${String(problem)})`);
  }
}

function badLine(text: string, error: string): LineAnswer {
  return { isBad: true, line: JSON.stringify({ id: idOf(text), error }) };
}

function idOf(text: string): string | null {
  try {
    const { id } = JSON.parse(text) ?? {};
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
