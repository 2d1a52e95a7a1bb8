/**
 * The worker of the page: the same handlers, engines and store as on a server, for the one person at this device. It is short, so that it
 * hears the page at once; what it answers with is loaded in parts, side by side.
 */
import { HTTPException } from 'hono/http-exception';
import type { ToPage, ToWorker } from '../messages.ts';
import { AnswerMessages } from './answer-messages.ts';
import type { StorageTurns } from './storage-turns.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

let isSeen = true;
let storage: StorageTurns | null = null;
let opening: ReturnType<typeof open> | null = null;

async function open() {
  const opened = openStore();
  // The engines are read while the file is opened.
  const [host, { createApi, putSampleCase }] = await Promise.all([opened, import('./answering.ts')]);
  await putSampleCase(host);
  return createApi(host);
}

async function openStore() {
  const { openHost, StorageTurns } = await import('./open-host.ts');
  storage = new StorageTurns();
  storage.isSeen = isSeen;
  return openHost(storage);
}

const messages = new AnswerMessages(
  async (request) => {
    try {
      opening ??= open();
      const api = await opening;
      return await api.fetch(request);
    } catch (problem) {
      // The next request tries anew: what stood in the way may be gone by then.
      opening = null;
      console.error(problem);
      const status = problem instanceof HTTPException ? problem.status : 500;
      return Response.json({ error: String((problem as Error).message), problems: [] }, { status });
    }
  },
  (message: ToPage, transfer) => scope.postMessage(message, transfer),
);

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'request') void messages.request(data);
  else if (data.kind === 'cancel') messages.cancel(data.id);
  else {
    isSeen = data.isSeen;
    if (storage !== null) storage.isSeen = isSeen;
  }
});

// The first question is on its way: everything is loaded and the file opened meanwhile.
opening = open();
opening.catch(() => {
  opening = null;
});
