import type { Writing } from '../numbers.ts';

type Outcome = 'imported' | 'merged' | 'skipped' | 'failed';

/** Reasons that always read the same. */
const reasons: Readonly<Record<string, string>> = {
  'the same file was imported before': 'dieselbe Datei kam schon einmal herein',
  'an activity of this time was there already; what only this file knows was added to it':
    'eine Aktivität dieser Zeit war schon da; was nur diese Datei weiß, wurde ergänzt',
  'its sport is not stated: taken for a run by its speed':
    'welcher Sport es war, steht nicht darin: dem Tempo nach ein Lauf',
};

/** Files of a watch: choosing them, how far it is, what became of each, and the way back. */
export function files(write: Writing) {
  const outcome = { imported: 'neu', merged: 'zusammengeführt', skipped: 'ausgelassen', failed: 'nicht lesbar' };
  return {
    heading: 'Läufe von deiner Uhr',
    text: 'FIT-, GPX- oder TCX-Dateien, auch als .gz oder .zip. Sie bleiben auf diesem Gerät; zweimal dieselbe Datei ändert nichts.',
    open: 'Läufe hinzufügen',
    lead: 'Deine ganze Geschichte auf einmal, als Ordner oder Zip-Datei, oder einzelne Dateien. Sie bleiben auf diesem Gerät; zweimal dieselbe Datei ändert nichts.',
    kinds:
      'FIT, GPX und TCX, auch als .gz oder in einer .zip. Viele Uhren und Apps geben alle Aktivitäten als eine Zip-Datei heraus.',
    choose: 'Dateien wählen',
    chooseFolder: 'Ordner wählen',
    drop: 'Dateien oder einen Ordner hierher ziehen',
    empty: 'Darin war keine Datei.',
    tooLarge: (name: string, most: string) =>
      `${name} ist größer als ${most}, mehr als auf einmal geht. Entpacke sie und wähle stattdessen den Ordner.`,
    working: 'Deine Dateien werden gelesen',
    settled: (count: number) => `${write.number(count, 0)} ${write.plural(count, 'Datei', 'Dateien')} erledigt`,
    of: (passed: string, total: string) => `${passed} von ${total}`,
    left: (seconds: number) =>
      seconds < 5
        ? 'noch ein paar Sekunden'
        : seconds < 90
          ? `noch etwa ${Math.ceil(seconds / 5) * 5} Sekunden`
          : `noch etwa ${Math.round(seconds / 60)} Minuten`,
    cancel: 'Anhalten',
    cancelling: 'Hält an, sobald die Dateien in Arbeit fertig sind …',
    done: 'Das war alles',
    stoppedHeading: 'Angehalten',
    stopped:
      'Du hast angehalten. Was bis dahin hereinkam, ist ganz und bleibt; wähle dieselben Dateien noch einmal, um dort weiterzumachen.',
    broken:
      'Es brach ab. Was bis dahin hereinkam, ist ganz und bleibt; wähle dieselben Dateien noch einmal, um dort weiterzumachen.',
    counts: (counts: Readonly<Record<Outcome, number>>) => {
      const parts = (['imported', 'merged', 'skipped', 'failed'] as const).filter((each) => counts[each] > 0);
      return write.list(parts.map((each) => `${write.number(counts[each], 0)} ${outcome[each]}`));
    },
    nothing: 'nichts darin',
    journal: {
      heading: 'Was wann hereinkam',
      none: 'Noch ist nichts hereingekommen.',
      unfinished: 'Vor dem Ende angehalten; was hier steht, ist ganz.',
      each: 'Datei für Datei',
      all: (count: number) => `Alle ${write.number(count, 0)} zeigen`,
      undo: 'Zurücknehmen',
      sure: 'Die Läufe, die damit kamen, und die Dateien werden hier gelöscht, als wären sie nie hereingekommen. Ein Lauf, den du seither geändert hast, bleibt, ohne seine Datei.',
      yes: 'Ja, zurücknehmen',
      no: 'Behalten',
      undone: (stayed: number) =>
        stayed === 0
          ? 'Spurlos zurückgenommen.'
          : `Zurückgenommen. ${stayed === 1 ? 'Ein Lauf, den du geändert hast, bleibt' : `${write.number(stayed, 0)} Läufe, die du geändert hast, bleiben`}, ohne Datei.`,
    },
    outcome: { imported: 'Neu', merged: 'Zusammengeführt', skipped: 'Ausgelassen', failed: 'Nicht lesbar' },
    reason: (said: string): string => {
      let left = said;
      for (const [english, german] of Object.entries(reasons)) left = left.replaceAll(english, german);
      return left;
    },
  };
}
