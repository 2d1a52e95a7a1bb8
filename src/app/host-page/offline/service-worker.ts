/**
 * Keeps all files of one build, and answers with them before the network is asked: the page opens without one, and never mixes two builds.
 *
 * A new build is fetched whole beside the old one, and takes over when the page says so or when no tab shows the old one any more.
 */
const scope = globalThis as unknown as ServiceWorkerGlobalScope;

/** Filled in by the build: a name that changes with any file, and every file relative to this one. */
declare const BUILD: string;
declare const FILES: readonly string[];

const PREFIX = 'culprit-';
const name = PREFIX + BUILD;

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(answer(request));
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

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
