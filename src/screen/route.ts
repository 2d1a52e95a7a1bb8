import { useSyncExternalStore } from 'react';

/** Where the reader is: the part of the address behind the `#`, so that any web host can serve the page. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'settings' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: (typeof pagesOfCase)[number]; readonly id: string }
  | { readonly page: 'routine'; readonly id: string; readonly remedy: string }
  | { readonly page: 'run'; readonly id: string; readonly start: string }
  | { readonly page: 'cause'; readonly id: string; readonly hypothesis: string }
  | { readonly page: 'trials'; readonly id: string }
  | { readonly page: 'trial-plan'; readonly id: string; readonly question: string }
  | { readonly page: 'trial'; readonly id: string; readonly trial: string };

/** The pages of day zero: from the story to something for tonight, and to how it ended. */
const pagesOfDayZero = ['story', 'facts', 'explanations', 'tonight', 'course', 'closing'] as const;

/** The pages of the diary: giving scores, putting them right, and what was kept over time. */
const pagesOfDiary = ['diary', 'back-fill', 'reminders', 'timeline', 'shoes'] as const;

/** The pages of a case beside its own. */
const pagesOfCase = ['check-in', 'danger', 'files', 'questions', 'report', ...pagesOfDayZero, ...pagesOfDiary] as const;

/** The address of a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'start') return '#/';
  if (route.page === 'settings') return '#/settings';
  const toCase = `#/cases/${encodeURIComponent(route.id)}`;
  if (route.page === 'routine') return `${toCase}/routine/${encodeURIComponent(route.remedy)}`;
  if (route.page === 'run') return `${toCase}/run/${encodeURIComponent(route.start)}`;
  if (route.page === 'cause') return `${toCase}/cause/${encodeURIComponent(route.hypothesis)}`;
  if (route.page === 'trial-plan') return `${toCase}/trial-plan/${encodeURIComponent(route.question)}`;
  if (route.page === 'trial') return `${toCase}/trial/${encodeURIComponent(route.trial)}`;
  return route.page === 'case' ? toCase : `${toCase}/${route.page}`;
}

/** Reads an address; what is not understood is the start. */
export function routeOf(hash: string): Route {
  const [, cases, id, page, which] = hash.split('/');
  if (cases === 'settings') return { page: 'settings' };
  if (cases !== 'cases' || !id) return { page: 'start' };
  if (page === 'routine' && which) return { page, id: decoded(id), remedy: decoded(which) };
  if (page === 'run' && which) return { page, id: decoded(id), start: decoded(which) };
  if (page === 'cause' && which) return { page, id: decoded(id), hypothesis: decoded(which) };
  if (page === 'trial-plan' && which) return { page, id: decoded(id), question: decoded(which) };
  if (page === 'trial' && which) return { page, id: decoded(id), trial: decoded(which) };
  if (page === 'trials') return { page, id: decoded(id) };
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

/** The routes of day zero. */
export type DayZeroRoute =
  | { readonly page: (typeof pagesOfDayZero)[number]; readonly id: string }
  | Extract<Route, { readonly page: 'routine' }>;

/** Whether a route leads into day zero. */
export function isOfDayZero(route: Route): route is DayZeroRoute {
  return route.page === 'routine' || pagesOfDayZero.some((page) => page === route.page);
}

/** The routes of the diary: its pages, a run, a possible cause. */
export type DiaryRoute =
  | { readonly page: (typeof pagesOfDiary)[number]; readonly id: string }
  | Extract<Route, { readonly page: 'run' | 'cause' }>;

/** Whether a route leads into the diary. */
export function isOfDiary(route: Route): route is DiaryRoute {
  return route.page === 'run' || route.page === 'cause' || pagesOfDiary.some((page) => page === route.page);
}

/** The routes of trials: their questions, what one takes, and one that was begun. */
export type TrialRoute = Extract<Route, { readonly page: 'trials' | 'trial-plan' | 'trial' }>;

/** Whether a route leads to a trial. */
export function isOfTrials(route: Route): route is TrialRoute {
  return route.page === 'trials' || route.page === 'trial-plan' || route.page === 'trial';
}
