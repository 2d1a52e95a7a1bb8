import { describe, expect, test } from 'vitest';
import { FIELD, siteOfZone, type Zone, zones } from './body-zones.ts';

const all = [...zones.front, ...zones.back];

describe('the body map', () => {
  test('has places of a fingertip at least, inside the figure, none over another', () => {
    for (const view of [zones.front, zones.back]) {
      for (const [n, one] of view.entries()) {
        // At 360 pixels a figure is some 156 wide: 16 units are 25 pixels.
        expect(Math.min(one.width, one.height), one.key).toBeGreaterThanOrEqual(16);
        expect(one.x >= 0 && one.x + one.width <= FIELD.width && one.y + one.height <= FIELD.height, one.key).toBe(
          true,
        );
        const over = view.slice(n + 1).filter((other) => overlaps(one, other));
        expect(over.map(({ key }) => `${one.key} over ${key}`)).toEqual([]);
      }
    }
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test('shows the right knee on the left from the front, and on the right from behind', () => {
    const rights = all.filter(({ place, side }) => place === 'knee' && side === 'right');
    expect(rights.map(({ view, x }) => [view, x < 50])).toEqual([
      ['front', true],
      ['back', false],
    ]);
  });

  test('keeps to the name that the case has, so that one pain stays one series', () => {
    const leftKnee = { place: 'knee', side: 'left' } as const;
    expect(siteOfZone(leftKnee, [])).toBe('left-knee');
    expect(siteOfZone(leftKnee, ['knee'])).toBe('knee');
    expect(siteOfZone(leftKnee, ['knee', 'Left knee'])).toBe('Left knee');
    expect(siteOfZone({ place: 'neck', side: null }, ['Neck'])).toBe('Neck');
  });
});

function overlaps(one: Zone, other: Zone): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
