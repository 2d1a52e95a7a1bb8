import type { Cited } from './grade.ts';

/** What is known of one attribute of running shoes. Nothing here is a specification of any model. */
export type ShoeFact = Cited & {
  readonly id: string;
  readonly attribute: string;
  readonly found: string;
  /** What it means for somebody about to buy. */
  readonly so: string;
};

/** What trials and laboratories found of shoes. */
export const shoeFacts: readonly ShoeFact[] = [
  {
    id: 'cushioning-injury',
    attribute: 'cushioning',
    found:
      'Of 848 runners, those in a hard version of the same shoe were injured about half again as often over six months as those in the soft one; lighter runners more so. A smaller trial with a smaller difference in stiffness found nothing.',
    so: 'A cushioned pair is a reasonable choice, and lighter runners may gain most, which is the reverse of what shops say.',
    sources: ['malisoux-2020', 'theisen-2014'],
    grade: 'trials',
    caveat: 'Injuries of the legs; neck pain was not studied.',
  },
  {
    id: 'cushioning-shock',
    attribute: 'cushioning',
    found: 'Softer midsoles gave a higher impact peak, not a lower one; very thick ones more so, at speed above all.',
    so: 'A soft shoe does not take the shock away. Do not buy one for that.',
    sources: ['baltich-2015', 'kulmala-2018', 'malisoux-2021'],
    grade: 'laboratory',
    caveat: 'The peak under the foot; what reaches the head was not measured.',
  },
  {
    id: 'foot-posture',
    attribute: 'support matched to the foot',
    found: 'Giving recruits shoes by the shape of their foot changed injuries little or not at all.',
    so: 'An analysis of your foot’s posture is no way to prevent injury.',
    sources: ['knapik-shoes', 'relph-2022'],
    grade: 'trials',
    caveat: null,
  },
  {
    id: 'neck',
    attribute: 'any',
    found: 'No trial of shoes for pain in the neck or between the shoulder blades was found.',
    so: 'Whether a pair matters to yours only a comparison on yourself can tell.',
    sources: ['relph-2022'],
    grade: 'unverified',
    caveat: 'That nothing was found does not mean that nothing exists; not checked by a systematic search.',
  },
];
