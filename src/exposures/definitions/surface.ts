import { runsOf, type SessionDefinition } from '../definition.ts';

const folded = (name: string) => name.trim().toLowerCase();

/**
 * Kilometres on one surface, as against the others.
 *
 * @param name the surface as the runs write it; capitals make no difference
 * @returns the definition: a run on another known surface is a known zero, a run on an unknown one has an unknown amount
 */
export function surface(name: string): SessionDefinition {
  return {
    symbol: `surface:${name}`,
    label: `running on ${name}`,
    unit: 'km',
    kind: 'session',
    validity: 'measured',
    sources: [],
    partOf: 'distance',
    assumes: [],
    needs: 'its surface or its distance',
    sessionsOf: runsOf,
    read: () => ({
      doseOf: ({ run }) => {
        if (run.surface == null) return null;
        if (folded(run.surface) !== folded(name)) return 0;
        return run.distanceM == null ? null : run.distanceM / 1000;
      },
    }),
  };
}
