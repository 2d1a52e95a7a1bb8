import { COLUMN, type SampleColumns } from './sample-columns.ts';

/** Mean radius of the Earth in metres. @source moritz-2000 */
const EARTH_RADIUS_M = 6_371_008.8;

const DEG = Math.PI / 180;

/**
 * Great-circle distance on the sphere by the haversine formula; up to 0.5 % from that on the ellipsoid.
 *
 * @param fromLatitudeDeg degrees, −90…90
 * @param fromLongitudeDeg degrees, −180…180
 * @param toLatitudeDeg degrees
 * @param toLongitudeDeg degrees
 * @returns metres; NaN when any is NaN
 */
export function haversineM(
  fromLatitudeDeg: number,
  fromLongitudeDeg: number,
  toLatitudeDeg: number,
  toLongitudeDeg: number,
): number {
  const sinLatitude = Math.sin(((toLatitudeDeg - fromLatitudeDeg) * DEG) / 2);
  const sinLongitude = Math.sin(((toLongitudeDeg - fromLongitudeDeg) * DEG) / 2);
  const chord =
    sinLatitude * sinLatitude +
    Math.cos(fromLatitudeDeg * DEG) * Math.cos(toLatitudeDeg * DEG) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Fills the distance column from the positions: the sum of great-circle distances from position to position. Nothing is
 * added over a gap, because what was covered while the recording was stopped is not known. Leaves the column alone where it
 * has values or there is no position.
 *
 * @param columns the samples, in order of time
 * @param gapRows rows that begin a new stretch, ascending
 */
export function fillDistance(columns: SampleColumns, gapRows: readonly number[]): void {
  const latitude = columns.data[COLUMN.latitudeDeg];
  const longitude = columns.data[COLUMN.longitudeDeg];
  if (latitude === undefined || longitude === undefined || columns.data[COLUMN.distanceM] !== undefined) return;
  const distance = columns.use(COLUMN.distanceM);
  let total = 0;
  let before = -1;
  let gap = 0;
  for (let row = 0; row < columns.rows; row += 1) {
    if (row === gapRows[gap]) {
      before = -1;
      while (gapRows[gap] === row) gap += 1;
    }
    if (Number.isNaN(latitude[row]) || Number.isNaN(longitude[row])) continue;
    if (before >= 0) {
      total += haversineM(
        latitude[before] as number,
        longitude[before] as number,
        latitude[row] as number,
        longitude[row] as number,
      );
    }
    distance[row] = total;
    before = row;
  }
}
