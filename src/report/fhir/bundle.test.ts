import type { Bundle, Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, parseCase } from '#record';
import { fhirIssues } from '../../../test/fhir-validators.ts';
import { reportedCase, verdictOfCase } from '../../../test/reported-case.ts';
import { reportOf } from '../report.ts';
import { type ReportPart, reportParts } from '../report-choices.ts';
import { fhirBundle } from './bundle.ts';
import { resourceId } from './resource-id.ts';

const bundleOf = (theCase: Case, leaveOut: readonly ReportPart[] = []) =>
  fhirBundle(theCase, reportOf(theCase, verdictOfCase(theCase), { leaveOut, questions: [] }));
const typesIn = (bundle: Bundle) => new Set((bundle.entry ?? []).map(({ resource }) => resource?.resourceType));
const all = <T extends { readonly resourceType: string }>(bundle: Bundle, type: T['resourceType']) =>
  (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource as unknown as T] : []));

const theCase = reportedCase();
const bundle = bundleOf(theCase);

describe('the bundle', () => {
  test('is accepted by two validators that are not ours', () => {
    expect(fhirIssues(bundle)).toEqual([]);
  });

  test('and the validators refuse what is wrong', () => {
    const broken = (change: (copy: Bundle) => void) => {
      const copy = structuredClone(bundle);
      change(copy);
      return fhirIssues(copy).length;
    };
    const observation = (copy: Bundle) => all<Observation>(copy, 'Observation')[0];
    expect(broken((copy) => Object.assign(observation(copy), { status: 'bogus' }))).toBeGreaterThan(0);
    expect(broken((copy) => Reflect.deleteProperty(observation(copy), 'code'))).toBeGreaterThan(0);
    expect(broken((copy) => Object.assign(observation(copy), { mood: 'sad' }))).toBeGreaterThan(0);
    expect(broken((copy) => Object.assign(observation(copy), { effectiveDateTime: 'yesterday' }))).toBeGreaterThan(0);
    expect(broken((copy) => copy.entry?.push(...(copy.entry ?? []).slice(0, 1)))).toBeGreaterThan(0);
  });

  test('holds an observation a score under its LOINC code, and nothing that the program concluded', () => {
    const scores = all<Observation>(bundle, 'Observation').filter(({ code }) => code?.coding?.[0].code === '72514-3');
    expect(scores).toHaveLength(theCase.checkins?.length ?? 0);
    expect(scores[3]).toMatchObject({
      effectiveDateTime: '2026-04-04T07:10:00+01:00',
      valueQuantity: { value: 4, code: '{score}' },
      bodySite: { text: 'neck' },
      component: [{ valueQuantity: { value: 15, code: 'min' } }],
    });
    const said = JSON.stringify(bundle);
    expect(said).not.toMatch(/probability|attributable|follows/);
    expect(typesIn(bundle)).toEqual(
      new Set([
        ...['Patient', 'Condition', 'Observation', 'Questionnaire', 'QuestionnaireResponse'],
        ...['MedicationStatement', 'Provenance'],
      ]),
    );
  });

  test('names nobody, diagnoses nothing, and says who reported it', () => {
    expect(bundle.entry?.[0].resource).toMatchObject({ resourceType: 'Patient', birthDate: '1984' });
    expect(bundle.entry?.[0].resource).not.toHaveProperty('name');
    const [condition] = all<{ resourceType: 'Condition' }>(bundle, 'Condition');
    expect(condition).toMatchObject({
      verificationStatus: { coding: [{ code: 'unconfirmed' }] },
      onsetDateTime: '2026-04-01',
    });
    const [provenance] = all<{ resourceType: 'Provenance'; target: unknown[] }>(bundle, 'Provenance');
    expect(provenance).toMatchObject({
      agent: [{ type: { coding: [{ code: 'author' }] } }, { who: { reference: '#culprit' } }],
    });
    const questionnaires = all(bundle, 'Questionnaire').length;
    expect(provenance.target).toHaveLength((bundle.entry?.length ?? 0) - 1 - questionnaires);
  });

  test('keeps unanswered danger questions without an answer, and the totals of the questionnaires', () => {
    const responses = all<QuestionnaireResponse>(bundle, 'QuestionnaireResponse');
    expect(responses.map(({ status }) => status)).toEqual(['in-progress', 'completed', 'completed']);
    expect(responses[0].item?.filter(({ answer }) => answer !== undefined)).toHaveLength(2);
    const derived = all<Observation>(bundle, 'Observation').filter(({ derivedFrom }) => derivedFrom !== undefined);
    expect(derived.map(({ valueQuantity }) => valueQuantity?.value)).toEqual([50, 6]);
  });

  test('refers to nothing that it does not hold', () => {
    const urls = new Set((bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"(urn:[^"]+)"/g)].map(([, url]) => url);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((url) => !urls.has(url))).toEqual([]);
  });

  test('is the same bytes for the same case, and names what stays the same alike when the case grows', () => {
    expect(JSON.stringify(bundleOf(reportedCase()))).toBe(JSON.stringify(bundle));
    const more = { at: '2026-05-14T07:00:00Z', moment: 'waking', site: 'neck', score: 2 };
    const grown = bundleOf(reportedCase({ checkins: [...(theCase.checkins ?? []), more] }));
    const ids = new Set((grown.entry ?? []).map(({ fullUrl }) => fullUrl));
    expect((bundle.entry ?? []).filter(({ fullUrl }) => !ids.has(fullUrl))).toEqual([]);
    const other = bundleOf(reportedCase({ id: 'another' }));
    const others = new Set((other.entry ?? []).map(({ fullUrl }) => fullUrl));
    expect((bundle.entry ?? []).filter(({ fullUrl }) => others.has(fullUrl))).toEqual([]);
  });

  test('leaves out what the report leaves out', () => {
    expect(typesIn(bundleOf(theCase, reportParts))).toEqual(new Set(['Patient', 'Provenance']));
    expect(bundleOf(theCase, ['runner']).entry?.[0].resource).not.toHaveProperty('birthDate');
  });
});

test('any case that the contract takes gives a bundle that both validators accept', () => {
  const text = fc.constantFrom(
    '',
    ' ',
    'neck',
    'Left  knee',
    'x'.repeat(70),
    '💥',
    'a"b\\c',
    '\u0000\n',
    'a\u00a0\u2028b\ud800c',
  );
  const instant = fc.constantFrom(
    ...['2026-04-01T07:00:00Z', '2026-04-02t07:00z', '2026-04-03T07:00:00,5+0100', '2026-04-04T24:00:00+14:00'],
    ...['1999-12-31T23:59:60Z', '2026-04-05T07:00:00.123456789-11:30', '2026-04-05T07:00+20'],
  );
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const anyCase = fc.record({
    format: fc.constant('culprit-case/1'),
    id: maybe(text),
    complaint: maybe(
      fc.record({
        sites: fc.array(text),
        qualities: fc.array(text),
        onset: maybe(fc.constant('2026-02-28')),
        text: maybe(text),
      }),
    ),
    runner: maybe(fc.record({ bornYear: maybe(fc.integer({ min: 1850, max: 2200 })) })),
    checkins: fc.array(
      fc.record({
        at: maybe(instant),
        site: maybe(text),
        score: maybe(fc.double({ min: 0, max: 10, noNaN: true })),
        stiffnessMin: maybe(fc.double({ min: 0, max: 1e6, noNaN: true })),
      }),
      { maxLength: 5 },
    ),
    events: fc.array(
      fc.record({
        at: maybe(instant),
        until: maybe(instant),
        kind: fc.constantFrom('Painkiller', 'aspirin ', 'cold'),
        amount: maybe(fc.double({ min: 0, max: 1e12, noNaN: true })),
        unit: maybe(text),
      }),
      { maxLength: 4 },
    ),
    answers: fc.array(
      fc.record({
        question: fc.constantFrom('G1', 'e1', 'unknown'),
        answer: fc.constantFrom('yes', 'no', 'not-sure'),
        at: maybe(instant),
      }),
      { maxLength: 3 },
    ),
    outcome: maybe(
      fc.record({
        state: fc.constantFrom('resolved', 'same'),
        at: maybe(fc.constantFrom('2026-05-01', '2026-05-01T09:00Z')),
      }),
    ),
  });
  fc.assert(
    fc.property(anyCase, (given) => {
      const parsed = parseCase(given);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      expect(fhirIssues(bundleOf(parsed.value))).toEqual([]);
    }),
    { seed: 62, numRuns: 60 },
  );
});

test('an identifier is the UUID of version 5 of its name', () => {
  // Computed with Python: uuid5(uuid5(NAMESPACE_DNS, "culprit"), name).
  expect(resourceId('a name')).toBe('030a76d1-68d5-52a2-ac94-07426f8fc51f');
  expect(resourceId('Überlauf')).toBe('aa26f444-f7e4-5e1e-be6c-7af079bd5d48');
});
