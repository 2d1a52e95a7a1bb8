import type { Writing } from '../numbers.ts';

/** The settings: what everything is kept in, and how it is shown. */
export function settings(write: Writing) {
  return {
    link: 'Einstellungen und Sicherung',
    heading: 'Einstellungen und Sicherung',
    back: 'Zurück zum Fall',
    asItSuits: 'Automatisch',
    language: {
      label: 'Sprache',
      note: 'Medizinische Fragen und Ratschläge stehen auf Englisch: Übersetzt werden sie erst, wenn Fachleute die Übersetzung geprüft haben.',
    },
    units: { label: 'Einheiten', metric: 'Kilometer und Meter', imperial: 'Meilen und Fuß' },
    tone: { label: 'Hell oder dunkel', system: 'Wie dein System', light: 'Hell', dark: 'Dunkel' },
    country: {
      label: 'Land, für Notrufnummern',
      none: 'Wie deine Zeitzone vermuten lässt',
      note: 'Wo etwas nicht warten sollte, steht, wen du in diesem Land anrufst.',
    },
    backup: {
      heading: 'Eine Kopie aufheben',
      text: 'Alles, was du hier hast, in einer Datei: Tagebuch, Läufe, die Dateien deiner Uhr, Versuche, Einstellungen. Leg sie dorthin, wo nur du sie lesen kannst.',
      make: 'Sicherung speichern',
      making: 'Alles wird zusammengetragen …',
      made: (name: string, size: string) => `Gespeichert als ${name}, ${size}.`,
    },
    restore: {
      heading: 'Eine Kopie zurückholen',
      text: 'Eine Sicherung tritt an die Stelle von allem, was hier ist. Zuerst wird sie geprüft: Eine beschädigte oder fremde Datei ändert nichts.',
      choose: 'Sicherung wählen',
      confirm: (name: string, count: number) =>
        count === 0
          ? `${name} wird eingespielt.`
          : `${name} tritt an die Stelle ${count === 1 ? 'des einen Falls' : `der ${count} Fälle`} hier. Was nicht in der Sicherung ist, ist dann weg.`,
      go: 'Einspielen',
      cancel: 'Alles lassen, wie es ist',
      working: 'Wird geprüft und eingespielt …',
      done: (count: number, files: number) =>
        `Alles ist wieder da: ${count} ${write.plural(count, 'Fall', 'Fälle')}, ${files} ${write.plural(files, 'Laufdatei', 'Laufdateien')}.`,
      refused: 'Diese Datei lässt sich nicht verwenden',
      nothingChanged: 'Nichts wurde geändert.',
    },
    delete: {
      heading: 'Alles löschen',
      text: 'Tagebuch, Läufe, Dateien, Versuche und Einstellungen werden auf diesem Gerät gelöscht. Ohne Sicherung holt sie niemand zurück.',
      word: 'löschen',
      label: (word: string) => `Tippe „${word}“, um es zu bestätigen`,
      go: 'Alles löschen',
      working: 'Wird gelöscht …',
      done: 'Alles ist gelöscht. Auf diesem Gerät ist nichts mehr von dir.',
      startAgain: 'Neu anfangen',
    },
  };
}
