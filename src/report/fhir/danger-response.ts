import type { Patient, Questionnaire, QuestionnaireResponse, Reference } from '@medplum/fhirtypes';
import type { DangerReport } from '../danger-answers.ts';
import { fhirTime } from './fhir-time.ts';
import type { Identities } from './identities.ts';
import { answerCodings, patientReported } from './terms.ts';

/**
 * The danger screen as a questionnaire with its answers; a question that nobody answered stands there without one.
 *
 * @param danger the report's part; nothing comes of null, or of a case without a question
 * @param patient who answered
 * @param identities of the case
 * @source fhir-r4
 */
export function dangerResponse(
  danger: DangerReport | null,
  patient: Reference<Patient>,
  identities: Identities,
): (Questionnaire | QuestionnaireResponse)[] {
  if (danger === null || danger.answers.length === 0) return [];
  const id = identities('Questionnaire', 'danger');
  const url = `urn:uuid:${id}`;
  const authored = fhirTime(danger.lastAt);
  const answerOption = Object.values(answerCodings).map((valueCoding) => ({ valueCoding }));
  return [
    {
      resourceType: 'Questionnaire',
      id,
      url,
      name: 'DangerScreen',
      title: 'Danger signs, asked before any advice',
      status: 'active',
      subjectType: ['Patient'],
      description: danger.notice,
      item: danger.answers.map((sign) => ({ linkId: sign.id, text: sign.question, type: 'choice', answerOption })),
    },
    {
      resourceType: 'QuestionnaireResponse',
      id: identities('QuestionnaireResponse', 'danger'),
      meta: patientReported,
      questionnaire: url,
      status: danger.answers.every(({ answer }) => answer !== null) ? 'completed' : 'in-progress',
      subject: patient,
      ...(authored === undefined ? {} : { authored }),
      author: patient,
      source: patient,
      item: danger.answers.map((sign) => ({
        linkId: sign.id,
        text: sign.question,
        ...(sign.answer === null ? {} : { answer: [{ valueCoding: answerCodings[sign.answer] }] }),
      })),
    },
  ];
}
