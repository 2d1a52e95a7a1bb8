import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Activity } from './activity.ts';
import { readFile } from './read-file.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const folders = ['activities/fit', 'activities/gpx', 'activities/tcx', 'exports/strava/activities'];

/**
 * What each real file is: an activity as sport, samples, distance, timer time, steps, pauses and clock; or what it holds instead;
 * then the places of its problems. Numbers of points were checked against gpsbabel, totals against fit-file-parser, problems by
 * looking at the bytes. The activities of damaged files (nick, strava-android: 19 carriage returns are missing) have no other reader.
 */
const OUTCOMES = `
activities/fit/2013-02-06-12-11-14.fit | run 590 4835 m 2625 s
activities/fit/2015-10-13-08-43-15.fit | ride 221 11536 m 1558 s 5 pauses
activities/fit/20170518-191602-1740899583.fit | row/indoor-rowing 1641 6163 m 1707 s
activities/fit/2019-02-17-062644-ELEMNT-297E-195-0.fit | ride 13471 78941 m 13471 s 55 pauses
activities/fit/Activity.fit | run 14 6 m 14 s
activities/fit/DeveloperData.fit | unknown 3 3710 m – relative | byte 0
activities/fit/Edge810-Vector-2013-08-16-15-35-10.fit | ride 4700 41339 m 4700 s
activities/fit/MonitoringFile.fit | daily monitoring
activities/fit/Settings.fit | device settings
activities/fit/Settings2.fit | device settings
activities/fit/WeightScaleMultiUser.fit | weight measurements
activities/fit/WeightScaleSingleUser.fit | weight measurements
activities/fit/WorkoutCustomTargetValues.fit | a workout plan
activities/fit/WorkoutIndividualSteps.fit | a workout plan
activities/fit/WorkoutRepeatGreaterThanStep.fit | a workout plan
activities/fit/WorkoutRepeatSteps.fit | a workout plan
activities/fit/activity-activity-filecrc.fit | run 14 6 m 14 s + run 14 6 m 14 s | byte 1540
activities/fit/activity-filecrc.fit | run 14 6 m 14 s | byte 769
activities/fit/activity-large-fenxi2-multisport.fit | unknown 11683 25072 m 11738 s + transition 284 224 m 335 s + run 2199 2245 m 2295 s 4323 steps + transition 6 4 m 4 s + run 6695 12740 m 6764 s 16808 steps + transition 241 618 m 270 s + ride 3131 28928 m 3211 s | byte 545414
activities/fit/activity-settings-corruptheader.fit | run 14 6 m 14 s | byte 771
activities/fit/activity-settings-nodata.fit | run 14 6 m 14 s | byte 786, byte 783
activities/fit/activity-settings.fit | run 14 6 m 14 s
activities/fit/activity-small-fenix2-run.fit | run 2809 9008 m 2832 s 7652 steps
activities/fit/activity-unexpected-eof.fit | run 14 6 m 14 s | byte 768, byte 751
activities/fit/antfs-dump.63.fit | run 686 – 3427 s local | byte 73
activities/fit/compressed-speed-distance.fit | run 755 10249 m 3773 s 10124 steps 1 pauses local | byte 73
activities/fit/coros-pace-2-cycling-misaligned-fields.fit | ride 11272 32146 m 11287 s 5 pauses
activities/fit/developer-types-sample.fit | run 3424 6754 m 3424 s 8522 steps
activities/fit/elemnt-bolt-no-application-id-inside-developer-data-id.fit | ride 132 964 m 132 s
activities/fit/event_timestamp.fit | swim/lap-swimming 4376 2606 m 4372 s 1 pauses
activities/fit/garmin-edge-500-activity.fit | ride 10686 92622 m 10641 s 46 pauses
activities/fit/garmin-edge-820-bike.fit | ride/commuting 15 457 m 65 s
activities/fit/garmin-fenix-5-bike.fit | ride 19 460 m 60 s
activities/fit/garmin-fenix-5-run.fit | run 21 158 m 57 s 156 steps
activities/fit/garmin-fenix-5-walk.fit | walk 17 68 m 45 s 82 steps
activities/fit/nametest.FIT | device settings
activities/fit/nick.fit | ride 14391 113551 m 14382 s 8 pauses | byte 403454, byte 403437
activities/fit/null_compressed_speed_dist.fit | ride/virtual 1808 13400 m 1808 s
activities/fit/sample-activity-indoor-trainer.fit | ride 2263 0 m 2262 s
activities/fit/sample-activity.fit | ride 3098 88797 m 10699 s 28 pauses
activities/fit/sample_mulitple_header.fit | swim/open-water 349 1645 m 1988 s + transition 38 142 m 170 s + ride 854 40909 m 4422 s + transition 14 32 m 61 s + run 518 9806 m 2851 s 7920 steps
activities/fit/strava-android-app-201.10-b1218918.fit | run 2658 11274 m 3558 s | byte 78233, byte 7471, byte 16518, byte 16865, byte 78230, byte 7479, byte 63336
activities/gpx/gpxpy-Mojstrovka.gpx | unknown 184 2698 m 0 s relative | line 10
activities/gpx/gpxpy-around-visnjan-with-car.gpx | unknown 104 2733 m 514 s
activities/gpx/gpxpy-cerknicko-jezero-no-creator.gpx | unknown 173 1912 m 2469 s + unknown 52 873 m 155 s + unknown 2 30 m 21 s + unknown 44 1352 m 288 s + unknown 2 32 m 201 s + unknown 2 29 m 13 s + unknown 21 347 m 1092 s
activities/gpx/gpxpy-cerknicko-jezero-with-elevations-zero.gpx | unknown 173 1912 m 2469 s + unknown 52 873 m 155 s + unknown 2 30 m 21 s + unknown 44 1352 m 288 s + unknown 2 32 m 201 s + unknown 2 29 m 13 s + unknown 21 347 m 1092 s
activities/gpx/gpxpy-cerknicko-jezero-without-elevations.gpx | unknown 173 1912 m 2469 s + unknown 52 873 m 155 s + unknown 2 30 m 21 s + unknown 44 1352 m 288 s + unknown 2 32 m 201 s + unknown 2 29 m 13 s + unknown 21 347 m 1078 s
activities/gpx/gpxpy-cerknicko-jezero.gpx | unknown 173 1912 m 2469 s + unknown 52 873 m 155 s + unknown 2 30 m 21 s + unknown 44 1352 m 288 s + unknown 2 32 m 201 s + unknown 2 29 m 13 s + unknown 21 347 m 1092 s
activities/gpx/gpxpy-cerknicko-without-times.gpx | unknown 173 1912 m – relative + unknown 52 873 m – relative + unknown 2 30 m – relative + unknown 44 1352 m – relative + unknown 2 32 m – relative + unknown 2 29 m – relative + unknown 21 347 m 57 s | line 63, line 588, line 750, line 912
activities/gpx/gpxpy-custom_schema_locations.gpx | an empty GPX file
activities/gpx/gpxpy-default_schema_locations.gpx | an empty GPX file
activities/gpx/gpxpy-first_and_last_elevation.gpx | unknown 10 390321 m 7200 s | line 27
activities/gpx/gpxpy-gpx-with-node-with-comments.gpx | unknown 1 0 m 0 s
activities/gpx/gpxpy-gpx1.0_with_all_fields.gpx | unknown 1 0 m 0 s
activities/gpx/gpxpy-gpx1.1_with_all_fields.gpx | unknown 1 0 m 0 s
activities/gpx/gpxpy-gpx1.1_with_extensions.gpx | waypoints
activities/gpx/gpxpy-gpx1.1_with_extensions_without_namespaces.gpx | waypoints
activities/gpx/gpxpy-gpx_with_garmin_extension.gpx | waypoints
activities/gpx/gpxpy-korita-zbevnica.gpx | unknown 358 8636 m – relative + unknown 176 2282 m 4552 s + unknown 337 3979 m 8541 s | line 28
activities/gpx/gpxpy-route.gpx | a route to follow
activities/gpx/gpxpy-track-with-empty-segment.gpx | unknown 9 86 m 76 s
activities/gpx/gpxpy-track-with-extremes.gpx | unknown 25 2204 m – relative | line 11
activities/gpx/gpxpy-track-with-less-sec-time.gpx | run 2 2 m 1 s
activities/gpx/gpxpy-track-with-small-floats.gpx | unknown 3 9466 m – relative | line 9
activities/gpx/gpxpy-track_with_dilution_errors.gpx | unknown 1 0 m – relative | line 12
activities/gpx/gpxpy-track_with_speed.gpx | unknown 3 19 m 13 s
activities/gpx/gpxpy-unicode.gpx | waypoints
activities/gpx/gpxpy-unicode2.gpx | a track without points
activities/gpx/gpxpy-unicode_with_bom.gpx | waypoints
activities/gpx/gpxpy-unicode_with_bom_noencoding.gpx | waypoints
activities/gpx/opentracks-gpx11_with_speed_no_namespace.gpx | unknown 3 76 m 101 s
activities/gpx/opentracks-gpx11_without_speed.gpx | unknown 3 76 m 101 s
activities/gpx/opentracks-gpx_timezone.gpx | unknown 1 0 m 0 s
activities/gpx/opentracks-legacy_gpx_pause_resume.gpx | unknown 6 333 m 5 s | line 42, line 46
activities/gpx/opentracks-legacy_gpx_trackpointextensions_incorrect.gpx | ride/mountain 5 222126 m 56 s 2 pauses
activities/gpx/togeojson-apple_watch_route.gpx | unknown 44 68 m 43 s
activities/gpx/togeojson-blue_hills.gpx | unknown 309 15386 m 10354 s 8 pauses + unknown 498 18165 m 12552 s 1 pauses + unknown 436 18346 m 19717 s 2 pauses
activities/gpx/togeojson-empty_ele.gpx | unknown 2 0 m 0 s
activities/gpx/togeojson-empty_trk.gpx | a track without points
activities/gpx/togeojson-garmin_extensions.gpx | unknown 4 918833 m – relative | line 34
activities/gpx/togeojson-gdal.gpx | unknown 4 918833 m – relative | line 34
activities/gpx/togeojson-missing_hr.gpx | unknown 16 62 m 42 s 2 pauses
activities/gpx/togeojson-multitrackgpx.gpx | unknown 38 522 m 430 s + unknown 65 1203 m 962 s + unknown 14 19 m 84 s
activities/gpx/togeojson-north_core.gpx | unknown 2 104748 m – relative + unknown 2 97828 m – relative + unknown 6 286861 m – relative + unknown 3 48329 m – relative + unknown 2 0 m – relative + unknown 5 79916 m – relative + unknown 4 129213 m – relative + unknown 5 128282 m – relative + unknown 3 107136 m – relative + unknown 2 0 m – relative | line 4, line 24, line 44, line 222
activities/gpx/togeojson-osm.gpx | unknown 60 0 m 2 s + unknown 115 1784 m 161 s + unknown 245 7741 m – relative | line 542
activities/gpx/togeojson-run.gpx | unknown 206 3099 m 948 s
activities/gpx/togeojson-run_gpxtpx.gpx | unknown 42 125 m 41 s
activities/gpx/togeojson-style.gpx | unknown 27 23277 m – relative + unknown 27 23282 m – relative + unknown 27 23279 m – relative + unknown 27 23287 m – relative + unknown 27 23284 m – relative + unknown 27 23292 m – relative + unknown 27 23290 m – relative + unknown 27 23274 m – relative + unknown 8 13082 m – relative + unknown 8 13084 m – relative + unknown 8 13085 m – relative + unknown 8 13087 m – relative + unknown 8 13089 m – relative + unknown 8 13091 m – relative + unknown 8 13093 m – relative + unknown 8 13094 m – relative + unknown 8 13096 m – relative + unknown 8 13098 m – relative + unknown 8 13080 m – relative + unknown 29 23639 m – relative + unknown 29 23636 m – relative | line 9, line 65, line 124, line 970
activities/gpx/togeojson-trek.gpx | a route to follow
activities/gpx/togeojson-trek_no_rtept.gpx | a route to follow
activities/gpx/togeojson-unique_trkpt.gpx | unknown 1 0 m 0 s
activities/gpx/togeojson-wpt.gpx | waypoints
activities/gpx/togeojson-zero_elevation.gpx | unknown 3 8 m 415 s
activities/tcx/tcxreader-cross-country-skiing_activity_1.tcx | unknown 486 5692 m 2401 s
activities/tcx/tcxreader-mapmyride_biking.tcx | ride 3112 15350 m 3111 s
activities/tcx/tcxreader-sup_activity_1.tcx | unknown 111 1158 m 1112 s
activities/tcx/togeojson-garmin_connect.tcx | ride 317 1692 m 4352 s
activities/tcx/togeojson-sample.tcx | run 19 8349 m 2325 s 2 pauses
activities/tcx/togeojson-tour_hr.tcx | ride 465 6840 m 2283 s
exports/strava/activities/activity_7348460494.gpx | ride 1212 17433 m 3856 s
exports/strava/activities/activity_7397878357.gpx | ride 3861 45884 m 13379 s
exports/strava/activities/activity_7448910422.gpx | ride 857 12207 m 2887 s
exports/strava/activities/empty-trkseg.gpx | a track without points
exports/strava/activities/invalid-lon-lat-missing.gpx | unknown 4 0 m 3 s | line 12
`;

const expected = new Map(
  OUTCOMES.trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([path, outcome, places]) => [path ?? '', { outcome, places: places ?? '' }]),
);

const present = folders
  .filter((folder) => existsSync(join(data, folder)))
  .flatMap((folder) => readdirSync(join(data, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => !path.endsWith('.csv'));

function outcomeOf(activity: Activity): string {
  const { sport, subSport, samples, distanceM, timerS, steps, pauses, clock } = activity;
  return [
    subSport === null ? sport : `${sport}/${subSport}`,
    samples.timeMs.length,
    distanceM === null ? '–' : `${Math.round(distanceM)} m`,
    timerS === null ? '–' : `${Math.round(timerS)} s`,
    ...(steps === null ? [] : [`${steps} steps`]),
    ...(pauses.length === 0 ? [] : [`${pauses.length} pauses`]),
    ...(clock === undefined ? [] : [clock]),
  ].join(' ');
}

test('every real file beside the project has the right outcome', () => {
  for (const path of present) {
    const { holdsInstead, activities, problems } = readFile(new Uint8Array(readFileSync(join(data, path))), path);
    const outcome = holdsInstead ?? activities.map(outcomeOf).join(' + ');
    expect
      .soft({ path, outcome, places: problems.map(({ place }) => place).join(', ') })
      .toEqual({ path, ...expected.get(path) });
  }
});

describe('the records that another tool read', () => {
  /** The column of each of theirs, what theirs is multiplied by, and one raw unit of the field. */
  const COLUMNS = {
    heart_rate: ['heartRateBpm', 1, 1],
    cadence: ['cadencePerMin', 1, 1],
    speed: ['speedMps', 1, 0.001],
    distance: ['distanceM', 1, 0.01],
    position_lat: ['latitudeDeg', 180 / 2 ** 31, 180 / 2 ** 31],
    position_long: ['longitudeDeg', 180 / 2 ** 31, 180 / 2 ** 31],
    altitude: ['altitudeM', 1, 0.2],
    temperature: ['temperatureC', 1, 1],
  } as const;

  const folder = join(data, 'activities/fit');
  const tables = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('-records.csv')) : [];

  test('agree within one raw unit of every field', () => {
    for (const table of tables) {
      const file = readFileSync(join(folder, table.replace('-records.csv', '.fit')));
      const activity = readFile(new Uint8Array(file), table).activities[0] as Activity;
      const [header, ...lines] = readFileSync(join(folder, table), 'utf8').trim().split('\n');
      const names = (header ?? '')
        .split(',')
        .map((name) => name.trim().replace(/ \[.*/, '').replaceAll(' ', '_').toLowerCase());
      // Their tool leaves out the first sample of one file, which has nothing but a time.
      const skipped = activity.samples.timeMs.length - lines.length;
      let compared = 0;
      let missing = 0;
      lines.forEach((line, row) => {
        line.split(',').forEach((cell, index) => {
          const column = COLUMNS[names[index] as keyof typeof COLUMNS];
          const theirs = Number(cell.trim() || 'none');
          if (column === undefined || Number.isNaN(theirs)) return;
          const [name, times, unit] = column;
          const perFoot = name === 'cadencePerMin' && activity.sport !== 'ride' ? 2 : 1;
          const ours = (activity.samples[name]?.[row + skipped] ?? Number.NaN) / perFoot;
          // Their tool repeats the last value, or writes zero, where the file has none.
          if (Number.isNaN(ours)) missing += 1;
          else compared += 1;
          const difference = Math.abs(ours - theirs * times);
          if (difference > unit * (1 + 1e-9)) expect.soft(`${table} line ${row + 2} ${name}: ${ours}`).toBe(cell);
        });
      });
      expect.soft(missing / compared).toBeLessThan(0.01);
      expect.soft(skipped).toBe(table.startsWith('compressed') ? 1 : 0);
    }
  });
});
