/**
 * Keeps all files of one build, and answers with them before the network is asked: the page opens without one, and never mixes two builds.
 *
 * A new build is fetched whole beside the old one. It takes over by itself when no tab shows the old one any more, or when the only tab
 * is opened anew or reloaded: never under a page that somebody is using, and nobody is asked.
 */
const scope = globalThis as unknown as ServiceWorkerGlobalScope;

/** Filled in by the build: a name that changes with any file, and every file relative to this one. */
declare const BUILD: string;
declare const FILES: readonly string[];

const PREFIX = 'culprit-';
const name = PREFIX + BUILD;

/** Comes again at once, in the colours of the device. */
const BLANK =
  '<!doctype html><meta name="color-scheme" content="light dark"><script>setTimeout(() => location.reload(), 20)</script>';

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? open(event) : answer(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  // Past the browser's own cache: it may hold a file of an older build.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function takeOver(): Promise<void> {
  for (const other of await caches.keys()) {
    if (other.startsWith(PREFIX) && other !== name) await caches.delete(other);
  }
  // The first visit's page too can be opened again at once.
  await scope.clients.claim();
}

/** The blank page last given in place of one that may be left. */
let blankId: string | null = null;

/**
 * Answers a tab that is opened or reloaded. A page that is left counts as a tab until its successor is there, and looks the same as one
 * that stays open beside it: so a blank page comes in between, and asks again when the page that was left is gone.
 */
async function open({ request, resultingClientId }: FetchEvent): Promise<Response> {
  const { waiting } = scope.registration;
  if (waiting === null || !resultingClientId) return answer(request);
  const tabs = await scope.clients.matchAll({ type: 'window' });
  const others = tabs.filter(({ id }) => id !== blankId).length;
  const isBlankAsking = others < tabs.length;
  if (others > (isBlankAsking ? 0 : 1)) return answer(request);
  if (others === 0) waiting.postMessage('take-over');
  blankId = resultingClientId;
  return new Response(BLANK, { headers: { 'Content-Type': 'text/html' } });
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
