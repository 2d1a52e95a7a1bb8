import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of seeded random numbers: the same seed gives the same numbers on every machine. */
export type Random = {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Standard normal, by the polar method. */
  readonly normal: () => number;
  /** Uniform integer in [0, n). */
  readonly integer: (n: number) => number;
};

/**
 * A seeded random stream (xoroshiro128+).
 *
 * @param seed any 32-bit integer; equal seeds give equal streams
 * @returns the stream; it carries its own state, so share it only where the order of use is fixed
 */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(scramble(seed | 0));
  let spare: number | null = null;
  const uniform = (): number => uniformFloat64(generator);
  const normal = (): number => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const scale = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * scale;
        return u * scale;
      }
    }
  };
  return { uniform, normal, integer: (n) => Math.floor(uniform() * n) };
}

// Neighbouring seeds must not give neighbouring streams: the finaliser of MurmurHash3 spreads every bit of the seed.
function scramble(seed: number): number {
  let h = seed ^ 0x9e3779b9;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
