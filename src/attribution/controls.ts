import type { Exposure } from '#exposures';
import { timedDoses } from './design.ts';
import { feltDose, type Kernel, type TimedDose } from './kernel.ts';
import { inclusionPrior, type Posterior } from './posterior.ts';
import { searchExplanations } from './search.ts';
import { packRows, summarise } from './summary.ts';

/** A negative control: something that cannot have caused the scores, put beside what is accused. */
export type Control = {
  readonly kind: 'tomorrow' | 'shifted';
  /** Probability with which the scores would "follow" it. */
  readonly probability: number;
};

/** A control that is believed more than this speaks against the answer. */
export const CONTROL_OBJECTS = 0.5;

/**
 * Puts two things that cannot be causes beside an accused suspect: tomorrow's doses, and the same doses moved by part of the diary.
 *
 * Each joins the best explanation as one more suspect, under the likeliest background. If the scores follow the control as well, then
 * what they follow is not the dose, and the answer is withdrawn.
 *
 * @param posterior the posterior in which the suspect was accused
 * @param suspect index of the suspect
 * @param exposure its doses
 * @param originMs instant of the first score
 * @returns one entry a control
 */
export function controlsOf(posterior: Posterior, suspect: number, exposure: Exposure, originMs: number): Control[] {
  const { design } = posterior;
  const spanH = design.atH[design.n - 1] ?? 0;
  const doses = timedDoses(exposure, originMs);
  const earlier = doses.map((dose) => ({ ...dose, fromH: dose.fromH - 24, untilH: dose.untilH - 24 }));
  const shifts = [0.37, 0.5, 0.63].map((share) => rotate(doses, Math.round((share * spanH) / 24) * 24, spanH));
  return [
    { kind: 'tomorrow', probability: believed(posterior, suspect, earlier) },
    ...shifts.map((moved): Control => ({ kind: 'shifted', probability: believed(posterior, suspect, moved) })),
  ];
}

/** Moves doses later by `shiftH`, those past the diary's last day to its start: each keeps its hour of the day. */
function rotate(doses: readonly TimedDose[], shiftH: number, spanH: number): TimedDose[] {
  const roundH = Math.ceil(spanH / 24) * 24;
  return doses
    .filter((dose) => dose.fromH >= 0)
    .map((dose) => {
      const fromH = dose.fromH + shiftH < roundH ? dose.fromH + shiftH : dose.fromH + shiftH - roundH;
      return { fromH, untilH: fromH + dose.untilH - dose.fromH, amount: dose.amount };
    })
    .sort((a, b) => a.fromH - b.fromH);
}

function believed(posterior: Posterior, suspect: number, doses: readonly TimedDose[]): number {
  const { design, index, prior, target, rowVariance } = posterior;
  const accused = posterior.weighed.filter(({ explanation }) =>
    explanation.columns.some((column) => index.suspect[column] === suspect),
  );
  const best = accused.reduce((a, b) => (b.probability > a.probability ? b : a));
  const summary = posterior.summaries[best.shape];
  const { unitDose, direction } = design.suspects[suspect] as { unitDose: number; direction: number };
  if (summary === undefined || unitDose === 0) return 0;
  const held = best.explanation.columns.map(
    (column) =>
      design.suspects[index.suspect[column] as number]?.columns[index.kernel[column] as number] as Float64Array,
  );
  const kernels: readonly Kernel[] = design.kernels;
  const control = kernels.map((kernel) =>
    feltDose(doses, design.atH, kernel).map((value) => (direction * value) / unitDose),
  );
  const packed = packRows(design, [...held, ...control], target);
  const joint = summarise(design, packed, summary.noise, best.explanation.whiteVariance, rowVariance);
  const odds = inclusionPrior(1);
  const columns = held.length + control.length;
  const joined = {
    m: columns,
    suspect: Int16Array.from({ length: columns }, (_, c) => Math.min(c, held.length)),
    kernel: Int16Array.from({ length: columns }, (_, c) => (c < held.length ? 0 : c - held.length)),
  };
  const logOdds = Float64Array.from({ length: columns }, (_, c) =>
    c < held.length ? 0 : Math.log((odds / (1 - odds)) * (kernels[c - held.length] as Kernel).prior),
  );
  const priorWith = { ...prior, logOdds };
  const base = [...held.keys()];
  const withControl = searchExplanations(joint, joined, priorWith, design.n, {
    granting: { columns: base, suspect: held.length },
  });
  // The same explanation without the control: all its columns but the last, the last granted.
  const without = searchExplanations(joint, joined, priorWith, design.n, {
    granting: { columns: base.slice(0, -1), suspect: held.length - 1 },
  });
  const reference = without[0]?.logWeight ?? 0;
  let sum = 0;
  for (const { logWeight } of withControl) sum += Math.exp(Math.min(60, logWeight - reference));
  return sum / (1 + sum);
}
