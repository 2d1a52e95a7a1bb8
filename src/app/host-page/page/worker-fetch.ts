import type { ToPage, ToWorker } from '../messages.ts';

/** What an answer is waited for with, until its head is there; then what its parts go to. */
type Waiting = {
  readonly resolve: (response: Response) => void;
  readonly reject: (problem: unknown) => void;
  parts: ReadableStreamDefaultController<Uint8Array> | null;
};

/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304];

/**
 * A `fetch` that a worker answers instead of the network.
 *
 * @param worker one that understands `messages.ts`
 * @returns a function with `fetch`'s contract: it rejects with a TypeError where no answer comes, with the signal's reason where it is aborted
 */
export function fetchFrom(worker: Worker): typeof fetch {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  const send = (message: ToWorker) => worker.postMessage(message);

  const fail = (id: number, problem: unknown) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    asked?.reject(problem);
    asked?.parts?.error(problem);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    const asked = waiting.get(data.id);
    if (asked === undefined) return;
    if (data.kind === 'head') asked.resolve(responseOf(data, asked, () => cancel(data.id)));
    else if (data.kind === 'part') asked.parts?.enqueue(data.bytes);
    else if (data.kind === 'broken') fail(data.id, new TypeError(data.error, { cause: { status: data.status } }));
    else {
      asked.parts?.close();
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', (event) => {
    for (const id of [...waiting.keys()]) fail(id, new TypeError(event.message || 'the worker stopped'));
  });

  const cancel = (id: number) => {
    waiting.delete(id);
    send({ kind: 'cancel', id });
  };

  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = request.body === null ? null : await request.blob();
    const id = ++requests;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, parts: null });
      request.signal.addEventListener('abort', () => {
        if (!waiting.has(id)) return;
        fail(id, request.signal.reason);
        send({ kind: 'cancel', id });
      });
      send({ kind: 'request', id, url: request.url, method: request.method, headers: [...request.headers], body });
    });
  };
}

function responseOf(head: Extract<ToPage, { kind: 'head' }>, asked: Waiting, cancel: () => void): Response {
  const init = { status: head.status, headers: head.headers.map(([name, value]): [string, string] => [name, value]) };
  if (BODILESS.includes(head.status)) return new Response(null, init);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (parts) => {
      asked.parts = parts;
    },
    cancel,
  });
  return new Response(body, init);
}
