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
  const tail = a <= 4 ? tailMiddle(a) : tailFar(a);
  // exp(−a²) split so that the square loses no digits.
  const head = Math.trunc(a * 16) / 16;
  const value = Math.exp(-head * head) * Math.exp(-(a - head) * (a + head)) * tail;
  return x < 0 ? 2 - value : value;
}

const P0 = [3209.37758913846947, 377.485237685302021, 113.864154151050156, 3.16112374387056560, 0.185777706184603153];
const Q0 = [2844.23683343917062, 1282.61652607737228, 244.024637934444173, 23.6012909523441209, 1];
const P1 = [
  1230.33935479799725, 2051.07837782607147, 1712.04761263407058, 881.952221241769090, 298.635138197400131, 66.1191906371416295,
  8.88314979438837594, 0.564188496988670089, 2.15311535474403846e-8,
];
const Q1 = [
  1230.33935480374942, 3439.36767414372164, 4362.61909014324716, 3290.79923573345963, 1621.38957456669019, 537.181101862009858,
  117.693950891312499, 15.7449261107098347, 1,
];
const P2 = [
  6.58749161529837803e-4, 1.60837851487422766e-2, 0.125781726111229246, 0.360344899949804439, 0.305326634961232344,
  1.63153871373020978e-2,
];
const Q2 = [2.33520497626869185e-3, 6.05183413124413191e-2, 0.527905102951428412, 1.87295284992346047, 2.56852019228982242, 1];

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
  if (a > 26.6) return 0;
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
  const step = (miss * SQRT_2PI * Math.exp((start * start) / 2)) as number;
  return start - step / (1 + (start * step) / 2);
}

const A = [2.50662827745923838, -30.66479806614716, 138.357751867269, -275.9285104469687, 220.9460984245205, -39.69683028665376];
const B = [1, -13.28068155288572, 66.80131188771972, -155.6989798598866, 161.5858368580409, -54.47609879822406];
const C = [2.938163982698783, 4.374664141464968, -2.549732539343734, -2.400758277161838, -0.3223964580411365, -0.007784894002430293];
const D = [1, 3.754408661907416, 2.445134137142996, 0.3224671290700398, 0.007784695709041462];

function quantileStart(p: number): number {
  if (p < 0.02425) return ratio(C, D, Math.sqrt(-2 * Math.log(p)));
  if (p > 0.97575) return -ratio(C, D, Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  return q * ratio(A, B, q * q);
}
