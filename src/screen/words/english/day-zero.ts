import type { Writing } from '../numbers.ts';
import { stretch } from './answer.ts';
import { facts } from './facts.ts';

/** The first day: from the story to something for tonight. */
export function dayZero(write: Writing) {
  return {
    way: 'The way through the first day',
    steps: {
      story: 'Your words',
      facts: 'Facts',
      danger: 'Safety',
      explanations: 'For and against',
      tonight: 'Tonight',
      'check-in': 'Diary',
    },
    ways: {
      heading: 'More about this case',
      story: 'Tell it in your own words',
      storyWhy: 'Have you written about it somewhere? Paste it, and it is set in order for you to confirm.',
      facts: 'What was read in your words',
      explanations: 'For and against each explanation',
      tonight: 'Something safe for tonight',
      course: 'Your usual recovery, and what you believed when',
      closing: 'Close this case, or see how others like it ended',
    },
    story: {
      heading: 'Tell it in your own words',
      lead: 'Paste what you wrote elsewhere, answers included, or write it here: where it hurts, since when, what makes it worse and what eases it. It is read on this machine and stays here.',
      label: 'Your post',
      when: 'When was it written?',
      whens: { today: 'Today', day: 'Another day', unknown: 'I do not know' },
      date: 'The day',
      read: 'Read it',
      reading: 'Reading …',
      empty: 'Write or paste something first.',
      again:
        'A story is in this case already. Reading it again starts the facts anew; your check-ins and answers stay.',
    },
    facts: facts(write),
    explanations: {
      heading: 'What speaks for and against',
      lead: 'What you noticed, held against each explanation, yours among them. This says which fit, not how likely they are: for that it takes a diary.',
      question: 'The question that would tell most',
      each: 'Each explanation',
      noneOwn: 'You have named no explanation of your own. These are common ones.',
      whose: (by: string | null, text: string | null) => {
        const who =
          by === null || by === 'runner'
            ? 'Your own explanation'
            : `Suggested by ${by === 'replier' ? 'somebody who answered' : by}`;
        return text === null ? `${who}.` : `${who}: “${text}”`;
      },
      rivals: 'Others that could be behind it',
      count: (agreeing: number, opposing: number) => `${agreeing} for, ${opposing} against`,
      for: 'Speaks for it',
      against: 'Speaks against it',
      silentHeading: 'Says nothing either way',
      silentYet: 'Nothing that you noticed speaks for or against it yet.',
      silent: (count: number) => `${count} ${write.plural(count, 'thing says', 'things say')} nothing either way`,
      unspoken: (names: readonly string[]) => `Nothing yet speaks for or against ${write.list(names)}.`,
      next: 'Something for tonight',
      adding: {
        summary: 'Add an explanation of your own',
        label: 'What do you suspect?',
        choose: 'Choose one',
        save: 'Hold it against what I noticed',
      },
    },
    noticing: {
      heading: 'What you noticed',
      none: 'Nothing is written down yet. What makes it worse, and what eases it?',
      remove: 'Take out',
      removeThis: (noticed: string) => `Take out: ${noticed}`,
      add: 'Add something you noticed',
      how: 'It is …',
      what: 'What',
      choose: 'Choose one',
      save: 'Add',
    },
    noticed: (predicate: string, what: string) => {
      const say: Readonly<Record<string, string>> = {
        'aggravated-by': `Worse with ${what}`,
        'not-aggravated-by': `No worse with ${what}`,
        'eased-by': `Eased by ${what}`,
        'not-eased-by': `Not eased by ${what}`,
        'onset-after': `Began after ${what}`,
        'not-onset-after': `Did not begin after ${what}`,
        'time-of-day': `Worst in the ${what}`,
        'not-time-of-day': `Not worst in the ${what}`,
        delay: `Comes ${what}`,
        recurs: `Comes back: ${what}`,
        'usual-recovery': `Usually gone: ${what}`,
        lasting: `Lasting: ${what}`,
        trend: `Going: ${what}`,
        'onset-manner': `Came on: ${what}`,
        quality: `Feels like ${what}`,
        'not-quality': `No ${what}`,
        'morning-stiffness': `Stiff in the morning: ${what}`,
      };
      return say[predicate] ?? `${predicate.replaceAll('-', ' ')} ${what}`.trim();
    },
    /** What can be noticed; the engine's own words in English. */
    activity: (_id: string, name: string): string => name,
    explanation: (name: string): string => name,
    tonight: {
      heading: 'Something safe for tonight',
      lead: 'None of this treats a cause. It is meant to make tonight easier without doing harm.',
      screenFirst: 'The safety questions come first',
      screenWhy: 'Nothing can be offered before you have answered them: for some pains even gentle exercise is wrong.',
      screen: 'Answer the safety questions',
      now: 'What you can do',
      notNow: 'Not for you now',
      suggested: 'What others suggest',
      notGuided: 'Somebody’s suggestion: shown because people try it, not guided here.',
      notRecommended: 'Neither recommended nor guided here.',
      hazards: 'What can go wrong',
      instead: (remedy: string) => `With less risk: ${remedyName(remedy).toLowerCase()}.`,
      evidence: 'What is known:',
      askFirst: (count: number) =>
        count === 1 ? '1 question first' : `${count} questions first, so that it is safe for you`,
      begin: (name: string) => `Begin: ${name.toLowerCase()}`,
      known: 'Good to know',
      next: 'Start the diary with one check-in',
      nextWhy: 'Ten seconds in the morning. It is the diary that can tell what your pain follows.',
    },
    knowledge: {
      practitioners: 'Whom you could ask, and what they can do',
      can: 'Can:',
      cannot: 'Cannot:',
      shoes: 'What is known about shoes',
    },
    course: {
      heading: 'How it has gone so far',
      lead: 'Your own usual course is the fairest thing to compare this one with.',
      recovery: 'Your usual recovery and this one',
      noUsual: 'How long it usually takes you to get over this is not known yet.',
      usual: 'Your usual',
      usually: {
        hours: 'a few hours',
        overnight: 'a night',
        days: 'a few days',
        'over-four-days': 'most of a week',
        weeks: 'some weeks',
        months: 'months',
      } as Readonly<Record<string, string>>,
      thisTime: 'This time',
      unknownLength: 'not known yet: a check-in will tell',
      lasted: (hours: number, isOver: boolean) => {
        const length =
          hours < 48
            ? `${Math.round(hours)} ${write.plural(Math.round(hours), 'hour', 'hours')}`
            : stretch(Math.floor(hours / 24), write);
        return isOver ? length : `${length} and counting`;
      },
      departs:
        'That is longer than is usual for you. Nothing more follows from it by itself, but it is worth watching.',
      asUsual: 'That is within what is usual for you.',
      openYet: 'Whether it is longer than usual cannot be told yet.',
      beliefs: 'What was believed when',
      beliefsLead: 'What you suspected, and what had been noticed by then. Nobody is marked for having been wrong.',
      noBeliefs: 'No explanation has been written down yet.',
      said: (by: string | null, at: Date | null) => {
        const who =
          by === null || by === 'runner' ? 'Yours' : `From ${by === 'replier' ? 'somebody who answered' : by}`;
        return at === null ? `${who}; when it was first said is not noted.` : `${who}, since ${write.date(at)}.`;
      },
      before: 'Noticed before',
      since: 'Noticed since',
      undated: 'Noticed, not known when',
      scores: (before: number, since: number) =>
        `${before} ${write.plural(before, 'check-in', 'check-ins')} before, ${since} since.`,
      credited: 'You credited this in the end.',
    },
    closing: closing(write),
    routine: routine(write),
  };
}

function routine(write: Writing) {
  return {
    unknown: 'There is no such routine',
    unknownText: 'It may have another name now.',
    askFirst: 'Some questions come first; they stand beside the routine under “Tonight”.',
    scoreFirst: 'Choose a number, then begin.',
    tooSore: (highest: number) =>
      `This is for pain of ${highest} or less. Leave it for tonight; rest or gentle movement asks less of you.`,
    begin: 'Begin',
    stopWhen: 'Stop at once when',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    left: (seconds: number) => `${seconds} ${write.plural(seconds, 'second', 'seconds')} left`,
    ownPace: 'In your own time',
    done: 'Done',
    stop: 'Stop',
    pause: 'Pause',
    goOn: 'Go on',
    speak: 'Say it aloud',
    silence: 'Stop speaking',
    whyStop: 'Why did you stop?',
    enough: 'I have simply had enough',
    through: 'That was all of it. How is it now?',
    stopped: 'You stopped. How is it now?',
    save: 'Save',
    kept: 'Saved.',
    change: (before: number, after: number) =>
      before === after
        ? `${before} before and after. One time tells little; over several it shows whether it does you any good.`
        : `${before} before, ${after} after. One time tells little; over several it shows whether it does you any good.`,
    danger: 'Answer the safety questions',
    checkIn: 'Check in',
    back: 'Back to tonight',
  };
}

const remedies: Readonly<Record<string, string>> = {
  'contract-relax': 'Tighten and let go',
  'gentle-movement': 'Gentle movement',
  'towel-rest': 'Head on a folded towel',
  'walk-and-breaks': 'Break up standing and sitting',
  'graded-return': 'Come back by steps',
  'strengthen-neck': 'Strengthen neck and shoulder blades',
};

function remedyName(id: string): string {
  return remedies[id] ?? id.replaceAll('-', ' ');
}

function closing(write: Writing) {
  return {
    heading: 'How it ended',
    lead: 'A case that is closed honestly helps the next time, and what did not help is worth as much as what did.',
    close: 'Close this case',
    how: 'How is it now, compared with the beginning?',
    states: { resolved: 'Gone', better: 'Better', same: 'The same', worse: 'Worse', unknown: 'I do not know' },
    remedy: remedyName,
    tried: (id: string, times: number, meanChange: number | null) => {
      const name = `${remedyName(id)}, ${times} ${write.plural(times, 'time', 'times')}`;
      if (meanChange === null) return name;
      const points = write.number(Math.abs(meanChange));
      if (points === '0') return `${name}: the score stayed as it was`;
      return `${name}: ${points} ${write.plural(Math.abs(meanChange), 'point', 'points')} ${meanChange < 0 ? 'lower' : 'higher'} after it on average`;
    },
    didItHelp: { yes: 'It helped', no: 'It did not', 'not-sure': 'Hard to say' },
    inWords: { helped: 'What else helped, if anything', didNotHelp: 'What else did not help' },
    text: 'Anything you would tell yourself next time',
    save: 'Close the case',
    kept: 'The diary stays, and you can open the case again.',
    closed: (state: string) => `Closed. ${state}.`,
    reopen: 'Open it again',
    similar: 'How cases like this one ended',
    looked: (looked: number, alike: number) => {
      if (looked === 0) return 'No case on this machine has been closed yet.';
      const cases = `${looked} closed ${write.plural(looked, 'case', 'cases')}`;
      return `Of ${cases} on this machine, ${alike === 0 ? 'none shares' : `${alike} ${write.plural(alike, 'shares', 'share')}`} something with this one.`;
    },
    ended: (sites: readonly string[], state: string) =>
      sites.length === 0 ? state : `${capital(write.list(sites))}: ${state.toLowerCase()}`,
    helped: 'Helped:',
    didNotHelp: 'Did not help:',
    wasTried: 'Tried:',
    similarLimit: 'Alike in what was noticed, whatever became of them. Alike is not the same cause.',
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
