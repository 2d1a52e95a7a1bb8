import { useSyncExternalStore } from 'react';

/** Where the reader is: the part of the address behind the `#`, so that any web host can serve the page. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'check-in'; readonly id: string }
  | { readonly page: 'danger'; readonly id: string };

/** The address of a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'start') return '#/';
  const toCase = `#/cases/${encodeURIComponent(route.id)}`;
  return route.page === 'case' ? toCase : `${toCase}/${route.page}`;
}

/** Reads an address; what is not understood is the start. */
export function routeOf(hash: string): Route {
  const [, cases, id, page] = hash.split('/');
  if (cases !== 'cases' || !id) return { page: 'start' };
  return { page: page === 'check-in' || page === 'danger' ? page : 'case', id: decoded(id) };
}

/** Where the reader is now. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => globalThis.location.hash));
}

/** Goes somewhere else in place of here, so that the way back does not lead here again. */
export function passOn(route: Route): void {
  globalThis.location.replace(hrefOf(route));
}

/** Goes somewhere. */
export function go(route: Route): void {
  globalThis.location.hash = hrefOf(route);
}

function subscribe(onChange: () => void): () => void {
  globalThis.addEventListener('hashchange', onChange);
  return () => globalThis.removeEventListener('hashchange', onChange);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
