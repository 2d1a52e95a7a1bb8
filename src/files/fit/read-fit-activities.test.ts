import { describe, expect, test } from 'vitest';
import { chain, FitBytes } from '../../../test/fit-bytes.ts';
import { activityFile, EPOCH_MS, event, only, SEMICIRCLES, session, T0 } from '../../../test/fit-messages.ts';
import { readFit } from './read-fit.ts';

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
