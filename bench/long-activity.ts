import { FitWriter } from '@markw65/fit-file-writer';

/** One second of a made-up run. */
type Second = {
  readonly timeMs: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly altitudeM: number;
  readonly distanceM: number;
  readonly speedMps: number;
  readonly heartRateBpm: number;
  readonly strides: number;
};

const startMs = Date.UTC(2026, 3, 1, 6);

/** The seconds of a run of any length, the same every time. */
function* secondsOf(count: number): Generator<Second> {
  let distanceM = 0;
  for (let second = 0; second < count; second++) {
    const speedMps = 2.8 + 0.4 * Math.sin(second / 300) + 0.1 * Math.sin(second);
    distanceM += speedMps;
    yield {
      timeMs: startMs + second * 1000,
      latitudeDeg: 51.5 + 0.05 * Math.sin(second / 9000),
      longitudeDeg: -0.1 + 0.05 * Math.cos(second / 7000),
      altitudeM: 120 + 40 * Math.sin(second / 900) + 0.6 * Math.sin(7 * second),
      distanceM,
      speedMps,
      heartRateBpm: 140 + Math.round(10 * Math.sin(second / 300)),
      strides: 84 + Math.round(2 * Math.sin(second / 20)),
    };
  }
}

/** A run of so many seconds at 1 Hz as a FIT file with running dynamics, as a watch of today writes it. */
export function longFit(count: number): Uint8Array {
  const writer = new FitWriter();
  const start = writer.time(new Date(startMs));
  const file = {
    type: 'activity',
    manufacturer: 'garmin',
    product: 2697,
    serial_number: 1,
    time_created: start,
  } as const;
  writer.writeMessage('file_id', file, null, true);
  writer.writeMessage('event', { timestamp: start, event: 'timer', event_type: 'start' }, null, true);
  let last = { distanceM: 0, timestamp: start };
  for (const second of secondsOf(count)) {
    const timestamp = start + (second.timeMs - startMs) / 1000;
    writer.writeMessage('record', {
      timestamp,
      position_lat: writer.latlng((second.latitudeDeg * Math.PI) / 180),
      position_long: writer.latlng((second.longitudeDeg * Math.PI) / 180),
      distance: second.distanceM,
      altitude: second.altitudeM,
      speed: second.speedMps,
      heart_rate: second.heartRateBpm,
      cadence: second.strides,
      temperature: 14,
      vertical_oscillation: 82.5,
      stance_time: 246,
    });
    last = { distanceM: second.distanceM, timestamp };
  }
  const totals = {
    timestamp: last.timestamp,
    start_time: start,
    total_elapsed_time: count,
    total_timer_time: count,
    total_distance: last.distanceM,
  };
  writer.writeMessage('session', { ...totals, sport: 'running', sub_sport: 'generic' }, null, true);
  const bytes = writer.finish();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice();
}

/** The same run as GPX with Garmin's extension, laid out as Garmin Connect exports it. */
export function longGpx(count: number): Uint8Array {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gpx creator="Garmin Connect" version="1.1"\n  xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"\n  xmlns="http://www.topografix.com/GPX/1/1">\n  <trk>\n    <name>Long run</name>\n    <type>running</type>\n    <trkseg>\n',
  ];
  for (const second of secondsOf(count)) {
    parts.push(
      `      <trkpt lat="${second.latitudeDeg}" lon="${second.longitudeDeg}">\n        <ele>${second.altitudeM}</ele>\n        <time>${new Date(second.timeMs).toISOString()}</time>\n        <extensions>\n          <ns3:TrackPointExtension>\n            <ns3:hr>${second.heartRateBpm}</ns3:hr>\n            <ns3:cad>${second.strides}</ns3:cad>\n          </ns3:TrackPointExtension>\n        </extensions>\n      </trkpt>\n`,
    );
  }
  parts.push('    </trkseg>\n  </trk>\n</gpx>\n');
  return new TextEncoder().encode(parts.join(''));
}

/** The same run as TCX, laid out as Garmin Connect exports it. */
export function longTcx(count: number): Uint8Array {
  const begin = new Date(startMs).toISOString();
  const parts = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<TrainingCenterDatabase\n  xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2"\n  xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">\n  <Activities>\n    <Activity Sport="Running">\n      <Id>${begin}</Id>\n      <Lap StartTime="${begin}">\n        <TotalTimeSeconds>${count}</TotalTimeSeconds>\n        <DistanceMeters>${count * 2.8}</DistanceMeters>\n        <Calories>0</Calories>\n        <Track>\n`,
  ];
  for (const second of secondsOf(count)) {
    parts.push(
      `          <Trackpoint>\n            <Time>${new Date(second.timeMs).toISOString()}</Time>\n            <Position>\n              <LatitudeDegrees>${second.latitudeDeg}</LatitudeDegrees>\n              <LongitudeDegrees>${second.longitudeDeg}</LongitudeDegrees>\n            </Position>\n            <AltitudeMeters>${second.altitudeM}</AltitudeMeters>\n            <DistanceMeters>${second.distanceM}</DistanceMeters>\n            <HeartRateBpm>\n              <Value>${second.heartRateBpm}</Value>\n            </HeartRateBpm>\n            <Extensions>\n              <ns3:TPX>\n                <ns3:Speed>${second.speedMps}</ns3:Speed>\n                <ns3:RunCadence>${second.strides}</ns3:RunCadence>\n              </ns3:TPX>\n            </Extensions>\n          </Trackpoint>\n`,
    );
  }
  parts.push('        </Track>\n      </Lap>\n    </Activity>\n  </Activities>\n</TrainingCenterDatabase>\n');
  return new TextEncoder().encode(parts.join(''));
}
