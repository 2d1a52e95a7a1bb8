import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, FitBytes, fitCrc } from '../../../test/fit-bytes.ts';
import { crc16 } from './crc16.ts';
import { readFit } from './read-fit.ts';

const T0 = 1_000_000_000;
const SAMPLE_BYTES = 10;

function recording(samples: number): FitBytes {
  const file = new FitBytes().define(0, 0, [[0, 'enum']]).data(0, [4]);
  file.define(1, 20, [
    [253, 'uint32'],
    [5, 'uint32'],
    [3, 'uint8'],
  ]);
  for (let second = 0; second < samples; second += 1) file.data(1, [T0 + second, second * 300, 120]);
  return file;
}

const sampleCounts = (bytes: Uint8Array) => readFit(bytes).activities.map(({ samples }) => samples.timeMs.length);

test('crc16 is that of the protocol, in eights and in single bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 20 }), (bytes, from) => {
      const start = Math.min(from, bytes.length);
      expect(crc16(bytes, start, bytes.length)).toBe(fitCrc(bytes.subarray(start)));
    }),
    { seed: 1 },
  );
});

describe('headers', () => {
  test('of 12, 14 and more bytes are read', () => {
    for (const headerBytes of [12, 14, 20]) {
      expect(readFit(recording(3).file({ headerBytes }))).toMatchObject({ problems: [], activities: [{}] });
    }
  });

  test('without a checksum of their own are sound; with a wrong one they are a problem', () => {
    expect(readFit(recording(3).file({ headerCrc: 0 })).problems).toEqual([]);
    const reading = readFit(recording(3).file({ headerCrc: 77 }));
    expect(reading.problems[0]).toMatchObject({ place: 'byte 12', found: 'the header checksum 77' });
    expect(reading.activities).toHaveLength(1);
  });

  test('that declare 4 GB are read as far as there are bytes', () => {
    const { activities, problems } = readFit(recording(3).file({ declared: 0xffffffff }));
    expect(activities[0]?.samples.timeMs).toHaveLength(3);
    expect(problems[0]?.expected).toBe('4294967295 bytes and a checksum');
  });

  test('that declare nothing belong to a recording that was never closed', () => {
    const { activities, problems } = readFit(recording(3).file({ declared: 0 }));
    expect(activities[0]?.samples.timeMs).toHaveLength(3);
    expect(problems[0]).toMatchObject({ place: 'byte 4' });
  });
});

describe('a wrong file checksum', () => {
  test('is always a problem; plausible data are offered all the same', () => {
    const bytes = recording(3).file({ crc: 12 });
    const { activities, problems } = readFit(bytes);
    expect(problems).toEqual([
      {
        place: `byte ${bytes.length - 2}`,
        found: 'the file checksum 12',
        expected: `a file checksum of ${fitCrc(bytes.subarray(0, -2))}`,
      },
    ]);
    expect(activities).toHaveLength(1);
  });

  test('leaves out what cannot be', () => {
    const file = recording(0)
      .data(1, [T0, 0, 120])
      .data(1, [T0 + 1, 0x7fffffff, 120]);
    const { activities, problems } = readFit(file.file({ crc: 12 }));
    expect(activities).toEqual([]);
    expect(problems.map(({ expected }) => expected)).toContain('at most 30 days at 100 m/s; it was left out');
    expect(readFit(file.file()).activities).toHaveLength(1);
  });
});

describe('chained files', () => {
  test('are read one after the other', () => {
    const settings = new FitBytes().define(0, 0, [[0, 'enum']]).data(0, [2]);
    const bytes = chain(recording(3).file(), settings.file(), recording(5).file({ headerBytes: 12 }));
    expect(readFit(bytes)).toMatchObject({ problems: [], holdsInstead: null });
    expect(sampleCounts(bytes)).toEqual([3, 5]);
  });

  test('with a sound first and a damaged second give the first, and the place of the second', () => {
    const first = recording(3).file();
    const reading = readFit(chain(first, Uint8Array.of(12, 16, 0, 0, 9, 0, 0, 0, 0x2e, 0x47, 0x49, 0x54)));
    expect(reading.activities).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({
      place: `byte ${first.length}`,
      found: '12 bytes that are no FIT file',
    });
  });
});

describe('truncated and mutilated files', () => {
  test('cut anywhere, every whole sample before the cut is there, and the cut is a problem', () => {
    const whole = recording(20).file();
    const firstSample = whole.length - 2 - 20 * SAMPLE_BYTES;
    fc.assert(
      fc.property(fc.integer({ min: firstSample + SAMPLE_BYTES, max: whole.length - 1 }), (cut) => {
        const reading = readFit(whole.slice(0, cut));
        const count = Math.min(20, Math.floor((cut - firstSample) / SAMPLE_BYTES));
        expect(reading.activities[0]?.samples.timeMs).toHaveLength(count);
        expect(reading.problems[0]?.place).toBe(`byte ${cut}`);
      }),
      { seed: 2 },
    );
  });

  test('where bytes are missing in the middle, reading goes on behind', () => {
    const whole = recording(200).file();
    const at = whole.length - 2 - 100 * SAMPLE_BYTES + 4;
    const reading = readFit(chain(whole.slice(0, at), whole.slice(at + 3)));
    const { distanceM, timeMs } = reading.activities[0]?.samples ?? { timeMs: new Float64Array() };
    expect(timeMs.length).toBeGreaterThan(190);
    // What is offered was written so: no value of a torn sample is left.
    distanceM?.forEach((metres, row) => {
      expect(metres).toBe((((timeMs[row] as number) - (timeMs[0] as number)) / 1000) * 3);
    });
    expect(reading.problems.map(({ expected }) => expected)).toContain('a message that a definition describes');
  });

  test('anything behind a FIT header, and any change to a file, is read without a throw', () => {
    const whole = recording(20).file();
    const mutated = fc
      .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => {
      const file = new FitBytes().raw(...bytes).file();
      return file;
    });
    fc.assert(
      fc.property(fc.oneof(mutated, random), (bytes) => {
        const reading = readFit(bytes);
        const values = reading.activities.flatMap(({ samples }) => Object.values(samples).map(({ length }) => length));
        expect(Math.max(0, ...values)).toBeLessThanOrEqual(bytes.length);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('a changed byte is never accepted in silence', () => {
    const whole = recording(20).file();
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] as number) ^ change;
        // Header bytes 8 to 11 are the mark: without it there is no FIT file to read.
        expect(readFit(bytes).problems.length).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('files that hold no activity', () => {
  test.each([
    [2, 'device settings'],
    [5, 'a workout plan'],
    [6, 'a course to follow'],
    [9, 'weight measurements'],
    [32, 'daily monitoring'],
    [77, 'a FIT file of type 77'],
    [4, 'a recording without samples'],
  ])('of type %i say so', (type, holdsInstead) => {
    const file = new FitBytes().define(0, 0, [[0, 'enum']]).data(0, [type]);
    expect(readFit(file.file())).toMatchObject({ holdsInstead, activities: [], problems: [] });
  });

  test('a course has positions, but nobody ran it', () => {
    const file = new FitBytes().define(0, 0, [[0, 'enum']]).data(0, [6]);
    file
      .define(1, 20, [
        [253, 'uint32'],
        [5, 'uint32'],
      ])
      .data(1, [T0, 0]);
    expect(readFit(file.file())).toMatchObject({ holdsInstead: 'a course to follow', activities: [] });
  });
});
