/** Loading, errors, and being cut off. */
export function states() {
  return {
    loading: 'Dein Tagebuch wird gelesen …',
    drawing: 'Wird gezeichnet …',
    offline: {
      heading: 'Culprit antwortet nicht',
      text: 'Das Programm auf diesem Gerät scheint stehen geblieben zu sein. Alles Gespeicherte ist sicher, und was du hier geschrieben hast, bleibt. Starte es neu und versuch es noch einmal.',
      retry: 'Noch einmal versuchen',
      banner: 'Culprit antwortet gerade nicht. Du siehst, was zuletzt gelesen wurde.',
    },
    stopped: {
      heading: 'Culprit ist in diesem Tab stehen geblieben',
      text: 'Alles Gespeicherte ist in diesem Browser sicher, und was du hier geschrieben hast, bleibt. Versuch es noch einmal; wenn das nicht hilft, lade die Seite neu.',
    },
    storage: {
      full: {
        heading: 'Es scheint kein Platz mehr zu sein',
        text: 'Das wurde nicht gespeichert: Das Gerät oder der Browser ließ das Tagebuch nicht mehr schreiben, meist weil alles voll ist. Alles, was du vorher gespeichert hast, ist noch da, und was du geschrieben hast, bleibt auf dieser Seite. Speichere zuerst eine Sicherung, schaff dann Platz (Fotos, Downloads, andere Apps) und versuch es noch einmal.',
      },
      taken: {
        heading: 'Ein anderer Tab hat dein Tagebuch',
        text: 'Ein anderer Tab von Culprit arbeitet mit dem Tagebuch und gibt es nicht frei. Nichts ist verloren. Schließ die anderen Tabs und versuch es noch einmal.',
      },
      forbidden: {
        heading: 'Dieser Browser lässt die Seite nichts behalten',
        text: 'In einem privaten Fenster, oder wo es eine Einstellung verbietet, darf eine Seite nichts behalten; also kann es hier kein Tagebuch geben. Öffne Culprit in einem gewöhnlichen Fenster eines aktuellen Browsers. Ein Tagebuch, das du anderswo hast, bleibt unberührt.',
      },
      toBackup: 'Sicherung speichern',
    },
    error: {
      heading: 'Das hat nicht geklappt',
      kept: 'Nichts wurde geändert.',
      retry: 'Noch einmal versuchen',
      missing: 'Diesen Fall gibt es hier nicht. Vielleicht wurde er gelöscht.',
      toStart: 'Zu den Fällen',
      unexpected: 'Etwas ging schief, das nicht hätte schiefgehen sollen.',
    },
    noCases: {
      heading: 'Noch kein Fall',
      text: 'Ein Fall ist eine Beschwerde mit ihrem Tagebuch: was wehtut, die Läufe, die Tage. Fang einen an; für den ersten Tag genügt ein einziger Eintrag.',
      start: 'Meinen eigenen Fall anfangen',
    },
  };
}
