import { describe, expect, test } from 'vitest';
import { wordsFor } from './catalogues.ts';
import { english } from './english/index.ts';
import { germanIn } from './german/index.ts';
import { writing } from './numbers.ts';

const german = germanIn(writing('de-DE'));
const none = { language: null, units: null };

/** Every leaf of a catalogue by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, path === '' ? name : `${path}.${name}`));
}

/** Leaves that are the same in both languages. */
const same = [
  'product',
  'titles.start',
  'titles.case',
  'home.foot.version',
  'dayZero.facts.certainty.stated',
  'dayZero.facts.state.unconfirmed',
  'dayZero.routine.pause',
];

describe('the German catalogue', () => {
  test('has every key of the English one, and no other', () => {
    const keys = (catalogue: object) =>
      leaves(catalogue)
        .map(([path]) => path)
        .filter((path) => !path.startsWith('write.'));
    expect(keys(german).toSorted()).toEqual(keys(english).toSorted());
  });

  test('says nothing in English', () => {
    const of = new Map(leaves(english));
    const left = leaves(german).filter(
      ([path, text]) => typeof text === 'string' && text === of.get(path) && !path.startsWith('write.'),
    );
    expect(left.map(([path]) => path).toSorted()).toEqual([...same].toSorted());
  });

  test('says pains with their place and side', () => {
    expect(german.complaint('neck', ['stiffness'])).toBe('Steifheit im Nacken');
    expect(german.complaint('left knee', [])).toBe('Schmerz im linken Knie');
    expect(german.complaint('lower-back', ['tightness'])).toBe('Spannungsgefühl im unteren Rücken');
    expect(german.complaint('behind my ear', [])).toBe('Schmerz (behind my ear)');
    expect(german.siteHeading('right-hip')).toBe('Rechte Hüfte');
    expect(['stiffness', 'odd-feeling'].map(german.quality)).toEqual(['Steifheit', 'odd feeling']);
    expect(
      german.answer.follows(german.complaint('neck', ['stiffness']), [german.spoken('descent', null).phrase]),
    ).toBe('Steifheit im Nacken folgt dem Bergablaufen.');
    expect(german.answer.howSure(0.95)).toBe('Von 20 Antworten, die so sicher sind wie diese, wäre etwa eine falsch.');
  });

  test('says the next step by its forms, and says when it has no words for one', () => {
    const said = 'Ease off standing for two weeks and keep checking in, to see whether your neck follows.';
    expect(german.told.step('act', said)).toMatch(/^Nimm zwei Wochen lang/);
    expect(german.told.isWorded('act', said)).toBe(true);
    expect(german.told.isWorded('act', 'Let your trial rest. Your score was 8.')).toBe(false);
    expect(german.told.step('seek-care', 'See a doctor today.')).toBe('See a doctor today.');
  });

  test('knows the reasons that files are left out for, and leaves the others as they were said', () => {
    expect(german.files.reason('the same file was imported before')).toBe('dieselbe Datei kam schon einmal herein');
    expect(german.files.reason('byte 0: expected one, found another')).toBe('byte 0: expected one, found another');
  });

  test('values of facts and amounts are said without a gap', () => {
    const { value } = german.dayZero.facts;
    expect(value({ ago: { months: 1 } })).toBe('vor 1 Monat');
    expect(value({ ago: { days: 3 } })).toBe('vor 3 Tagen');
    expect(value({ weeks: 3 })).toBe('3 Wochen');
    expect(value({ brand: null, model: null })).toBe('nicht gesagt, welche');
    for (const exposure of [
      'distance',
      'pace',
      'spike',
      'short-sleep',
      'shoe:b',
      'surface:trail',
      'sport:ride',
      'own',
    ]) {
      const { heading, phrase, after, amount } = german.spoken(exposure, null);
      for (const text of [heading, phrase, after, amount(2, 'km')]) expect(text).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('which words', () => {
  test('those that were chosen, else those of the first language asked for that there is, else English', async () => {
    expect((await wordsFor({ ...none, language: 'de' }, ['en-GB'])).language).toBe('de');
    expect((await wordsFor(none, ['fr-FR', 'de-AT', 'en'])).language).toBe('de');
    expect((await wordsFor(none, ['fr-FR'])).language).toBe('en');
    expect(await wordsFor(none, [])).toBe(english);
    expect(await wordsFor(none, ['en'])).toBe(english);
    expect(await wordsFor(none, ['en-US@posix'])).toBe(english);
    expect((await wordsFor(none, ['C.UTF-8', 'de-AT'])).language).toBe('de');
  });

  test('numbers and dates by the locale', async () => {
    const austrian = await wordsFor(none, ['de-AT']);
    expect(austrian.write.number(1234.5)).toBe('1 234,5'.replace(' ', '\u00a0'));
    expect(austrian.write.date(new Date(Date.UTC(2026, 0, 4)))).toBe('4. Jän.');
    const american = await wordsFor(none, ['en-US']);
    expect(american.write.date(new Date(Date.UTC(2026, 4, 4)))).toBe('May 4');
  });

  test('units as they were chosen, else as the region has them', async () => {
    expect((await wordsFor(none, ['en-US'])).write.km(10)).toBe('6.2 mi');
    expect((await wordsFor(none, ['en-GB'])).write.km(10)).toBe('10 km');
    expect((await wordsFor({ ...none, units: 'metric' }, ['en-US'])).write.km(10)).toBe('10 km');
    const german = await wordsFor({ language: 'de', units: 'imperial' }, ['de-DE']);
    expect(german.write.km(8.3)).toBe('5,2 mi');
    expect(german.write.m(120)).toBe('394 ft');
    expect(german.home.timeline.distance).toBe('Läufe: Distanz, mi');
  });
});
