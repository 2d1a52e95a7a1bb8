import type { Cause } from './worlds.ts';

/** An amount received over a stretch of hours since the diary's start. */
export type Pulse = {
  readonly fromH: number;
  readonly untilH: number;
  readonly amount: number;
  /** It was felt, and its amount was not written down. */
  readonly forgotten?: boolean;
};

const LONGEST_MEMORY_H = 14 * 24;

/**
 * How much of a cause's strongest effect is left after so many hours.
 *
 * @param hours since the dose
 * @param shape form of the decay; none but `immediate` is a form that the engine knows
 * @param halfLifeH hours to a half, from the strongest hour on
 */
export function kernelAt(hours: number, shape: Cause['shape'], halfLifeH: number): number {
  if (hours <= 0) return 0;
  if (shape === 'immediate') return 2 ** (-hours / halfLifeH);
  // A power law: quick at first, and then a tail that no exponential has.
  if (shape === 'long-tailed') return (1 + (1.3 * hours) / halfLifeH) ** -1.5 * (hours < LONGEST_MEMORY_H ? 1 : 0);
  // Whole for half a day, then a straight line to nothing.
  if (shape === 'plateau') return Math.min(1, Math.max(0, 1 - (hours - 12) / (2 * halfLifeH)));
  // Two delayed forms, neither of them the engine's own: a bump in time, or a rise and a slower fall.
  if (halfLifeH > 24) return Math.exp(-0.5 * ((hours - 34) / 13) ** 2);
  return 3.44 * (Math.exp(-hours / 36) - Math.exp(-hours / 16));
}

/**
 * What is felt at an hour of all that was received before it, in the pulses' unit.
 *
 * @param pulses in order of time
 * @param atH hours since the diary's start
 */
export function felt(pulses: readonly Pulse[], atH: number, shape: Cause['shape'], halfLifeH: number): number {
  let sum = 0;
  for (let k = pulses.length - 1; k >= 0; k--) {
    const pulse = pulses[k] as Pulse;
    if (pulse.fromH >= atH) continue;
    if (atH - pulse.untilH > LONGEST_MEMORY_H) break;
    const length = pulse.untilH - pulse.fromH;
    const parts = length > 1 ? 4 : 1;
    for (let part = 0; part < parts; part++) {
      const at = parts === 1 ? pulse.untilH : pulse.fromH + ((part + 0.5) / parts) * length;
      sum += (pulse.amount / parts) * kernelAt(atH - at, shape, halfLifeH);
    }
  }
  return sum;
}

/** What of each dose acts: all of it, or, where the cause has a threshold, what goes beyond. */
export function actingPulses(pulses: readonly Pulse[], beyond: number): readonly Pulse[] {
  if (beyond === 0) return pulses;
  return pulses.map((pulse) => ({ ...pulse, amount: Math.max(0, pulse.amount - beyond) }));
}

/** What can be known of doses from what was written down: forgotten amounts at the mean of the others. */
export function writtenPulses(pulses: readonly Pulse[]): readonly Pulse[] {
  const written = pulses.filter(({ forgotten }) => forgotten !== true);
  const mean = written.reduce((sum, { amount }) => sum + amount, 0) / Math.max(1, written.length);
  return pulses.map((pulse) => (pulse.forgotten === true ? { ...pulse, amount: mean } : pulse));
}
