import type { Writing } from '../numbers.ts';

type Outcome = 'imported' | 'merged' | 'skipped' | 'failed';

/** Files of a watch: choosing them, how far it is, what became of each, and the way back. */
export function files(write: Writing) {
  const outcome = { imported: 'added', merged: 'merged', skipped: 'left out', failed: 'not readable' };
  return {
    heading: 'Runs from your watch',
    text: 'FIT, GPX or TCX files, also as .gz or .zip. They stay on this machine; the same file twice changes nothing.',
    open: 'Add runs',
    lead: 'Your whole history at once, as a folder or a zip, or single files. They stay on this machine; the same file twice changes nothing.',
    kinds: 'FIT, GPX and TCX, also as .gz or in a .zip. Many watches and apps can export all activities as one zip.',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    drop: 'Drop files or a folder here',
    empty: 'There was no file in it.',
    tooLarge: (name: string, most: string) =>
      `${name} is larger than ${most}, more than one upload can carry. Unpack it and choose the folder instead.`,
    working: 'Reading your files',
    settled: (count: number) => `${write.number(count, 0)} ${write.plural(count, 'file', 'files')} settled`,
    of: (passed: string, total: string) => `${passed} of ${total}`,
    left: (seconds: number) =>
      seconds < 5
        ? 'a few seconds left'
        : seconds < 90
          ? `about ${Math.ceil(seconds / 5) * 5} seconds left`
          : `about ${Math.round(seconds / 60)} minutes left`,
    cancel: 'Stop',
    cancelling: 'Stopping after the files at work …',
    done: 'That was all of it',
    stoppedHeading: 'Stopped',
    stopped: 'You stopped it. What came in so far is whole and stays; choose the same files again to go on from there.',
    broken: 'It broke off. What came in before is whole and stays; choose the same files again to go on from there.',
    counts: (counts: Readonly<Record<Outcome, number>>) => {
      const parts = (['imported', 'merged', 'skipped', 'failed'] as const).filter((each) => counts[each] > 0);
      return write.list(parts.map((each) => `${write.number(counts[each], 0)} ${outcome[each]}`));
    },
    nothing: 'nothing in it',
    journal: {
      heading: 'What came in when',
      none: 'Nothing has come in yet.',
      unfinished: 'It was stopped before its end; what is here is whole.',
      each: 'File by file',
      all: (count: number) => `Show all ${write.number(count, 0)}`,
      undo: 'Take it back',
      sure: 'The runs it added and its files are deleted here, as though they had never come in. A run that you changed since stays, without its file.',
      yes: 'Yes, take it back',
      no: 'Keep it',
      undone: (stayed: number) =>
        stayed === 0
          ? 'Taken back, without a trace.'
          : `Taken back. ${write.number(stayed, 0)} ${write.plural(stayed, 'run that you changed stays', 'runs that you changed stay')}, without the file.`,
    },
    outcome: { imported: 'Added', merged: 'Merged', skipped: 'Left out', failed: 'Not readable' },
    /** Why, in the words of whoever reads: what is not known here stays as the reader of files said it. */
    reason: (said: string): string => said,
  };
}
