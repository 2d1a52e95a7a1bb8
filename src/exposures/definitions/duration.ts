import { runsOf, type SessionDefinition } from '../definition.ts';

/** Minutes run. */
export const duration: SessionDefinition = {
  symbol: 'duration',
  label: 'time spent running',
  unit: 'min',
  kind: 'session',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  needs: 'a duration',
  sessionsOf: runsOf,
  read: () => ({ doseOf: ({ run }) => (run.durationS == null ? null : run.durationS / 60) }),
};
