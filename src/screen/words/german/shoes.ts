import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';

/** The page of the shoes. */
export function shoes(write: Writing): Words['evidence']['shoes'] {
  const n = write.number;
  const status = { owned: 'In Gebrauch', considered: 'Zu kaufen erwogen', retired: 'Ausgemustert' };
  return {
    heading: 'Deine Schuhe',
    lead: 'Was jedes Paar getragen hat. Kein Paar wird hier bewertet: Ob ein Paar mit deinem Schmerz zu tun hat, kann nur dein Tagebuch oder ein Versuch sagen.',
    empty: 'Noch kein Paar. Trag unten eines ein, oder sag bei einem Lauf, welches du anhattest.',
    status,
    groups: status,
    facts: {
      price: 'Preis',
      runs: 'Läufe',
      distance: 'Strecke in Läufen',
      steps: 'Schritte in Läufen',
      outside: 'Außerhalb der Läufe',
      outsideSteps: 'Schritte außerhalb der Läufe',
      first: 'Zuerst getragen',
      count: (count) => n(count, 0),
      km: (metres) => write.km(metres / 1000, 0),
      stepsOf: (steps, estimated) => `${estimated ? 'etwa ' : ''}${n(steps, 0)}`,
      perKm: (price) => `bisher ${price} je ${write.distance.unit}`,
    },
    price: (amount, currency) => write.money(amount, currency),
    buttons: {
      edit: 'Ändern',
      editOf: (label) => `Ändern: ${label}`,
      retire: 'Ausmustern',
      retireOf: (label) => `Ausmustern: ${label}`,
      reuse: 'Wieder benutzen',
      reuseOf: (label) => `Wieder benutzen: ${label}`,
      bought: 'Ich habe es gekauft',
      boughtOf: (label) => `Ich habe es gekauft: ${label}`,
      save: 'Speichern',
      leave: 'Lassen, wie es war',
      add: 'Ein Paar eintragen',
    },
    fields: {
      label: 'Wie du es nennst',
      labelHint: 'Zum Beispiel: die blauen',
      price: 'Preis, wenn du magst',
      currency: 'Währung',
      outside: `Darin außerhalb der Läufe gegangen, ${write.distance.unit} insgesamt, falls du es weißt`,
      outsideSteps: 'Schritte darin außerhalb der Läufe, falls du es weißt',
      status: 'Ist es in Gebrauch',
      missing: 'Gib ihm zuerst einen Namen.',
    },
    caution:
      'Bevor du wegen eines Schmerzes ein Paar kaufst: Ein Versuch mit zwei Paaren, die du hast, über den eine Münze entscheidet, kostet nichts und kann es zeigen.',
  };
}
