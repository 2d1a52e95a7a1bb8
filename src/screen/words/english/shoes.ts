import type { Writing } from '../numbers.ts';

/** The page of the shoes. */
export function shoes(write: Writing) {
  const n = write.number;
  return {
    heading: 'Your shoes',
    lead: 'What each pair has carried. No pair is ranked here: whether a pair matters to your pain only your diary, or a trial, can say.',
    empty: 'No pair yet. Add one below, or say on a run which pair you wore.',
    status: { owned: 'In use', considered: 'Thinking of buying', retired: 'Retired' },
    groups: { owned: 'In use', considered: 'Thinking of buying', retired: 'Retired' },
    facts: {
      price: 'Price',
      runs: 'Runs',
      distance: 'Distance in runs',
      steps: 'Steps in runs',
      outside: 'Outside runs',
      outsideSteps: 'Steps outside runs',
      first: 'First worn',
      count: (count: number) => n(count, 0),
      km: (metres: number) => write.km(metres / 1000, 0),
      stepsOf: (steps: number, estimated: boolean) => `${estimated ? 'about ' : ''}${n(steps, 0)}`,
      perKm: (price: string) => `${price} a ${write.distance.unit} so far`,
    },
    price: (amount: number, currency: string) => write.money(amount, currency),
    buttons: {
      edit: 'Change',
      editOf: (label: string) => `Change: ${label}`,
      retire: 'Retire',
      retireOf: (label: string) => `Retire: ${label}`,
      reuse: 'Use again',
      reuseOf: (label: string) => `Use again: ${label}`,
      bought: 'I bought it',
      boughtOf: (label: string) => `I bought it: ${label}`,
      save: 'Save',
      leave: 'Leave as it was',
      add: 'Add a pair',
    },
    fields: {
      label: 'What you call it',
      labelHint: 'For example: the blue ones',
      price: 'Price, if you like',
      currency: 'Currency',
      outside: `Walked in it outside runs, ${write.distance.unit} in all, if you know`,
      outsideSteps: 'Steps in it outside runs, if you know',
      status: 'Is it in use',
      missing: 'Give it a name first.',
    },
    caution:
      'Before you buy a pair because of a pain: a trial with two pairs you own, decided by a coin, costs nothing and can tell.',
  };
}
