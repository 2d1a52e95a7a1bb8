/**
 * Noise of the scores around what the exposures and the nuisance columns say, relative to the white noise's variance of 1:
 * a slow drift and a faster autocorrelated part, both Ornstein–Uhlenbeck.
 */
export type NoiseShape = {
  /** Variance of the fast part over the white variance. */
  readonly fastShare: number;
  /** Correlation time of the fast part: its autocorrelation is exp(−Δ/fastH). */
  readonly fastH: number;
  /** Variance of the drift over the white variance. */
  readonly driftShare: number;
  readonly driftH: number;
};

/** Gains of one Kalman pass; they depend on the times and the noise, never on the data. */
type Gains = {
  decayFast: Float64Array;
  decayDrift: Float64Array;
  gainFast: Float64Array;
  gainDrift: Float64Array;
  scale: Float64Array;
  logScale: number;
};

/**
 * Whitens columns under a noise shape by one Kalman pass over all of them at once.
 *
 * For y = Xβ + drift + fast + white, the innovations of every column, each divided by its standard deviation, are what multiplying
 * by the inverse Cholesky factor of the covariance would give, at a cost linear in the rows.
 *
 * @param atH hours of the rows, non-decreasing
 * @param columns column values, row-major: `width` entries a row
 * @param width columns
 * @param noise the noise shape
 * @param rowVariance white variance of each row relative to 1 (a censored score is less certain), or null for all ones
 * @param out row-major result, at least rows × width
 * @returns Σ log of the innovations' standard deviations: half the log determinant of the covariance
 */
export function whiten(
  atH: Float64Array,
  columns: Float64Array,
  width: number,
  noise: NoiseShape,
  rowVariance: Float64Array | null,
  out: Float64Array,
): number {
  const gains = gainsOf(atH, noise, rowVariance);
  const n = atH.length;
  const fast = new Float64Array(width);
  const drift = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    const aF = gains.decayFast[i] as number;
    const aD = gains.decayDrift[i] as number;
    const kF = gains.gainFast[i] as number;
    const kD = gains.gainDrift[i] as number;
    const scale = gains.scale[i] as number;
    const row = i * width;
    for (let c = 0; c < width; c++) {
      const f = aF * fast[c];
      const d = aD * drift[c];
      const v = columns[row + c] - f - d;
      out[row + c] = v * scale;
      fast[c] = f + kF * v;
      drift[c] = d + kD * v;
    }
  }
  return gains.logScale;
}

/**
 * The way back of a Kalman pass: turns whitened columns into Σ⁻¹·columns, in place, and gives the diagonal of Σ⁻¹.
 *
 * @param atH hours of the rows, non-decreasing
 * @param whitened row-major columns as `whiten` leaves them; overwritten
 * @param width columns
 * @param noise the noise shape
 * @param rowVariance relative white variance of each row, or null for all ones
 * @returns the diagonal of Σ⁻¹
 */
export function unwhiten(
  atH: Float64Array,
  whitened: Float64Array,
  width: number,
  noise: NoiseShape,
  rowVariance: Float64Array | null,
): Float64Array {
  const { decayFast, decayDrift, gainFast, gainDrift, scale } = gainsOf(atH, noise, rowVariance);
  const n = atH.length;
  const diagonal = new Float64Array(n);
  const backFast = new Float64Array(width);
  const backDrift = new Float64Array(width);
  let nFF = 0;
  let nFD = 0;
  let nDD = 0;
  for (let i = n - 1; i >= 0; i--) {
    const kF = gainFast[i] as number;
    const kD = gainDrift[i] as number;
    const s = scale[i] as number;
    const aF = decayFast[i] as number;
    const aD = decayDrift[i] as number;
    const row = i * width;
    for (let c = 0; c < width; c++) {
      const u = whitened[row + c] * s - kF * backFast[c] - kD * backDrift[c];
      whitened[row + c] = u;
      backFast[c] = aF * (backFast[c] + u);
      backDrift[c] = aD * (backDrift[c] + u);
    }
    // N·g and gᵀ·N·g, then N ← A·((I − z·gᵀ)·N·(I − g·zᵀ) + z·zᵀ/F)·A with z = (1, 1).
    const gF = nFF * kF + nFD * kD;
    const gD = nFD * kF + nDD * kD;
    const whole = s * s + kF * gF + kD * gD;
    diagonal[i] = whole;
    nFF = aF * aF * (nFF - 2 * gF + whole);
    nFD = aF * aD * (nFD - gF - gD + whole);
    nDD = aD * aD * (nDD - 2 * gD + whole);
  }
  return diagonal;
}

/**
 * Σ⁻¹·r of one column of residuals r, with Σ the noise's covariance: a Kalman pass and its way back.
 *
 * The row's white variance times this is the part of the residual that is white noise; the rest is the background.
 *
 * @param atH hours of the rows, non-decreasing
 * @param residual one value a row
 * @param noise the noise shape
 * @param rowVariance relative white variance of each row, or null for all ones
 */
export function solveCovariance(
  atH: Float64Array,
  residual: Float64Array,
  noise: NoiseShape,
  rowVariance: Float64Array | null,
): Float64Array {
  const solved = new Float64Array(atH.length);
  whiten(atH, residual, 1, noise, rowVariance, solved);
  unwhiten(atH, solved, 1, noise, rowVariance);
  return solved;
}

function gainsOf(atH: Float64Array, noise: NoiseShape, rowVariance: Float64Array | null): Gains {
  const n = atH.length;
  const decayFast = decaysOf(atH, noise.fastH);
  const decayDrift = decaysOf(atH, noise.driftH);
  const gainFast = new Float64Array(n);
  const gainDrift = new Float64Array(n);
  const scale = new Float64Array(n);
  const { fastShare, driftShare } = noise;
  let pF = fastShare;
  let pD = driftShare;
  let pFD = 0;
  // One logarithm for many rows: their variances are multiplied until the product grows large.
  let logScale = 0;
  let product = 1;
  for (let i = 0; i < n; i++) {
    if (i > 0) {
      const aF = decayFast[i] as number;
      const aD = decayDrift[i] as number;
      pF = aF * aF * (pF - fastShare) + fastShare;
      pD = aD * aD * (pD - driftShare) + driftShare;
      pFD *= aF * aD;
    }
    const toFast = pF + pFD;
    const toDrift = pD + pFD;
    const variance = toFast + toDrift + (rowVariance === null ? 1 : (rowVariance[i] as number));
    const kF = toFast / variance;
    const kD = toDrift / variance;
    gainFast[i] = kF;
    gainDrift[i] = kD;
    scale[i] = 1 / Math.sqrt(variance);
    product *= variance;
    if (product > 1e100 || product < 1e-100) {
      logScale += 0.5 * Math.log(product);
      product = 1;
    }
    pF -= kF * toFast;
    pD -= kD * toDrift;
    pFD -= kF * toDrift;
  }
  logScale += 0.5 * Math.log(product);
  return { decayFast, decayDrift, gainFast, gainDrift, scale, logScale };
}

/** Decays by time constant, for each diary's hours: all noise shapes of a diary share a few time constants. */
const decays = new WeakMap<Float64Array, Map<number, Float64Array>>();

/** exp(−gap/constantH) between each row and the one before it; 0 for the first. */
function decaysOf(atH: Float64Array, constantH: number): Float64Array {
  const known = decays.get(atH) ?? new Map<number, Float64Array>();
  decays.set(atH, known);
  let decay = known.get(constantH);
  if (decay === undefined) {
    decay = new Float64Array(atH.length);
    for (let i = 1; i < atH.length; i++) decay[i] = Math.exp((atH[i - 1] - atH[i]) / constantH);
    known.set(constantH, decay);
  }
  return decay;
}
