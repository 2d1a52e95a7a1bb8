import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { LineAnswer, LineJob } from '../jobs/analyze-line.ts';
import { inOrder } from '../jobs/in-order.ts';
import { linesOf, tooLong } from '../jobs/lines.ts';
import { WorkerPool } from '../jobs/worker-pool.ts';
import { printProblems } from './print.ts';
import { startProgress } from './progress.ts';
import { describeUnreadable, openInput } from './read-text.ts';

const MOST_LINE_BYTES = 32 * 2 ** 20;

/** The verb `analyze --ndjson`: a case a line in, a verdict a line out, in the same order, on all cores. */
export async function analyzeLines(file: string, chosen: LineJob['chosen']): Promise<void> {
  const pool = new WorkerPool<LineJob, LineAnswer>(new URL('../jobs/analyze-line.ts', import.meta.url));
  const progress = await startProgress('Analysing', sizeOf(file));
  let bytesRead = 0;
  const counted = async function* () {
    for await (const chunk of openInput(file)) {
      yield chunk;
      bytesRead += chunk.length;
      progress.at(bytesRead);
    }
  };
  const answer = (line: Buffer | typeof tooLong): Promise<LineAnswer> => {
    if (line === tooLong) return Promise.resolve(lost('expected a line of at most 32 MB, found a longer one'));
    const failed = (problem: Error) => lost(`this case could not be worked through (${problem.message})`);
    return pool.run({ bytes: line, chosen }).catch(failed);
  };
  try {
    for await (const { isBad, line } of inOrder(linesOf(counted(), MOST_LINE_BYTES), answer, 4 * pool.size)) {
      if (isBad) process.exitCode = 1;
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    printProblems([describeUnreadable(file, error)]);
    process.exitCode = 2;
  } finally {
    progress.stop();
    await pool.close();
  }
}

function lost(error: string): LineAnswer {
  return { isBad: true, line: JSON.stringify({ id: null, error }) };
}

function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
