/** From which side a figure is seen. */
export type View = 'front' | 'back';

/** A place on a figure that a thumb can hit, in a field of 100 by 244; `side` is the runner's own left or right. */
export type Zone = {
  readonly key: string;
  readonly view: View;
  /** The place's name without its side, as sites are named: `knee`. */
  readonly place: string;
  readonly side: 'left' | 'right' | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const FIELD = { width: 100, height: 244 } as const;

type Box = readonly [place: string, x: number, y: number, width: number, height: number];

/** Places on the middle line, and those of the half that lies left of it as it is seen; none is narrower than a fingertip. */
const middle: Readonly<Record<View, readonly Box[]>> = {
  front: [
    ['head', 39, 2, 22, 23],
    ['neck', 39, 26, 22, 16],
    ['chest', 34, 52, 32, 20],
    ['abdomen', 34, 73, 32, 21],
    ['groin', 42, 96, 16, 17],
  ],
  back: [
    ['head', 39, 2, 22, 23],
    ['neck', 39, 26, 22, 16],
    ['upper-back', 34, 52, 32, 17],
    ['mid-back', 34, 70, 32, 16],
    ['lower-back', 34, 87, 32, 16],
  ],
};
const half: Readonly<Record<View, readonly Box[]>> = {
  front: [
    ['shoulder', 16, 33, 22, 18],
    ['arm', 13, 52, 18, 22],
    ['elbow', 10, 75, 18, 16],
    ['wrist', 7, 92, 17, 16],
    ['hand', 4, 109, 18, 18],
    ['hip', 25, 96, 16, 17],
    ['thigh', 28, 114, 21, 35],
    ['knee', 29, 150, 19, 20],
    ['shin', 30, 171, 17, 34],
    ['ankle', 30, 206, 17, 16],
    ['foot', 26, 223, 21, 18],
  ],
  back: [
    ['shoulder', 16, 33, 22, 18],
    ['arm', 13, 52, 18, 22],
    ['elbow', 10, 75, 18, 16],
    ['buttock', 28, 104, 21, 19],
    ['hamstring', 28, 124, 21, 29],
    ['knee', 29, 154, 19, 17],
    ['calf', 30, 172, 17, 30],
    ['achilles', 30, 203, 17, 16],
    ['heel', 28, 220, 19, 18],
  ],
};

/** All places of a figure, from the head to the foot. */
export const zones: Readonly<Record<View, readonly Zone[]>> = { front: zonesOf('front'), back: zonesOf('back') };

function zonesOf(view: View): Zone[] {
  // Who is seen from the front has the right side where the onlooker's left is.
  const near = view === 'front' ? 'right' : 'left';
  const far = near === 'left' ? 'right' : 'left';
  const zone = ([place, x, y, width, height]: Box, side: Zone['side']): Zone => ({
    ...{ key: `${view} ${side ?? ''} ${place}`, view, place, side, x, y, width, height },
  });
  const mirrored = ([place, x, y, width, height]: Box): Box => [place, FIELD.width - x - width, y, width, height];
  const paired = half[view].flatMap((box) => [zone(box, near), zone(mirrored(box), far)]);
  return [...middle[view].map((box) => zone(box, null)), ...paired].sort((one, other) => one.y - other.y);
}

/**
 * The site that a place stands for in a case: a name that the case has already, so that one pain stays one series.
 *
 * @param zone the place
 * @param known the sites of the case
 * @returns `left-knee`; `knee` where the case speaks of a knee without its side
 */
export function siteOfZone({ place, side }: Pick<Zone, 'place' | 'side'>, known: readonly string[]): string {
  const sided = side === null ? place : `${side}-${place}`;
  const fold = (site: string) =>
    site
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
  return known.find((site) => fold(site) === sided) ?? known.find((site) => fold(site) === place) ?? sided;
}
