import { runsOf, type SessionDefinition } from '../definition.ts';

/** Kilometres run. */
export const distance: SessionDefinition = {
  symbol: 'distance',
  label: 'running distance',
  unit: 'km',
  kind: 'session',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  needs: 'a distance',
  sessionsOf: runsOf,
  read: () => ({ doseOf: ({ run }) => (run.distanceM == null ? null : run.distanceM / 1000) }),
};
