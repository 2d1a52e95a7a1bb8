import { startProgress } from '../../src/app/cli/progress.ts';
import { WorkerPool } from '../../src/app/jobs/worker-pool.ts';
import { type JobOf, type Kind, type ResultOf, WORK } from './work.ts';

/**
 * Does jobs on all cores, with a bar; or one after the other in this thread.
 *
 * @param kind what is done
 * @param jobs one message each
 * @param cores threads; 1: none but this one
 * @returns one result a job, in the jobs' order
 */
export async function shareOut<K extends Kind>(
  kind: K,
  jobs: readonly JobOf<K>[],
  cores: number,
): Promise<ResultOf<K>[]> {
  const work = WORK[kind] as (job: JobOf<K>) => ResultOf<K>;
  if (cores === 1) return jobs.map(work);
  const pool = new WorkerPool<{ kind: K; job: JobOf<K> }, ResultOf<K>>(new URL('./worker.ts', import.meta.url), cores);
  const progress = await startProgress(kind, jobs.length);
  let done = 0;
  try {
    return await Promise.all(
      jobs.map(async (job) => {
        const result = await pool.run({ kind, job });
        progress.at(++done);
        return result;
      }),
    );
  } finally {
    progress.stop();
    await pool.close();
  }
}

/** Cuts a number of things into stretches of at most `size`. */
export function stretches(count: number, size: number): { readonly from: number; readonly until: number }[] {
  const stretchCount = Math.ceil(count / size);
  return Array.from({ length: stretchCount }, (_, k) => ({ from: k * size, until: Math.min(count, (k + 1) * size) }));
}
