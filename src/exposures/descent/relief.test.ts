import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import type { AltitudeTrack } from './altitude-track.ts';
import { reliefOf } from './relief.ts';

/** A run over a ground, a sample every few metres, two and a half metres a second. */
function runOver(lengthM: number, altitudeAt: (x: number) => number, everyM = 2.5) {
  const n = Math.floor(lengthM / everyM) + 1;
  const distanceM = Float64Array.from({ length: n }, (_, i) => i * everyM);
  return {
    distanceM,
    altitudeM: distanceM.map(altitudeAt),
    timeMs: distanceM.map((x) => x * 400),
  } satisfies AltitudeTrack;
}
/** One hill, up and down at 5 %, 50 m high. */
const hill = (x: number) => 100 + 0.05 * (1000 - Math.abs(x - 1000));
const hillRun = () => runOver(2000, hill);

describe('a known ground', () => {
  test.each([2.5, 11, 30])('is read with a sample every %d m', (everyM) => {
    const relief = reliefOf(runOver(2000, hill, everyM));
    expect(relief?.descentM).toBeCloseTo(50, -0.7);
    expect(relief?.ascentM).toBeCloseTo(50, -0.7);
    expect(relief?.descentBandsM[1]).toBeGreaterThan(45);
  });

  test('that is flat has neither climb nor descent, a treadmill among them', () => {
    expect(reliefOf(runOver(5000, () => 0))).toMatchObject({ ascentM: 0, descentM: 0, descentBandsM: [0, 0, 0, 0] });
  });

  test.each([
    [0.02, 0],
    [0.05, 1],
    [0.08, 2],
    [0.12, 3],
  ])('of gradient %d falls into band %d', (gradient, band) => {
    const relief = reliefOf(runOver(1000, (x) => 500 - gradient * x));
    expect(relief?.descentM).toBeCloseTo(1000 * gradient, -0.5);
    expect(relief?.descentBandsM[band]).toBeCloseTo(relief?.descentM ?? 0, 6);
  });
});

describe('noise', () => {
  test('of a barometer or of satellites errs by no more than the documented tens of metres', () => {
    for (const [slowM, slowS, bound] of [
      [0.8, 40, 12],
      [3, 60, 60],
    ] as const) {
      const random = randomFrom(7);
      let slow = 0;
      const kept = Math.exp(-1 / slowS);
      const err = () => {
        slow = kept * slow + slowM * Math.sqrt(1 - kept * kept) * random.normal();
        return slow;
      };
      const flat = reliefOf(runOver(10_000, () => err()));
      const hills = reliefOf(runOver(8000, (x) => hill(x % 2000) + err()));
      expect(flat?.descentM).toBeLessThan(bound);
      expect(Math.abs((hills?.descentM ?? 0) - 200)).toBeLessThan(bound);
    }
  });

  test('of single spikes changes nothing', () => {
    const track = hillRun();
    for (const at of [40, 300, 301, 500]) track.altitudeM[at] = -500;
    expect(reliefOf(track)?.descentM).toBeCloseTo(50, -0.7);
  });
});

describe('what is missing', () => {
  test('altogether, or on more than a fifth of the ground, makes the descent unknown', () => {
    expect(reliefOf({ distanceM: new Float64Array(0), altitudeM: new Float64Array(0) })).toBeNull();
    const track = hillRun();
    expect(reliefOf({ ...track, altitudeM: track.altitudeM.fill(Number.NaN) })).toBeNull();
    const half = hillRun();
    half.altitudeM.fill(Number.NaN, 400);
    expect(reliefOf(half)).toBeNull();
  });

  test('here and there is bridged', () => {
    const track = hillRun();
    track.altitudeM.fill(Number.NaN, 100, 150);
    for (let i = 0; i < track.altitudeM.length; i += 3) track.altitudeM[i] = Number.NaN;
    track.distanceM[33] = Number.NaN;
    expect(reliefOf(track)?.descentM).toBeCloseTo(50, -0.7);
  });

  test('is the ground itself where a distance cannot be', () => {
    const track = hillRun();
    track.distanceM[700] = 1e12;
    expect(reliefOf(track)).toBeNull();
  });

  test('in time is no pause', () => {
    const { distanceM, altitudeM } = hillRun();
    expect(reliefOf({ distanceM, altitudeM })?.descentM).toBeCloseTo(50, -0.7);
  });
});

test('a step in altitude made during a pause is not run', () => {
  const track = runOver(2000, (x) => (x < 1000 ? 100 : 40));
  expect(reliefOf(track)?.descentM).toBeGreaterThan(50);
  const paused = {
    ...track,
    timeMs: track.timeMs.map((ms, i) => ((track.distanceM[i] as number) < 1000 ? ms : ms + 600_000)),
  };
  expect(reliefOf(paused)?.descentM).toBe(0);
});

test('a run goes up and down by what its ends differ, and its bands sum to its descent', () => {
  const waves = fc.array(
    fc.record({ height: fc.double({ min: 0, max: 40, noNaN: true }), k: fc.integer({ min: 1, max: 12 }) }),
  );
  fc.assert(
    fc.property(waves, fc.integer({ min: 2, max: 25 }), (each, everyM) => {
      const altitudeAt = (x: number) =>
        each.reduce((sum, { height, k }) => sum + (height / k) * Math.sin((k * x) / 700), 0);
      const relief = reliefOf(runOver(4000, altitudeAt, everyM));
      if (relief === null) throw new Error('the descent of a whole track is known');
      const { ascentM, descentM, descentBandsM, hysteresisM } = relief;
      expect(descentBandsM.reduce((sum, metres) => sum + metres, 0)).toBeCloseTo(descentM, 6);
      // What lies outside the first and the last turning point is no more than a reversal each.
      const net = altitudeAt(4000) - altitudeAt(0);
      expect(Math.abs(ascentM - descentM - net)).toBeLessThan(2 * hysteresisM + 8);
      expect(Math.min(ascentM, descentM)).toBeGreaterThanOrEqual(0);
    }),
    { seed: 23, numRuns: 200 },
  );
});

test('no columns make it throw', () => {
  const column = fc.array(fc.double(), { maxLength: 60 }).map((values) => Float64Array.from(values));
  fc.assert(
    fc.property(column, column, fc.option(column, { nil: undefined }), (distanceM, altitudeM, timeMs) => {
      // Altitudes and distances that a file can hold; millions of kilometres would only be a long array.
      const sane = (values: Float64Array, most: number) =>
        values.map((value) => (Math.abs(value) < most ? value : Number.NaN));
      const relief = reliefOf({ distanceM: sane(distanceM, 1e6), altitudeM: sane(altitudeM, 1e5), timeMs });
      expect(relief === null || Number.isFinite(relief.descentM)).toBe(true);
    }),
    { seed: 29, numRuns: 500 },
  );
});
