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
    stopped: {
      heading: 'Culprit has stopped in this tab',
      text: 'Everything you saved is safe in this browser, and what you have typed here is kept. Try again; if that does not help, reload the page.',
    },
    storage: {
      full: {
        heading: 'There seems to be no room left',
        text: 'This was not saved: the device, or the browser, let the diary write no more, mostly because it is full. Everything you saved before is still here, and what you have typed stays on this page. Save a backup first, then make room (photos, downloads, other apps) and try again.',
      },
      taken: {
        heading: 'Another tab has your diary',
        text: 'Another tab of Culprit is at work with the diary and does not let go of it. Nothing is lost. Close the other tabs, then try again.',
      },
      forbidden: {
        heading: 'This browser lets the page keep nothing',
        text: 'In a private window, or where a setting forbids it, a page may not keep anything, and so there can be no diary here. Open Culprit in an ordinary window of an up-to-date browser. A diary that you have elsewhere is untouched.',
      },
      toBackup: 'Save a backup',
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
