import type { Question, Suspect } from '../src/attribution/index.ts';
import type { Dose, Exposure } from '../src/exposures/index.ts';
import { randomFrom } from '../src/math/index.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A Monday, at midnight UTC. */
export const START_MS = Date.UTC(2026, 2, 2);

/** How a made diary is made: plainly, from a formula, with the cause known. */
export type DiaryPlan = {
  readonly days: number;
  readonly seed: number;
  /** Points at its strongest of a usual dose, one a suspect; the doses are drawn independently. */
  readonly points: readonly number[];
  readonly halfLifeH?: number;
  readonly level?: number;
  /** Standard deviations of the autocorrelated background and of the white noise, in points. */
  readonly backgroundSd?: number;
  readonly whiteSd?: number;
  readonly checkinsPerDay?: 1 | 2;
  /** Chance of a dose on a day. */
  readonly doseChance?: number;
};

/** An exposure with the given doses and nothing special about it. */
export function madeExposure(symbol: string, doses: readonly Dose[], special: Partial<Exposure> = {}): Exposure {
  return {
    ...{ symbol, label: symbol, unit: 'km', kind: 'session', validity: 'measured', doses, unknownMs: [] },
    ...{ typicalDose: 8, partOf: null, sources: [], remarks: [], ...special },
  };
}

/** A dose of an hour, on a day counted from the diary's first, at an hour of that day. */
export function hourDose(day: number, hour: number, amount: number | null): Dose {
  const fromMs = START_MS + day * DAY_MS + hour * HOUR_MS;
  return { fromMs, untilMs: fromMs + HOUR_MS, amount };
}

/** A diary whose scores are level + autocorrelated background + felt doses + white noise, rounded and held between 0 and 10. */
export function madeDiary(plan: DiaryPlan): Question {
  const { days, seed, points, halfLifeH = 24, level = 3, backgroundSd = 0.6, whiteSd = 0.4 } = plan;
  const random = randomFrom(seed);
  const suspects = points.map((size, j): Suspect => {
    const doses: Dose[] = [];
    for (let day = -3; day < days; day++) {
      if (random.uniform() < (plan.doseChance ?? 0.4)) doses.push(hourDose(day, 17, 5 + 6 * random.uniform()));
    }
    return { exposure: madeExposure(`e${j}`, doses), claim: size < 0 ? 'relieves' : 'worsens' };
  });
  const hours = plan.checkinsPerDay === 1 ? [7] : [7, 22];
  const atMs: number[] = [];
  const score: number[] = [];
  let background = backgroundSd * random.normal();
  for (let day = 0; day < days; day++) {
    for (const hour of hours) {
      const at = START_MS + day * DAY_MS + hour * HOUR_MS;
      background = 0.65 * background + 0.76 * backgroundSd * random.normal();
      let value = level + background + whiteSd * random.normal();
      suspects.forEach(({ exposure }, j) => {
        for (const { untilMs, amount } of exposure.doses) {
          if (untilMs > at) continue;
          value += ((points[j] as number) * (amount ?? 0) * 2 ** (-(at - untilMs) / HOUR_MS / halfLifeH)) / 8;
        }
      });
      atMs.push(at);
      score.push(Math.min(10, Math.max(0, Math.round(value))));
    }
  }
  const moment = Uint8Array.from(score, (_, i) => (hours.length === 2 && i % 2 === 1 ? 3 : 0));
  return {
    scores: { atMs: Float64Array.from(atMs), score: Float64Array.from(score), moment },
    suspects,
    adjustments: [],
  };
}
