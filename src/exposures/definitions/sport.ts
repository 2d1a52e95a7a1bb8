import { sportNamed } from '#record';
import type { SessionDefinition } from '../definition.ts';

/**
 * Minutes of one sport.
 *
 * @param name the sport as the sessions write it; spelling is evened out (`Nordic Ski` is `nordic-ski`)
 * @returns the definition
 */
export function sport(name: string): SessionDefinition {
  const sought = sportNamed(name);
  return {
    symbol: `sport:${name}`,
    label: `time spent on “${sought.replaceAll('-', ' ')}”`,
    unit: 'min',
    kind: 'session',
    validity: 'measured',
    sources: [],
    partOf: null,
    assumes: [],
    needs: 'a duration',
    sessionsOf: ({ sessions }) => sessions.filter((session) => session.sport === sought),
    read: () => ({ doseOf: ({ run }) => (run.durationS == null ? null : run.durationS / 60) }),
  };
}
