import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** How long a slice of work is; what is stopped in between is short of what a frame or an answer takes. */
const SLICE_MS = 2;

type Slowing = { readonly pids: readonly number[]; readonly times: number; readonly end: Int32Array };

/**
 * Slows whole processes, every thread of them: they are stopped for most of each slice. A browser's own throttling reaches the thread of the
 * page alone, not the worker that has the engines.
 *
 * @param pids the processes, all of them one's own
 * @param times how many times slower they get
 * @returns what lets them run freely again
 */
export function slowProcesses(pids: readonly number[], times: number): () => Promise<void> {
  const end = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { pids, times, end } satisfies Slowing });
  const ended = new Promise<void>((resolve, reject) => worker.once('exit', () => resolve()).once('error', reject));
  return () => {
    Atomics.store(end, 0, 1);
    Atomics.notify(end, 0);
    return ended;
  };
}

function slow({ pids, times, end }: Slowing): void {
  const signal = (name: NodeJS.Signals) => {
    for (const pid of pids) {
      try {
        process.kill(pid, name);
      } catch {
        // It ended by itself.
      }
    }
  };
  while (Atomics.load(end, 0) === 0) {
    signal('SIGSTOP');
    Atomics.wait(end, 0, 0, SLICE_MS * (times - 1));
    signal('SIGCONT');
    Atomics.wait(end, 0, 0, SLICE_MS);
  }
}

if (!isMainThread) slow(workerData);
