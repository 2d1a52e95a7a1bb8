import type { Run } from '#record';
import { runsOf, type SessionDefinition } from '../definition.ts';
import { median } from '../dose.ts';

/** Fewest runs of known pace that make a usual pace. */
const FEWEST = 3;

/** Seconds a metre; null where distance or duration is unknown or zero. */
function paceOf({ distanceM, durationS }: Run): number | null {
  return distanceM && durationS ? durationS / distanceM : null;
}

/**
 * How much further a run went than the runner's usual pace would have gone in the same time, in km: `max(0, d − t / p)`, with
 * distance d, duration t and usual pace p, the median over the runs.
 *
 * Zero for a run at the usual pace or slower; 10 km at 5 % above the usual speed give about 0.5 km. So it grows with how much faster
 * and with how far, and does not turn on small differences around the median. Our own definition: hills and heat slow a run
 * down as well, and are not taken out.
 */
export const pace: SessionDefinition = {
  symbol: 'pace',
  label: 'running faster than usual',
  unit: 'km',
  kind: 'session',
  validity: 'derived',
  sources: [],
  partOf: null,
  assumes: ['Counts how much further a run went than your usual pace would have gone in the same time.'],
  needs: 'a distance and a duration',
  sessionsOf: runsOf,
  read: ({ runs }) => {
    const paces = runs.flatMap(({ run }) => paceOf(run) ?? []);
    const usual = paces.length < FEWEST ? null : median(paces);
    return {
      doseOf: ({ run }) => {
        const own = paceOf(run);
        if (own === null || usual === null || run.distanceM == null) return null;
        return Math.max(0, (run.distanceM / 1000) * (1 - own / usual));
      },
      remarks: usual === null && runs.length > 0 ? [`A usual pace needs ${FEWEST} runs of known pace.`] : [],
    };
  },
};
