import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

type Job<O> = {
  readonly message: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (output: O) => void;
  readonly reject: (problem: Error) => void;
};

/**
 * Worker threads that each do one job at a time. A thread that dies fails its own job and is replaced; the others go on.
 *
 * The script answers each message with one message.
 */
export class WorkerPool<I, O> {
  readonly #script: URL;
  readonly #idle: Worker[] = [];
  readonly #waiting: Job<O>[] = [];
  readonly #all = new Set<Worker>();
  /** How many threads there are at most: one a core. */
  readonly size: number;

  constructor(script: URL, size: number = availableParallelism()) {
    this.#script = script;
    this.size = size;
  }

  /**
   * Hands a job to the next free thread.
   *
   * @param transfer buffers of the message that the thread takes over
   * @returns what the thread answers; rejected when the thread dies over it
   */
  run(message: I, transfer: readonly ArrayBuffer[] = []): Promise<O> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ message, transfer, resolve, reject });
      if (this.#idle.length === 0 && this.#all.size < this.size) this.#idle.push(this.#start());
      this.#next();
    });
  }

  /** Stops every thread at once, at work or not. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    this.#all.add(worker);
    worker.once('exit', () => this.#all.delete(worker));
    return worker;
  }

  #next(): void {
    const worker = this.#idle.pop();
    if (worker === undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#idle.push(worker);
      return;
    }
    const settle = (settled: () => void, free: Worker | null) => {
      worker.removeAllListeners('message').removeAllListeners('error');
      settled();
      if (free !== null) this.#idle.push(free);
      else if (this.#waiting.length > 0) this.#idle.push(this.#start());
      this.#next();
    };
    worker.once('message', (output: O) => settle(() => job.resolve(output), worker));
    worker.once('error', (problem) => {
      this.#all.delete(worker);
      settle(() => job.reject(problem instanceof Error ? problem : new Error(String(problem))), null);
    });
    worker.postMessage(job.message, job.transfer);
  }
}
