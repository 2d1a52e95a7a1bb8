import type { Writing } from '../numbers.ts';

/** The settings: what everything is kept in, and how it is shown. */
export function settings(write: Writing) {
  const cases = (count: number) => `${count} ${write.plural(count, 'case', 'cases')}`;
  return {
    link: 'Settings and backup',
    heading: 'Settings and backup',
    back: 'Back to the case',
    asItSuits: 'Automatic',
    language: {
      label: 'Language',
      note: 'Medical questions and advice are in English alone: they are translated only once somebody qualified has checked the translation.',
    },
    units: { label: 'Units', metric: 'Kilometres and metres', imperial: 'Miles and feet' },
    tone: { label: 'Light or dark', system: 'As your system', light: 'Light', dark: 'Dark' },
    country: {
      label: 'Country, for emergency numbers',
      none: 'As your time zone suggests',
      note: 'Whom to call is named for this country wherever something should not wait.',
    },
    backup: {
      heading: 'Keep a copy',
      text: 'Everything you have here in one file: diary, runs, the files of your watch, trials, settings. Put it where only you can read it.',
      make: 'Save a backup',
      making: 'Gathering everything …',
      made: (name: string, size: string) => `Saved as ${name}, ${size}.`,
      due: (days: number | null) =>
        days === null
          ? 'You have no backup yet. This browser alone has your diary: if it loses it, it is gone.'
          : `Your last backup is ${days} days old. This browser alone has what you wrote since.`,
      kept: 'This browser has promised to keep your diary, also when space is short. A lost or broken device takes it along all the same.',
      mayGo:
        'This browser may delete your diary when space is short, or when you do not open the page for some weeks. A backup a week is enough; adding Culprit to the home screen helps as well.',
    },
    restore: {
      elsewhere: 'Had a diary here before, or have one on another device?',
      goneHeading: 'Your diary is not here any more',
      gone: 'It was kept in this browser, and the browser has let go of it: to make room, or because browsing data was cleared. If you have saved a backup, bring it back.',
      heading: 'Bring a copy back',
      text: 'A backup takes the place of everything here. It is checked first: a damaged or foreign file changes nothing.',
      choose: 'Choose a backup',
      confirm: (name: string, count: number) =>
        count === 0
          ? `${name} will be put in.`
          : `${name} takes the place of the ${cases(count)} here. What is not in the backup is gone.`,
      go: 'Put it in',
      cancel: 'Leave it as it is',
      working: 'Checking, then putting it in …',
      done: (count: number, files: number) =>
        `It is all back: ${cases(count)}, ${files} ${write.plural(files, 'file', 'files')} of runs.`,
      refused: 'This file cannot be used',
      nothingChanged: 'Nothing was changed.',
    },
    deleteCase: {
      heading: 'Delete one case',
      text: 'Its diary, runs, trials and history go, and the files of your watch that no other case uses. Your other cases stay as they are.',
      begun: (when: string) => `begun on ${when}`,
      ask: 'Delete',
      confirm: (name: string) =>
        `${name}: everything written in this case will be gone. Nobody can bring it back without a backup.`,
      go: 'Delete this case',
      leave: 'Leave it as it is',
      working: 'Deleting …',
      done: (name: string) => `${name} is deleted.`,
    },
    delete: {
      heading: 'Delete everything',
      text: 'Diary, runs, files, trials and settings are erased from this machine. Nobody can bring them back without a backup.',
      word: 'delete',
      label: (word: string) => `Type “${word}” to confirm`,
      go: 'Delete everything',
      working: 'Deleting …',
      done: 'Everything is deleted. Nothing of yours is on this machine any more.',
      startAgain: 'Start anew',
    },
  };
}
