import type { Writing } from '../numbers.ts';

/** A guided routine, step by step. */
export function routine(write: Writing) {
  return {
    unknown: 'Diese Anleitung gibt es nicht',
    unknownText: 'Vielleicht heißt sie inzwischen anders.',
    askFirst: 'Zuerst kommen einige Fragen; sie stehen neben der Anleitung unter „Heute Abend“.',
    scoreFirst: 'Wähle eine Zahl, dann fang an.',
    tooSore: (highest: number) =>
      `Das ist für Schmerz bis ${highest} gedacht. Lass es für heute; Ruhe oder sanfte Bewegung verlangt dir weniger ab.`,
    begin: 'Anfangen',
    stopWhen: 'Hör sofort auf, wenn',
    step: (at: number, of: number) => `Schritt ${at} von ${of}`,
    left: (seconds: number) => `noch ${seconds} ${write.plural(seconds, 'Sekunde', 'Sekunden')}`,
    ownPace: 'In deinem Tempo',
    done: 'Fertig',
    stop: 'Aufhören',
    pause: 'Pause',
    goOn: 'Weiter',
    speak: 'Vorlesen',
    silence: 'Nicht mehr vorlesen',
    whyStop: 'Warum hast du aufgehört?',
    enough: 'Es war mir einfach genug',
    through: 'Das war alles. Wie ist es jetzt?',
    stopped: 'Du hast aufgehört. Wie ist es jetzt?',
    save: 'Speichern',
    kept: 'Gespeichert.',
    change: (before: number, after: number) =>
      (before === after ? `Davor und danach ${before}.` : `Davor ${before}, danach ${after}.`) +
      ' Ein Mal sagt wenig; über mehrere zeigt sich, ob es dir guttut.',
    danger: 'Sicherheitsfragen beantworten',
    checkIn: 'Eintragen',
    back: 'Zurück zu heute Abend',
  };
}
