import type { Writing } from '../numbers.ts';

/** How an exposure is spoken of: as a heading, after "follows", after "after", and as an amount of it. */
export type Spoken = {
  /** What the runner calls it: a pair of shoes, a surface, a thing of their own; null for what is built in. */
  readonly name: string | null;
  readonly heading: string;
  readonly phrase: string;
  /** What "after" is followed by: "downhill running". */
  readonly after: string;
  readonly amount: (dose: number, unit: string) => string;
};

/** Names of the built-in exposures; `write` writes numbers, `named` knows what the runner called things. */
export function exposures(write: Writing) {
  const n = write.number;
  const amountIn = (dose: number, unit: string) => (unit === 'km' ? write.km(dose) : `${n(dose)} ${unit}`);
  const minutes = (of: string) => (dose: number) =>
    dose < 90 ? `${n(dose, 0)} minutes of ${of}` : `${n(dose / 60)} hours of ${of}`;
  const builtIn: Record<string, Omit<Spoken, 'name'>> = {
    distance: {
      heading: 'How far you run',
      phrase: 'how far you run',
      after: 'long runs',
      amount: (d) => `${write.km(d)} of running`,
    },
    duration: {
      heading: 'How long you run',
      phrase: 'how long you run',
      after: 'long runs',
      amount: minutes('running'),
    },
    descent: {
      heading: 'Running downhill',
      phrase: 'running downhill',
      after: 'downhill running',
      amount: (d) => `${write.m(d)} of downhill`,
    },
    steps: {
      heading: 'Steps in runs',
      phrase: 'how many steps you run',
      after: 'runs of many steps',
      amount: (d) => `${n(d, 0)} steps`,
    },
    pace: {
      heading: 'Running fast',
      phrase: 'running fast',
      after: 'fast runs',
      amount: (d, unit) => `a pace of ${amountIn(d, unit)}`,
    },
    effort: { heading: 'Hard runs', phrase: 'hard runs', after: 'hard runs', amount: (d) => `an effort of ${n(d)}` },
    spike: {
      heading: 'Sudden jumps in distance',
      phrase: 'sudden jumps in distance',
      after: 'sudden jumps in distance',
      amount: (d, unit) => `a jump of ${amountIn(d, unit)}`,
    },
    standing: { heading: 'Standing', phrase: 'standing', after: 'long standing', amount: minutes('standing') },
    walking: { heading: 'Walking', phrase: 'walking', after: 'long walks', amount: (d) => `${write.km(d)} of walking` },
    desk: {
      heading: 'Sitting at a desk',
      phrase: 'sitting at a desk',
      after: 'long hours at a desk',
      amount: minutes('desk work'),
    },
    'short-sleep': {
      heading: 'Short nights',
      phrase: 'short nights',
      after: 'short nights',
      amount: (d) => `a night ${n(d)} ${write.plural(d, 'hour', 'hours')} short of seven`,
    },
  };

  /**
   * How an exposure is spoken of.
   * @param exposure identifier of the contract (`descent`, `shoe:b`, one of the runner's own)
   * @param label what the runner calls it, or null
   */
  return function spoken(exposure: string, label: string | null): Spoken {
    const known = builtIn[exposure];
    if (known) return { name: null, ...known };
    const [family, ...rest] = exposure.split(':');
    const name = label ?? rest.join(':');
    if (family === 'shoe') {
      return {
        name,
        heading: `Running in ${name}`,
        phrase: `running in ${name}`,
        after: `runs in ${name}`,
        amount: (d) => `${write.km(d)} in ${name}`,
      };
    }
    if (family === 'surface') {
      return {
        name,
        heading: `Running on ${name}`,
        phrase: `running on ${name}`,
        after: `runs on ${name}`,
        amount: (d) => `${write.km(d)} on ${name}`,
      };
    }
    if (family === 'sport') return { name, heading: capital(name), phrase: name, after: name, amount: minutes(name) };
    const own = label ?? exposure;
    return {
      name: own,
      heading: capital(own),
      phrase: own,
      after: own,
      amount: (d, unit) => `${n(d)} ${unit} of ${own}`,
    };
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
