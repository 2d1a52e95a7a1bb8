/** How a dose acts over the hours that follow: its strongest hour has weight 1. */
export type Kernel = {
  readonly shape: 'immediate' | 'delayed';
  /** Immediate: the half-life. Delayed: hours from the peak until half of it is left. */
  readonly halfLifeH: number;
  /** Hour of the strongest effect; 0 for immediate. */
  readonly peakH: number;
  /** Delayed: the order k of (t/p)ᵏ·exp(k − k·t/p); the higher, the narrower. 0 for immediate. */
  readonly order: number;
  /** Prior probability of this kernel, given that the exposure acts. */
  readonly prior: number;
};

// Nine in ten between half a day and two and a half: the middle lies at their geometric mean, a little above one day.
const LOG_CENTRE = 0.5 * (Math.log(12) + Math.log(60));
const LOG_SD = (Math.log(60) - Math.log(12)) / (2 * 1.645);
const SHORTEST_H = 7.2;
const LONGEST_H = 96;
const DELAYED_PRIOR = 0.2;
// Peak hour and order of each delayed kernel: from an early, long-drawn one to a late one, and a narrow one between them.
const DELAYED: readonly (readonly [peakH: number, order: number])[] = [
  [24, 1],
  [30, 3],
  [36, 9],
  [44, 3],
];

/**
 * The kernels among which each exposure's own is learnt.
 *
 * Immediate kernels halve every `halfLifeH` hours: a log-normal prior centred on about one day (90 % between half a day and two and a half,
 * none outside 0.3–4 days), cut into cells of equal width in log half-life, each represented by its middle. Delayed kernels rise to a
 * peak 24–48 hours later, narrowly or broadly, and are mostly gone by the fourth day; they share a prior probability of 0.2.
 *
 * @param halfLives number of immediate kernels, ≥ 3: long diaries tell half-lives apart more finely and need more
 * @returns kernels whose priors add up to 1
 * @source vickers-2001 bontemps-2020 pmdata-2020
 */
export function kernelGrid(halfLives: number): Kernel[] {
  const low = Math.log(SHORTEST_H);
  const width = (Math.log(LONGEST_H) - low) / halfLives;
  const kernels: Kernel[] = [];
  let mass = 0;
  for (let k = 0; k < halfLives; k++) {
    const log = low + (k + 0.5) * width;
    const prior = Math.exp(-0.5 * ((log - LOG_CENTRE) / LOG_SD) ** 2);
    mass += prior;
    kernels.push({ shape: 'immediate', halfLifeH: Math.exp(log), peakH: 0, order: 0, prior });
  }
  const scaled = kernels.map((kernel) => ({ ...kernel, prior: (kernel.prior / mass) * (1 - DELAYED_PRIOR) }));
  const delayed = DELAYED.map(
    ([peakH, order]): Kernel => ({
      shape: 'delayed',
      halfLifeH: peakH * (halvingOf(order) - 1),
      peakH,
      order,
      prior: DELAYED_PRIOR / DELAYED.length,
    }),
  );
  return [...scaled, ...delayed];
}

/** Time, in peaks, at which half of a delayed dose is left: the larger root of x·exp(1 − x) = 2^(−1/k). */
function halvingOf(order: number): number {
  let x = 2;
  for (let step = 0; step < 30; step++) x = 1 + Math.log(x) + Math.LN2 / order;
  return x;
}

/** A dose as the kernels see it: hours since the diary's origin. */
export type TimedDose = { readonly fromH: number; readonly untilH: number; readonly amount: number };

/**
 * Effect felt at given hours of all doses before them: f(t) = Σ amount · mean over the dose's stretch of k(t − τ).
 *
 * A dose spread over a stretch acts in equal parts over it, and only the part before `t` counts: nothing acts before it happens.
 *
 * @param doses in order of `fromH`; amounts in any unit
 * @param atH hours at which the effect is wanted, non-decreasing
 * @param kernel how a dose acts
 * @returns one value an hour asked for, in the doses' unit (a single dose just received gives its amount)
 */
export function feltDose(doses: readonly TimedDose[], atH: Float64Array, kernel: Kernel): Float64Array {
  return kernel.shape === 'immediate' ? feltImmediately(doses, atH, kernel.halfLifeH) : feltLater(doses, atH, kernel);
}

function feltImmediately(doses: readonly TimedDose[], atH: Float64Array, halfLifeH: number): Float64Array {
  const rate = Math.LN2 / halfLifeH;
  const inOrder = doses.every((dose, k) => k === 0 || dose.untilH >= (doses[k - 1] as TimedDose).untilH);
  const order = inOrder ? doses : [...doses].sort((a, b) => a.untilH - b.untilH);
  // A dose that ends later than the longest one could after `t` has not begun at `t`.
  const longestH = order.reduce((longest, dose) => Math.max(longest, dose.untilH - dose.fromH), 0);
  const felt = new Float64Array(atH.length);
  let level = 0;
  let levelAtH = order[0]?.untilH ?? 0;
  let next = 0;
  let lastLengthH = -1;
  let lastShare = 1;
  for (let i = 0; i < atH.length; i++) {
    const t = atH[i] as number;
    for (let dose = order[next]; dose !== undefined && dose.untilH <= t; dose = order[++next]) {
      const lengthH = dose.untilH - dose.fromH;
      if (lengthH !== lastLengthH) {
        lastLengthH = lengthH;
        lastShare = lengthH > 0 ? -Math.expm1(-rate * lengthH) / (rate * lengthH) : 1;
      }
      level = level * Math.exp(-rate * (dose.untilH - levelAtH)) + dose.amount * lastShare;
      levelAtH = dose.untilH;
    }
    let value = next > 0 ? level * Math.exp(-rate * (t - levelAtH)) : 0;
    for (let k = next; k < order.length; k++) {
      const dose = order[k] as TimedDose;
      if (dose.untilH >= t + longestH) break;
      if (dose.fromH < t)
        value += (dose.amount * -Math.expm1(-rate * (t - dose.fromH))) / (rate * (dose.untilH - dose.fromH));
    }
    felt[i] = value;
  }
  return felt;
}

function feltLater(doses: readonly TimedDose[], atH: Float64Array, { peakH, order }: Kernel): Float64Array {
  const felt = new Float64Array(atH.length);
  const areas = areasOf(peakH, order);
  const horizonH = areas.length * AREA_STEP_H - 2;
  let first = 0;
  for (let i = 0; i < atH.length; i++) {
    const t = atH[i] as number;
    while (first < doses.length && (doses[first] as TimedDose).untilH < t - horizonH) first++;
    let value = 0;
    for (let k = first; k < doses.length; k++) {
      const dose = doses[k] as TimedDose;
      if (dose.fromH >= t) break;
      const lengthH = dose.untilH - dose.fromH;
      value +=
        lengthH > 0
          ? (dose.amount * (areaAt(areas, t - dose.fromH) - areaAt(areas, t - dose.untilH))) / lengthH
          : dose.amount * delayedWeight(t - dose.fromH, peakH, order);
    }
    felt[i] = value;
  }
  return felt;
}

const AREA_STEP_H = 0.5;
const areaTables = new Map<string, Float64Array>();

/** The kernel's area up to every half hour: read by interpolation, since check-ins and doses ask for it very often. */
function areasOf(peakH: number, order: number): Float64Array {
  const key = `${peakH} ${order}`;
  const known = areaTables.get(key);
  if (known !== undefined) return known;
  const lastH = peakH * (order === 1 ? 9 : 5);
  const table = Float64Array.from({ length: Math.ceil(lastH / AREA_STEP_H) + 1 }, (_, k) =>
    delayedArea(k * AREA_STEP_H, peakH, order),
  );
  areaTables.set(key, table);
  return table;
}

function areaAt(areas: Float64Array, hours: number): number {
  if (hours <= 0) return 0;
  const position = hours / AREA_STEP_H;
  const k = Math.floor(position);
  if (k >= areas.length - 1) return areas[areas.length - 1] as number;
  const left = areas[k] as number;
  return left + (position - k) * ((areas[k + 1] as number) - left);
}

/**
 * What a moment's dose adds some hours later by a delayed kernel, as a share of the most: ((t/p)·exp(1 − t/p))^order.
 *
 * @param hours hours since the dose; nothing is added before it and at it
 * @param peakH, order the kernel's: hours until the most, and how narrow it is
 * @returns from 0 to 1
 */
export function delayedWeight(hours: number, peakH: number, order: number): number {
  if (hours <= 0) return 0;
  const x = hours / peakH;
  return (x * Math.exp(1 - x)) ** order;
}

// ∫₀^h (t/p)ᵏ·exp(k − k·t/p) dt: the incomplete gamma function of order k + 1 written out.
function delayedArea(hours: number, peakH: number, order: number): number {
  if (hours <= 0) return 0;
  const z = (order * hours) / peakH;
  let term = 1;
  let sum = 1;
  let factorial = 1;
  for (let i = 1; i <= order; i++) {
    term *= z / i;
    sum += term;
    factorial *= i;
  }
  const whole = (peakH * Math.exp(order) * factorial) / order ** (order + 1);
  return whole * (1 - Math.exp(-z) * sum);
}
