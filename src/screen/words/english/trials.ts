import type { Writing } from '../numbers.ts';
import { stretch } from './answer.ts';
import { ownTrial } from './own-trial.ts';

/** One of the two things a trial compares: its id, what the runner was told of it, and the trial's question. */
export type SpokenCondition = {
  readonly id: string;
  readonly inWords: string;
  readonly question: string;
  readonly unit: string;
};

/** What is said of a run, a day or a night. */
type Said = Readonly<Record<string, string>>;

/** Trials: from the question to the result. */
export function trials(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${n(value)} ${write.plural(value, 'point', 'points')}`;
  const pair = ({ inWords }: SpokenCondition) => inWords.replace(/^in /, '');
  const isShoe = ({ question }: SpokenCondition) => question.startsWith('shoe:');
  const units = (unit: string, count: number) => {
    if (unit === 'day') return write.plural(count, 'day', 'days');
    return unit === 'night' ? write.plural(count, 'night', 'nights') : write.plural(count, 'run', 'runs');
  };
  /** "after runs in “Red”", "after hilly runs", "with the old pillow". */
  const after = (condition: SpokenCondition) => {
    const { id, inWords, unit } = condition;
    if (isShoe(condition)) return `after runs ${inWords}`;
    if (unit === 'run' && /^(flat|hilly|short|long|slow|fast|easy|hard)$/.test(id)) return `after ${id} runs`;
    if (unit === 'day' && /^(short|long)$/.test(id)) return `on days with ${inWords}`;
    return inWords;
  };
  /** "with flat runs", "without the new pillow". */
  const withIt = (name: string) => (/^With(out)? /.test(name) ? `w${name.slice(1)}` : `with ${name}`);
  /** A chance as so many in so many, the fewest that are true to it. */
  const inMany = (p: number) => {
    if (p >= 0.985) return 'nearly all';
    if (p >= 0.925) return '19 in 20';
    return p < 0.05 ? 'fewer than 1 in 20' : `${Math.max(1, Math.round(p * 10))} in 10`;
  };
  const oneIn = (p: number) => (p >= 0.45 ? 'about every second' : `about 1 in ${n(1 / p, 0)}`);

  return {
    way: 'Put a suspicion to a trial',
    propose: 'See what a trial of it would take',
    open: 'Go to your trial',
    ask: (heading: string, complaint: string, relieves: boolean) =>
      relieves ? `${heading}: does it ease your ${complaint}?` : `${heading}: does it make your ${complaint} worse?`,
    compares: (first: SpokenCondition, second: SpokenCondition) =>
      first.inWords.startsWith('without ')
        ? `Compares ${first.inWords} and ${second.inWords}.`
        : `Compares ${first.inWords.replace(/^(in|on) /, '')} with ${second.inWords.replace(/^(in|on) /, '')}.`,
    name: (condition: SpokenCondition) =>
      isShoe(condition) ? pair(condition) : condition.inWords.charAt(0).toUpperCase() + condition.inWords.slice(1),
    after,
    instruct: (condition: SpokenCondition) => {
      if (isShoe(condition)) return `Wear ${pair(condition)}`;
      return condition.inWords.charAt(0).toUpperCase() + condition.inWords.slice(1);
    },
    /** A step about a trial that goes on. */
    goesOn: (said: string) => said,
    hub: {
      heading: 'Let a coin decide',
      lead: 'A diary shows what a pain went along with. Whether it follows one thing is found out by varying only that, in an order that a coin decides, while you keep checking in.',
      yours: 'Your trials',
      questions: 'What do you want to find out?',
      none: 'Nothing in this case can be put to a trial yet. Log a few runs, or name what you suspect.',
      free: 'Costs nothing.',
      refused: 'What a coin cannot answer now',
      /** By its code; null where only the program's own words say it. */
      refusal: (_code: string, text: string): string | null => text,
      standing: (standing: string, unit: string, done: number, planned: number) => {
        const pairs = `${done} of ${planned} pairs done`;
        const say: Readonly<Record<string, string>> = {
          running: `Goes on, ${pairs}`,
          interrupted: `Rests, ${pairs}`,
          stopped: `Ended early, ${pairs}`,
          done: `Every ${units(unit, 1)} is done`,
        };
        return say[standing] ?? pairs;
      },
    },
    plan: {
      takes: 'What it takes',
      size: (unit: string, pairs: number, days: number) =>
        `${2 * pairs} ${units(unit, 2 * pairs)} in ${pairs} pairs: about ${stretch(days, write)}${unit === 'run' ? ' at the rate you run now' : ''}.`,
      order: (first: SpokenCondition, second: SpokenCondition) =>
        `In each pair one ${units(first.unit, 1)} ${first.inWords} and one ${second.inWords}. A coin decides which comes first.`,
      counts: (unit: string, hours: number) => {
        const since: Readonly<Record<string, string>> = { day: 'from each morning on', night: 'from each evening on' };
        return `What counts are your check-ins in the ${hours} hours ${since[unit] ?? 'after each run'}. Mornings and evenings are enough.`;
      },
      tells: 'What it could tell',
      power: (size: number, power: number) =>
        `If the difference is ${points(size)}, ${inMany(power)} such trials would show it.`,
      luck: (p: number) => `At its clearest, luck alone would give a result like it in 1 of ${n(1 / p, 0)} trials.`,
      small: 'A difference smaller than that is easily missed, and then the answer is “cannot tell”.',
      unscored: (times: number, of: number, hours: number) =>
        `In the ${hours} hours that count there was no score ${times} times out of the last ${of}. A pair that lacks one tells nothing.`,
      ifScored: (size: number, power: number) =>
        `With a check-in every morning and evening, ${inMany(power)} such trials would show a difference of ${points(size)}.`,
      late: (size: number, power: number) =>
        `An effect that is at its most only a day or two later is missed where the next turn has begun by then. If it is ${points(size)}, ${inMany(power)} such trials would show it.`,
      stops: 'When it stops',
      stopRules: {
        'score-7': 'At a score of 7 or more.',
        'rise-3': 'When two mornings running are 3 points or more above what they were before.',
        'danger-sign': 'At any danger sign. That comes first.',
        evidence: 'As soon as it is sure. You may look as often as you like: that is allowed for.',
      } as Readonly<Record<string, string>>,
      high: (share: number) =>
        `At your level of pain a score of 7 or more would come in ${inMany(share)} such trials, though nothing made a difference. Then it has to stop before it can tell.`,
      limits: 'What it cannot rule out',
      cheaper: 'Cheaper to find out first',
      because: (question: string): string => {
        if (question.startsWith('shoe:')) return 'Needs no purchase: you own both pairs.';
        if (question === 'descent') return 'Needs no purchase: the same runs, on a flat or a hilly route.';
        if (question === 'distance') return 'Needs no purchase: the same runs, shorter or as long as usual.';
        return 'Needs no purchase.';
      },
      infeasible: 'No trial can answer this now',
      instead: 'What you could find out instead',
      nothingInstead: 'Nothing else can be put to a trial with this diary yet.',
      others: 'All questions',
      screenFirst: 'The safety questions come first. A trial begins once they are answered.',
      screen: 'Answer the safety questions',
      assumed: 'This assumes that you check in on waking and in the evening.',
      goesOn: 'This trial has begun already. Its order stands.',
    },
    begin: {
      heading: 'Before the coin is tossed',
      expect: 'Which do you expect to feel better?',
      neither: 'No difference',
      sure: 'How strongly do you expect it?',
      strengths: { 3: 'A little', 6: 'Fairly', 9: 'Strongly' } as Readonly<Record<number, string>>,
      why: 'You are asked this once. You know what you wear or do, and expecting a difference can make one: so what you expected stands beside the result.',
      missing: 'Say what you expect first.',
      commit: 'Begin the trial',
      committing: 'Tossing the coin …',
      sealed: (count: number) =>
        `All ${count} tosses are made now and locked away. You see each one only when it is due, and nobody can toss again without it showing.`,
    },
    own: ownTrial,
    today: {
      heading: (k: number, of: number, unit: string) =>
        `${units(unit, 1).replace(/^./, (letter) => letter.toUpperCase())} ${k} of ${of}`,
      show: { run: 'I am about to run: show me', day: 'Show me today’s', night: 'Show me tonight’s' } as Readonly<
        Record<string, string>
      >,
      showing: 'Opening …',
      justBefore: 'Look just before you begin. What is shown then stands until it is done.',
      label: { run: 'For this run', day: 'Today', night: 'Tonight' } as Readonly<Record<string, string>>,
      stands: 'This is what the coin said. It stands until it is done, however long that takes.',
      tomorrow: {
        day: 'Today’s is noted. The next is due tomorrow.',
        night: 'Tonight’s is noted. The next is due tomorrow.',
      } as Readonly<Record<string, string>>,
      noScore: 'There is no check-in after your last one yet. Check in first: without one, its pair cannot count.',
      checkIn: 'Check in',
      done: { run: 'I ran it: note it', day: 'Note this day', night: 'Note this night' } as Readonly<
        Record<string, string>
      >,
      missed: 'Not this time',
      missedNote: (k: number) => `Number ${k} did not take place; what was drawn stands for the next one.`,
      missedSaid: 'Noted. Nothing is lost: what was drawn stands for the next time.',
    },
    done: {
      which: { run: 'Which run was it?', day: 'Which day was it?', night: 'Which night was it?' } as Said,
      days: { today: 'Today', yesterday: 'Yesterday', tonight: 'Tonight', 'last-night': 'Last night' },
      another: { run: 'Another one', day: 'Another one', night: 'Another one' } as Said,
      when: 'When did it begin?',
      minutes: 'Minutes',
      distance: `Distance, ${write.distance.unit}`,
      optional: 'if you know',
      did: { shoe: 'What did you wear?', other: 'What was it in the end?' },
      asDrawn: (what: string) => `${what}, as drawn`,
      neither: 'Something else',
      why: 'Say what it really was. The result goes by what the coin drew, and says how often it was followed.',
      missingDid: 'Say what it was first.',
      missingWhich: { day: 'Say which day it was first.', night: 'Say which night it was first.' } as Said,
      missingWhen: 'Say when it began first.',
      later: 'That is not over yet. Choose a time that has passed.',
      save: 'Save',
      cancel: 'Back',
    },
    rest: {
      harm: 'Let it rest',
      harmOf: (_code: string, text: string): string => text,
      harmText: 'A trial is not worth this. Rest, and do not run on it today.',
      toRest: 'Let the trial rest',
      resting: 'The trial rests',
      restingText:
        'Go on when your mornings are back to what they were before, or end it. What was done is kept either way.',
      since: (text: string) => `Why: ${text}`,
      resume: 'Go on with it',
      resumeNote: 'Gone on with by the runner.',
      ownRest: 'Rested by the runner.',
      worried: 'Anything worrying? Go through the safety questions again.',
    },
    end: {
      heading: 'Change of plan',
      rest: 'Let it rest for now',
      end: 'End it for good',
      sure: 'End it for good? What was done is kept and counted; what is left of it is dropped.',
      yes: 'Yes, end it',
      no: 'No, keep it',
      note: 'Ended by the runner.',
      sureNote: 'Ended once it was sure.',
      may: 'It is sure already. You may end it here, or go on to its end.',
    },
    progress: {
      heading: (done: number, all: number, unit: string) => `${done} of ${all} ${units(unit, all)} done`,
      pairs: (done: number, all: number) => `${done} of ${all} pairs count so far.`,
      picture: (done: number, all: number, unit: string) =>
        `${done} of ${all} ${units(unit, all)} done, with the mean score after each; the rest is sealed.`,
      sealed: 'sealed',
      table: 'The same as a table',
      columns: { n: 'No.', pair: 'Pair', drawn: 'Drawn', when: 'Done', followed: 'As drawn', mean: 'Mean score after' },
      followed: (followed: boolean | null): string => (followed === null ? 'not known' : followed ? 'yes' : 'no'),
      notYet: 'not yet',
      noScore: 'no check-in',
      key: 'Mean score after each, 0 none to 10 worst',
    },
    result: {
      heading: 'What it says',
      look: 'Look at how it stands',
      lookWhy: 'Looking costs nothing: the rule allows for it.',
      worse: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
        `Your ${complaint} was worse ${after(second)} than ${after(first)}.`,
      better: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
        `Your ${complaint} was better ${after(second)} than ${after(first)}.`,
      same: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
        `Your ${complaint} was as good as the same ${after(second)} as ${after(first)}.`,
      early: 'It is too early to tell.',
      cannot: 'This trial cannot tell.',
      broken: 'The log of this trial does not hold: something in it was changed afterwards. So it gives no answer.',
      nothing: 'No pair is whole yet. A pair counts once there is a check-in after each of its two.',
      difference: (value: number, low: number, high: number, second: SpokenCondition, first: SpokenCondition) => {
        const more = value >= 0 ? 'higher' : 'lower';
        return `Scores were ${points(Math.abs(value))} ${more} ${after(second)} than ${after(first)}. The truth lies between ${write.signed(low)} and ${write.signed(high)}, 9 times in 10.`;
      },
      picture: (value: number, low: number, high: number) =>
        `Difference: ${write.signed(value)} points, likely between ${write.signed(low)} and ${write.signed(high)}; no difference is 0.`,
      axis: (first: string, second: string) => `Points more ${withIt(second)} than ${withIt(first)}`,
      noDifference: 'no difference',
      p: (p: number) =>
        p > 0.999
          ? 'If it made no difference at all, the coin alone would always give a gap like this.'
          : `If it made no difference at all, the coin alone would give a gap this large in ${oneIn(p)} ${p >= 0.45 ? 'trial' : 'trials'}.`,
      e: (e: number) =>
        e >= 1
          ? `Somebody who bet on a difference, pair by pair, would hold ${n(e, e < 10 ? 1 : 0)} for every 1 staked. From 20 on it is sure.`
          : `Somebody who bet on a difference, pair by pair, would hold ${n(e, 2)} for every 1 staked: nothing won so far. From 20 on it is sure.`,
      pending: (count: number) =>
        `${count} ${write.plural(count, 'pair does', 'pairs do')} not count yet: a check-in is missing after one of ${write.plural(count, 'its', 'their')} two.`,
      pairs: (done: number, planned: number) => `It rests on ${done} of ${planned} planned pairs.`,
      followed: ({ asAssigned, swapped, unknown }: Readonly<Record<'asAssigned' | 'swapped' | 'unknown', number>>) => {
        const parts = [swapped > 0 ? `${swapped} otherwise` : null, unknown > 0 ? `${unknown} not known` : null].filter(
          (part) => part !== null,
        );
        return `Done as drawn: ${asAssigned} of ${asAssigned + swapped + unknown}${parts.length > 0 ? ` (${write.list(parts)})` : ''}. What was drawn counts, whatever was done.`;
      },
      expected: (what: string, strength: number) =>
        `At the start you expected to feel better ${what}, ${n(strength, 0)} out of 10.`,
      expectedNone: 'At the start you expected no difference.',
      notAsked: 'What you expected was not asked.',
      rests: (count: number) =>
        `It rested ${write.plural(count, 'once', `${count} times`)} on the way; what was noted then is in the record.`,
    },
    limits: (shoe: boolean) =>
      `You know ${shoe ? 'which shoes are on your feet' : 'what you are doing'}: the trial cannot rule out that expecting a difference made one. It tells about you, now, in the hours that follow; not about next year, nor about anybody else.`,
    decision: {
      heading: 'What you decide',
      lead: 'It is yours to decide, also against the result. What was found stays as it is.',
      options: (relieves: boolean) => ({
        keep: relieves ? 'Go on doing it' : 'Carry on as before',
        drop: relieves ? 'Stop doing it' : 'Avoid it',
        buy: 'Buy something for it',
        'not-buy': 'Buy nothing',
      }),
      why: 'Why, if you like',
      save: 'Keep this decision',
      missing: 'Choose one first.',
      against: 'That goes against what this trial found. It is noted so.',
      beyond: 'This trial could not tell: it gives no ground for spending money. It is noted so.',
      noted: (what: string, why: string, stand: 'with' | 'against' | 'beyond') => {
        const stands = { with: '', against: ' Against what the trial found.', beyond: ' The trial could not tell.' };
        return `${what}.${stands[stand]}${why === '' ? '' : ` “${why}”`}`;
      },
      decided: (when: string) => `Decided on ${when}`,
      again: 'Decide again',
    },
    seal: {
      heading: 'The seal',
      text: 'This is the fingerprint of all the tosses. Keep it somewhere else, with a friend say, and anybody can see later that the order was not drawn again.',
      intact: 'The log holds: nothing in it was changed.',
      broken: 'The log does not hold: something in it was changed.',
      none: 'This trial was not sealed here. What it holds is shown; it cannot go on in the app.',
      copy: 'Copy it',
      copied: 'Copied.',
      select: 'It could not be copied. Press and hold it to select it.',
    },
    beside: 'The seal, the record, a change of plan',
    record: {
      heading: 'The record',
      text: 'Everything that was planned, changed, done and found, in the order that journals ask for (CENT 2015).',
      readable: 'Save it to read',
      data: 'Save it as data',
      fileName: (question: string) => `trial-${question.replaceAll(/[^\w-]+/g, '-')}`,
      log: 'What was noted on the way',
      kinds: {
        interrupted: 'Rested',
        resumed: 'Gone on',
        stopped: 'Ended',
        changed: 'Changed',
        decided: 'Decided',
        note: 'Note',
      } as Readonly<Record<string, string>>,
    },
    missing: 'There is no such trial in this case.',
  };
}
