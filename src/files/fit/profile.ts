import { COLUMN } from '../sample-columns.ts';

/** The number of the message that holds one sample. */
export const RECORD = 20;
/** The number of the message that holds heart beats recorded by a strap and sent later. */
export const HEART_RATES = 132;
/** The field that is the time in every message. */
export const TIME_FIELD = 253;

/** Not a column of an activity: where a developer's cumulative distance waits until it is known whether it is needed. */
export const DEVELOPER_DISTANCE = Object.keys(COLUMN).length;

/** A field of a sample and the column it fills: value = stored / per + shift. */
export type RecordField = {
  readonly field: number;
  readonly column: number;
  readonly per: number;
  readonly shift: number;
  /** `semicircles` become degrees; a `fraction` is added to what the column holds already. */
  readonly kind?: 'semicircles' | 'fraction';
};

function scaled(field: number, column: number, per = 1, shift = 0): RecordField {
  return { field, column, per, shift };
}

/** `compressed_speed_distance` holds two values in three bytes and is read by a case of its own. */
export const COMPRESSED_SPEED_DISTANCE = 8;

/**
 * The fields of a sample that become columns, in the order in which they are read: of two fields for one column the later is
 * the finer and wins where it is valid. Altitude counts from −500 m; `step_length` is in 1/10 mm and half a stride.
 * @source fit-protocol
 */
export const RECORD_FIELDS: readonly RecordField[] = [
  { ...scaled(0, COLUMN.latitudeDeg), kind: 'semicircles' },
  { ...scaled(1, COLUMN.longitudeDeg), kind: 'semicircles' },
  scaled(2, COLUMN.altitudeM, 5, -500),
  scaled(78, COLUMN.altitudeM, 5, -500),
  scaled(3, COLUMN.heartRateBpm),
  scaled(4, COLUMN.cadencePerMin),
  { ...scaled(53, COLUMN.cadencePerMin, 128), kind: 'fraction' },
  scaled(52, COLUMN.cadencePerMin, 256),
  scaled(5, COLUMN.distanceM, 100),
  scaled(6, COLUMN.speedMps, 1000),
  scaled(73, COLUMN.speedMps, 1000),
  scaled(7, COLUMN.powerW),
  scaled(13, COLUMN.temperatureC),
  scaled(39, COLUMN.verticalOscillationMm, 10),
  scaled(41, COLUMN.groundContactMs, 10),
  scaled(84, COLUMN.groundContactBalancePercent, 100),
  scaled(85, COLUMN.strideLengthM, 5000),
  scaled(83, COLUMN.verticalRatioPercent, 100),
];

/** A message kept whole: the fields we use by our names, numbers with what they are divided by, texts as they are. */
type KeptMessage = {
  readonly message: number;
  readonly numbers: Readonly<Record<string, number | readonly [field: number, per: number]>>;
  readonly texts?: Readonly<Record<string, number>>;
};

/** The messages besides samples that are read. @source fit-protocol */
export const KEPT_MESSAGES = {
  fileId: { message: 0, numbers: { type: 0, manufacturer: 1, product: 2, createdS: 4 }, texts: { productName: 8 } },
  sport: { message: 12, numbers: { sport: 0, subSport: 1 }, texts: { name: 3 } },
  session: {
    message: 18,
    numbers: {
      startS: 2,
      sport: 5,
      subSport: 6,
      elapsedS: [7, 1000],
      timerS: [8, 1000],
      distanceM: [9, 100],
      cycles: 10,
      heartRateBpm: 16,
      ascentM: 22,
      descentM: 23,
    },
    texts: { name: 110 },
  },
  lap: {
    message: 19,
    numbers: {
      startS: 2,
      elapsedS: [7, 1000],
      timerS: [8, 1000],
      distanceM: [9, 100],
      heartRateBpm: 15,
      ascentM: 21,
      descentM: 22,
      sport: 25,
      subSport: 39,
    },
  },
  event: { message: 21, numbers: { event: 0, type: 1 } },
  deviceInfo: { message: 23, numbers: { index: 0, manufacturer: 2, product: 4 }, texts: { productName: 27 } },
  activity: { message: 34, numbers: { localS: 5 } },
  clockCorrelation: { message: 162, numbers: { systemS: 1 } },
  fieldDescription: {
    message: 206,
    numbers: { developer: 0, field: 1, baseType: 2, scale: 6, offset: 7, nativeMessage: 14, nativeField: 15 },
    texts: { units: 8 },
  },
} as const satisfies Readonly<Record<string, KeptMessage>>;

export type KeptKind = keyof typeof KEPT_MESSAGES;

/** The kinds of kept messages by their number in the file. */
export const KEPT_KINDS: ReadonlyMap<number, KeptKind> = new Map(
  (Object.keys(KEPT_MESSAGES) as KeptKind[]).map((kind) => [KEPT_MESSAGES[kind].message, kind]),
);
