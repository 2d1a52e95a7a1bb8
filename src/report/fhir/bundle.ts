import type { Bundle, Patient, Provenance, Resource } from '@medplum/fhirtypes';
import { asOfMs, type Case, caseAsOf, formatInstant } from '#record';
import { questionnairesOf } from '../questionnaire-entry.ts';
import type { Report } from '../report.ts';
import { activityResponses } from './activity-responses.ts';
import { conditionOf } from './condition.ts';
import { dangerResponse } from './danger-response.ts';
import { type Identities, identitiesOf, within } from './identities.ts';
import { medicationStatements } from './medication-statements.ts';
import { scoreObservations } from './score-observations.ts';
import { hl7, NO_DIAGNOSIS, patientReported } from './terms.ts';
import { weeklyResponses } from './weekly-responses.ts';

/** The runner without a name: a year of birth at most. */
function patientOf(report: Report, id: string): Patient {
  const bornYear = report.runner?.bornYear ?? null;
  return {
    resourceType: 'Patient',
    id,
    meta: patientReported,
    ...(bornYear === null ? {} : { birthDate: `${bornYear}` }),
  };
}

/** Who said all this, and what put it together. */
function provenanceOf(targets: readonly Resource[], recorded: string, report: Report, identities: Identities) {
  const patient = targets[0] as Patient;
  const provenance: Provenance = {
    resourceType: 'Provenance',
    id: identities('Provenance', 'diary'),
    contained: [
      {
        resourceType: 'Device',
        id: 'culprit',
        deviceName: [{ name: 'Culprit', type: 'user-friendly-name' }],
        version: [{ value: report.reproduce.version }],
        note: [{ text: `Made from the case with the SHA-256 ${report.reproduce.caseSha256}` }],
      },
    ],
    // The questions are ours; what stands in the answers is the runner's.
    target: targets
      .filter(({ resourceType }) => resourceType !== 'Questionnaire')
      .map(({ resourceType, id }) => within(resourceType, id ?? '')),
    recorded,
    reason: [{ text: NO_DIAGNOSIS }],
    agent: [
      { type: hl7('provenance-participant-type', 'author'), who: within<Patient>('Patient', patient.id ?? '') },
      { type: hl7('provenance-participant-type', 'assembler'), who: { reference: '#culprit' } },
    ],
  };
  return provenance;
}

/**
 * A case as a FHIR R4 bundle of type `collection`: what the runner reported, and nothing that the program concluded.
 *
 * The patient without a name, the complaint as an unconfirmed condition, an observation a score, the danger screen and the questionnaires with
 * their answers, painkillers as they were named, and a provenance that says who reported it. Parts that the report leaves out stay out
 * (`runner`, `complaint`, `course`, `danger`, `tried`). The same case gives the same bytes.
 *
 * @param given a parsed case
 * @param report its report
 * @returns the bundle; without a provenance for a case that holds no time at all
 * @source fhir-r4
 */
export function fhirBundle(given: Case, report: Report): Bundle {
  const theCase = caseAsOf(given);
  const identities = identitiesOf(theCase, report.reproduce.caseSha256);
  const patient = patientOf(report, identities('Patient', 'runner'));
  const runner = within<Patient>('Patient', patient.id ?? '');
  const entries = report.course === null ? [] : questionnairesOf(given);
  const resources: Resource[] = [
    patient,
    ...conditionOf(report, runner, identities),
    ...(report.course === null ? [] : scoreObservations(theCase, runner, identities)),
    ...dangerResponse(report.danger, runner, identities),
    ...weeklyResponses(
      entries.flatMap((entry) => (entry.questionnaire === 'weekly-problem' ? [entry] : [])),
      runner,
      identities,
    ),
    ...activityResponses(
      entries.flatMap((entry) => (entry.questionnaire === 'own-activities' ? [entry] : [])),
      runner,
      identities,
    ),
    ...(report.tried === null ? [] : medicationStatements(theCase, runner, identities)),
  ];
  const ms = asOfMs(theCase);
  const all = ms === null ? resources : [...resources, provenanceOf(resources, formatInstant(ms), report, identities)];
  return {
    resourceType: 'Bundle',
    id: identities('Bundle', 'report'),
    type: 'collection',
    ...(ms === null ? {} : { timestamp: formatInstant(ms) }),
    entry: all.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  };
}
