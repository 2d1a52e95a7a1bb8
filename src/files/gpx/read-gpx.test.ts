import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haversineM } from '../ground-distance.ts';
import { readGpx } from './read-gpx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const gpx = (inside: string, attributes = 'creator="A watch"') =>
  bytesOf(`<?xml version="1.0"?>\n<gpx version="1.1" ${attributes}>${inside}</gpx>`);
const track = (points: string, about = '') => gpx(`<trk>${about}<trkseg>${points}</trkseg></trk>`);
const point = (lat: number | string, lon: number | string, inside = '') =>
  `<trkpt lat="${lat}" lon="${lon}">${inside}</trkpt>`;
const at = (second: number) => `<time>${new Date(Date.UTC(2026, 3, 1, 6, 0, second)).toISOString()}</time>`;

function only(bytes: Uint8Array) {
  const reading = readGpx(bytes);
  expect(reading.activities).toHaveLength(1);
  return { ...reading, activity: reading.activities[0] as (typeof reading.activities)[0] };
}

describe('a track', () => {
  test('has position, elevation, time, device, name and sport', () => {
    const { activity, problems } = only(
      track(
        point(51.5, -0.1, `<ele>12.5</ele>${at(0)}`) + point(51.501, -0.1, `<ele>13</ele>${at(30)}`),
        '<name>Up &amp; down</name><type>trail_running</type>',
      ),
    );
    expect(problems).toEqual([]);
    expect(activity).toMatchObject({
      sport: 'run',
      subSport: 'trail',
      name: 'Up & down',
      device: 'A watch',
      startMs: Date.UTC(2026, 3, 1, 6),
      elapsedS: 30,
      timerS: 30,
      ascentM: null,
    });
    expect(activity.samples.altitudeM).toEqual(Float64Array.of(12.5, 13));
    expect(activity.distanceM).toBeCloseTo(haversineM(51.5, -0.1, 51.501, -0.1), 9);
  });

  test.each(['gpxtpx:', 'ns3:', ''])(
    'takes heart rate and cadence from an extension with the prefix "%s"',
    (prefix) => {
      const extension = `<extensions><${prefix}TrackPointExtension><${prefix}hr>151</${prefix}hr><${prefix}cad>84</${prefix}cad><${prefix}atemp>9.5</${prefix}atemp></${prefix}TrackPointExtension></extensions>`;
      const { activity } = only(
        track(point(1, 2, at(0) + extension) + point(1, 2, at(60) + extension), '<type>9</type>'),
      );
      expect(activity.samples.heartRateBpm).toEqual(Float64Array.of(151, 151));
      expect(activity.samples.temperatureC).toEqual(Float64Array.of(9.5, 9.5));
      expect(activity.samples.cadencePerMin).toEqual(Float64Array.of(168, 168));
      expect(activity.steps).toBe(84);
    },
  );

  test('keeps a running cadence that already counts steps', () => {
    const cadence = '<extensions><cadence>172</cadence></extensions>';
    const { activity } = only(
      track(point(1, 2, at(0) + cadence) + point(1, 2, at(1) + cadence), '<type>running</type>'),
    );
    expect(activity.samples.cadencePerMin).toEqual(Float64Array.of(172, 172));
  });

  test('is paused between its segments, and what lies between is not walked', () => {
    const bytes = gpx(
      `<trk><trkseg>${point(50, 8, at(0))}${point(50.001, 8, at(20))}</trkseg><trkseg>${point(50.1, 8, at(50))}${point(50.101, 8, at(55))}</trkseg></trk>`,
    );
    const { activity } = only(bytes);
    expect(activity.pauses.map(({ fromMs, untilMs }) => (untilMs - fromMs) / 1000)).toEqual([30]);
    expect(activity).toMatchObject({ elapsedS: 55, timerS: 25 });
    expect(activity.distanceM).toBeCloseTo(2 * haversineM(50, 8, 50.001, 8), 6);
  });

  test('states totals of its own in the statistics extension', () => {
    const statistics =
      '<extensions><t:TrackStatsExtension><t:Distance>900</t:Distance><t:TimerTime>56</t:TimerTime><t:Ascent>12</t:Ascent></t:TrackStatsExtension></extensions>';
    expect(only(track(point(1, 1, at(0)), statistics)).activity).toMatchObject({
      distanceM: 900,
      timerS: 56,
      ascentM: 12,
    });
  });

  test('without any time has no date, and that is a problem with its line', () => {
    const { activity, problems } = only(track(point(1, 1) + point(1, 1.01)));
    expect(activity).toMatchObject({ startMs: null, clock: 'relative', elapsedS: null });
    expect(problems[0]).toMatchObject({ place: 'line 2', found: 'an activity without times' });
  });

  test('states its offset from UTC where its times do', () => {
    const time = '<time>2026-04-01T08:00:00+02:00</time>';
    expect(only(track(point(1, 1, time))).activity).toMatchObject({
      startMs: Date.UTC(2026, 3, 1, 6),
      utcOffsetMin: 120,
    });
  });
});

describe('what is wrong with a point is a problem with its line', () => {
  test.each([
    ['a latitude beyond the pole', point(90.5, 0, at(0)), '"90.5", "0"'],
    ['a longitude that is no number', point(1, 'NaN', at(0)), '"1", "NaN"'],
    ['an endless longitude', point(1, 'Infinity', at(0)), '"1", "Infinity"'],
    ['an empty latitude', point('', 1, at(0)), '"", "1"'],
    ['no position', `<trkpt>${at(0)}</trkpt>`, 'none'],
    ['a time that is none', point(1, 1, '<time>yesterday</time>'), '"yesterday"'],
    ['a heart rate in words', point(1, 1, `${at(0)}<extensions><hr>high</hr></extensions>`), '"high"'],
  ])('%s', (_, broken, found) => {
    const { activity, problems } = only(track(`\n${broken}\n${point(2, 2, at(1))}`));
    expect(problems[0]).toMatchObject({ place: 'line 3', found });
    expect(activity.samples.timeMs).toHaveLength(2);
  });

  test('a hundred broken points are told by three and a count', () => {
    const { problems } = readGpx(track(point(91, 0, at(0)).repeat(100) + point(2, 2, at(1))));
    expect(problems.map(({ found }) => found)).toEqual([
      '"91", "0"',
      '"91", "0"',
      '"91", "0"',
      '"91", "0", the last of 97 more of this kind',
    ]);
  });

  test('times that run backwards', () => {
    const { activity, problems } = only(track(point(1, 1, at(9)) + point(1, 1.01, at(3))));
    expect(problems[0]?.expected).toBe('times that do not run backwards');
    expect(activity.samples.longitudeDeg).toEqual(Float64Array.of(1.01, 1));
  });
});

describe('broken and hostile XML', () => {
  const points = Array.from({ length: 50 }, (_, second) => `\n${point(1, 1 + second / 1000, at(second))}`).join('');
  const whole = new TextDecoder().decode(track(points));

  test('cut anywhere, gives every whole point before the cut and the line where it breaks off', () => {
    const firstPoint = whole.indexOf('</trkpt>') + 8;
    fc.assert(
      fc.property(fc.integer({ min: firstPoint, max: whole.indexOf('</trkseg>') }), (cut) => {
        const text = whole.slice(0, cut);
        const { activity, problems } = only(bytesOf(text));
        expect(activity.samples.timeMs).toHaveLength(text.split('</trkpt>').length - 1);
        expect(problems[0]?.place).toBe(`line ${text.split('\n').length}`);
      }),
      { seed: 5 },
    );
  });

  test('an unescaped ampersand costs nothing but a problem', () => {
    const { activity, problems } = only(track(points, '<name>Tom & Jerry</name>'));
    expect(activity.samples.timeMs).toHaveLength(50);
    expect(problems[0]).toMatchObject({ place: 'line 2', expected: 'well-formed XML' });
  });

  test('a million nested elements are a problem, not a crash', () => {
    const reading = readGpx(track(points + '<a>'.repeat(1_000_000)));
    expect(reading.problems[0]).toMatchObject({ found: 'elements nested more than 256 deep' });
    expect(reading.activities[0]?.samples.timeMs).toHaveLength(50);
  });

  test('entities that a file declares are not expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const { activity, problems } = only(
      bytesOf(`${bomb}<gpx><trk><name>&c;</name><trkseg>${points}</trkseg></trk></gpx>`),
    );
    expect(activity.name).toBe('&c;');
    expect(problems[0]).toMatchObject({ expected: 'well-formed XML' });
  });

  test('a million broken places end the reading', () => {
    expect(readGpx(track(points + '<1>'.repeat(1_000_000))).problems.length).toBeLessThan(10);
  });

  test('any change to a file, and any bytes, are read without a throw', () => {
    const bytes = bytesOf(whole);
    const mutated = fc
      .array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 })
      .map((changes) => {
        const changed = bytes.slice();
        for (const [place, value] of changes) changed[place] = value;
        return changed;
      });
    const random = fc
      .uint8Array({ maxLength: 200 })
      .map((tail) => bytesOf(`<gpx><trk>${new TextDecoder().decode(tail)}`));
    fc.assert(
      fc.property(fc.oneof(mutated, random), (changed) => {
        expect(readGpx(changed).kind).toBe('gpx');
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('encodings', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><gpx><trk><name>Zürich–Łódź</name><trkseg>${point(1, 2, at(0))}</trkseg></trk></gpx>`;
  const wide = (bigEndian: boolean, mark: boolean) => {
    const bytes = new Uint8Array((text.length + 1) * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !bigEndian);
    for (let index = 0; index < text.length; index += 1)
      view.setUint16(index * 2 + 2, text.charCodeAt(index), !bigEndian);
    return mark ? bytes : bytes.subarray(2);
  };

  test.each([
    ['UTF-16 little endian with a mark', wide(false, true)],
    ['UTF-16 big endian with a mark', wide(true, true)],
    ['UTF-16 little endian without', wide(false, false)],
    ['UTF-16 big endian without', wide(true, false)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text.replace('UTF-16', 'UTF-8')}`)],
    ['UTF-8 that calls itself UTF-16', bytesOf(text)],
    ['UTF-8 without a declaration', bytesOf(text.replace(/<\?.*\?>/, ''))],
  ])('%s', (_, bytes) => {
    expect(only(bytes)).toMatchObject({ problems: [], activity: { name: 'Zürich–Łódź' } });
  });

  test('windows-1252 as declared', () => {
    const latin = text.replace('UTF-16', 'windows-1252').replace('Zürich–Łódź', 'Zürich');
    const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0));
    expect(only(bytes).activity.name).toBe('Zürich');
  });

  test('one that nobody knows is a problem, and read as UTF-8', () => {
    const { activity, problems } = only(bytesOf(text.replace('UTF-16', 'klingon')));
    expect(activity.name).toBe('Zürich–Łódź');
    expect(problems[0]).toMatchObject({ place: 'line 1', found: 'the encoding "klingon"' });
  });
});

test.each([
  ['<rte><rtept lat="1" lon="1"/></rte>', 'a route to follow'],
  ['<wpt lat="1" lon="1"/>', 'waypoints'],
  ['<trk><trkseg/></trk>', 'a track without points'],
  ['', 'an empty GPX file'],
])('a file with nothing but %s says so', (inside, holdsInstead) => {
  expect(readGpx(gpx(inside))).toMatchObject({ activities: [], problems: [], holdsInstead });
});
