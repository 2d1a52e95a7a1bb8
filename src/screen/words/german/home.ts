import type { Writing } from '../numbers.ts';
import { hours, stretch } from './answer.ts';
import { capital } from './complaint.ts';

/** The case's page: its parts, their headings and what they say when there is little to say. */
export function home(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${write.signed(value)} ${write.plural(Math.abs(value), 'Punkt', 'Punkte')}`;
  return {
    sample: {
      label: 'Beispiel',
      text: 'Ein erfundener Läufer. Das Tagebuch unten wurde aus einer bekannten Ursache simuliert, damit du siehst, wie eine Antwort aussieht.',
      next: 'Was dieser Läufer als Nächstes täte:',
    },
    danger: {
      heading: { 'same-day': 'Lass das heute ansehen', emergency: 'Das ist ein Notfall' },
      soon: 'Lass das bald ansehen',
      why: 'Warum danach gefragt wird',
      nothingElse: 'Bis das geklärt ist, steht hier sonst nichts: Die Ursache kann warten, das hier nicht.',
    },
    story: { own: 'Mit deinen Worten', sample: 'Was dieser Läufer schrieb' },
    screening: {
      heading: 'Noch nicht auf Warnzeichen geprüft',
      text: (count: number) =>
        `${count} kurze ${write.plural(count, 'Frage ist', 'Fragen sind')} noch offen. Bis sie beantwortet sind, sagt hier nichts, dass Weitermachen unbedenklich ist.`,
      clear:
        'Keines der Zeichen, nach denen gefragt wurde, verlangt heute dringend Hilfe. Solche Fragen übersehen auch etwas: Wenn dich etwas beunruhigt, lass es ansehen.',
    },
    next: {
      heading: 'Als Nächstes',
      checkIn: 'Jetzt eintragen',
      telling: 'Eine Frage, deren Antwort helfen würde',
    },
    timeline: {
      found: (after: string) => `Der Wert steigt nach ${after}`,
      foundRelief: (after: string) => `Der Wert sinkt nach ${after}`,
      notFound: (complaint: string) => `${capital(complaint)} neben deinen Läufen`,
      runsAlone: 'Deine Läufe bisher',
      scores: (site: string | null) => `${site === null ? 'Wert' : `Wert, ${site}`}: 0 gar nicht bis 10 am schlimmsten`,
      legend: { waking: 'beim Aufwachen', other: 'zu anderen Zeiten' },
      distance: `Läufe: Distanz, ${write.distance.unit}`,
      descent: `Dieselben Läufe: bergab, ${write.height.unit}`,
      shoes: 'Getragene Schuhe',
      dose: (exposure: string) =>
        ({
          standing: 'Stehen, Minuten am Tag',
          walking: `Gehen, ${write.distance.unit} am Tag`,
          desk: 'Schreibtisch, Minuten am Tag',
          'short-sleep': 'Schlaf, der zu 7 Stunden fehlt, Stunden',
        })[exposure] ?? exposure,
      table: 'Dasselbe als Tabelle',
      columns: {
        date: 'Wann',
        what: 'Was',
        score: 'Wert',
        distance: 'Distanz',
        descent: 'Bergab',
        shoes: 'Schuhe',
      },
      checkIn: 'Eintrag',
      run: 'Lauf',
      day: 'Tag',
      km: (metres: number | null) => (metres === null ? 'unbekannt' : write.km(metres / 1000)),
      m: (metres: number | null) => (metres === null ? 'unbekannt' : write.m(metres)),
      range: { label: 'Zeigen', weeks: (count: number) => `Letzte ${count} Wochen`, all: 'Alles' },
      summary: (checkins: number, runs: number, from: string, to: string) => {
        const parts = [
          checkins > 0 ? `${checkins} ${write.plural(checkins, 'Eintrag', 'Einträge')}` : null,
          runs > 0 ? `${runs} ${write.plural(runs, 'Lauf', 'Läufe')}` : null,
        ].filter((part) => part !== null);
        return `${parts.length > 0 ? write.list(parts) : 'Nichts'}, ${from} bis ${to}.`;
      },
    },
    causes: {
      heading: 'Mögliche Ursachen',
      lead: 'Was jede zu deinem Wert beiträgt, im Mittel über deine Einträge. Das Band enthält die Wahrheit 9 von 10 Mal; alle sind im selben Maßstab gezeichnet.',
      answers: { follows: 'Folgt', 'does-not-follow': 'Folgt nicht', 'cannot-tell': 'Noch nicht zu sagen' },
      easesWith: 'Lindert',
      noEffect: 'keine Wirkung',
      tick: (value: number) => (value === 1 ? '+1 Punkt' : write.signed(value)),
      picture: (cause: string, mean: number, low: number, high: number) =>
        `${cause}: ${points(mean)} im Mittel, wahrscheinlich zwischen ${n(low)} und ${n(high)}; keine Wirkung ist 0.`,
      pictureEmpty: (cause: string) => `${cause}: noch nichts zu zeichnen.`,
      adds: (mean: number, low: number, high: number) =>
        Math.max(Math.abs(mean), Math.abs(low), Math.abs(high)) < 0.05
          ? 'So gut wie nichts'
          : Math.abs(mean) < 0.05
            ? `Fast nichts, wahrscheinlich ${n(low)} bis ${n(high)} Punkte`
            : `${points(mean)}, wahrscheinlich ${n(low)} bis ${n(high)}`,
      settle: 'Was es klären würde:',
      moreDays: (days: number) => `noch etwa ${stretch(days, write)} Tagebuch`,
      or: (first: string, second: string) => `${first} oder ${second}`,
      numbers: 'Die Zahlen',
      noticed: 'Was dir aufgefallen ist',
      speaksFor: 'Dafür',
      speaksAgainst: 'Dagegen',
      rows: {
        chance: 'Wie wahrscheinlich es deinen Wert in diese Richtung bewegt',
        chanceValue: (p: number) =>
          p < 0.01 ? 'weniger als 1 von 100' : p > 0.99 ? 'mehr als 99 von 100' : `etwa ${n(p * 100, 0)} von 100`,
        share: 'Was es je Eintrag beiträgt',
        dose: 'Eine übliche Menge',
        peak: 'Was sie bewirkt, wenn es am stärksten ist',
        half: 'Die Hälfte ist vorbei nach',
        halfValue: (value: number) => hours(value, write),
        points: (mean: number, low: number, high: number) => `${points(mean)} (${n(low)} bis ${n(high)})`,
        unknown: 'unbekannt',
      },
    },
    empty: {
      heading: 'Fang mit einem Eintrag an',
      text: 'Zehn Sekunden am Morgen genügen: wo, wie stark von 0 bis 10, und das war es. Nach zwei bis drei Wochen mit ein paar Läufen dazwischen lässt sich meist etwas sagen.',
      exampleTitle: 'Eine Woche könnte so aussehen',
      example:
        'Zwei lockere Läufe und ein hügeliger. Nach den Hügeln steigt der Wert; eine Woche allein kann Zufall sein, darum wartet die Antwort auf mehr.',
    },
    foot: {
      private: 'Alles bleibt auf diesem Gerät.',
      noNetwork: 'Kein Netz. Alles hier geht auch ohne.',
      reproduce: 'Wie dieselbe Antwort noch einmal entsteht',
      version: 'Version',
      seed: 'Startzahl',
      hash: 'Fingerabdruck des Falls',
      asOf: 'Nichts wird verwendet, das später ist als',
    },
  };
}
