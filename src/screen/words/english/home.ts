import type { Writing } from '../numbers.ts';
import { hours, stretch } from './answer.ts';

/** The case's page: its parts, their headings and what they say when there is little to say. */
export function home(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${write.signed(value)} ${write.plural(Math.abs(value), 'point', 'points')}`;
  return {
    sample: {
      label: 'Sample',
      text: 'A made-up runner. The diary below was simulated from a known cause, so that you can see what an answer looks like.',
      next: 'What this runner would do next:',
    },
    danger: {
      heading: { 'same-day': 'Get this looked at today', emergency: 'This is an emergency' },
      soon: 'Have this looked at soon',
      why: 'Why this is asked',
      nothingElse: 'Nothing else is shown until this is settled: finding a cause can wait, this cannot.',
    },
    story: { own: 'In your words', sample: 'What this runner wrote' },
    screening: {
      heading: 'Not checked for danger signs yet',
      text: (count: number) =>
        `${count} short ${write.plural(count, 'question is', 'questions are')} still open. Until they are answered, nothing here says that it is safe to carry on.`,
      clear:
        'None of the signs you answered calls for urgent care today. Questions like these miss things: if something worries you, have it looked at.',
    },
    next: {
      heading: 'Next',
      checkIn: 'Check in now',
      telling: 'A question whose answer would help',
    },
    timeline: {
      found: (after: string) => `The score goes up after ${after}`,
      foundRelief: (after: string) => `The score goes down after ${after}`,
      notFound: (complaint: string) => `Your ${complaint} beside your runs`,
      runsAlone: 'Your runs so far',
      scores: (site: string | null) => `${site === null ? 'Score' : `Score of your ${site}`}, 0 none to 10 worst`,
      legend: { waking: 'on waking', other: 'at other times' },
      distance: `Runs: distance, ${write.distance.unit}`,
      descent: `The same runs: downhill, ${write.height.unit}`,
      shoes: 'Shoes worn',
      dose: (exposure: string) =>
        ({
          standing: 'Standing, minutes a day',
          walking: `Walking, ${write.distance.unit} a day`,
          desk: 'Desk, minutes a day',
          'short-sleep': 'Sleep short of 7 hours, hours',
        })[exposure] ?? exposure,
      table: 'The same as a table',
      columns: {
        date: 'When',
        what: 'What',
        score: 'Score',
        distance: 'Distance',
        descent: 'Downhill',
        shoes: 'Shoes',
      },
      checkIn: 'Check-in',
      run: 'Run',
      day: 'Day',
      km: (metres: number | null) => (metres === null ? 'unknown' : write.km(metres / 1000)),
      m: (metres: number | null) => (metres === null ? 'unknown' : write.m(metres)),
      range: { label: 'Show', weeks: (count: number) => `Last ${count} weeks`, all: 'Everything' },
      summary: (checkins: number, runs: number, from: string, to: string) => {
        const parts = [
          checkins > 0 ? `${checkins} ${write.plural(checkins, 'check-in', 'check-ins')}` : null,
          runs > 0 ? `${runs} ${write.plural(runs, 'run', 'runs')}` : null,
        ].filter((part) => part !== null);
        return `${parts.length > 0 ? write.list(parts) : 'Nothing'}, ${from} to ${to}.`;
      },
    },
    causes: {
      heading: 'Possible causes',
      lead: 'What each adds to your score, on average over your check-ins. The band holds the truth 9 times in 10; all are drawn on the same scale.',
      answers: { follows: 'Follows', 'does-not-follow': 'Does not follow', 'cannot-tell': 'Cannot tell yet' },
      easesWith: 'Eases',
      noEffect: 'no effect',
      tick: (value: number) => (value === 1 ? '+1 point' : write.signed(value)),
      picture: (cause: string, mean: number, low: number, high: number) =>
        `${cause}: ${points(mean)} on average, likely between ${n(low)} and ${n(high)}; no effect is 0.`,
      pictureEmpty: (cause: string) => `${cause}: nothing to draw yet.`,
      adds: (mean: number, low: number, high: number) =>
        Math.max(Math.abs(mean), Math.abs(low), Math.abs(high)) < 0.05
          ? 'About nothing'
          : Math.abs(mean) < 0.05
            ? `Close to nothing, likely ${n(low)} to ${n(high)} points`
            : `${points(mean)}, likely ${n(low)} to ${n(high)}`,
      settle: 'What would settle it:',
      moreDays: (days: number) => `about ${stretch(days, write)} more of diary`,
      or: (first: string, second: string) => `${first}, or ${second}`,
      numbers: 'The numbers',
      noticed: 'What you noticed',
      speaksFor: 'For it',
      speaksAgainst: 'Against it',
      rows: {
        chance: 'Chance that it moves your score this way',
        chanceValue: (p: number) =>
          p < 0.01 ? 'less than 1 in 100' : p > 0.99 ? 'more than 99 in 100' : `about ${n(p * 100, 0)} in 100`,
        share: 'What it adds per check-in',
        dose: 'A usual amount',
        peak: 'What that does at its strongest',
        half: 'Half of it is gone after',
        halfValue: (value: number) => hours(value, write),
        points: (mean: number, low: number, high: number) => `${points(mean)} (${n(low)} to ${n(high)})`,
        unknown: 'unknown',
      },
    },
    empty: {
      heading: 'Begin with one check-in',
      text: 'Ten seconds in the morning is enough: where, how bad from 0 to 10, and that is it. After two to three weeks with some runs in between there is usually something to say.',
      exampleTitle: 'A week might look like this',
      example:
        'Two easy runs and a hilly one. The score rises after the hills; one week alone could be chance, so the answer waits for more.',
    },
    foot: {
      private: 'Everything stays on this machine.',
      noNetwork: 'No network. Everything here works without one.',
      reproduce: 'How to get the same answer again',
      version: 'Version',
      seed: 'Seed',
      hash: 'Fingerprint of the case',
      asOf: 'Nothing later is used than',
    },
  };
}
