/** Loading, errors, and being cut off. */
export function states() {
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
  };
}
