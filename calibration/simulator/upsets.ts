import type { Random } from '#math';
import { felt, type Pulse } from './pulses.ts';
import type { World } from './worlds.ts';

/** What moves the score in a world besides its causes and the noise. */
export type Upsets = {
  /** Points at an hour. */
  readonly at: (atH: number) => number;
  readonly isIll: (day: number) => boolean;
  /** Stretches of illness in hours. */
  readonly illnesses: readonly { readonly fromH: number; readonly untilH: number }[];
  /** Decides on a bad morning whether a painkiller is taken, and remembers it. */
  readonly maybeTake: (atH: number, pointsAboveLevel: number) => boolean;
};

const ILLNESS_POINTS = 1.6;
const PAINKILLER_POINTS = 1.8;
const PAINKILLER_HALF_LIFE_H = 4;
const UNRECORDED_HALF_LIFE_H = 26;

/**
 * Draws a world's upsets.
 *
 * @param days length of the diary
 * @param burnInDays days before it that are simulated
 * @param phase of the week's rhythm
 * @param random used only by worlds that need chance here
 */
export function upsetsOf(world: World, days: number, burnInDays: number, phase: number, random: Random): Upsets {
  const taken: Pulse[] = [];
  const illnesses = world.ill ? drawIllnesses(days, random) : [];
  const unrecorded = world.unrecorded === undefined ? [] : drawUnrecorded(days, burnInDays, random);
  const trend = (atH: number): number => {
    const share = atH / (days * 24);
    const healing = world.healing ?? 0;
    if (world.boughtAtWorst) return healing * Math.exp(-(((share - 0.35) / 0.28) ** 2)) - 0.3;
    return healing * (Math.exp(-2.5 * Math.max(0, share)) - 0.3);
  };
  const ailing = (atH: number): number =>
    ILLNESS_POINTS * Math.max(0, ...illnesses.map(({ fromH, untilH }) => swell(atH, fromH, untilH)));
  return {
    at: (atH) =>
      trend(atH) +
      (world.weekly ?? 0) * Math.sin((2 * Math.PI * atH) / 168 + phase) +
      (illnesses.length > 0 ? ailing(atH) : 0) +
      (world.unrecorded ?? 0) * felt(unrecorded, atH, 'immediate', UNRECORDED_HALF_LIFE_H) -
      PAINKILLER_POINTS * felt(taken, atH, 'immediate', PAINKILLER_HALF_LIFE_H),
    isIll: (day) => illnesses.some(({ fromH, untilH }) => fromH <= day * 24 + 18 && day * 24 + 18 < untilH),
    illnesses,
    maybeTake: (atH, pointsAboveLevel) => {
      if (!world.painkillers || pointsAboveLevel < 1 || random.uniform() > 0.6) return false;
      taken.push({ fromH: atH, untilH: atH, amount: 1 });
      return true;
    },
  };
}

/** Whole while ill, fading over a day afterwards. */
function swell(atH: number, fromH: number, untilH: number): number {
  if (atH < fromH) return 0;
  return atH < untilH ? 1 : Math.exp(-(atH - untilH) / 24);
}

function drawIllnesses(days: number, random: Random): { fromH: number; untilH: number }[] {
  const illnesses: { fromH: number; untilH: number }[] = [];
  for (let day = 3 + random.integer(12); day < days; day += 18 + random.integer(30)) {
    const fromH = day * 24 + 6;
    illnesses.push({ fromH, untilH: fromH + 24 * (3 + random.integer(4)) });
  }
  return illnesses;
}

function drawUnrecorded(days: number, burnInDays: number, random: Random): Pulse[] {
  const pulses: Pulse[] = [];
  for (let day = -burnInDays; day < days; day++) {
    const weekday = ((day % 7) + 7) % 7;
    if (random.uniform() > (weekday === 0 || weekday === 6 ? 0.45 : 0.18)) continue;
    const fromH = day * 24 + 9 + 9 * random.uniform();
    pulses.push({ fromH, untilH: fromH + 0.9, amount: 0.5 + random.uniform() });
  }
  return pulses;
}
