import type { Condition, Patient, Reference } from '@medplum/fhirtypes';
import type { Report } from '../report.ts';
import { fhirText } from './fhir-text.ts';
import { fhirTime } from './fhir-time.ts';
import type { Identities } from './identities.ts';
import { hl7, NO_DIAGNOSIS, patientReported } from './terms.ts';

const words = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => fhirText(text.replaceAll('-', ' ')) ?? []);

/** "Neck, upper back: stiffness, ache" */
function complaintText(sites: readonly string[], qualities: readonly string[]): string {
  const where = words(sites).join(', ') || 'place not stated';
  const what = words(qualities).join(', ') || 'pain';
  return `${where}: ${what}`;
}

/**
 * The complaint as a condition that nobody has confirmed.
 *
 * @param report the report; nothing comes of it where the complaint was left out
 * @param patient whose it is
 * @param identities of the case
 * @source fhir-r4
 */
export function conditionOf(report: Report, patient: Reference<Patient>, identities: Identities): Condition[] {
  const { complaint } = report;
  if (complaint === null) return [];
  const { sites, qualities, onset, text, closing } = complaint;
  const [places, story] = [words(sites), fhirText(text)];
  const isOver = closing?.state === 'resolved';
  const endedAt = isOver ? (fhirTime(closing.at) ?? closing.at) : null;
  return [
    {
      resourceType: 'Condition',
      id: identities('Condition', 'complaint'),
      meta: patientReported,
      clinicalStatus: hl7('condition-clinical', isOver ? 'resolved' : 'active'),
      verificationStatus: hl7('condition-ver-status', 'unconfirmed'),
      category: [hl7('condition-category', 'problem-list-item')],
      code: { text: complaintText(sites, qualities) },
      ...(places.length === 0 ? {} : { bodySite: places.map((place) => ({ text: place })) }),
      subject: patient,
      ...(onset === null ? {} : { onsetDateTime: onset }),
      ...(endedAt === null ? {} : { abatementDateTime: endedAt }),
      asserter: patient,
      note: [{ text: NO_DIAGNOSIS }, ...(story === undefined ? [] : [{ text: story }])],
    },
  ];
}
