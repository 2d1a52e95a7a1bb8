import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../test/columns-of.ts';
import { fillDistance, haversineM } from './ground-distance.ts';
import { COLUMN } from './sample-columns.ts';

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
