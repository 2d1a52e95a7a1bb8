import { describe, expect, test } from 'vitest';
import { readTcx } from './read-tcx.ts';

const tcx = (inside: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">${inside}</TrainingCenterDatabase>`,
  );
const instant = (second: number) => new Date(Date.UTC(2026, 3, 1, 6, 0, second)).toISOString();
const point = (second: number, inside = '') =>
  `<Trackpoint><Time>${instant(second)}</Time><Position><LatitudeDegrees>50</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position>${inside}</Trackpoint>`;
const lap = (second: number, timerS: number, tracks: readonly string[], inside = '') =>
  `<Lap StartTime="${instant(second)}"><TotalTimeSeconds>${timerS}</TotalTimeSeconds><DistanceMeters>100.5</DistanceMeters><Calories>9999</Calories>${inside}${tracks.map((points) => `<Track>${points}</Track>`).join('')}</Lap>`;
const activity = (sport: string, laps: string, inside = '') =>
  `<Activity Sport="${sport}"><Id>${instant(0)}</Id>${laps}${inside}</Activity>`;
const activities = (inside: string) => tcx(`<Activities>${inside}</Activities>`);

describe('an activity', () => {
  test('has laps, totals, device and the samples with their extension', () => {
    const extension =
      '<Extensions><x:TPX><x:Speed>3.25</x:Speed><x:RunCadence>86</x:RunCadence><x:Watts>301</x:Watts></x:TPX></Extensions>';
    const more = `<AltitudeMeters>90</AltitudeMeters><DistanceMeters>7</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm>${extension}`;
    const bytes = activities(
      activity(
        'Running',
        lap(0, 30, [point(0, more) + point(29)], '<AverageHeartRateBpm><Value>133</Value></AverageHeartRateBpm>') +
          lap(30, 31, [point(30, more)]),
        '<Creator><Name>Forerunner 305</Name></Creator>',
      ),
    );
    const reading = readTcx(bytes);
    expect(reading).toMatchObject({ kind: 'tcx', problems: [], holdsInstead: null });
    expect(reading.activities[0]).toMatchObject({
      sport: 'run',
      device: 'Forerunner 305',
      startMs: Date.UTC(2026, 3, 1, 6),
      timerS: 61,
      elapsedS: 61,
      distanceM: 201,
      pauses: [],
      laps: [{ timerS: 30, distanceM: 100.5, averageHeartRateBpm: 133 }, { timerS: 31 }],
    });
    const { samples } = reading.activities[0] ?? {};
    expect(samples?.speedMps).toEqual(Float64Array.of(3.25, Number.NaN, 3.25));
    expect(samples?.cadencePerMin).toEqual(Float64Array.of(172, Number.NaN, 172));
    expect(samples?.powerW?.[0]).toBe(301);
    expect(samples?.heartRateBpm?.[0]).toBe(140);
    expect(samples?.altitudeM?.[2]).toBe(90);
  });

  test('is paused between two tracks of a lap, but not between two laps that follow each other', () => {
    const bytes = activities(
      activity('Running', lap(0, 20, [point(0) + point(10), point(40) + point(45)]) + lap(46, 5, [point(47)])),
    );
    const [only] = readTcx(bytes).activities;
    expect(only?.pauses.map(({ fromMs, untilMs }) => (untilMs - fromMs) / 1000)).toEqual([30]);
    expect(only).toMatchObject({ elapsedS: 47, timerS: 25 });
  });

  test('takes steps of both feet from its laps', () => {
    const steps = (count: number) => `<Extensions><LX><Steps>${count}</Steps></LX></Extensions>`;
    const bytes = activities(
      activity('Running', lap(0, 20, [point(0)], steps(60)) + lap(20, 20, [point(21)], steps(61))),
    );
    expect(readTcx(bytes).activities[0]?.steps).toBe(121);
  });

  test('without distances in its points has them computed from the positions', () => {
    const [only] = readTcx(activities(activity('Biking', lap(0, 20, [point(0) + point(9)])))).activities;
    expect(only?.samples.distanceM).toEqual(Float64Array.of(0, 0));
  });
});

test('each part of a multisport session is an activity', () => {
  const bytes = tcx(
    `<Activities><MultiSportSession><Id>${instant(0)}</Id><FirstSport>${activity('Other', lap(0, 5, [point(0)]))}</FirstSport><NextSport>${activity('Biking', lap(9, 5, [point(9)]))}</NextSport><NextSport>${activity('Running', lap(20, 5, [point(20)]))}</NextSport></MultiSportSession></Activities>`,
  );
  expect(readTcx(bytes).activities.map(({ sport }) => sport)).toEqual(['unknown', 'ride', 'run']);
});

test('a file that breaks off gives the points before, and the line', () => {
  const whole = activities(activity('Running', lap(0, 20, [`${point(0)}\n${point(5)}\n${point(9)}`])));
  const reading = readTcx(whole.slice(0, new TextDecoder().decode(whole).lastIndexOf('<Time>')));
  expect(reading.activities[0]).toMatchObject({ timerS: 20, laps: [{ timerS: 20 }] });
  expect(reading.activities[0]?.samples.timeMs).toHaveLength(2);
  expect(reading.problems[0]).toMatchObject({ place: 'line 4', expected: 'well-formed XML' });
});

test('a lap without a start and a point beyond the Earth are problems with their line', () => {
  const bad =
    '<Trackpoint><Position><LatitudeDegrees>-99</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position></Trackpoint>';
  const reading = readTcx(activities(activity('Running', `\n<Lap><Track>\n${bad}${point(0)}</Track></Lap>`)));
  expect(reading.problems.map(({ place }) => place)).toEqual(['line 3', 'line 4']);
  expect(reading.activities[0]?.samples.timeMs).toHaveLength(1);
});

test.each([
  ['<Courses><Course><Name>Loop</Name><Track/></Course></Courses>', 'a course to follow'],
  ['<Workouts><Workout Sport="Running"/></Workouts>', 'a workout plan'],
  ['', 'an empty TCX file'],
])('a file with nothing but %s says so', (inside, holdsInstead) => {
  expect(readTcx(tcx(inside))).toMatchObject({ activities: [], problems: [], holdsInstead });
});
