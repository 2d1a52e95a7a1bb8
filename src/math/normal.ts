const SQRT_2PI = Math.sqrt(2 * Math.PI);

/**
 * Density of the standard normal distribution, φ(z) = exp(−z²/2)/√(2π).
 *
 * @param z any real number
 * @returns the density; 0 far out
 */
export function normalPdf(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_2PI;
}

/**
 * Complementary error function by Cody's three rational approximations, relative error below 1e-15 in double precision.
 *
 * @param x any real number
 * @returns erfc(x) between 0 and 2
 * @source cody-1969
 */
export function erfc(x: number): number {
  const a = Math.abs(x);
  if (a < 0.46875) return 1 - x * erfNearZero(x * x);
  if (a > 26.6) return x < 0 ? 2 : 0;
  const tail = a <= 4 ? tailMiddle(a) : tailFar(a);
  // exp(−a²) split so that the square loses no digits.
  const head = Math.trunc(a * 16) / 16;
  const value = Math.exp(-head * head) * Math.exp(-(a - head) * (a + head)) * tail;
  return x < 0 ? 2 - value : value;
}

const P0 = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const Q0 = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const P1 = [
  1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
  8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const Q1 = [
  1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
  117.6939508913125, 15.744926110709835, 1,
];
const P2 = [
  0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
  0.016315387137302097,
];
const Q2 = [0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234604, 2.568520192289822, 1];

function ratio(numerator: readonly number[], denominator: readonly number[], x: number): number {
  let top = 0;
  let bottom = 0;
  for (let k = numerator.length - 1; k >= 0; k--) top = top * x + (numerator[k] as number);
  for (let k = denominator.length - 1; k >= 0; k--) bottom = bottom * x + (denominator[k] as number);
  return top / bottom;
}

function erfNearZero(xx: number): number {
  return ratio(P0, Q0, xx);
}

function tailMiddle(a: number): number {
  return ratio(P1, Q1, a);
}

function tailFar(a: number): number {
  const inverse = 1 / (a * a);
  return (1 / Math.sqrt(Math.PI) - inverse * ratio(P2, Q2, inverse)) / a;
}

/**
 * Distribution function of the standard normal distribution, Φ(z) = erfc(−z/√2)/2.
 *
 * @param z any real number
 * @returns a probability, accurate in both tails
 */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * Math.SQRT1_2);
}

/**
 * Quantile of the standard normal distribution: Acklam's rational start, refined by one Halley step.
 *
 * @param p a probability; 0 gives −Infinity, 1 Infinity, anything outside NaN
 * @returns z with Φ(z) = p, relative error near 1e-15
 * @source acklam-2003
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const start = quantileStart(p);
  const miss = p < 0.5 ? normalCdf(start) - p : 1 - p - normalCdf(-start);
  const step = miss * SQRT_2PI * Math.exp((start * start) / 2);
  // Among the smallest numbers there are, the step is no longer one; the start is good to nine digits.
  if (!Number.isFinite(step)) return start;
  return start - step / (1 + (start * step) / 2);
}

const A = [
  2.5066282774592383, -30.66479806614716, 138.357751867269, -275.9285104469687, 220.9460984245205, -39.69683028665376,
];
const B = [1, -13.28068155288572, 66.80131188771972, -155.6989798598866, 161.5858368580409, -54.47609879822406];
const C = [
  2.938163982698783, 4.374664141464968, -2.549732539343734, -2.400758277161838, -0.3223964580411365,
  -0.007784894002430293,
];
const D = [1, 3.754408661907416, 2.445134137142996, 0.3224671290700398, 0.007784695709041462];

function quantileStart(p: number): number {
  if (p < 0.02425) return ratio(C, D, Math.sqrt(-2 * Math.log(p)));
  if (p > 0.97575) return -ratio(C, D, Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  return q * ratio(A, B, q * q);
}
