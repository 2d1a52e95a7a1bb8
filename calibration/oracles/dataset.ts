import type { Question } from '#attribution';
import type { Exposure } from '#exposures';
import { type Design, designOf, timedDoses } from '../../src/attribution/design.ts';
import { feltDose, type Kernel } from '../../src/attribution/kernel.ts';
import type { NoiseShape } from '../../src/attribution/whiten.ts';

/** A small question with everything that the model takes as given, so that another program can answer it too. */
export type Dataset = {
  readonly name: string;
  /** `gaussian`: scores as plain numbers, the white variance learnt. `ordinal`: rounded and cut at the ends, the white variance given. */
  readonly likelihood: 'gaussian' | 'ordinal';
  /** Gaussian: the variance that puts the nuisance priors on the noise's scale. Ordinal: the white variance. */
  readonly whiteVariance: number;
  /** Noise shapes to average over; often one. */
  readonly noise: readonly NoiseShape[];
  /** Log prior weight of each noise shape. */
  readonly noiseLogPrior: readonly number[];
  readonly kernels: readonly Kernel[];
  readonly originMs: number;
  readonly utcOffsetH: number;
  /** Seconds since the origin, one a score. */
  readonly atS: readonly number[];
  readonly score: readonly number[];
  readonly moment: readonly number[];
  readonly suspects: readonly {
    readonly symbol: string;
    readonly claim: 'worsens' | 'relieves';
    /** From and until in seconds since the origin, and the amount. */
    readonly doses: readonly (readonly [fromS: number, untilS: number, amount: number])[];
  }[];
};

/** What the model holds fixed: recorded beside the data, so that a change of it asks for new references. */
export type Constants = {
  readonly slab: number;
  readonly whiteShape: number;
  readonly whiteScale: number;
  readonly levelSd: number;
  readonly momentSd: number;
  readonly weekSd: number;
  readonly carriedSd: number;
  readonly carriedHalfLifeH: number;
  /** Prior probability that a suspect acts, by the number of suspects, from one on. */
  readonly inclusion: readonly number[];
};

/** The question that a data set asks. */
export function questionOf({ originMs, utcOffsetH, atS, score, moment, suspects }: Dataset): Question {
  return {
    scores: {
      atMs: Float64Array.from(atS, (at) => originMs + 1000 * at),
      score: Float64Array.from(score),
      moment: Uint8Array.from(moment),
    },
    suspects: suspects.map(({ symbol, claim, doses }) => ({
      claim,
      exposure: {
        ...{ symbol, label: symbol, unit: '', kind: 'session', validity: 'measured', unknownMs: [] },
        ...{ typicalDose: null, partOf: null, sources: [], remarks: [] },
        doses: doses.map(([from, until, amount]) => ({
          fromMs: originMs + 1000 * from,
          untilMs: originMs + 1000 * until,
          amount,
        })),
      } satisfies Exposure,
    })),
    adjustments: [],
    utcOffsetH,
  };
}

/** The design of a data set: the product's own nuisance columns, the suspects at the data set's kernels. */
export function designOfDataset(dataset: Dataset): Design {
  const question = questionOf(dataset);
  const design = designOf(question);
  return {
    ...design,
    kernels: dataset.kernels,
    suspects: design.suspects.map((suspect, j) => ({
      ...suspect,
      columns: dataset.kernels.map((kernel) => {
        const doses = timedDoses(question.suspects[j].exposure, dataset.originMs);
        const felt = feltDose(doses, design.atH, kernel);
        return felt.map((value) => (suspect.direction * value) / suspect.unitDose);
      }),
    })),
  };
}
