/** The check-in. */
export function checkIn(siteHeading: (site: string) => string) {
  return {
    heading: (site: string) => `${siteHeading(site)}: Wie geht es gerade?`,
    headingUnknown: 'Wie geht es gerade?',
    site: 'Wo',
    bodyMap: 'Am Körper zeigen, oder woanders',
    views: { front: 'Von vorn', back: 'Von hinten' },
    siteName: 'Wo tut es weh?',
    siteHint: 'Zum Beispiel: Nacken, linkes Knie, unterer Rücken',
    score: 'Wie stark, von 0 bis 10',
    scoreOf: (place: string) => `Wie stark, von 0 bis 10: ${siteHeading(place)}`,
    anchors: { 0: 'gar nicht', 3: 'leicht', 6: 'schwer zu ignorieren', 10: 'am schlimm\u00ADsten' } as Readonly<
      Record<number, string>
    >,
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
    earlier: 'Nicht jetzt, sondern früher',
    felt: 'Wann es war',
    feltHint: 'Was länger als eine Stunde her ist, wird als erinnert festgehalten.',
    beside: {
      label: 'Seit dem letzten Mal, falls etwas war',
      painkiller: 'Schmerzmittel',
      ill: 'Krank',
      sports: {
        ride: 'Rad gefahren',
        swim: 'Geschwommen',
        strength: 'Krafttraining',
        walk: 'Lange gegangen',
        yoga: 'Yoga gemacht',
      },
      howLong: 'Wie lange, bis jetzt',
      minutes: (minutes: number) => (minutes < 120 ? `${minutes} min` : '2 Stunden oder länger'),
      nameOf: (kind: string) =>
        ({
          painkiller: 'Schmerzmittel',
          illness: 'krank',
          ride: 'Radfahren',
          swim: 'Schwimmen',
          strength: 'Krafttraining',
          walk: 'ein langer Gang',
          yoga: 'Yoga',
        })[kind] ?? kind,
      saved: (names: readonly string[]) => `Auch notiert: ${names.join(', ')}.`,
    },
    evening: {
      standing: 'Längste Zeit heute ohne Pause auf den Beinen, wenn du magst',
      standingMin: (minutes: number) =>
        minutes === 0
          ? 'Kaum'
          : minutes < 60
            ? `${minutes} min`
            : minutes === 60
              ? '1 Stunde'
              : minutes < 180
                ? `${minutes / 60} Stunden`
                : '3 Stunden oder länger',
      desk: 'Heute am Schreibtisch, wenn du magst',
      deskH: (hours: number) =>
        hours === 0 ? 'Gar nicht' : hours === 10 ? '10 Stunden oder länger' : `${hours} Stunden`,
      longestStanding: 'längste Zeit im Stehen',
    },
    worry: 'Etwas Neues oder Beunruhigendes?',
    worries: 'Ja, gleich prüfen',
    save: 'Nein, speichern',
    saving: 'Wird gespeichert …',
    missingScore: 'Wähle zuerst eine Zahl von 0 bis 10.',
    missingSite: 'Sag zuerst, wo es wehtut.',
    kept: 'Gespeichert.',
    saved: (site: string, score: number) => `${siteHeading(site)}: ${score} von 10`,
    undo: 'Rückgängig',
    undone: 'Zurückgenommen. Was du gewählt hattest, steht noch da.',
    back: 'Zur Antwort',
    diary: 'Alle Einträge',
    cancel: 'Zurück, ohne zu speichern',
    why: 'Die Antwort siehst du erst nach dem Speichern, damit sie nicht färbt, was du spürst.',
  };
}
