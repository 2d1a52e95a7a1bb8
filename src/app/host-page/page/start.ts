/**
 * Runs before the screen does, on a page that no server answers: starts the worker that has the diary, and gives the screen a `fetch` that
 * leads there.
 */
import type { PageHost } from '../page-host.ts';
import { askingToKeep } from './ask-to-keep.ts';
import { keepOffline } from './keep-offline.ts';
import { onceQuiet } from './once-quiet.ts';
import { fetchFrom } from './worker-fetch.ts';

const worker = new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module', name: 'diary' });

const tellSeen = () => worker.postMessage({ kind: 'seen', isSeen: document.visibilityState === 'visible' });
document.addEventListener('visibilitychange', tellSeen);
globalThis.addEventListener('pagehide', () => worker.postMessage({ kind: 'seen', isSeen: false }));
globalThis.addEventListener('pageshow', tellSeen);

// All files are fetched once more to be kept: on a first visit that would stand in the way of the answer.
const host: PageHost = { fetch: askingToKeep(onceQuiet(fetchFrom(worker), keepOffline)) };
(globalThis as { culpritPage?: PageHost }).culpritPage = host;
