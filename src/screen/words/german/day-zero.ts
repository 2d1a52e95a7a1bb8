import type { Writing } from '../numbers.ts';
import { activityName } from './activities.ts';
import { stretch } from './answer.ts';
import { closing, remedyName } from './closing.ts';
import { explanationName } from './explanations.ts';
import { facts } from './facts.ts';
import { routine } from './routine.ts';

/** Who said something, as it stands before a colon. */
const sayer = (by: string) => (by === 'replier' ? 'jemandem, der geantwortet hat' : by);

/** The first day: from the story to something for tonight. */
export function dayZero(write: Writing) {
  return {
    way: 'Der Weg durch den ersten Tag',
    steps: {
      story: 'Deine Worte',
      facts: 'Fakten',
      danger: 'Sicherheit',
      explanations: 'Dafür und dagegen',
      tonight: 'Heute Abend',
      'check-in': 'Tagebuch',
    },
    ways: {
      heading: 'Mehr zu diesem Fall',
      story: 'Erzähl es mit deinen Worten',
      storyWhy: 'Hast du irgendwo darüber geschrieben? Füg es ein, dann wird es geordnet, und du bestätigst es.',
      facts: 'Was in deinen Worten gelesen wurde',
      explanations: 'Was für und gegen jede Erklärung spricht',
      tonight: 'Etwas Unbedenkliches für heute Abend',
      course: 'Wie es sonst vergeht, und was du wann geglaubt hast',
      closing: 'Diesen Fall abschließen oder sehen, wie ähnliche ausgingen',
    },
    story: {
      heading: 'Erzähl es mit deinen Worten',
      lead: 'Füg ein, was du anderswo geschrieben hast, samt Antworten, oder schreib es hier: wo es wehtut, seit wann, was es schlimmer macht und was es lindert. Es wird auf diesem Gerät gelesen und bleibt hier. Gelesen wird bisher nur Englisch.',
      label: 'Dein Beitrag',
      when: 'Wann wurde er geschrieben?',
      whens: { today: 'Heute', day: 'An einem anderen Tag', unknown: 'Weiß ich nicht' },
      date: 'Der Tag',
      read: 'Lesen',
      reading: 'Wird gelesen …',
      empty: 'Schreib oder füg zuerst etwas ein.',
      again:
        'Zu diesem Fall gibt es schon eine Erzählung. Wird sie neu gelesen, beginnen die Fakten von vorn; deine Einträge und Antworten bleiben.',
    },
    facts: facts(write),
    explanations: {
      heading: 'Was dafür und was dagegen spricht',
      lead: 'Was dir aufgefallen ist, an jeder Erklärung gemessen, auch an deinen. Das sagt, was passt, nicht wie wahrscheinlich es ist: Dafür braucht es ein Tagebuch.',
      question: 'Die Frage, deren Antwort am meisten sagen würde',
      each: 'Jede Erklärung',
      noneOwn: 'Du hast keine eigene Erklärung genannt. Das hier sind häufige.',
      whose: (by: string | null, text: string | null) => {
        const who = by === null || by === 'runner' ? 'Deine eigene Erklärung' : `Vorgeschlagen von ${sayer(by)}`;
        return text === null ? `${who}.` : `${who}: „${text}“`;
      },
      rivals: 'Was sonst dahinterstecken könnte',
      count: (agreeing: number, opposing: number) => `${agreeing} dafür, ${opposing} dagegen`,
      for: 'Spricht dafür',
      against: 'Spricht dagegen',
      silentHeading: 'Sagt nichts dazu',
      silentYet: 'Noch spricht nichts von dem, was dir aufgefallen ist, dafür oder dagegen.',
      silent: (count: number) => `${count} ${write.plural(count, 'Sache sagt', 'Dinge sagen')} nichts dazu`,
      unspoken: (names: readonly string[]) => `Noch spricht nichts für oder gegen: ${write.list(names)}.`,
      next: 'Etwas für heute Abend',
      adding: {
        summary: 'Eine eigene Erklärung hinzufügen',
        label: 'Was vermutest du?',
        choose: 'Wähle eine',
        save: 'An dem messen, was mir aufgefallen ist',
      },
    },
    noticing: {
      heading: 'Was dir aufgefallen ist',
      none: 'Noch ist nichts aufgeschrieben. Was macht es schlimmer, und was lindert es?',
      remove: 'Herausnehmen',
      removeThis: (noticed: string) => `Herausnehmen: ${noticed}`,
      add: 'Etwas hinzufügen, das dir aufgefallen ist',
      how: 'Es ist …',
      what: 'Was',
      choose: 'Wähle eines',
      save: 'Hinzufügen',
    },
    noticed: (predicate: string, what: string) => {
      const say: Readonly<Record<string, string>> = {
        'aggravated-by': `Schlimmer durch: ${what}`,
        'not-aggravated-by': `Nicht schlimmer durch: ${what}`,
        'eased-by': `Besser durch: ${what}`,
        'not-eased-by': `Nicht besser durch: ${what}`,
        'onset-after': `Begann nach: ${what}`,
        'not-onset-after': `Begann nicht nach: ${what}`,
        'time-of-day': `Am schlimmsten: ${what}`,
        'not-time-of-day': `Nicht am schlimmsten: ${what}`,
        delay: `Kommt: ${what}`,
        recurs: `Kommt wieder: ${what}`,
        'usual-recovery': `Sonst vorbei: ${what}`,
        lasting: `Dauert: ${what}`,
        trend: `Entwickelt sich: ${what}`,
        'onset-manner': `Kam: ${what}`,
        quality: `Fühlt sich an: ${what}`,
        'not-quality': `Kein Gefühl von: ${what}`,
        'morning-stiffness': `Morgens steif: ${what}`,
      };
      return say[predicate] ?? `${predicate.replaceAll('-', ' ')} ${what}`.trim();
    },
    activity: activityName,
    explanation: explanationName,
    tonight: {
      heading: 'Etwas Unbedenkliches für heute Abend',
      lead: 'Nichts davon behandelt eine Ursache. Es soll den Abend leichter machen, ohne zu schaden.',
      screenFirst: 'Zuerst kommen die Sicherheitsfragen',
      screenWhy: 'Vorher lässt sich nichts anbieten: Bei manchen Schmerzen sind selbst sanfte Übungen falsch.',
      screen: 'Sicherheitsfragen beantworten',
      now: 'Was du tun kannst',
      notNow: 'Für dich jetzt nicht',
      suggested: 'Was andere raten',
      notGuided: 'Ein Rat von jemandem: gezeigt, weil es versucht wird; hier nicht angeleitet.',
      notRecommended: 'Hier weder empfohlen noch angeleitet.',
      hazards: 'Was schiefgehen kann',
      instead: (remedy: string) => `Mit weniger Risiko: ${remedyName(remedy)}.`,
      evidence: 'Was man weiß:',
      askFirst: (count: number) =>
        count === 1 ? 'Zuerst 1 Frage' : `Zuerst ${count} Fragen, damit es für dich unbedenklich ist`,
      begin: (name: string) => `Anfangen: ${name}`,
      known: 'Gut zu wissen',
      next: 'Das Tagebuch mit einem Eintrag anfangen',
      nextWhy: 'Zehn Sekunden am Morgen. Erst das Tagebuch kann sagen, wem dein Schmerz folgt.',
    },
    knowledge: {
      practitioners: 'Wen du fragen könntest, und was sie können',
      can: 'Können:',
      cannot: 'Können nicht:',
      shoes: 'Was man über Schuhe weiß',
    },
    course: {
      heading: 'Wie es bisher war',
      lead: 'Dein eigener üblicher Verlauf ist das, womit sich dieser am gerechtesten vergleichen lässt.',
      recovery: 'Wie es sonst vergeht, und dieses Mal',
      noUsual: 'Wie lange du sonst brauchst, um darüber hinwegzukommen, ist noch nicht bekannt.',
      usual: 'Sonst',
      usually: {
        hours: 'ein paar Stunden',
        overnight: 'eine Nacht',
        days: 'ein paar Tage',
        'over-four-days': 'fast eine Woche',
        weeks: 'einige Wochen',
        months: 'Monate',
      } as Readonly<Record<string, string>>,
      thisTime: 'Dieses Mal',
      unknownLength: 'noch nicht bekannt: Ein Eintrag wird es zeigen',
      lasted: (hours: number, isOver: boolean) => {
        const length =
          hours < 48
            ? `${Math.round(hours)} ${write.plural(Math.round(hours), 'Stunde', 'Stunden')}`
            : stretch(Math.floor(hours / 24), write);
        return isOver ? length : `${length} bis jetzt`;
      },
      departs: 'Das ist länger als sonst bei dir. Für sich folgt daraus nichts weiter, aber behalt es im Auge.',
      asUsual: 'Das ist wie sonst bei dir.',
      openYet: 'Ob es länger ist als sonst, lässt sich noch nicht sagen.',
      beliefs: 'Was wann geglaubt wurde',
      beliefsLead:
        'Was du vermutet hast, und was bis dahin aufgefallen war. Niemand wird dafür benotet, falsch gelegen zu haben.',
      noBeliefs: 'Noch ist keine Erklärung aufgeschrieben.',
      said: (by: string | null, at: Date | null) => {
        const who = by === null || by === 'runner' ? 'Von dir' : `Von ${sayer(by)}`;
        return at === null ? `${who}; seit wann, steht nicht dabei.` : `${who}, seit ${write.date(at)}.`;
      },
      before: 'Davor aufgefallen',
      since: 'Seither aufgefallen',
      undated: 'Aufgefallen, unbekannt wann',
      scores: (before: number, since: number) =>
        `${before} ${write.plural(before, 'Eintrag', 'Einträge')} davor, ${since} seither.`,
      credited: 'Dem hast du es am Ende zugeschrieben.',
    },
    closing: closing(write),
    routine: routine(write),
  };
}
