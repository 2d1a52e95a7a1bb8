import type { Writing } from '../numbers.ts';

/** The danger questions. */
export function danger(write: Writing) {
  return {
    heading: 'First, is it safe to wait?',
    lead: 'Most aches of runners pass. A few should be seen by somebody first, and these questions look for those. Take them as they are: yes, no, or not sure.',
    tiers: {
      emergency: 'What cannot wait',
      'same-day': 'What should be seen today',
      soon: 'What should be seen soon',
    },
    noToAll: 'I have read these: no to all',
    noToRest: 'No to the others',
    open: (count: number) =>
      `${count} ${write.plural(count, 'question is', 'questions are')} still open. You can go on later; what you answered is saved.`,
    allAnswered: 'All answered.',
    back: 'Back to the case',
    onward: 'On to what speaks for and against',
    begin: 'Answer the safety questions',
    check: 'Answered something by mistake? Look through your answers.',
  };
}
