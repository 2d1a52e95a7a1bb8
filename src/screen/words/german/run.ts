import { minutesOf } from '../english/run.ts';
import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';

/** The page of a run. */
export function run(write: Writing): Words['evidence']['run'] {
  const n = write.number;
  return {
    heading: (sport, date) => `${sport} am ${date}`,
    missing: 'Diesen Lauf gibt es hier nicht. Vielleicht wurde er mit den Dateien zurückgenommen, aus denen er kam.',
    totals: {
      distance: 'Strecke',
      duration: 'Zeit',
      pace: 'Tempo',
      ascent: 'Bergauf',
      descent: 'Bergab',
      steps: 'Schritte',
      km: (metres) => write.km(metres / 1000, 2),
      metres: (metres) => write.m(metres),
      count: (count) => n(count, 0),
      time: (seconds) => {
        const whole = Math.round(seconds / 60);
        const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
        return hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`;
      },
      perKm: (secondsAKm) => `${minutesOf(secondsAKm / write.distance.perKm)} min je ${write.distance.unit}`,
    },
    shoe: { heading: 'Welches Paar', unknown: 'Nicht bekannt', saved: 'Gespeichert.' },
    scores: {
      heading: (before, after) =>
        before === null || after === null
          ? 'Deine Werte um den Lauf herum'
          : after > before
            ? `Dein Wert stieg von ${before} vorher auf ${after} danach`
            : after < before
              ? `Dein Wert sank von ${before} vorher auf ${after} danach`
              : `Dein Wert war vorher und danach ${before}`,
      caution: 'Ein Lauf beweist nichts: Es zählt, was nach vielen geschieht.',
      none: 'Kein Eintrag von einem Tag davor bis drei Tage danach.',
      name: 'Werte von einem Tag vor bis drei Tage nach dem Lauf',
      dates: 'Die Tage darunter',
      table: 'Die Werte als Tabelle',
    },
    route: { heading: 'Dein Weg, Norden oben', name: 'Der Weg als Linie, ohne Karte', start: 'Beginn' },
    elevation: {
      heading: (steepM) =>
        steepM > 0 ? `${write.m(steepM)} davon gingen steil bergab` : 'Kein Teil ging steil bergab',
      axis: `Höhe, ${write.height.unit}, über der Strecke, ${write.distance.unit}`,
      name: 'Höhe entlang des Weges, nach Steilheit gefärbt',
      bands: {
        steepDown: 'bergab, über 6 %',
        down: 'bergab, 3 bis 6 %',
        level: 'ungefähr eben',
        up: 'bergauf, über 3 %',
      },
      columns: { from: 'Von', to: 'Bis', gradient: 'Steigung' },
      table: 'Die Höhe als Tabelle, ein Kilometer je Zeile',
      km: (metres) => write.km(metres / 1000, 1),
      percent: (share) => `${write.signed(share * 100)} %`,
    },
    dynamics: {
      heading: 'Was die Uhr gemessen hat',
      names: {
        heartRateBpm: 'Puls, Schläge je Minute',
        cadencePerMin: 'Schritte je Minute',
        verticalOscillationMm: 'Auf und ab, mm',
        groundContactMs: 'Fuß am Boden, ms',
        strideLengthM: 'Doppelschritt, m',
      },
      columns: { what: 'Was', mean: 'Im Mittel', least: 'Am niedrigsten', most: 'Am höchsten' },
      value: (value) => n(value, value < 10 ? 2 : 0),
      minutes: 'Minuten nach dem Beginn',
      table: 'Dasselbe als Tabelle',
    },
    noFile: 'Von diesem Lauf ist keine Datei der Uhr da; darum gibt es keinen Weg und keine Höhe zu zeichnen.',
    shaded: 'der schattierte Streifen ist der Lauf.',
    device: (device) => `Aufgezeichnet von ${device}.`,
  };
}
