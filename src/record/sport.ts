import type { Run } from './case.ts';

/** Names under which programs record a run, spelt without spaces, hyphens and underscores. */
const RUN_NAMES = new Set([
  ...['run', 'running', 'jog', 'jogging', 'race', 'roadrun', 'roadrunning', 'streetrunning', 'track', 'trackrun'],
  ...['trackrunning', 'trail', 'trailrun', 'trailrunning', 'treadmill', 'treadmillrun', 'treadmillrunning'],
  ...['indoorrun', 'indoorrunning', 'virtualrun', 'virtualrunning', 'ultrarun', 'ultrarunning', 'fellrunning'],
]);

/**
 * The sport of a session under one spelling: lower case, words joined by hyphens; `run` for every kind of run.
 *
 * @param session an entry of `runs`; without a sport it is a run
 * @returns `run`, `ride`, `strength`, …
 */
export function sportOf(session: Pick<Run, 'sport'>): string {
  return sportNamed(session.sport ?? '');
}

/**
 * One spelling for a sport's name.
 *
 * @param name as a program or the runner wrote it; empty means a run
 * @returns `run` for `TrailRun`, `nordic-ski` for `Nordic Ski`
 */
export function sportNamed(name: string): string {
  const words = name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return words === '' || RUN_NAMES.has(words.replaceAll('-', '')) ? 'run' : words;
}

/**
 * Whether a session is a run, as against another sport.
 *
 * @param session an entry of `runs`
 * @returns true without a sport
 */
export function isRun(session: Pick<Run, 'sport'>): boolean {
  return sportOf(session) === 'run';
}
