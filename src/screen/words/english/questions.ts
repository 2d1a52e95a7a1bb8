import type { Writing } from '../numbers.ts';

/** The weekly questions and the activities. */
export function questions(write: Writing) {
  const n = write.number;
  return {
    way: 'The week’s questions, and what you answered',
    heading: 'How the week went',
    lead: 'A few questions that a daily number does not answer: what the complaint costs you. They go into your report, and nowhere else.',
    due: {
      heading: 'A minute for the week',
      text: (activities: boolean): string =>
        activities
          ? 'What did it keep you from, and how well do the things that matter to you go? It is asked every week or two.'
          : 'What did it keep you from these seven days? Four short questions, once a week.',
      begin: 'Answer them',
    },
    notDue: 'Nothing is due. You will be asked here, and on the page of your case, when it is time.',
    screenFirst: 'The safety questions come first. These follow when they are answered.',
    toScreen: 'Answer the safety questions',
    weekly: {
      heading: 'The last seven days',
      question: (_id: string, said: string): string => said,
      option: (_id: string, _points: number, said: string): string => said,
      save: 'Save the week',
      missing: 'Answer each question first.',
    },
    activities: {
      heading: 'Things that matter to you',
      lead: 'Name three to five things that are hard because of the complaint: looking over your shoulder, a hill, a night’s sleep. Then say how well each goes today.',
      again: 'The same things as last time; you may change them.',
      name: (place: number) => `Thing ${place}`,
      optional: (place: number) => `Thing ${place}, if there is another`,
      rate: (name: string) => `${name}: how well does it go today?`,
      scale: '0 is cannot do it, 10 is as well as before.',
      save: 'Save these',
      missing: 'Name at least three things, each by another name, and give each a number.',
    },
    history: {
      heading: 'What you answered so far',
      none: 'Nothing yet.',
      date: 'Day',
      what: 'Questions',
      score: 'Score',
      weekly: 'What the week lost to it, 0–100',
      activities: (names: readonly string[]) => `How well it goes, 0–10: ${write.list(names)}`,
      number: (value: number) => n(value),
      explained:
        'Of the week: 0 is a week as you wanted it, 100 a week without running because of it. Of the things that matter: 10 is as before. A change of about 2 in their mean is one that people notice (from memory, not yet checked against a source).',
    },
  };
}
