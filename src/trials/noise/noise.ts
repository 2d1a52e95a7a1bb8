/**
 * How a runner's scores move around their level without any trial: white noise (rounding and the mood of the moment), a faster
 * autocorrelated part and a slow drift, both Ornstein–Uhlenbeck. Standard deviations in points, correlation times in hours.
 */
export type Noise = {
  readonly whiteSd: number;
  readonly fastSd: number;
  readonly fastH: number;
  readonly driftSd: number;
};

/** One candidate with its weight before any score is seen. */
export type WeighedNoise = { readonly noise: Noise; readonly weight: number };

/** Correlation time of the slow drift: healing, seasons. */
export const DRIFT_H = 20 * 24;

const WHITE_SDS: Readonly<Record<number, number>> = { 0.35: 0.3, 0.6: 0.4, 1: 0.2, 1.8: 0.1 };
const FAST_SDS: Readonly<Record<number, number>> = { 0.3: 0.2, 0.6: 0.35, 1.1: 0.3, 2: 0.15 };
const DRIFT_SDS: Readonly<Record<number, number>> = { 0.25: 0.35, 0.7: 0.45, 1.6: 0.2 };
const FAST_HOURS = [12, 30, 75];

const weighed = (table: Readonly<Record<number, number>>): [value: number, weight: number][] =>
  Object.entries(table)
    .map(([value, weight]): [number, number] => [Number(value), weight])
    .sort(([one], [other]) => one - other);

/**
 * The candidates among which a runner's own noise is learnt, each with its prior weight; the weights sum to 1.
 *
 * Without a diary these priors stand: a white part of about 0.6 points, swings of about 0.7 points over half a day to three days, and a
 * drift of about 0.6 points over weeks. They are assumptions, centred on what daily pain diaries show.
 */
export const NOISES: readonly WeighedNoise[] = weighed(WHITE_SDS).flatMap(([whiteSd, white]) =>
  weighed(FAST_SDS).flatMap(([fastSd, fast]) =>
    weighed(DRIFT_SDS).flatMap(([driftSd, drift]) =>
      FAST_HOURS.map((fastH) => ({
        noise: { whiteSd, fastSd, fastH, driftSd },
        weight: (white * fast * drift) / FAST_HOURS.length,
      })),
    ),
  ),
);
