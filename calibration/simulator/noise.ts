import type { Random } from '#math';

/** Size and pace of the background of one runner: what an oracle knows of it. */
export type Noise = {
  readonly whiteSd: number;
  readonly fastSd: number;
  /** Correlation time: the fast part's autocorrelation is exp(−Δ/fastH), whatever its form. */
  readonly fastH: number;
  readonly driftSd: number;
  readonly driftH: number;
};

/** How the background looks beyond its size and pace. */
export type NoiseForm = {
  /** `heavy`: Student's t with four degrees of freedom: now and then a score far off. */
  readonly white: 'normal' | 'heavy';
  /** `flares` rise at once and fade; `spells` are good and bad stretches with jumps between them. */
  readonly fast: 'normal' | 'flares' | 'spells';
  /** `wave`: a rhythm of some weeks. */
  readonly drift: 'normal' | 'wave';
};

/** Gaussian throughout. */
export const EVEN_FORM: NoiseForm = { white: 'normal', fast: 'normal', drift: 'normal' };

/** Draws size and pace. */
export function drawNoise(random: Random): Noise {
  return {
    whiteSd: 0.35 + 0.35 * random.uniform(),
    fastSd: 0.4 + 0.6 * random.uniform(),
    fastH: 12 * 8 ** random.uniform(),
    driftSd: 0.3 + 0.5 * random.uniform(),
    driftH: 20 * 24,
  };
}

/** Draws a form: half of the runners have something that no engine assumes. */
export function drawNoiseForm(random: Random): NoiseForm {
  const fast = random.uniform();
  return {
    white: random.uniform() < 0.4 ? 'heavy' : 'normal',
    fast: fast < 0.25 ? 'flares' : fast < 0.45 ? 'spells' : 'normal',
    drift: random.uniform() < 0.3 ? 'wave' : 'normal',
  };
}

/** One draw of the noise of a single score. */
export function whiteOf(random: Random, noise: Noise, form: NoiseForm): number {
  if (form.white === 'normal') return noise.whiteSd * random.normal();
  let chiSquare = 0;
  for (let k = 0; k < 4; k++) chiSquare += random.normal() ** 2;
  // Student's t with four degrees of freedom has a variance of 2.
  return (noise.whiteSd * random.normal()) / Math.sqrt(chiSquare / 2);
}

const FLARES_A_CORRELATION_TIME = 0.6;

/** The moving background of one runner: ask it for ever later hours. */
export function backgroundOf(random: Random, noise: Noise, form: NoiseForm): (atH: number) => number {
  let last = 0;
  const fast = fastOf(random, noise, form);
  const drift = driftOf(random, noise, form);
  return (atH) => {
    const gap = Math.max(0, atH - last);
    last = atH;
    const quick = fast(gap);
    return quick + drift(gap, atH);
  };
}

function fastOf(random: Random, { fastSd, fastH }: Noise, form: NoiseForm): (gapH: number) => number {
  if (form.fast === 'spells') {
    let side = random.uniform() < 0.5 ? 1 : -1;
    return (gapH) => {
      if (random.uniform() < (1 - Math.exp(-gapH / fastH)) / 2) side = -side;
      return side * fastSd;
    };
  }
  if (form.fast === 'flares') {
    // Shot noise: variance ν·A² and mean ν·A for ν flares a correlation time, of exponential height with mean A.
    const height = fastSd / Math.sqrt(FLARES_A_CORRELATION_TIME);
    const rate = FLARES_A_CORRELATION_TIME / fastH;
    let level = -height * Math.log(1 - random.uniform()) * FLARES_A_CORRELATION_TIME;
    return (gapH) => {
      level *= Math.exp(-gapH / fastH);
      for (let t = waitFor(random, rate); t < gapH; t += waitFor(random, rate)) {
        level += -height * Math.log(1 - random.uniform()) * Math.exp(-(gapH - t) / fastH);
      }
      return level - FLARES_A_CORRELATION_TIME * height;
    };
  }
  let value = fastSd * random.normal();
  return (gapH) => {
    const a = Math.exp(-gapH / fastH);
    value = a * value + fastSd * Math.sqrt(1 - a * a) * random.normal();
    return value;
  };
}

function driftOf(random: Random, { driftSd, driftH }: Noise, form: NoiseForm): (gapH: number, atH: number) => number {
  if (form.drift === 'wave') {
    // The period whose autocorrelation first falls as that of the drift does.
    const periodH = 2.2 * driftH * (0.6 + 0.8 * random.uniform());
    const phase = 2 * Math.PI * random.uniform();
    return (_, atH) => driftSd * Math.SQRT2 * Math.sin((2 * Math.PI * atH) / periodH + phase);
  }
  let value = driftSd * random.normal();
  return (gapH) => {
    const a = Math.exp(-gapH / driftH);
    value = a * value + driftSd * Math.sqrt(1 - a * a) * random.normal();
    return value;
  };
}

function waitFor(random: Random, rate: number): number {
  return -Math.log(1 - random.uniform()) / rate;
}
