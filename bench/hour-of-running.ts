import { FitWriter } from '@markw65/fit-file-writer';

const SECONDS = 3600;

/**
 * A FIT file as a watch writes it for an hour of running at 1 Hz: position, altitude, heart rate, cadence, speed, distance.
 *
 * @param n which hour: every file differs in its day and in every sample
 */
export function hourOfRunning(n: number): Uint8Array {
  const writer = new FitWriter();
  const startMs = Date.UTC(2024, 0, 1, 7) + n * 86_400_000;
  const start = writer.time(new Date(startMs));
  writer.writeMessage(
    'file_id',
    { type: 'activity', manufacturer: 'garmin', serial_number: n, time_created: start },
    null,
    true,
  );
  let distance = 0;
  for (let second = 0; second < SECONDS; second++) {
    const phase = n + second / 300;
    const speed = 2.8 + 0.4 * Math.sin(phase) + 0.1 * Math.sin(second);
    distance += speed;
    writer.writeMessage('record', {
      timestamp: writer.time(new Date(startMs + second * 1000)),
      position_lat: writer.latlng(0.9 + 0.0001 * Math.sin(phase)),
      position_long: writer.latlng(0.1 + 0.0001 * Math.cos(phase) + n * 1e-6),
      distance,
      altitude: 120 + 40 * Math.sin(phase / 3) + 0.6 * Math.sin(7 * second),
      speed,
      heart_rate: 140 + Math.round(10 * Math.sin(phase)),
      cadence: 84 + Math.round(2 * Math.sin(second / 20)),
    });
  }
  const totals = {
    start_time: start,
    timestamp: writer.time(new Date(startMs + SECONDS * 1000)),
    total_elapsed_time: SECONDS,
    total_timer_time: SECONDS,
    total_distance: distance,
  };
  writer.writeMessage('lap', totals, null, true);
  writer.writeMessage('session', { ...totals, sport: 'running', sub_sport: 'generic', num_laps: 1 }, null, true);
  writer.writeMessage(
    'activity',
    { timestamp: totals.timestamp, total_timer_time: SECONDS, num_sessions: 1, type: 'manual' },
    null,
    true,
  );
  const file = writer.finish();
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength).slice();
}
