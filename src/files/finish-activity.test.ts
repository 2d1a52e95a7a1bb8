import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSteps, stepsFromCadence } from './cadence.ts';
import { fillDistance, haversineM } from './ground-distance.ts';
import { medianOf } from './median.ts';
import { ProblemLog } from './problem-log.ts';
import { COLUMN, SampleColumns } from './sample-columns.ts';
import { sportOfText } from './sport.ts';
import { orderByTime } from './time-order.ts';

const DAY_MS = 86_400_000;

function columnsOf(values: Readonly<Record<number, readonly number[]>>): SampleColumns {
  const columns = new SampleColumns(2);
  const count = Math.max(...Object.values(values).map((column) => column.length));
  for (let row = 0; row < count; row += 1) {
    for (const [column, numbers] of Object.entries(values)) columns.put(Number(column), numbers[row] ?? Number.NaN);
    columns.commit();
  }
  return columns;
}

describe('distance over ground', () => {
  test('a degree of latitude is a 360th of the circumference', () => {
    expect(haversineM(10, 20, 11, 20)).toBeCloseTo((2 * Math.PI * 6_371_008.8) / 360, 6);
  });

  test('obeys the laws of distance, to the poles and over the date line', () => {
    const place = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, ([latitude, longitude], [toLatitude, toLongitude]) => {
        const there = haversineM(latitude, longitude, toLatitude, toLongitude);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(Math.PI * 6_371_008.8 + 1e-6);
        expect(there).toBeCloseTo(haversineM(toLatitude, toLongitude, latitude, longitude), 6);
      }),
      { seed: 2 },
    );
    expect(haversineM(0, 179.999, 0, -179.999)).toBeCloseTo(222.4, 1);
  });

  test('is summed over positions, not over gaps, and skips samples without one', () => {
    const columns = columnsOf({
      [COLUMN.latitudeDeg]: [0, Number.NaN, 1, 5, 6],
      [COLUMN.longitudeDeg]: [0, Number.NaN, 0, 0, 0],
    });
    fillDistance(columns, [0, 3]);
    const degree = haversineM(0, 0, 1, 0);
    const distance = columns.finish().distanceM ?? [];
    expect([...distance].map((metres) => metres / degree)).toEqual([0, Number.NaN, 1, 1, expect.closeTo(2, 9)]);
  });
});

describe('steps', () => {
  test('strides become steps on foot, and steps stay steps', () => {
    const counted = (values: number[], sport: string) => {
      const cadence = Float64Array.from(values);
      countSteps(cadence, sport);
      return [...cadence];
    };
    expect(counted([84, 0, 85, Number.NaN], 'run')).toEqual([168, 0, 170, Number.NaN]);
    expect(counted([168, 0, 170, 171], 'run')).toEqual([168, 0, 170, 171]);
    expect(counted([55, 56], 'walk')).toEqual([110, 112]);
    expect(counted([110, 112], 'hike')).toEqual([110, 112]);
    expect(counted([90, 91], 'ride')).toEqual([90, 91]);
  });

  test('are summed over time, over at most 30 s of a gap, and not over pauses', () => {
    const timeMs = Float64Array.of(0, 60_000, 70_000, 80_000);
    const rate = Float64Array.of(120, 180, 180, 180);
    expect(stepsFromCadence(timeMs, rate, [])).toBe(60 + 30 + 30);
    expect(stepsFromCadence(timeMs, rate, [{ fromMs: 61_000, untilMs: 69_000 }])).toBe(60 + 30);
    expect(stepsFromCadence(Float64Array.of(Number.NaN, Number.NaN), rate, [])).toBeNull();
  });
});

describe('order of time', () => {
  test('sorts rows stably, keeps untimed ones behind their neighbour, moves gaps along', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 50 }), fc.constant(Number.NaN)), { maxLength: 40 }), (seconds) => {
        const columns = columnsOf({
          [COLUMN.timeMs]: [...seconds, 99].map((second) => second * 1000),
          [COLUMN.powerW]: [...seconds, 99].map((_, row) => row),
        });
        const ordered = orderByTime(columns, [0]);
        const { timeMs, powerW } = ordered.columns.finish();
        const timed = timeMs.filter((ms) => !Number.isNaN(ms));
        expect([...timed]).toEqual([...timed].sort((a, b) => a - b));
        expect([...(powerW ?? [])].sort((a, b) => a - b)).toEqual([...seconds, 99].map((_, row) => row));
        expect(ordered.dropped).toBe(0);
      }),
      { seed: 3 },
    );
  });

  test('drops what lies months from everything else', () => {
    const columns = columnsOf({ [COLUMN.timeMs]: [0, 1000, 400 * DAY_MS, 2000, 3000] });
    const { columns: kept, dropped } = orderByTime(columns, []);
    expect([...kept.finish().timeMs]).toEqual([0, 1000, 2000, 3000]);
    expect(dropped).toBe(1);
  });
});

test('the median passes over what is no number or too small', () => {
  expect(medianOf(Float64Array.of(3, Number.NaN, 1, 2))).toBe(2);
  expect(medianOf(Float64Array.of(0, 0, 0, 5, 7), 1)).toBe(7);
  expect(medianOf(Float64Array.of(Number.NaN))).toBeNaN();
  expect(medianOf(Float64Array.from({ length: 100_000 }, (_, row) => row))).toBeCloseTo(50_000, -3);
});

test('columns grow, and give back what was put in, trimmed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 3000 }), (values) => {
      const { timeMs, powerW, speedMps } = columnsOf({ [COLUMN.powerW]: values }).finish();
      expect([...(powerW ?? [])]).toEqual(values);
      expect(timeMs).toHaveLength(values.length);
      expect(speedMps).toBeUndefined();
    }),
    { seed: 4, numRuns: 30 },
  );
});

test('a flood of problems stays small', () => {
  const log = new ProblemLog();
  for (let kind = 0; kind < 1000; kind += 1) {
    for (let time = 0; time < 100; time += 1) log.add(`line ${time}`, 'x', `kind ${kind}`);
  }
  expect(log.list().length).toBeLessThanOrEqual(200);
});

test.each([
  ['running', 'run', null],
  ['Trail Running', 'run', 'trail'],
  ['treadmill_running', 'run', 'treadmill'],
  ['VirtualRun', 'run', 'virtual'],
  ['9', 'run', null],
  ['Biking', 'ride', null],
  ['mountain biking', 'ride', 'mountain'],
  ['nordic_walking', 'walk', 'nordic'],
  ['Hiking', 'hike', null],
  ['snowshoeing', 'snowshoe', null],
  ['cross country skiing', 'cross-country-ski', null],
  ['strength_training', 'strength', null],
  ['open_water_swimming', 'swim', 'open-water'],
  ['stand up paddling', 'paddle', null],
  ['rowing', 'row', null],
  ['Other', 'unknown', null],
  ['Road Gravel/Dirt', 'unknown', null],
  ['', 'unknown', null],
  [null, 'unknown', null],
])('the words "%s" mean %s', (text, sport, subSport) => {
  expect(sportOfText(text)).toEqual({ sport, subSport });
});
