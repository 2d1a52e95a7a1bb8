import type { Writing } from '../numbers.ts';

/** Loading, errors, being cut off, and files coming in. */
export function states(write: Writing) {
  return {
    loading: 'Reading your diary …',
    drawing: 'Drawing …',
    offline: {
      heading: 'Culprit is not answering',
      text: 'The program on this machine seems to have stopped. Everything you saved is safe on disk, and what you have typed here is kept. Start it again, then try once more.',
      retry: 'Try again',
      banner: 'Culprit is not answering just now. You see what was last read.',
    },
    error: {
      heading: 'That did not work',
      kept: 'Nothing was changed.',
      retry: 'Try again',
      missing: 'There is no such case here. It may have been deleted.',
      toStart: 'To the cases',
      unexpected: 'Something went wrong that should not have.',
    },
    noCases: {
      heading: 'No case here yet',
      text: 'A case is one complaint with its diary: what hurts, the runs, the days. Start one, and a single check-in is enough for the first day.',
      start: 'Start my own case',
    },
    files: {
      heading: 'Runs from your watch',
      text: 'FIT, GPX or TCX files, also as .gz or .zip. They stay on this machine; the same file twice changes nothing.',
      choose: 'Choose files',
      reading: (count: number) => `Reading ${count} ${write.plural(count, 'file', 'files')} …`,
      became: 'What became of your files',
      undo: 'Take them back',
      outcome: {
        imported: 'Added',
        merged: 'Merged with a run already there',
        skipped: 'Left out',
        failed: 'Could not be read',
      },
    },
  };
}
