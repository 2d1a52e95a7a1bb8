import type { Writing } from '../numbers.ts';

/** The answer in a sentence, how sure it is, and why. */
export function answer(write: Writing) {
  const n = write.number;
  // Above a point, halves are as fine as anybody feels.
  const felt = (value: number) => n(Math.abs(value) < 0.95 ? value : Math.round(value * 2) / 2);
  const points = (value: number) => `${felt(value)} ${felt(value) === '1' ? 'point' : 'points'}`;

  return {
    follows: (complaint: string, causes: readonly string[]) => `Your ${complaint} follows ${write.list(causes)}.`,
    easesWith: (complaint: string, causes: readonly string[]) => `Your ${complaint} eases with ${write.list(causes)}.`,
    noneOfThem: (complaint: string, count: number) =>
      write.plural(
        count,
        `Your ${complaint} does not follow the cause you named.`,
        `Your ${complaint} follows none of the ${count} causes looked at.`,
      ),
    cannotTell: (complaint: string) => `What your ${complaint} follows cannot be told yet.`,
    nothingYet: (complaint: string | null) =>
      complaint === null ? 'Nothing is written down yet.' : `There is no check-in yet about your ${complaint}.`,

    /** How sure: a frequency before a percentage. `p` is the chance that the statement is true. */
    howSure: (p: number) => {
      const wrongIn100 = Math.max(1, Math.round((1 - p) * 100));
      if (wrongIn100 >= 5 && wrongIn100 % 5 === 0) {
        return `Of 20 answers as sure as this one, about ${wrongIn100 / 5} would be wrong.`;
      }
      return `Of 100 answers as sure as this one, about ${wrongIn100} would be wrong.`;
    },

    /** Why: what a usual dose of it does. */
    doseMakes: (amount: string, mean: number, low: number, high: number, halfLifeH: number, relieves: boolean) =>
      `After ${amount}, your score is about ${points(Math.abs(mean))} ${relieves ? 'lower' : 'higher'} ` +
      `(likely between ${felt(Math.min(Math.abs(low), Math.abs(high)))} and ${felt(Math.max(Math.abs(low), Math.abs(high)))}), ` +
      `and half of that is gone in ${hours(halfLifeH, write)}.`,
    ruledOutSure: 'Of 10 answers like this one, at least 9 are right.',
    cannotTellSure: 'That is an answer too: naming a cause today would be guessing.',
    nearest: (cause: string, reason: string) => `Closest so far is ${cause}. ${reason}`,
    nothingToHold: 'There is nothing to hold your scores against yet: add the runs of these days.',
    nothingStandsOut: 'Nothing stands out so far; each cause below says what would settle it.',
    /** Said where many scores were remembered. */
    fromMemory: (remembered: number, all: number) =>
      `${write.number(remembered, 0)} of the ${write.number(all, 0)} scores were written down from memory, which leans towards what one expects. Take it with care.`,
    limit: 'This is what your diary shows, not a diagnosis.',
  };
}

/** A stretch of hours in the words a person would use. */
export function hours(value: number, write: Writing): string {
  if (value < 36) {
    const whole = Math.max(1, Math.round(value));
    return `${whole} ${write.plural(whole, 'hour', 'hours')}`;
  }
  const days = Math.round(value / 12) / 2;
  return `${write.number(days)} days`;
}

/** A stretch of days in the words a person would use: "12 days", "6 weeks", "5 months". */
export function stretch(days: number, write: Writing): string {
  if (days <= 21) return `${write.number(days, 0)} ${write.plural(days, 'day', 'days')}`;
  if (days <= 70) return `${Math.round(days / 7)} weeks`;
  return `${Math.round(days / 30)} months`;
}
