import type { Writing } from '../numbers.ts';

const kinds: Readonly<Record<string, string>> = {
  site: 'Where it hurts',
  quality: 'How it feels',
  severity: 'How bad, from 0 to 10',
  onset: 'When it began',
  duration: 'How long it has lasted',
  recurrence: 'When it comes back',
  'usual-recovery': 'How soon it usually goes',
  trend: 'How it is going',
  aggravator: 'What makes it worse',
  reliever: 'What eases it',
  run: 'A run',
  experience: 'How long and how much you run',
  terrain: 'Where you run',
  age: 'Your age',
  history: 'What you had before',
  medication: 'What you take',
  'shoe-owned': 'Shoes you have',
  'shoe-considered': 'Shoes you think about',
  price: 'A price',
  hypothesis: 'A possible cause',
  remedy: 'What was tried or suggested',
  referral: 'Somebody to see',
  outcome: 'How it ended',
  'red-flag': 'A safety question',
};

/** What lists of a correction offer, by what they stand for. */
const choices = {
  trends: {
    better: 'getting better',
    same: 'the same',
    worse: 'getting worse',
    'longer-than-usual': 'taking longer than usual',
  },
  returns: {
    'next-morning': 'the next morning',
    evening: 'in the evening',
    'on-and-off': 'on and off',
    repeated: 'again and again',
  },
  outcomes: { resolved: 'gone', better: 'better', same: 'the same', worse: 'worse', unknown: 'not known' },
  manners: { sudden: 'suddenly', gradual: 'little by little' },
  units: { hours: 'hours', days: 'days', weeks: 'weeks', months: 'months', years: 'years' },
  standings: {
    'new-to-running': 'new to running',
    runner: 'a runner for long',
    race: 'training for a race',
    increase: 'running more than before',
    'return-after-break': 'back after a break',
  },
};

/** The facts that were read in a story. */
export function facts(write: Writing) {
  return {
    heading: 'Is this what you meant?',
    lead: 'This is what was read in your words. Take out what is wrong, put right what is not quite so; the rest you confirm with one tap.',
    ownShoes: 'the shoes',
    none: 'Nothing was found in these words that can be used. You can go on all the same: the questions that follow do not need it.',
    noStory: 'This case began without a story.',
    tell: 'Tell it in your own words',
    yours: 'What you said',
    others: 'What others answered',
    kind: (kind: string) => kinds[kind] ?? kind.replaceAll('-', ' '),
    value: (value: unknown) => valueWords(value, write),
    certainty: { stated: '', hedged: 'half said', asked: 'asked about', denied: 'said not to be so' },
    state: { unconfirmed: '', confirmed: 'Confirmed.', corrected: 'Put right.', removed: 'Taken out.' },
    was: (value: string) => `Was read as: ${value}.`,
    right: 'That is right',
    remove: 'Take out',
    correct: 'Put right',
    bring: 'Bring back',
    isSo: 'Is it so?',
    so: 'It is so',
    notSo: 'It is not so',
    incomplete: 'Fill in what is empty, with a number where one is asked for.',
    field: {
      what: 'What it is',
      count: 'How many',
      unit: 'Of what',
      weeklyKm: 'Kilometres a week',
      distanceKm: 'Kilometres',
      day: 'The day',
      after: 'What it began after',
      manner: 'How it began',
      brand: 'Maker',
      model: 'Model',
      amount: 'How much',
      currency: 'Currency, such as GBP',
    },
    choices,
    save: 'Save',
    cancel: 'Leave it',
    allRight: (count: number) => (count === 2 ? 'Both are right' : `All ${write.number(count, 0)} are right`),
    confirmRest: (count: number) =>
      count === 1 ? 'The other one is right' : `The other ${write.number(count, 0)} are right`,
    next: 'On to the safety questions',
    open: (count: number) =>
      count === 0
        ? 'You have been through all of them.'
        : `${write.number(count, 0)} not confirmed yet. They are used as they stand.`,
  };
}

const UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

/** A value of a fact in words: plain JSON of any shape. */
function valueWords(value: unknown, write: Writing): string {
  if (value === null || value === undefined) return 'not said';
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  if (typeof value === 'number') return write.number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((each) => valueWords(each, write)).join(' to ');
  const own = value as { readonly [field: string]: unknown };
  const fields = Object.entries(own).filter(([, each]) => each !== null);
  if ('brand' in own || 'model' in own) return [own.brand, own.model].filter(Boolean).join(' ') || 'not said which';
  if ('amount' in own) return `${own.amount} ${own.currency ?? ''}`.trim();
  const { earliest, latest } = own;
  if (typeof earliest !== 'string' || typeof latest !== 'string') {
    return fields.map(([name, each]) => fieldWords(name, each, write)).join(', ');
  }
  const [first, last] = [earliest, latest].map((day) => write.date(new Date(day)));
  const rest = fields.filter(([name]) => !['earliest', 'latest', 'ago', 'on'].includes(name));
  const when = first === last ? first : `between ${first} and ${last}`;
  return [when, ...rest.map(([name, each]) => fieldWords(name, each, write))].join(', ');
}

function fieldWords(name: string, value: unknown, write: Writing): string {
  const words = valueWords(value, write);
  if (UNITS.includes(name)) return `${words} ${value === 1 ? name.slice(0, -1) : name}`;
  if (name === 'ago') return `${words} ago`;
  if (name === 'distanceM') return write.km(Number(value) / 1000);
  if (name === 'weeklyM') return `${write.km(Number(value) / 1000)} a week`;
  return name === 'kind' || name === 'manner' ? words : `${name} ${words}`;
}
