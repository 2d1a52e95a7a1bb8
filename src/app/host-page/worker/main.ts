/** The worker of the page: the same handlers, engines and store as on a server, for the one person at this device. */
import { HTTPException } from 'hono/http-exception';
import { putSampleCase } from '../../sample-case.ts';
import { createApi } from '../../server/api.ts';
import type { ToPage, ToWorker } from '../messages.ts';
import { AnswerMessages } from './answer-messages.ts';
import { openHost } from './open-host.ts';
import { StorageTurns } from './storage-turns.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

let isSeen = true;
let storage: StorageTurns | null = null;
let opening: Promise<ReturnType<typeof createApi>> | null = null;

async function open() {
  storage = new StorageTurns();
  storage.isSeen = isSeen;
  const host = await openHost(storage);
  await putSampleCase(host);
  return createApi(host);
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

// The first question is on its way: the library is loaded and the file opened meanwhile.
opening = open();
opening.catch(() => {
  opening = null;
});
