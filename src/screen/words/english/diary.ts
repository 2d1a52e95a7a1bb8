import type { Writing } from '../numbers.ts';

/** What an entry says of a check-in; unknown is null. */
type CheckInWords = {
  readonly site: string | null;
  readonly score: number | null;
  readonly moment: string | null;
  readonly stiffness: string | null;
  readonly remembered: boolean;
  readonly note: string | null;
};

/** The diary: going back over the last two weeks, putting entries right, reminders. */
export function diary(write: Writing) {
  return {
    list: {
      heading: 'Your check-ins',
      lead: 'What you noted by hand, newest first. Put right what was wrong; take out what was not so.',
      empty: 'Nothing is written down yet. One check-in takes ten seconds.',
      edit: 'Put right',
      editOf: (when: string) => `Put right: ${when}`,
      remove: 'Take out',
      removeOf: (when: string) => `Take out: ${when}`,
      removed: 'Taken out.',
      save: 'Save',
      leave: 'Leave as it was',
      notNoted: 'Not noted',
      elsewhere: 'Somewhere else',
      note: 'A note, if you like',
      changedMeanwhile: 'This entry was changed elsewhere in the meantime. Nothing was done; look at it again.',
      more: (left: number) => `Show earlier ones (${write.number(left, 0)} more)`,
      beside: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
      checkIn: ({ site, score, moment, stiffness, remembered, note }: CheckInWords) =>
        [
          `${site === null ? '' : `${site}: `}${score === null ? 'no score' : `${score} out of 10`}`,
          moment === null ? null : moment.charAt(0).toLowerCase() + moment.slice(1),
          stiffness === null ? null : stiffness === 'Not stiff' ? 'not stiff' : `stiff for ${stiffness.toLowerCase()}`,
          remembered ? 'remembered later' : null,
          note === null ? null : `“${note}”`,
        ]
          .filter((part) => part !== null)
          .join(', '),
    },
    backFill: {
      link: 'Fill in the last two weeks',
      heading: 'The last two weeks, as you remember them',
      lead: 'One tap for each day you still remember; leave out the others. It is kept as remembered later, not as felt at the time.',
      moment: 'What you remember is mostly',
      moments: { waking: 'The morning', evening: 'The evening', other: 'The day as a whole' },
      scores: 'How bad it was, day by day',
      scoresOf: (site: string) => `How bad your ${site} was, day by day`,
      given: (scores: readonly number[]) => `${scores.join(', ')}: you checked in that day`,
      save: (count: number) => (count === 0 ? 'Save' : `Save ${count} ${write.plural(count, 'day', 'days')}`),
      missing: 'Tap a number for one day at least.',
      saved: (count: number) =>
        `${count} ${write.plural(count, 'day is', 'days are')} saved, marked as remembered later.`,
    },
    reminders: {
      link: 'Reminders',
      heading: 'A reminder on your phone',
      lead: 'A calendar file, made on this machine. Open it on your phone and its own calendar will ring; nobody else learns of it.',
      morning: 'In the morning at',
      evening: 'In the evening at',
      none: 'Leave it empty for none.',
      howLong: 'For how long',
      weeks: (weeks: number) => `${weeks} weeks`,
      morningTitle: 'How is it on waking? Ten seconds.',
      eveningTitle: 'How is it this evening? Ten seconds.',
      make: 'Make the calendar file',
      made: 'The file is made: culprit-reminders.ics. Take the events out of your calendar to stop them.',
    },
  };
}
