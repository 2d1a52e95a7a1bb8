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
      due: (days: number | null) =>
        days === null
          ? 'Du hast noch keine Sicherung. Nur dieser Browser hat dein Tagebuch: Verliert er es, ist es weg.'
          : `Deine letzte Sicherung ist ${days} Tage alt. Was du seither geschrieben hast, hat nur dieser Browser.`,
      kept: 'Dieser Browser hat versprochen, dein Tagebuch zu behalten, auch wenn der Platz knapp wird. Ein verlorenes oder kaputtes Gerät nimmt es trotzdem mit.',
      mayGo:
        'Dieser Browser darf dein Tagebuch löschen, wenn der Platz knapp wird oder du die Seite einige Wochen nicht öffnest. Eine Sicherung in der Woche genügt; auch hilft es, Culprit auf den Startbildschirm zu legen.',
    },
    restore: {
      elsewhere: 'Du hattest hier schon ein Tagebuch oder hast eines auf einem anderen Gerät?',
      goneHeading: 'Dein Tagebuch ist nicht mehr hier',
      gone: 'Dieser Browser hat es aufbewahrt und nun aufgegeben: um Platz zu schaffen, oder weil Browserdaten gelöscht wurden. Wenn du eine Sicherung hast, hol sie zurück.',
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
    deleteCase: {
      heading: 'Einen Fall löschen',
      text: 'Sein Tagebuch, seine Läufe, Versuche und sein Verlauf werden gelöscht, dazu die Dateien deiner Uhr, die kein anderer Fall braucht. Die anderen Fälle bleiben, wie sie sind.',
      begun: (when: string) => `begonnen am ${when}`,
      ask: 'Löschen',
      confirm: (name: string) =>
        `${name}: Alles, was in diesem Fall steht, ist dann weg. Ohne Sicherung holt es niemand zurück.`,
      go: 'Diesen Fall löschen',
      leave: 'So lassen',
      working: 'Wird gelöscht …',
      done: (name: string) => `${name} ist gelöscht.`,
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
