import type { Writing } from '../numbers.ts';

/** The report for a professional, and the choice of what goes into it. */
export function report(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${n(value)} ${n(value) === '1' ? 'point' : 'points'}`;
  const times = (count: number) => (count === 1 ? 'once' : `${n(count, 0)} times`);
  return {
    way: 'A report for a doctor or physiotherapist',
    heading: 'A report to take along',
    lead: 'One page to be read in a minute. You choose what goes in; it is made on this machine and sent nowhere.',
    choose: 'What goes in',
    parts: {
      runner: 'Year of birth, weight, since when you run',
      complaint: 'Your complaint, in your words',
      danger: 'Danger signs, asked and not asked',
      course: 'How it has gone',
      findings: 'What the diary shows',
      trials: 'Trials',
      exposures: 'The last four weeks',
      tried: 'What you tried, painkillers',
      questions: 'Your questions',
    },
    ask: 'What do you want to ask? One question a line.',
    print: 'Print, or save as PDF',
    fhir: 'Save as FHIR, for a clinic’s computer',
    fhirWhy:
      'The FHIR file holds what you reported of these parts, without your name, and nothing that Culprit concluded.',
    sheet: {
      title: 'A runner’s diary, for a professional',
      asOf: (date: string) => `As of ${date}`,
      notice: 'Reported by the runner. Not medical advice and not a diagnosis: a diary shows what goes together.',
      about: {
        born: (year: number) => `Born ${year}`,
        mass: (kg: number) => `${n(kg)} kg`,
        since: (date: string) => `Running since ${date}`,
      },
      complaint: 'Complaint',
      shortened: (text: string) => `${text} … (shortened)`,
      onset: (date: string) => `Since ${date}.`,
      noPlace: 'No place named',
      closed: {
        resolved: 'The case is closed: it is over.',
        better: 'The case is closed: it is better.',
        same: 'The case is closed: it is the same.',
        worse: 'The case is closed: it is worse.',
        unknown: 'The case is closed; how it ended is not known.',
      },
      danger: {
        heading: 'Danger signs',
        counts: (noes: number, all: number) => `${noes} of ${all} answered no.`,
        last: (date: string) => `Last answered ${date}.`,
        yes: (question: string) => `Yes: ${question}`,
        notSure: (question: string) => `Not sure: ${question}`,
        allAsked: 'Every sign that concerns this place was asked.',
        noneAsked: (all: number) => `None of the ${all} signs was asked.`,
        notAsked: (question: string) => `Not asked: ${question}`,
        tiers: { emergency: 'of those that cannot wait', 'same-day': 'of those for today', soon: 'of those for soon' },
        ofTier: (open: number, all: number, tier: string) => `${open} of ${all} ${tier}`,
        manyNotAsked: (count: number, tiers: readonly string[]) => `Not asked: ${count} signs (${tiers.join(', ')}).`,
      },
      course: {
        heading: 'Course',
        none: 'No check-in yet.',
        title: (where: string | null) =>
          `Pain${where === null ? '' : ` in the ${where}`}, 0–10: check-ins (dots) and the mean of each week (lines)`,
        summary: (checkins: number, days: number, all: number) =>
          `${n(checkins, 0)} check-ins on ${n(days, 0)} of ${n(all, 0)} days.`,
        remembered: (count: number) => `${n(count, 0)} of them written down from memory.`,
        means: (first: number, last: number) => `Mean of the first week ${n(first)}, of the last ${n(last)}.`,
        worst: (score: number, date: string) => `Worst ${n(score)}, on ${date}.`,
        stiffness: (minutes: number, mornings: number) =>
          `Morning stiffness: median ${n(minutes, 0)} minutes over ${n(mornings, 0)} mornings.`,
        weekly: (totals: readonly number[], date: string) =>
          `What the week’s running lost to it, 0–100: ${totals.map((total) => n(total)).join(', ')} (last on ${date}).`,
        substantial: 'Running was clearly reduced.',
        activities: (means: readonly number[], last: readonly string[], date: string) =>
          `Own activities, 0–10 (10 is as before): mean ${means.map((mean) => n(mean)).join(', ')}; on ${date}: ${write.list(last)}.`,
        activity: (name: string, score: number) => `${name} ${n(score)}`,
        table: 'The same as a table',
        week: 'Week',
        weekOf: (from: string, to: string) => `${from} to ${to}`,
        checkins: 'Check-ins',
        mean: 'Mean',
        highest: 'Highest',
        missing: 'none',
        number: (value: number) => n(value),
      },
      findings: {
        heading: 'What the diary shows',
        none: 'No cause has been looked at yet.',
        answers: {
          follows: 'the pain follows it',
          'does-not-follow': 'the pain does not follow it',
          'cannot-tell': 'cannot tell',
        },
        eases: 'the pain eases with it',
        chance: (probability: number) => `chance ${chance(probability, n)}`,
        size: (mean: number, low: number, high: number) =>
          `${points(mean)} a check-in, 90 % interval ${n(low)} to ${n(high)}`,
        method:
          'Scores against doses over time in this one person; the chances are calibrated on simulated diaries. No blinding.',
      },
      trials: {
        heading: 'Trials on oneself, in random order',
        answers: {
          follows: 'it makes a difference',
          'does-not-follow': 'no difference that matters',
          'cannot-tell': 'cannot tell yet',
        },
        pairs: (done: number, planned: number | null) =>
          planned === null ? `${done} pairs done` : `${done} of ${planned} pairs done`,
        difference: (mean: number, low: number, high: number) => `difference ${points(mean)} (${n(low)} to ${n(high)})`,
        p: (p: number) => `p = ${n(p, 3)}`,
      },
      exposures: {
        heading: 'The last four weeks',
        dose: (count: number, total: string) => `${times(count)}, ${total} in all`,
        usual: (typical: string) => `usually ${typical}`,
        most: (largest: string) => `at most ${largest}`,
        unknown: (count: number) => `${n(count, 0)} of unknown size`,
      },
      tried: {
        heading: 'What was tried',
        none: 'Nothing is noted.',
        remedy: (name: string, count: number) => `${name}, ${times(count)}`,
        change: (mean: number) => `score afterwards ${write.signed(mean)} on average`,
        stopped: (count: number) => `stopped ${times(count)} because of what was felt`,
        painkiller: (kind: string, usual: string | null, count: number) =>
          `${kind}${usual === null ? '' : ` ${usual}`}, ${times(count)}`,
        last: (date: string) => `last on ${date}`,
      },
      questions: 'Questions',
      leftOut: (parts: readonly string[]) => `Left out by the runner: ${write.list(parts)}.`,
      foot: (version: string, hash: string) => `Made with Culprit ${version} from case ${hash}.`,
    },
  };
}

/** A chance as a frequency, as finely as twenty can say it. */
function chance(probability: number, n: Writing['number']): string {
  if (probability < 0.025) return 'less than 1 in 40';
  if (probability > 0.975) return 'more than 39 in 40';
  return `about ${n(Math.min(19, Math.max(1, Math.round(probability * 20))))} in 20`;
}
