/** One answer of the weekly questions, with what it counts. */
export type WeeklyOption = { readonly points: 0 | 8 | 17 | 25; readonly text: string };

/** One of the four weekly questions. */
export type WeeklyQuestion = {
  readonly id: 'taking-part' | 'amount' | 'ability' | 'complaint';
  readonly text: string;
  /** From the answer that counts nothing to the one that counts most. */
  readonly options: readonly WeeklyOption[];
};

const rated = (none: string, little: string, much: string, most: string): readonly WeeklyOption[] => [
  { points: 0, text: none },
  { points: 8, text: little },
  { points: 17, text: much },
  { points: 25, text: most },
];

/**
 * The four weekly questions, in words of our own: whether one ran at all, how much, how well, and how it felt.
 *
 * What they ask and how they are counted follow the Oslo questionnaire of 2020; its wording is not used.
 *
 * @source clarsen-2013, clarsen-2020
 */
export const weeklyQuestions: readonly WeeklyQuestion[] = [
  {
    id: 'taking-part',
    text: 'Did this complaint keep you from the runs that you meant to do in the last seven days?',
    options: rated(
      'No, and I did not feel it on them',
      'No, but I felt it on them',
      'I ran, but not all that I meant to',
      'I could not run because of it',
    ),
  },
  {
    id: 'amount',
    text: 'How much running did you leave out or shorten because of it?',
    options: rated('None', 'A little', 'A good part', 'Most of it'),
  },
  {
    id: 'ability',
    text: 'How much worse did you run for it: slower, stiffer, more carefully?',
    options: rated('No worse', 'A little worse', 'Clearly worse', 'Far worse'),
  },
  {
    id: 'complaint',
    text: 'How strong was the complaint itself over the week?',
    options: rated('Not there', 'Mild', 'Moderate', 'Severe'),
  },
];

/** How many activities of one’s own are rated. @source psfs-neck */
export const OWN_ACTIVITIES = { least: 3, most: 5 } as const;
