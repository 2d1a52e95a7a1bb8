import type { PageHost } from '#app';

/** What answers within this page; null where a server answers it. */
export function pageHost(): PageHost | null {
  return (globalThis as { readonly culpritPage?: PageHost }).culpritPage ?? null;
}
