import { useSyncExternalStore } from 'react';

/** Where the reader is: the part of the address behind the `#`, so that any web host can serve the page. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'settings' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: (typeof pagesOfCase)[number]; readonly id: string }
  | { readonly page: 'routine'; readonly id: string; readonly remedy: string };

/** The pages of a case beside its own. */
const pagesOfCase = [
  'check-in',
  'danger',
  'story',
  'facts',
  'explanations',
  'tonight',
  'course',
  'closing',
  'files',
] as const;

/** The address of a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'start') return '#/';
  if (route.page === 'settings') return '#/settings';
  const toCase = `#/cases/${encodeURIComponent(route.id)}`;
  if (route.page === 'routine') return `${toCase}/routine/${encodeURIComponent(route.remedy)}`;
  return route.page === 'case' ? toCase : `${toCase}/${route.page}`;
}

/** Reads an address; what is not understood is the start. */
export function routeOf(hash: string): Route {
  const [, cases, id, page, remedy] = hash.split('/');
  if (cases === 'settings') return { page: 'settings' };
  if (cases !== 'cases' || !id) return { page: 'start' };
  if (page === 'routine' && remedy) return { page, id: decoded(id), remedy: decoded(remedy) };
  return { page: pagesOfCase.find((each) => each === page) ?? 'case', id: decoded(id) };
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

/** The routes of day zero: from the story to something for tonight, and to how it ended. */
export type DayZeroRoute =
  | { readonly page: Exclude<(typeof pagesOfCase)[number], 'check-in' | 'danger' | 'files'>; readonly id: string }
  | Extract<Route, { readonly page: 'routine' }>;

const pagesOfDayZero = ['story', 'facts', 'explanations', 'tonight', 'routine', 'course', 'closing'];

/** Whether a route leads into day zero. */
export function isOfDayZero(route: Route): route is DayZeroRoute {
  return pagesOfDayZero.includes(route.page);
}
