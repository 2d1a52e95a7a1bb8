/** The check-in. */
export function checkIn(siteHeading: (site: string) => string) {
  return {
    heading: (site: string) => `${siteHeading(site)}: Wie geht es gerade?`,
    headingUnknown: 'Wie geht es gerade?',
    site: 'Wo',
    otherSite: 'Woanders',
    siteName: 'Wo tut es weh?',
    siteHint: 'Zum Beispiel: Nacken, linkes Knie, unterer Rücken',
    score: 'Wie stark, von 0 bis 10',
    anchors: { 0: 'gar nicht', 3: 'leicht', 6: 'kaum zu übersehen', 10: 'maximal' } as Readonly<Record<number, string>>,
    moment: 'Wann',
    moments: {
      waking: 'Beim Aufwachen',
      'before-run': 'Vor dem Laufen',
      'after-run': 'Nach dem Laufen',
      evening: 'Am Abend',
      other: 'Sonst',
    },
    stiffness: 'Wie lange steif, wenn überhaupt',
    stiffnessMin: (minutes: number) =>
      minutes === 0 ? 'Nicht steif' : minutes >= 60 ? 'Eine Stunde oder länger' : `${minutes} min`,
    worry: 'Etwas Neues oder Beunruhigendes?',
    worries: { no: 'Nichts Neues', yes: 'Ja, bitte prüfen' },
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    missingScore: 'Wähle zuerst eine Zahl von 0 bis 10.',
    missingSite: 'Sag zuerst, wo es wehtut.',
    kept: 'Gespeichert.',
    saved: (site: string, score: number) => `${siteHeading(site)}: ${score} von 10`,
    undo: 'Rückgängig',
    undone: 'Zurückgenommen. Was du gewählt hattest, steht noch da.',
    back: 'Zur Antwort',
    cancel: 'Zurück, ohne zu speichern',
    why: 'Die Antwort siehst du erst nach dem Speichern, damit sie nicht färbt, was du spürst.',
  };
}
