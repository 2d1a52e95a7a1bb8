import { type Relief, reliefOf } from '#exposures';
import { randomFrom } from '#math';
import { type Ground, grounds } from './grounds.ts';
import { type Recording, record, WATCHES, type Watch } from './watches.ts';

const GROUND_SEED = 1;

/** What one watch makes of one ground, over many runs. */
export type Errors = {
  readonly ground: Ground;
  readonly watch: Watch;
  /** The true descent in metres. */
  readonly trueM: number;
  /** Error of the method, a run each, ascending, in metres. */
  readonly errorM: readonly number[];
  /** Mean error of adding up every fall between two samples, in metres. */
  readonly sumOfFallsErrorM: number;
  /** Mean descent by gradient, in metres. */
  readonly bandsM: readonly number[];
};

/** The descent of a ground, metre by metre. */
export function trueDescentM({ lengthM, altitudeAt }: Ground): number {
  let sum = 0;
  for (let x = 1; x <= lengthM; x += 1) sum += Math.max(0, altitudeAt(x - 1) - altitudeAt(x));
  return sum;
}

/** Every fall between two samples that have an altitude, in metres. */
function sumOfFallsM({ altitudeM }: Recording): number {
  const known = altitudeM.filter((altitude) => Number.isFinite(altitude));
  let sum = 0;
  for (let i = 1; i < known.length; i += 1) sum += Math.max(0, (known[i - 1] as number) - (known[i] as number));
  return sum;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Runs every ground with every watch.
 *
 * @param runs how often each
 * @returns the errors, ground by ground
 */
export function descentErrors(runs: number): Errors[] {
  return grounds(randomFrom(GROUND_SEED)).flatMap((ground, g) =>
    WATCHES.map((watch, w) => {
      const trueM = trueDescentM(ground);
      const reliefs: Relief[] = [];
      const sums: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const recording = record(ground.altitudeAt, ground.lengthM, watch, randomFrom(1 + run + 1000 * (w + 10 * g)));
        const relief = reliefOf(recording);
        if (relief !== null) reliefs.push(relief);
        sums.push(sumOfFallsM(recording));
      }
      return {
        ...{ ground, watch, trueM },
        errorM: reliefs.map(({ descentM }) => descentM - trueM).sort((one, other) => one - other),
        sumOfFallsErrorM: mean(sums) - trueM,
        bandsM: [0, 1, 2, 3].map((band) => mean(reliefs.map(({ descentBandsM }) => descentBandsM[band] as number))),
      };
    }),
  );
}
