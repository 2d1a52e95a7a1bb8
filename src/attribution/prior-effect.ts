import type { Exposure } from '#exposures';
import { type FeltSuspect, timedDoses } from './design.ts';
import { type Effect, estimateOf } from './effects.ts';
import { feltDose, type Kernel } from './kernel.ts';
import type { Posterior } from './posterior.ts';

const USUAL: Kernel = { shape: 'immediate', halfLifeH: 24, peakH: 0, order: 0, prior: 1 };
const POINTS = 60;
const WIDEST = 5;

/**
 * What is believed of a suspect before the diary speaks, for one of which it cannot speak: the moment prior at the usual kernel.
 *
 * @param posterior for the noise's size
 * @param exposure its doses
 * @param suspect its felt form; no dose gives an effect of exactly nothing, doses of unknown amount count one each
 * @param originMs instant of the first score
 */
export function priorEffect(posterior: Posterior, exposure: Exposure, suspect: FeltSuspect, originMs: number): Effect {
  const { design, prior, inclusion: probability, weighed, summaries } = posterior;
  const best = weighed.reduce((a, b) => (b.probability > a.probability ? b : a));
  const noise = summaries[best.shape]?.noise;
  const sd = prior.slab * Math.sqrt(best.explanation.whiteVariance * (1 + (noise?.fastShare ?? 0)));
  const unknown = exposure.doses.filter((dose) => dose.amount === null).map((dose) => ({ ...dose, amount: 1 }));
  const received = suspect.unitDose > 0 ? exposure : { ...exposure, doses: unknown, unknownMs: [] };
  const unit = suspect.unitDose > 0 ? suspect.unitDose : unknown.length > 0 ? 1 : 0;
  const felt = feltDose(timedDoses(received, originMs), design.atH, USUAL);
  const level = unit > 0 ? felt.reduce((sum, value) => sum + value / unit, 0) / design.n : 0;
  const masses = new Float64Array(POINTS);
  const values = new Float64Array(POINTS);
  for (let k = 0; k < POINTS; k++) {
    const z = ((k + 0.5) / POINTS) * WIDEST;
    masses[k] = z * z * Math.exp(-0.5 * z * z);
    values[k] = unit > 0 ? suspect.direction * z * sd : 0;
  }
  return {
    probability,
    perUnitDose: estimateOf({ values, masses }, probability),
    // No more than the whole scale can be accounted for.
    attributable: estimateOf(
      { values: values.map((value) => Math.max(-10, Math.min(10, value * level))), masses },
      probability,
    ),
    halfLifeH: USUAL.halfLifeH,
    smallIfActing: 0,
  };
}
