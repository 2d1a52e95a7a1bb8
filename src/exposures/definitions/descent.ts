import { runsOf, type SessionDefinition } from '../definition.ts';

/**
 * Metres of descent while running.
 *
 * A loop goes down as much as it goes up, but a run need not be a loop: an unknown descent is not read off the ascent.
 *
 * @source gottschall-2005 at −9° the impact peak is 54 % and the braking peak 73 % higher than on the flat
 */
export const descent: SessionDefinition = {
  symbol: 'descent',
  label: 'downhill running',
  unit: 'm',
  kind: 'session',
  validity: 'derived',
  sources: ['gottschall-2005'],
  partOf: null,
  assumes: [],
  needs: 'a descent',
  sessionsOf: runsOf,
  read: () => ({ doseOf: ({ run }) => run.descentM ?? null }),
};
