import { FitWriter } from '@markw65/fit-file-writer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, type FieldSpec, FitBytes } from '../../../test/fit-bytes.ts';
import { readFit } from './read-fit.ts';

const EPOCH_MS = 631_065_600_000;
const T0 = 1_000_000_000;
const SEMICIRCLES = 2 ** 31 / 180;

const fileId: FieldSpec[] = [
  [0, 'enum'],
  [1, 'uint16'],
  [2, 'uint16'],
  [4, 'uint32'],
];
const session: FieldSpec[] = [
  [253, 'uint32'],
  [2, 'uint32'],
  [7, 'uint32'],
  [8, 'uint32'],
  [9, 'uint32'],
  [5, 'enum'],
  [6, 'enum'],
  [10, 'uint32'],
];
const event: FieldSpec[] = [
  [253, 'uint32'],
  [0, 'enum'],
  [1, 'enum'],
];

/** A file that says it is an activity of a Garmin fēnix 5. */
function activityFile(bigEndian = false): FitBytes {
  return new FitBytes().define(0, 0, fileId, { bigEndian }).data(0, [4, 1, 2697, T0]);
}

function only(bytes: Uint8Array) {
  const reading = readFit(bytes);
  expect(reading.activities).toHaveLength(1);
  return { ...reading, activity: reading.activities[0] as (typeof reading.activities)[0] };
}

describe('samples', () => {
  test.each([false, true])('are read with big endian %s', (bigEndian) => {
    const bytes = activityFile(bigEndian)
      .define(
        1,
        20,
        [
          [253, 'uint32'],
          [0, 'sint32'],
          [1, 'sint32'],
          [2, 'uint16'],
          [13, 'sint8'],
        ],
        { bigEndian },
      )
      .data(1, [T0, Math.round(51.5 * SEMICIRCLES), Math.round(-0.25 * SEMICIRCLES), (100 + 500) * 5, -7])
      .file();
    const { activity, problems } = only(bytes);
    expect(problems).toEqual([]);
    expect(activity.device).toBe('Garmin fēnix 5');
    expect(activity.startMs).toBe(T0 * 1000 + EPOCH_MS);
    expect(activity.samples.latitudeDeg?.[0]).toBeCloseTo(51.5, 7);
    expect(activity.samples.longitudeDeg?.[0]).toBeCloseTo(-0.25, 7);
    expect(activity.samples.altitudeM?.[0]).toBe(100);
    expect(activity.samples.temperatureC?.[0]).toBe(-7);
  });

  test('an invalid value is missing, and a column without values is absent', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
        [6, 'uint16'],
        [7, 'uint16'],
      ])
      .data(1, [T0, 140, 0xffff, 0xffff])
      .data(1, [T0 + 1, 255, 3000, 0xffff])
      .file();
    const { samples } = only(bytes).activity;
    expect([...(samples.heartRateBpm ?? [])]).toEqual([140, Number.NaN]);
    expect([...(samples.speedMps ?? [])]).toEqual([Number.NaN, 3]);
    expect(samples.powerW).toBeUndefined();
  });

  test('the enhanced field wins over the plain one, whatever their order', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [73, 'uint32'],
        [78, 'uint32'],
        [6, 'uint16'],
        [2, 'uint16'],
      ])
      .data(1, [T0, 3456, 3000, 3000, 2500])
      .data(1, [T0 + 1, 0xffffffff, 0xffffffff, 3000, 2500])
      .file();
    const { samples } = only(bytes).activity;
    expect([...(samples.speedMps ?? [])]).toEqual([3.456, 3]);
    expect([...(samples.altitudeM ?? [])]).toEqual([100, 0]);
  });

  test('compressed times count on from the last full one, over the turn of 32 s', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .data(1, [T0, 100])
      .define(2, 20, [[3, 'uint8']])
      .data(2, [101], (T0 + 5) & 31)
      .data(2, [102], (T0 + 31) & 31)
      .data(2, [103], (T0 + 40) & 31)
      .file();
    const { timeMs } = only(bytes).activity.samples;
    expect([...timeMs].map((ms) => (ms - EPOCH_MS) / 1000 - T0)).toEqual([0, 5, 31, 40]);
  });

  test('compressed speed and distance: 12 bits each, the distance accumulates over its turns', () => {
    const pack = (speed: number, sixteenths: number) => [
      speed & 255,
      (speed >> 8) | ((sixteenths & 15) << 4),
      (sixteenths >> 4) & 255,
    ];
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [8, 'byte', 3],
      ])
      .data(1, [T0, pack(354, 0)])
      .data(1, [T0 + 1, pack(355, 228)])
      .data(1, [T0 + 2, [255, 255, 255]])
      .data(1, [T0 + 3, pack(360, (228 + 4000) & 4095)])
      .file();
    const { samples } = only(bytes).activity;
    expect([...(samples.speedMps ?? [])]).toEqual([3.54, 3.55, Number.NaN, 3.6]);
    expect([...(samples.distanceM ?? [])]).toEqual([0, 14.25, Number.NaN, (228 + 4000) / 16]);
  });

  test('the size in the definition counts: narrow, wide and impossible fields, and arrays', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [5, 'uint32', 2],
        [6, 'uint16', 4],
        [7, 'uint16', 3],
        [3, 'uint16'],
      ])
      .data(1, [T0, 1234, [2500, 9999], [1, 2], 150])
      .file();
    const { samples } = only(bytes).activity;
    expect(samples.distanceM?.[0]).toBe(12.34);
    expect(samples.speedMps?.[0]).toBe(2.5);
    expect(samples.heartRateBpm?.[0]).toBe(150);
    expect(samples.powerW).toBeUndefined();
  });

  test('running dynamics in their units; a stride is two steps', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [39, 'uint16'],
        [41, 'uint16'],
        [84, 'uint16'],
        [85, 'uint16'],
        [83, 'uint16'],
      ])
      .data(1, [T0, 825, 2460, 4980, 11_000, 750])
      .file();
    expect(only(bytes).activity.samples).toMatchObject({
      verticalOscillationMm: Float64Array.of(82.5),
      groundContactMs: Float64Array.of(246),
      groundContactBalancePercent: Float64Array.of(49.8),
      strideLengthM: Float64Array.of(2.2),
      verticalRatioPercent: Float64Array.of(7.5),
    });
  });

  test('a sample spread over two messages of one second is one; two values of one second are two', () => {
    const bytes = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .define(2, 20, [
        [253, 'uint32'],
        [5, 'uint32'],
      ])
      .data(1, [T0, 100])
      .data(2, [T0, 500])
      .data(1, [T0 + 1, 101])
      .data(1, [T0 + 1, 102])
      .file();
    const { samples } = only(bytes).activity;
    expect([...(samples.heartRateBpm ?? [])]).toEqual([100, 101, 102]);
    expect(samples.distanceM?.[0]).toBe(5);
  });

  test('unknown messages are passed over by their size', () => {
    const bytes = activityFile()
      .define(
        3,
        0xff12,
        [
          [0, 'string', 9],
          [1, 'float64'],
        ],
        { developer: [[0, 0, 'uint32']] },
      )
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .data(3, ['anything', 1, 2])
      .data(1, [T0, 100])
      .file();
    expect(only(bytes).activity.samples.heartRateBpm).toEqual(Float64Array.of(100));
  });

  test('times that run backwards are a problem with a place, and the samples are in order', () => {
    const file = activityFile().define(1, 20, [
      [253, 'uint32'],
      [3, 'uint8'],
    ]);
    const bytes = file
      .data(1, [T0 + 2, 102])
      .data(1, [T0, 100])
      .data(1, [T0 + 1, 101])
      .file();
    const { activity, problems } = only(bytes);
    expect([...(activity.samples.heartRateBpm ?? [])]).toEqual([100, 101, 102]);
    expect(problems).toEqual([
      {
        place: `byte ${bytes.length - 2 - 2 * 6}`,
        found: 'a sample earlier than the one before',
        expected: 'times that do not run backwards',
      },
    ]);
  });
});

describe('developer fields', () => {
  const described = (fields: readonly (readonly [number, number, string])[]) => {
    const file = activityFile().define(4, 206, [
      [0, 'uint8'],
      [1, 'uint8'],
      [2, 'uint8'],
      [14, 'uint16'],
      [15, 'uint8'],
      [8, 'string', 8],
    ]);
    fields.forEach(([nativeField, baseType, units], index) => {
      file.data(4, [0, index, baseType, 20, nativeField, units]);
    });
    return file;
  };

  test('override the field they stand for, also where their description follows the definition', () => {
    const bytes = activityFile()
      .define(
        1,
        20,
        [
          [253, 'uint32'],
          [3, 'uint8'],
        ],
        { developer: [[0, 0, 'uint8']] },
      )
      .define(4, 206, [
        [0, 'uint8'],
        [1, 'uint8'],
        [2, 'uint8'],
        [14, 'uint16'],
        [15, 'uint8'],
      ])
      .data(4, [0, 0, 2, 20, 3])
      .data(1, [T0, 100, 133])
      .data(1, [T0 + 1, 101, 255])
      .file();
    expect([...(only(bytes).activity.samples.heartRateBpm ?? [])]).toEqual([133, 101]);
  });

  test('come in units; those of a unit we do not know are left out', () => {
    const bytes = described([
      [6, 0x88, 'km/h'],
      [7, 0x84, 'horses'],
    ])
      .define(1, 20, [[253, 'uint32']], {
        developer: [
          [0, 0, 'float32'],
          [1, 0, 'uint16'],
        ],
      })
      .data(1, [T0, 18, 300])
      .file();
    const { samples } = only(bytes).activity;
    expect(samples.speedMps?.[0]).toBeCloseTo(5, 6);
    expect(samples.powerW).toBeUndefined();
  });

  test('of distance count only where the device has none of its own', () => {
    const withOwn = (own: number) =>
      described([[5, 0x86, 'm']])
        .define(
          1,
          20,
          [
            [253, 'uint32'],
            [5, 'uint32'],
          ],
          { developer: [[0, 0, 'uint32']] },
        )
        .data(1, [T0, 0, 247])
        .data(1, [T0 + 1, own, 250])
        .file();
    expect(only(withOwn(300)).activity.distanceM).toBe(3);
    expect(only(withOwn(0)).activity.distanceM).toBe(250);
  });

  test('that nobody describes are passed over', () => {
    const bytes = activityFile()
      .define(5, 207, [[3, 'uint8']])
      .data(5, [0])
      .define(
        1,
        20,
        [
          [253, 'uint32'],
          [3, 'uint8'],
        ],
        { developer: [[9, 3, 'uint16']] },
      )
      .data(1, [T0, 100, 7])
      .file();
    expect(only(bytes)).toMatchObject({ problems: [], activity: { averageHeartRateBpm: 100 } });
  });
});

describe('activities', () => {
  const timedSamples = (file: FitBytes, fromS: number, count: number, cadence = 85) => {
    file.define(1, 20, [
      [253, 'uint32'],
      [4, 'uint8'],
      [53, 'uint8'],
      [5, 'uint32'],
    ]);
    for (let second = 0; second < count; second += 1) file.data(1, [T0 + fromS + second, cadence, 64, second * 300]);
    return file;
  };

  test('on foot, strides become steps: cadence, its fraction, and the total', () => {
    const file = timedSamples(activityFile(), 0, 61);
    const stated = file
      .define(2, 18, session)
      .data(2, [T0 + 60, T0, 60_000, 60_000, 18_000, 1, 3, 86])
      .file();
    expect(only(stated).activity).toMatchObject({ sport: 'run', subSport: 'trail', steps: 172, distanceM: 180 });
    expect(only(stated).activity.samples.cadencePerMin?.[0]).toBe(171);
  });

  test('steps are summed from the cadence where no total stands', () => {
    const file = timedSamples(activityFile(), 0, 61);
    file.define(2, 18, session).data(2, [T0 + 60, T0, 60_000, 60_000, 18_000, 1, 0, 0xffffffff]);
    expect(only(file.file()).activity.steps).toBe(171);
  });

  test('a ride keeps revolutions and has no steps', () => {
    const file = timedSamples(activityFile(), 0, 3);
    file.define(2, 18, session).data(2, [T0 + 2, T0, 2000, 2000, 600, 2, 0, 3]);
    expect(only(file.file()).activity).toMatchObject({ sport: 'ride', steps: null });
    expect(only(file.file()).activity.samples.cadencePerMin?.[0]).toBe(85.5);
  });

  test('several sessions are several activities, with their own samples, laps and pauses', () => {
    const file = activityFile().define(3, 21, event);
    file
      .data(3, [T0, 0, 0])
      .data(3, [T0 + 15, 0, 4])
      .data(3, [T0 + 17, 0, 0])
      .data(3, [T0 + 29, 0, 4]);
    timedSamples(file, 0, 30);
    file.define(5, 19, [
      [253, 'uint32'],
      [2, 'uint32'],
      [7, 'uint32'],
      [22, 'uint16'],
    ]);
    file.data(5, [T0 + 9, T0, 10_000, 4]).data(5, [T0 + 29, T0 + 10, 20_000, 9]);
    file.define(2, 18, session);
    file
      .data(2, [T0 + 9, T0, 10_000, 10_000, 100, 5, 18, 0])
      .data(2, [T0 + 29, T0 + 10, 20_000, 18_000, 900, 1, 0, 40]);
    const { activities } = readFit(file.file());
    expect(activities.map((activity) => activity.sport)).toEqual(['swim', 'run']);
    expect(activities.map((activity) => activity.samples.timeMs.length)).toEqual([10, 20]);
    expect(activities.map((activity) => activity.laps.map((lap) => lap.descentM))).toEqual([[4], [9]]);
    expect(activities.map((activity) => activity.pauses.length)).toEqual([0, 1]);
    expect(activities[1]).toMatchObject({ elapsedS: 20, timerS: 18, steps: 80 });
  });

  test('without a session, totals come from the samples and the sport from the sport message', () => {
    const file = timedSamples(activityFile(), 0, 31);
    file
      .define(2, 12, [
        [0, 'enum'],
        [1, 'enum'],
        [3, 'string', 12],
      ])
      .data(2, [1, 1, 'Treadmill']);
    file
      .define(3, 21, event)
      .data(3, [T0 + 10, 0, 1])
      .data(3, [T0 + 20, 0, 0]);
    const { activity } = only(file.file());
    expect(activity).toMatchObject({
      sport: 'run',
      subSport: 'treadmill',
      name: 'Treadmill',
      elapsedS: 30,
      timerS: 20,
    });
    expect(activity.distanceM).toBe(90);
  });

  test.each([
    ['two hours ahead', 7200, null, 120],
    ['a quarter hour off whole hours', 20_700, null, 345],
    ['no zone of the world', 1234, null, null],
    ['a zone the sun contradicts', 0, 120, null],
  ])('offset from UTC: %s', (_, offsetS, longitudeDeg, expected) => {
    const file = activityFile()
      .define(6, 34, [
        [253, 'uint32'],
        [5, 'uint32'],
      ])
      .data(6, [T0, T0 + offsetS]);
    file.define(1, 20, [
      [253, 'uint32'],
      [0, 'sint32'],
      [1, 'sint32'],
      [3, 'uint8'],
    ]);
    const position = longitudeDeg === null ? 0x7fffffff : Math.round(longitudeDeg * SEMICIRCLES);
    file.data(1, [T0, longitudeDeg === null ? 0x7fffffff : 1000, position, 100]);
    expect(only(file.file()).activity.utcOffsetMin).toBe(expected);
  });

  test('strength is told by its finer sport', () => {
    const file = activityFile()
      .define(2, 18, session)
      .data(2, [T0 + 9, T0, 9000, 9000, 0xffffffff, 10, 20, 0]);
    expect(only(file.file()).activity).toMatchObject({ sport: 'strength', subSport: null, distanceM: null });
  });
});

describe('the clock', () => {
  const relative = (file: FitBytes) =>
    file
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .data(1, [5000, 100])
      .data(1, [5060, 101]);

  test('that was never set gives no date, and says so', () => {
    const { activity, problems } = only(relative(activityFile()).file());
    expect(activity).toMatchObject({ startMs: null, clock: 'relative', elapsedS: 60 });
    expect(problems).toHaveLength(1);
  });

  test('is set by the local time of the activity message', () => {
    const file = relative(activityFile())
      .define(6, 34, [
        [253, 'uint32'],
        [5, 'uint32'],
      ])
      .data(6, [5060, T0 + 60]);
    const { activity, problems } = only(file.file());
    expect(activity).toMatchObject({ startMs: T0 * 1000 + EPOCH_MS, clock: 'local', utcOffsetMin: null });
    expect(problems).toHaveLength(1);
  });

  test('is set by a correlation message, without a doubt', () => {
    const file = relative(activityFile())
      .define(6, 162, [
        [253, 'uint32'],
        [1, 'uint32'],
      ])
      .data(6, [T0 + 60, 5060]);
    const { activity, problems } = only(file.file());
    expect(activity.startMs).toBe(T0 * 1000 + EPOCH_MS);
    expect(activity.clock).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test('far in the future is a problem', () => {
    const file = activityFile()
      .define(1, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .data(1, [0xfffffff0, 100]);
    const { activity, problems } = only(file.file());
    expect(activity.startMs).toBeNull();
    expect(problems.map(({ found }) => found)).toEqual(['a start on 2126-02-06']);
  });
});

describe('heart rates from a strap', () => {
  test('chained behind an activity fill its samples', () => {
    const swim = activityFile().define(1, 20, [[253, 'uint32']]);
    for (let second = 0; second < 4; second += 1) swim.data(1, [T0 + second]);
    const strap = new FitBytes()
      .define(0, 132, [
        [253, 'uint32'],
        [0, 'uint16'],
        [9, 'uint32'],
        [6, 'uint8'],
      ])
      .data(0, [T0, 0, 4_294_967_295 - 1000, 120])
      .define(1, 132, [
        [6, 'uint8', 2],
        [10, 'byte', 3],
      ]);
    // 1 s and 2 s later, in 1/1024 s, twelve bits each.
    const [one, two] = [(4_294_967_295 - 1000 + 1024) & 4095, (4_294_967_295 - 1000 + 2048) & 4095];
    strap.data(1, [
      [130, 140],
      [one & 255, (one >> 8) | ((two & 15) << 4), two >> 4],
    ]);
    const { activity, problems } = only(chain(swim.file(), strap.file()));
    expect(problems).toEqual([]);
    expect([...(activity.samples.heartRateBpm ?? [])]).toEqual([120, 130, 140, 140]);
  });
});

test('parse(write(x)) = x for any samples, in both byte orders and with any gaps', () => {
  const value = (invalid: number) => fc.nat({ max: invalid });
  const sample = fc.record({
    step: fc.integer({ min: 1, max: 30 }),
    heart: value(255),
    power: value(65_535),
    metres: value(2 ** 32 - 1),
  });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 50 }), fc.boolean(), (samples, bigEndian) => {
      const file = activityFile(bigEndian).define(
        1,
        20,
        [
          [253, 'uint32'],
          [3, 'uint8'],
          [7, 'uint16'],
          [5, 'uint32'],
        ],
        { bigEndian },
      );
      let timeS = T0;
      const times = samples.map(({ step, heart, power, metres }) => {
        timeS += step;
        file.data(1, [timeS, heart, power, metres]);
        return timeS * 1000 + EPOCH_MS;
      });
      const { activity, problems } = only(file.file());
      const column = (name: 'heartRateBpm' | 'powerW' | 'distanceM') => [
        ...(activity.samples[name] ?? new Float64Array(samples.length).fill(Number.NaN)),
      ];
      expect(problems).toEqual([]);
      expect([...activity.samples.timeMs]).toEqual(times);
      // A heart rate of 0 is a sensor that is not there.
      expect(column('heartRateBpm')).toEqual(
        samples.map(({ heart }) => (heart === 255 || heart === 0 ? Number.NaN : heart)),
      );
      expect(column('powerW')).toEqual(samples.map(({ power }) => (power === 65_535 ? Number.NaN : power)));
      expect(column('distanceM')).toEqual(
        samples.map(({ metres }) => (metres === 2 ** 32 - 1 ? Number.NaN : metres / 100)),
      );
    }),
    { seed: 20_262, numRuns: 100 },
  );
});

test('what an independent writer writes is read as it was meant', () => {
  const writer = new FitWriter();
  const start = writer.time(new Date('2026-04-01T06:00:00Z'));
  writer.writeMessage('file_id', { type: 'activity', manufacturer: 'coros', time_created: start }, null, true);
  for (let second = 0; second < 10; second += 1) {
    writer.writeMessage('record', {
      timestamp: start + second,
      position_lat: writer.latlng((51 * Math.PI) / 180),
      position_long: writer.latlng((-1 * Math.PI) / 180),
      altitude: 100 + second,
      distance: second * 3,
      heart_rate: 140 + second,
    });
  }
  const totals = { timestamp: start + 9, start_time: start, total_elapsed_time: 9, total_timer_time: 8.5 };
  writer.writeMessage('session', { ...totals, total_distance: 27.25, sport: 'hiking', total_descent: 12 }, null, true);
  const file = writer.finish();
  const { activity, problems } = only(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
  expect(problems).toEqual([]);
  expect(activity).toMatchObject({
    sport: 'hike',
    startMs: Date.parse('2026-04-01T06:00:00Z'),
    elapsedS: 9,
    timerS: 8.5,
    distanceM: 27.25,
    descentM: 12,
    device: 'COROS',
  });
  expect(activity.samples.altitudeM?.[9]).toBe(109);
  expect(activity.samples.latitudeDeg?.[5]).toBeCloseTo(51, 6);
  expect(activity.samples.heartRateBpm?.[5]).toBe(145);
});

test('a position off the Earth is a problem and left out; 0, 0 is no fix', () => {
  const file = activityFile().define(1, 20, [
    [253, 'uint32'],
    [0, 'sint32'],
    [1, 'sint32'],
  ]);
  file
    .data(1, [T0, 2 ** 30 + 1000, 5])
    .data(1, [T0 + 1, 0, 0])
    .data(1, [T0 + 2, 1000, 1000]);
  const { activity, problems } = only(file.file());
  expect(activity.samples.latitudeDeg?.map((degrees) => Number(!Number.isNaN(degrees)))).toEqual(
    Float64Array.of(0, 0, 1),
  );
  expect(problems.map(({ place }) => place)).toEqual(['sample 0']);
});
