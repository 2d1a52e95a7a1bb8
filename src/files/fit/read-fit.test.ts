import { FitWriter } from '@markw65/fit-file-writer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityFile, EPOCH_MS, only, SEMICIRCLES, T0 } from '../../../test/fit-messages.ts';

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
