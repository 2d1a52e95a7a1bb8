import { afterEach, expect, test } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

/** Answers a number with its double; dies of 99. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (n) => {
      if (n === 99) throw new Error('unlucky');
      parentPort.postMessage({ double: 2 * n, threadId });
    });
  `)}`,
);

let pool: WorkerPool<number, { double: number; threadId: number }>;
afterEach(() => pool.close());

test('every job is answered, by no more threads than were allowed', async () => {
  pool = new WorkerPool(script, 2);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => pool.run(n)));
  expect(answers.map(({ double }) => double)).toEqual(Array.from({ length: 50 }, (_, n) => 2 * n));
  expect(new Set(answers.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(2);
});

test('a thread that dies fails its own job alone, and is replaced', async () => {
  pool = new WorkerPool(script, 1);
  const answers = await Promise.allSettled([1, 99, 2, 99, 3].map((n) => pool.run(n)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(answers[1]).toMatchObject({ reason: { message: 'unlucky' } });
  expect(await pool.run(21)).toMatchObject({ double: 42 });
});
