import { HTTPException } from 'hono/http-exception';
import type { RequestMessage, ToPage } from '../messages.ts';

/** Answers one request; may give the body bit by bit. */
type Answer = (request: Request) => Response | Promise<Response>;

/** Requests of a page, answered over messages until they are cancelled. */
export class AnswerMessages {
  readonly #answer: Answer;
  readonly #send: (message: ToPage, transfer: Transferable[]) => void;
  readonly #atWork = new Map<number, AbortController>();

  constructor(answer: Answer, send: (message: ToPage, transfer: Transferable[]) => void) {
    this.#answer = answer;
    this.#send = send;
  }

  /** Takes a request up; whatever goes wrong is told to the page. */
  async request(message: RequestMessage): Promise<void> {
    const { id } = message;
    const controller = new AbortController();
    this.#atWork.set(id, controller);
    try {
      const response = await this.#answer(requestOf(message, controller.signal));
      this.#tell({ kind: 'head', id, status: response.status, headers: [...response.headers] });
      await this.#tellBody(id, response.body, controller.signal);
      this.#tell({ kind: 'end', id });
    } catch (problem) {
      const status = problem instanceof HTTPException ? problem.status : null;
      this.#tell({ kind: 'broken', id, error: String(problem), status });
    } finally {
      this.#atWork.delete(id);
    }
  }

  /** Stops work that nobody waits for any more, as soon as it comes to a place where it can be stopped. */
  cancel(id: number): void {
    this.#atWork.get(id)?.abort();
  }

  async #tellBody(id: number, body: ReadableStream<Uint8Array> | null, signal: AbortSignal): Promise<void> {
    const reader = body?.getReader();
    if (reader === undefined) return;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (signal.aborted) return reader.cancel(signal.reason);
      // A copy: what is handed over must be the message's alone.
      const bytes = new Uint8Array(next.value);
      this.#tell({ kind: 'part', id, bytes }, [bytes.buffer]);
    }
  }

  #tell(message: ToPage, transfer: Transferable[] = []): void {
    this.#send(message, transfer);
  }
}

function requestOf({ url, method, headers, body }: RequestMessage, signal: AbortSignal): Request {
  return new Request(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    body,
    signal,
  });
}
