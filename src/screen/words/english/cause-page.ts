import type { Writing } from '../numbers.ts';
import { hours } from './answer.ts';

/** The page of one possible cause. */
export function causePage(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${write.signed(value)} ${write.plural(Math.abs(value), 'point', 'points')}`;
  return {
    missing: 'There is no such cause in this case. It may have been taken out.',
    /** A frequency before a percentage. `p` is the chance that it moves the score the claimed way. */
    chance: (p: number) => {
      const inTwenty = Math.round(p * 20);
      if (p > 0.975) return 'Of 20 runners with a diary like yours, it would be a cause in about 20.';
      return `Of 20 runners with a diary like yours, it would be a cause in about ${inTwenty === 0 ? 'none or one' : inTwenty}.`;
    },
    answer: 'The answer so far',
    adds: 'What it adds to your score, on average',
    raw: {
      heading: (withIt: number, without: number, it: string) =>
        withIt > without + 0.05
          ? `Your scores were ${n(withIt - without)} points higher after ${it}`
          : withIt < without - 0.05
            ? `Your scores were ${n(without - withIt)} points lower after ${it}`
            : `Your scores were the same after ${it} and at other times`,
      plain: 'Your scores with and without it',
      text: 'As they stand in your diary, with nothing taken into account: other things that happened on the same days are in here too.',
      it: 'it',
      orMore: (amount: string) => `${amount} or more`,
      after: (count: number, it: string) =>
        `In the day and a half after ${it} (${count} ${write.plural(count, 'score', 'scores')})`,
      otherwise: (count: number) => `At other times (${count} ${write.plural(count, 'score', 'scores')})`,
      name: 'How often each score was given, after it and at other times',
      axis: 'Score, 0 none to 10 worst',
      none: 'There are not yet scores both after it and at other times.',
      table: 'The scores as a table',
      columns: { score: 'Score', after: 'After it', otherwise: 'At other times' },
    },
    dose: {
      heading: (amount: string, mean: number) => `${capital(amount)} adds about ${points(mean)} at its strongest`,
      none: 'How much a larger amount adds cannot be said yet',
      text: 'Twice as much is taken to add twice as much: your diary alone cannot show whether that holds far beyond what you did.',
      name: 'Points added at the strongest hour, by amount, with the band that holds the truth 9 times in 10',
      axis: (unit: string) => `Amount, ${unit}`,
      points: 'Points added',
      seen: 'what you did, each time a mark',
      table: 'The same as a table',
      columns: { amount: 'Amount', points: 'Points added', range: 'Likely between' },
    },
    lasting: {
      heading: (halfLifeH: number) => `Half of it is gone in ${hours(halfLifeH, write)}`,
      text: 'After one usual amount, as far as your diary tells. The band holds the truth 9 times in 10, and reaches “no effect” where that is still possible.',
      name: 'Points added over the hours after one usual amount',
      axis: 'Hours after it',
      none: 'How long it lasts cannot be said: too little speaks for it at all.',
      table: 'The same as a table',
      columns: { hours: 'Hours', points: 'Points added', range: 'Likely between' },
    },
    others: {
      heading: 'Other explanations',
      text: 'The same scores, looked at for other causes:',
      movesWith: (names: readonly string[]) =>
        `It moves together with ${write.list(names)}, so that your diary cannot tell them apart.`,
      chance: 'Nothing you noted, or chance alone, remains an explanation as long as no answer is sure.',
      alone: 'Nothing else was looked at. Add what else it could be.',
      add: 'Add another explanation',
    },
    how: {
      heading: 'How it could come about',
      none: 'No way in which it could bring this on is written down here. That does not speak against it.',
      grades: {
        trials: 'Rests on randomised trials.',
        cohort: 'Rests on people followed or surveyed.',
        laboratory: 'Rests on bodies measured in a laboratory.',
        consensus: 'Rests on guidelines and clinical advice.',
        definition: 'Follows from what the words mean.',
        unverified: 'Not checked against a source.',
      },
    },
    measured: {
      heading: 'How it is measured',
      measured: 'As it was recorded.',
      derived: 'Worked out from what was recorded.',
      estimated: 'Estimated from what was recorded: take the amounts as rough.',
    },
    sources: 'Sources',
    notAdvice: 'This is what your diary shows, not a diagnosis and not medical advice.',
    range: (low: number, high: number) => `${n(low)} to ${n(high)}`,
    points,
    link: 'The evidence',
    linkOf: (cause: string) => `The evidence: ${cause}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
