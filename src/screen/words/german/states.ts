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
