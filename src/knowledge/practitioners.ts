import { type Cited, UNCHECKED } from './grade.ts';

/** Somebody to turn to: what they can do and what they cannot. */
export type Practitioner = Cited & {
  readonly id: string;
  readonly name: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
};

/** In the alphabet's order, which ranks nobody. */
export const practitioners: readonly Practitioner[] = [
  {
    id: 'chiropractor',
    name: 'Chiropractor',
    can: [
      'Examine joints and muscles.',
      'Advise on exercise.',
      'Treat by hand, manipulation included; you may say no to it.',
    ],
    cannot: [
      'Prescribe medicine in most countries.',
      'Say what a pain follows better than your own diary can.',
      'Rule out every risk of neck manipulation.',
    ],
    sources: ['swait-2017'],
    grade: 'unverified',
    caveat: UNCHECKED,
  },
  {
    id: 'gait-analysis',
    name: "Running shop's gait analysis",
    can: ['Watch you run in several pairs.', 'Help you to find a pair that feels comfortable.'],
    cannot: [
      'Examine or treat you.',
      'Prevent injury by matching a shoe to your foot’s posture: trials did not find that it does.',
      'Say anything about a neck: nobody has tested that.',
    ],
    sources: ['relph-2022', 'knapik-shoes'],
    grade: 'trials',
    caveat: null,
  },
  {
    id: 'gp',
    name: 'GP or family doctor',
    can: [
      'Look for the rare serious causes.',
      'Order blood tests and pictures, prescribe, refer.',
      'Write you off work.',
    ],
    cannot: [
      'Usually take time for your training and your shoes.',
      'See muscle trouble on a picture: most of it shows on none.',
    ],
    sources: ['uk-neck-pathways'],
    grade: 'consensus',
    caveat: null,
  },
  {
    id: 'physiotherapist',
    name: 'Physiotherapist',
    can: [
      'Examine movement and strength.',
      'Build a plan of exercise and of coming back to running.',
      'Spot what needs a doctor.',
    ],
    cannot: [
      'Prescribe or order pictures everywhere.',
      'Know what your days and runs were like unless you bring the diary.',
    ],
    sources: ['gross-2015'],
    grade: 'unverified',
    caveat: UNCHECKED,
  },
  {
    id: 'podiatrist',
    name: 'Podiatrist',
    can: ['Examine feet, ankles and how they load.', 'Treat skin and nails, make insoles.'],
    cannot: ['Promise that insoles or a shoe prevent injury.', 'Treat a neck.'],
    sources: ['relph-2022'],
    grade: 'unverified',
    caveat: UNCHECKED,
  },
];
