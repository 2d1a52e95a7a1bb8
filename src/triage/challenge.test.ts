import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activities, type CanonicalObservation, mechanisms, predicates, takesActivity, wordsOf } from '#knowledge';
import type { Case, Hypothesis, Observation } from '#record';
import { challenge } from './index.ts';

const saw = (predicate: string, what: string): Observation => ({ predicate, what });

/** A new runner's neck: facts of the kind that people post, in our own words. */
const newRunner: Case = {
  format: 'culprit-case/1',
  complaint: { sites: ['neck', 'upper back'] },
  shoes: [{ id: 'gel', label: 'Cheap pair' }],
  hypotheses: [
    { id: 'vibration', exposure: 'impact', text: 'vibration from the footfalls' },
    { id: 'shoes', exposure: 'shoe:gel', text: 'too little cushioning' },
    { id: 'standing', exposure: 'standing' },
    { id: 'tension', exposure: 'tension', text: 'tense muscles' },
  ],
  observations: [
    saw('aggravated-by', 'standing'),
    saw('eased-by', 'easy runs'),
    saw('aggravated-by', 'steep downhills'),
    saw('onset-after', 'a long slow run'),
    saw('usual-recovery', 'overnight'),
  ],
};

const row = (theCase: Case, id: string) => {
  const found = challenge(theCase).find(({ hypothesis }) => hypothesis === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  const indices = (cells: readonly { readonly observation: number }[]) => cells.map(({ observation }) => observation);
  return { for: indices(found.for), against: indices(found.against), silent: indices(found.silent) };
};

describe('the challenge of a new runner', () => {
  it('sets standing and easy runs against vibration, and downhill for it', () => {
    expect(row(newRunner, 'vibration')).toEqual({ for: [2, 3], against: [0, 1], silent: [4] });
  });

  it('says why in plain words', () => {
    const [vibration] = challenge(newRunner);
    expect(vibration.against[0].because).toBe(
      'Standing involves no footfalls, so the shock of footfalls does not explain pain that comes with it.',
    );
    expect(vibration.against[1].because).toContain('should make it worse there, not ease it');
  });

  it('takes the wish for cushioning for the same claim', () => {
    expect(row(newRunner, 'shoes')).toEqual({ for: [2, 3], against: [0, 1], silent: [4] });
  });

  it('lets standing and tension keep what vibration loses', () => {
    expect(row(newRunner, 'standing').for).toEqual([0, 1, 4]);
    expect(row(newRunner, 'tension').for).toEqual([0, 1, 4]);
  });

  it('does not depend on where it hurts', () => {
    for (const sites of [['knee'], ['left foot'], []]) {
      expect(challenge({ ...newRunner, complaint: { sites } })).toEqual(challenge(newRunner));
    }
  });
});

const cells: readonly (readonly [
  exposure: string,
  predicate: string,
  what: string,
  speaks: 'for' | 'against' | 'silent',
])[] = [
  ['descent', 'not-aggravated-by', 'flat runs', 'for'],
  ['impact', 'not-aggravated-by', 'flat runs', 'against'],
  ['descent', 'aggravated-by', 'standing', 'against'],
  ['descent', 'aggravated-by', 'running', 'silent'],
  ['impact', 'aggravated-by', 'cycling', 'against'],
  ['impact', 'aggravated-by', 'walking', 'silent'],
  ['impact', 'aggravated-by', 'turning my head', 'silent'],
  ['impact', 'eased-by', 'ibuprofen', 'silent'],
  ['impact', 'eased-by', 'rest', 'for'],
  ['distance', 'aggravated-by', 'the long run', 'for'],
  ['distance', 'not-aggravated-by', 'long runs', 'against'],
  ['distance', 'aggravated-by', 'desk work', 'against'],
  ['pace', 'aggravated-by', 'intervals', 'for'],
  ['pace', 'not-aggravated-by', 'easy runs', 'for'],
  ['spike', 'onset-after', 'a jump in mileage', 'for'],
  ['spike', 'not-onset-after', 'increase', 'against'],
  ['spike', 'aggravated-by', 'standing', 'silent'],
  ['desk', 'aggravated-by', 'the laptop', 'for'],
  ['desk', 'aggravated-by', 'downhill', 'against'],
  ['standing', 'aggravated-by', 'standing at work', 'for'],
  ['standing', 'eased-by', 'walking about', 'for'],
  ['tension', 'eased-by', 'a hot shower', 'for'],
  ['tension', 'not-eased-by', 'gentle movement', 'against'],
  ['pillow', 'time-of-day', 'on waking', 'for'],
  ['pillow', 'time-of-day', 'evening', 'against'],
  ['inflammatory', 'recurs', 'next morning', 'for'],
  ['inflammatory', 'eased-by', 'easy running', 'for'],
  ['inflammatory', 'eased-by', 'rest', 'against'],
  ['inflammatory', 'usual-recovery', 'overnight', 'against'],
  ['short-sleep', 'aggravated-by', 'a bad night', 'for'],
  ['shoe:a', 'aggravated-by', 'desk work', 'against'],
  ['shoe:a', 'eased-by', 'other shoes', 'for'],
  ['shoe:a', 'aggravated-by', 'shoe:a', 'for'],
  ['shoe:a', 'not-aggravated-by', 'shoe:a', 'against'],
  ['delayed-soreness', 'delay', 'two days later', 'for'],
  ['delayed-soreness', 'delay', 'during', 'against'],
  ['delayed-soreness', 'lasting', '3 weeks', 'against'],
  ['carried-load', 'aggravated-by', 'my rucksack', 'for'],
  ['my-hat', 'aggravated-by', 'my-hat', 'for'],
  ['my-hat', 'aggravated-by', 'standing', 'silent'],
  ['impact', 'aggravated-by', 'the full moon', 'silent'],
];

describe('single cells', () => {
  it.each(cells)('%s, %s %s: %s', (exposure, predicate, what, speaks) => {
    const theCase: Case = {
      format: 'culprit-case/1',
      hypotheses: [{ id: 'h', exposure }],
      observations: [saw(predicate, what)],
    };
    expect(row(theCase, 'h')).toEqual({ for: [], against: [], silent: [], [speaks]: [0] });
  });

  it('turns round for something that is said to relieve', () => {
    const theCase = (predicate: string, what: string): Case => ({
      format: 'culprit-case/1',
      hypotheses: [{ id: 'h', exposure: 'distance', claim: 'relieves' }],
      observations: [saw(predicate, what)],
    });
    expect(row(theCase('eased-by', 'easy runs'), 'h').for).toEqual([0]);
    expect(row(theCase('aggravated-by', 'running'), 'h').against).toEqual([0]);
    expect(row(theCase('aggravated-by', 'standing'), 'h').silent).toEqual([0]);
  });
});

const whats = activities.map(({ id }) => id);
const anyObservation: fc.Arbitrary<CanonicalObservation> = fc.constantFrom(...predicates).chain((predicate) => {
  const values = [...wordsOf(predicate), ...(takesActivity(predicate) ? whats : [])];
  return fc.constantFrom(...values).map((what) => ({ predicate, what }));
});
const anyHypotheses = fc.uniqueArray(
  fc.constantFrom(...mechanisms.map(({ id }) => id), 'descent', 'shoe:b', 'my-own-id'),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe('properties', () => {
  const withCase = fc.tuple(fc.array(anyObservation, { minLength: 1, maxLength: 8 }), anyHypotheses);

  it('puts each observation into exactly one list of each hypothesis, with a reason and no percentage', () => {
    fc.assert(
      fc.property(withCase, ([observations, ids]) => {
        const hypotheses: Hypothesis[] = ids.map((id) => ({ id, exposure: id }));
        for (const each of challenge({ format: 'culprit-case/1', hypotheses, observations })) {
          const all = [...each.for, ...each.against, ...each.silent];
          expect(all.map(({ observation }) => observation).toSorted((a, b) => a - b)).toEqual(
            observations.map((_, i) => i),
          );
          for (const { because } of all) expect(because).toMatch(/^[A-Z“][^%]*\.$/);
        }
      }),
      { seed: 1 },
    );
  });

  it('changes exactly what depended on an observation when it is taken away', () => {
    fc.assert(
      fc.property(withCase, fc.nat(), ([observations, ids], pick) => {
        const hypotheses: Hypothesis[] = ids.map((id) => ({ id, exposure: id }));
        const gone = pick % observations.length;
        const whole = challenge({ format: 'culprit-case/1', hypotheses, observations });
        const less = challenge({ format: 'culprit-case/1', hypotheses, observations: observations.toSpliced(gone, 1) });
        const without = (list: readonly { observation: number; because: string }[]) =>
          list.flatMap((cell) =>
            cell.observation === gone
              ? []
              : { ...cell, observation: cell.observation > gone ? cell.observation - 1 : cell.observation },
          );
        expect(less).toEqual(
          whole.map((each) => ({
            hypothesis: each.hypothesis,
            for: without(each.for),
            against: without(each.against),
            silent: without(each.silent),
          })),
        );
      }),
      { seed: 2 },
    );
  });

  it('never speaks for and against at once: an observation and its contrary are not both for one mechanism', () => {
    for (const { id } of mechanisms) {
      for (const what of whats) {
        const [both] = challenge({
          format: 'culprit-case/1',
          hypotheses: [{ id, exposure: id }],
          observations: [saw('aggravated-by', what), saw('not-aggravated-by', what)],
        });
        expect(both.for.length, `${id} ${what}`).toBeLessThan(2);
      }
    }
  });
});
