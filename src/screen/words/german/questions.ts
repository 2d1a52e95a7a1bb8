import type { Writing } from '../numbers.ts';

/** The weekly questions in German, by their ids; the answers from the one that counts nothing to the one that counts most. */
const weekly: Readonly<Record<string, { readonly text: string; readonly options: readonly string[] }>> = {
  'taking-part': {
    text: 'Hat dich diese Beschwerde in den letzten sieben Tagen von Läufen abgehalten, die du vorhattest?',
    options: [
      'Nein, und ich habe sie dabei nicht gespürt',
      'Nein, aber ich habe sie dabei gespürt',
      'Ich bin gelaufen, aber nicht alles, was ich vorhatte',
      'Ich konnte ihretwegen nicht laufen',
    ],
  },
  amount: {
    text: 'Wie viel vom Laufen hast du ihretwegen weggelassen oder gekürzt?',
    options: ['Nichts', 'Ein wenig', 'Ein gutes Stück', 'Das meiste'],
  },
  ability: {
    text: 'Wie viel schlechter bist du ihretwegen gelaufen: langsamer, steifer, vorsichtiger?',
    options: ['Nicht schlechter', 'Ein wenig schlechter', 'Deutlich schlechter', 'Viel schlechter'],
  },
  complaint: {
    text: 'Wie stark war die Beschwerde selbst in dieser Woche?',
    options: ['Nicht da', 'Leicht', 'Mittel', 'Stark'],
  },
};
const POINTS = [0, 8, 17, 25];

/** The weekly questions and the activities. */
export function questions(write: Writing) {
  const n = write.number;
  return {
    way: 'Die Fragen der Woche, und was du geantwortet hast',
    heading: 'Wie die Woche war',
    lead: 'Ein paar Fragen, die eine Zahl am Tag nicht beantwortet: was dich die Beschwerde kostet. Sie gehen in deinen Bericht und sonst nirgendwohin.',
    due: {
      heading: 'Eine Minute für die Woche',
      text: (activities: boolean) =>
        activities
          ? 'Wovon hat sie dich abgehalten, und wie gut geht, was dir wichtig ist? Das wird alle ein bis zwei Wochen gefragt.'
          : 'Wovon hat sie dich in diesen sieben Tagen abgehalten? Vier kurze Fragen, einmal die Woche.',
      begin: 'Beantworten',
    },
    notDue:
      'Gerade ist nichts zu beantworten. Wenn es so weit ist, wirst du hier und auf der Seite deines Falls gefragt.',
    screenFirst: 'Die Sicherheitsfragen kommen zuerst. Diese folgen, wenn sie beantwortet sind.',
    toScreen: 'Sicherheitsfragen beantworten',
    weekly: {
      heading: 'Die letzten sieben Tage',
      question: (id: string, said: string) => weekly[id]?.text ?? said,
      option: (id: string, points: number, said: string) => weekly[id]?.options[POINTS.indexOf(points)] ?? said,
      save: 'Woche speichern',
      missing: 'Beantworte zuerst jede Frage.',
    },
    activities: {
      heading: 'Was dir wichtig ist',
      lead: 'Nenne drei bis fünf Dinge, die dir wegen der Beschwerde schwerfallen: der Blick über die Schulter, ein Hügel, eine Nacht Schlaf. Dann sag, wie gut jedes heute geht.',
      again: 'Dieselben Dinge wie beim letzten Mal; du kannst sie ändern.',
      name: (place: number) => `Ding ${place}`,
      optional: (place: number) => `Ding ${place}, falls es noch eines gibt`,
      rate: (name: string) => `${name}: Wie gut geht das heute?`,
      scale: '0 heißt: geht gar nicht; 10: so gut wie vorher.',
      save: 'Diese speichern',
      missing: 'Nenne mindestens drei Dinge, jedes mit einem anderen Namen, und gib jedem eine Zahl.',
    },
    history: {
      heading: 'Was du bisher geantwortet hast',
      none: 'Noch nichts.',
      date: 'Tag',
      what: 'Fragen',
      score: 'Wert',
      weekly: 'Was der Woche daran verloren ging, 0–100',
      activities: (names: readonly string[]) => `Wie gut es geht, 0–10: ${write.list(names)}`,
      number: (value: number) => n(value),
      explained:
        'Zur Woche: 0 ist eine Woche, wie du sie wolltest, 100 eine ohne Laufen wegen der Beschwerde. Zu dem, was dir wichtig ist: 10 ist wie vorher. Eine Änderung des Mittels um etwa 2 bemerken die meisten (aus dem Gedächtnis, noch nicht an einer Quelle geprüft).',
    },
  };
}
