import type { Run } from '#record';
import { runsOf, type SessionDefinition } from '../definition.ts';
import { median } from '../dose.ts';

/**
 * Steps a minute at a running speed: 136 + 9·v, v in m/s.
 *
 * A line laid by eye through the means of two studies (154, 158 and 160 at 2.4, 2.6 and 2.9 m/s; 165 and 168 at 3.04 and 3.5 m/s),
 * within 4 steps a minute of each. People differ by some 8 around it, and shorter people step faster.
 *
 * @source van-oeveren-2017
 * @source van-oeveren-2020
 */
function usualStepsPerMin(speedMps: number): number {
  return 136 + 9 * speedMps;
}

/** What the formula gives for a run; null without a distance and a duration that make a running speed. */
function formulaSteps({ distanceM, durationS }: Run): number | null {
  if (distanceM == null || durationS == null || durationS === 0) return null;
  const speedMps = distanceM / durationS;
  return speedMps > 0 && speedMps < 8 ? (usualStepsPerMin(speedMps) * durationS) / 60 : null;
}

/**
 * Steps of both feet while running: counted by the watch, else estimated from distance and pace.
 *
 * The estimate is {@link usualStepsPerMin} times the duration, scaled by the median ratio of counted to estimated steps where the
 * runner has runs with both.
 */
export const steps: SessionDefinition = {
  symbol: 'steps',
  label: 'number of running steps',
  unit: 'steps',
  kind: 'session',
  validity: 'measured',
  sources: ['van-oeveren-2017', 'van-oeveren-2020'],
  partOf: null,
  assumes: [],
  needs: 'steps, and the distance and duration to estimate them from',
  sessionsOf: runsOf,
  read: ({ runs }) => {
    const ratios = runs.flatMap(({ run }) => {
      const formula = formulaSteps(run);
      return run.steps == null || run.steps === 0 || formula === null ? [] : [run.steps / formula];
    });
    const own = median(ratios) ?? 1;
    const estimated = runs.filter(({ run }) => run.steps == null && formulaSteps(run) !== null).length;
    const basis =
      ratios.length > 0 ? 'and your own cadence on the other runs' : '(about 136 a minute and 9 more for each m/s)';
    return {
      doseOf: ({ run }) => {
        const formula = formulaSteps(run);
        return run.steps ?? (formula === null ? null : Math.round(formula * own));
      },
      validity: estimated > 0 ? 'estimated' : 'measured',
      remarks:
        estimated > 0
          ? [`The steps of ${estimated} of ${runs.length} runs are estimated from distance and pace ${basis}.`]
          : [],
    };
  },
};
