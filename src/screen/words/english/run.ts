import type { Writing } from '../numbers.ts';

/** The page of a run. */
export function run(write: Writing) {
  const n = write.number;
  return {
    heading: (sport: string, date: string) => `${sport}, ${date}`,
    missing: 'There is no such run here. It may have been taken back with the import that brought it.',
    totals: {
      distance: 'Distance',
      duration: 'Time',
      pace: 'Pace',
      ascent: 'Uphill',
      descent: 'Downhill',
      steps: 'Steps',
      km: (metres: number) => write.km(metres / 1000, 2),
      metres: (metres: number) => write.m(metres),
      count: (count: number) => n(count, 0),
      time: (seconds: number) => {
        const whole = Math.round(seconds / 60);
        const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
        return hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`;
      },
      perKm: (secondsAKm: number) => `${minutesOf(secondsAKm / write.distance.perKm)} min a ${write.distance.unit}`,
    },
    shoe: { heading: 'Which pair', unknown: 'Not known', saved: 'Saved.' },
    scores: {
      heading: (before: number | null, after: number | null) =>
        before === null || after === null
          ? 'Your scores around it'
          : after > before
            ? `Your score went from ${before} before to ${after} after it`
            : after < before
              ? `Your score went down from ${before} before to ${after} after it`
              : `Your score was ${before} before and after it`,
      caution: 'One run proves nothing: what counts is what happens after many.',
      none: 'No check-in from a day before to three days after it.',
      name: 'Scores from a day before to three days after the run',
      dates: 'The dates below it',
      table: 'The scores as a table',
    },
    route: { heading: 'The way you ran, north at the top', name: 'The route as a line, without a map', start: 'start' },
    elevation: {
      heading: (steepM: number) =>
        steepM > 0 ? `${write.m(steepM)} of it went steeply down` : 'No part of it went steeply down',
      axis: `Height, ${write.height.unit}, over distance, ${write.distance.unit}`,
      name: 'Height along the way, coloured by how steep it is',
      bands: {
        steepDown: 'down, over 6 %',
        down: 'down, 3 to 6 %',
        level: 'about level',
        up: 'up, over 3 %',
      },
      columns: { from: 'From', to: 'To', gradient: 'Gradient' },
      table: 'The height as a table, a kilometre a row',
      km: (metres: number) => write.km(metres / 1000, 1),
      percent: (share: number) => `${write.signed(share * 100)} %`,
    },
    dynamics: {
      heading: 'What the watch measured',
      names: {
        heartRateBpm: 'Heart rate, beats a minute',
        cadencePerMin: 'Cadence, steps a minute',
        verticalOscillationMm: 'Up and down, mm',
        groundContactMs: 'Foot on the ground, ms',
        strideLengthM: 'Stride (two steps), m',
      },
      columns: { what: 'What', mean: 'On average', least: 'Lowest', most: 'Highest' },
      value: (value: number) => n(value, value < 10 ? 2 : 0),
      minutes: 'minutes into the run',
      table: 'The same as a table',
    },
    noFile: 'No watch file is kept for this run, so that there is no route and no height to draw.',
    shaded: 'the shaded stretch is the run.',
    device: (device: string) => `Recorded by ${device}.`,
  };
}

/** Seconds as minutes and seconds: `5:07`. */
export function minutesOf(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
