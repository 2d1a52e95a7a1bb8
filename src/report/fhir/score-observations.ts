import type { Observation, Patient, Reference } from '@medplum/fhirtypes';
import type { Case, Checkin } from '#record';
import { fhirText } from './fhir-text.ts';
import { fhirTime } from './fhir-time.ts';
import type { Identities } from './identities.ts';
import { hl7, painSeverity, patientReported, quantity } from './terms.ts';

const MOMENTS: Readonly<Record<NonNullable<Checkin['moment']>, string>> = {
  waking: 'On waking',
  'before-run': 'Before a run',
  'after-run': 'After a run',
  evening: 'In the evening',
  other: 'At another moment',
};

function observationOf(checkin: Checkin, patient: Reference<Patient>, identities: Identities): Observation[] {
  const { at, site, score, moment, stiffnessMin } = checkin;
  const time = fhirTime(at);
  const place = fhirText(site?.replaceAll('-', ' '));
  if (time === undefined || score == null) return [];
  return [
    {
      resourceType: 'Observation',
      id: identities('Observation', JSON.stringify([at, site ?? null, moment ?? null])),
      meta: patientReported,
      status: 'final',
      category: [hl7('observation-category', 'survey')],
      code: painSeverity,
      subject: patient,
      effectiveDateTime: time,
      performer: [patient],
      valueQuantity: quantity(score, '{score}'),
      ...(place === undefined ? {} : { bodySite: { text: place } }),
      ...(moment == null ? {} : { note: [{ text: MOMENTS[moment] }] }),
      ...(stiffnessMin == null
        ? {}
        : {
            component: [
              {
                code: { text: 'Stiffness: minutes until as loose as it gets' },
                valueQuantity: quantity(stiffnessMin, 'min'),
              },
            ],
          }),
    },
  ];
}

/**
 * One observation a score, of every site.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param patient who scored
 * @param identities of the case
 * @returns check-ins without a time or a score are left out: nothing was observed
 * @source loinc-72514-3, fhir-r4
 */
export function scoreObservations(theCase: Case, patient: Reference<Patient>, identities: Identities): Observation[] {
  return (theCase.checkins ?? []).flatMap((checkin) => observationOf(checkin, patient, identities));
}
