import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';

/** The diary: going back over the last two weeks, putting entries right, reminders. */
export function diary(write: Writing): Words['diary'] {
  return {
    list: {
      heading: 'Deine Einträge',
      lead: 'Was du von Hand notiert hast, das Neueste zuerst. Berichtige, was nicht stimmt; nimm heraus, was nicht war.',
      empty: 'Noch ist nichts aufgeschrieben. Ein Eintrag dauert zehn Sekunden.',
      edit: 'Berichtigen',
      editOf: (when) => `Berichtigen: ${when}`,
      remove: 'Herausnehmen',
      removeOf: (when) => `Herausnehmen: ${when}`,
      removed: 'Herausgenommen.',
      save: 'Speichern',
      leave: 'Lassen, wie es war',
      notNoted: 'Nicht notiert',
      elsewhere: 'Woanders',
      note: 'Eine Notiz, wenn du magst',
      changedMeanwhile:
        'Dieser Eintrag wurde inzwischen anderswo geändert. Nichts wurde getan; sieh ihn dir noch einmal an.',
      more: (left) => `Frühere zeigen (noch ${write.number(left, 0)})`,
      beside: (name) => name.charAt(0).toUpperCase() + name.slice(1),
      checkIn: ({ site, score, moment, stiffness, remembered, note }) =>
        [
          `${site === null ? '' : `${site}: `}${score === null ? 'kein Wert' : `${score} von 10`}`,
          moment === null ? null : moment.charAt(0).toLowerCase() + moment.slice(1),
          stiffness === null ? null : stiffness === 'Nicht steif' ? 'nicht steif' : `steif: ${stiffness}`,
          remembered ? 'später erinnert' : null,
          note === null ? null : `„${note}“`,
        ]
          .filter((part) => part !== null)
          .join(', '),
    },
    backFill: {
      link: 'Die letzten zwei Wochen nachtragen',
      heading: 'Die letzten zwei Wochen, wie du sie in Erinnerung hast',
      lead: 'Ein Tippen für jeden Tag, an den du dich noch erinnerst; lass die anderen frei. Es wird als später erinnert festgehalten, nicht als damals gespürt.',
      moment: 'Woran du dich vor allem erinnerst',
      moments: { waking: 'Der Morgen', evening: 'Der Abend', other: 'Der Tag im Ganzen' },
      scores: 'Wie stark es war, Tag für Tag',
      scoresOf: (site) => `Wie stark es war, Tag für Tag: ${site}`,
      given: (scores) => `${scores.join(', ')}: an dem Tag hast du es eingetragen`,
      save: (count) => (count === 0 ? 'Speichern' : `${count} ${write.plural(count, 'Tag', 'Tage')} speichern`),
      missing: 'Tippe mindestens an einem Tag eine Zahl an.',
      saved: (count) =>
        `${count} ${write.plural(count, 'Tag ist', 'Tage sind')} gespeichert, als später erinnert gekennzeichnet.`,
    },
    reminders: {
      link: 'Erinnerungen',
      heading: 'Eine Erinnerung auf deinem Telefon',
      lead: 'Eine Kalenderdatei, auf diesem Gerät gemacht. Öffne sie auf deinem Telefon, dann erinnert dich dessen eigener Kalender; sonst erfährt niemand davon.',
      morning: 'Am Morgen um',
      evening: 'Am Abend um',
      none: 'Lass es leer, wenn du keine willst.',
      howLong: 'Wie lange',
      weeks: (weeks) => `${weeks} Wochen`,
      morningTitle: 'Wie geht es beim Aufwachen? Zehn Sekunden.',
      eveningTitle: 'Wie geht es heute Abend? Zehn Sekunden.',
      make: 'Kalenderdatei machen',
      made: 'Die Datei ist da: culprit-reminders.ics. Nimm die Termine aus deinem Kalender, wenn sie aufhören sollen.',
    },
  };
}
