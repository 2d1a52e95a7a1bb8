import { runsOf, type SessionDefinition } from '../definition.ts';

/**
 * How hard a run felt, as the runner rated it.
 *
 * The rating itself, not rating times minutes: that product follows the duration so closely that the two could not be told apart.
 */
export const effort: SessionDefinition = {
  symbol: 'effort',
  label: 'hard effort',
  unit: 'points of effort',
  kind: 'session',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  needs: 'a rating of effort',
  sessionsOf: runsOf,
  read: () => ({ doseOf: ({ run }) => run.effort ?? null }),
};
