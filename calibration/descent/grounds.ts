import type { Random } from '#math';

/** A route whose altitude is known at every metre. */
export type Ground = {
  readonly name: string;
  readonly lengthM: number;
  /** Altitude in metres at a distance in metres. */
  readonly altitudeAt: (distanceM: number) => number;
};

/** Straight slopes from corner to corner: what is descended, and how steeply, can be read off. */
function slopes(name: string, corners: readonly (readonly [distanceM: number, altitudeM: number])[]): Ground {
  const lengthM = corners.at(-1)?.[0] ?? 0;
  const altitudeAt = (distanceM: number): number => {
    const next = Math.max(
      1,
      corners.findIndex(([at]) => at >= distanceM),
    );
    const [fromM, low] = corners[next - 1] ?? [0, 0];
    const [untilM, high] = corners[next] ?? [1, 0];
    return low + ((high - low) * (distanceM - fromM)) / (untilM - fromM);
  };
  return { name, lengthM, altitudeAt };
}

/** Hills of every size from 250 m to 5 km long, the longer the higher, by a sum of sines. */
function hills(name: string, lengthM: number, heightM: number, random: Random): Ground {
  const waves = Array.from({ length: 24 }, (_, i) => {
    const lengthOfWaveM = 250 * 20 ** (i / 23);
    return { k: (2 * Math.PI) / lengthOfWaveM, height: (heightM * lengthOfWaveM) / 5000, phase: random.uniform() * 7 };
  });
  return {
    name,
    lengthM,
    altitudeAt: (x) => waves.reduce((sum, { k, height, phase }) => sum + height * Math.sin(k * x + phase), 0),
  };
}

/** The routes that the method is tried on. */
export function grounds(random: Random): Ground[] {
  return [
    slopes('flat, 10 km', [
      [0, 50],
      [10_000, 50],
    ]),
    slopes('canal with six bridges, 10 km', [
      [0, 20],
      ...[1, 2, 4, 6, 7, 9].flatMap((km) => [
        [km * 1000 - 120, 20] as const,
        [km * 1000, 26] as const,
        [km * 1000 + 120, 20] as const,
      ]),
      [10_000, 20],
    ]),
    hills('gentle hills, 10 km', 10_000, 9, random),
    hills('hills, 10 km', 10_000, 20, random),
    slopes('up and down at 2, 5, 8 and 12 %', [
      [0, 0],
      ...[2, 5, 8, 12].flatMap((percent, i) => [
        [2000 * i + 1000, 10 * percent] as const,
        [2000 * i + 2000, 0] as const,
      ]),
    ]),
    hills('mountains, 20 km', 20_000, 40, random),
  ];
}
