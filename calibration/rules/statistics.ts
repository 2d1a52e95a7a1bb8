/** Mean; NaN for none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance with n − 1. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Pearson's correlation; 0 where one of the two never varies. */
export function correlationOf(a: readonly number[], b: readonly number[]): number {
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 1e-12 && bb > 1e-12 ? ab / Math.sqrt(aa * bb) : 0;
}

/** Student's t of a correlation over n pairs. */
export function tOfCorrelation(r: number, n: number): number {
  return r * Math.sqrt((n - 2) / Math.max(1e-12, 1 - r * r));
}

/**
 * Two-sided p of Student's t: the regularised incomplete beta function I_x(ν/2, ½) at x = ν/(ν + t²), by its continued fraction.
 *
 * @param t the statistic
 * @param freedom degrees of freedom, > 0, whole or not
 */
export function twoSidedP(t: number, freedom: number): number {
  const x = freedom / (freedom + t * t);
  if (x >= 1) return 1;
  const a = freedom / 2;
  const b = 0.5;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front * continuedBeta(x, a, b)) / a;
  return 1 - (front * continuedBeta(1 - x, b, a)) / b;
}

// The continued fraction of the incomplete beta function, by Lentz's method.
function continuedBeta(x: number, a: number, b: number): number {
  const tiny = 1e-30;
  let d = 1 / orTiny(1 - ((a + b) * x) / (a + 1), tiny);
  let c = 1;
  let h = d;
  for (let m = 1; m < 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / orTiny(1 + even * d, tiny);
    c = orTiny(1 + even / c, tiny);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / orTiny(1 + odd * d, tiny);
    c = orTiny(1 + odd / c, tiny);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return h;
}

function orTiny(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Log of the gamma function by Stirling's series, after lifting the argument above 8. */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 8; z++) shift -= Math.log(z);
  const w = 1 / (z * z);
  const series = 1 / 12 - w * (1 / 360 - w * (1 / 1260 - w / 1680));
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series / z;
}
