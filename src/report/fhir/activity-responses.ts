import type { Observation, Patient, Questionnaire, QuestionnaireResponse, Reference } from '@medplum/fhirtypes';
import { OWN_ACTIVITIES } from '#knowledge';
import type { ActivitiesEntry } from '../questionnaire-entry.ts';
import { activitiesScore } from '../questionnaire-score.ts';
import { fhirText } from './fhir-text.ts';
import { fhirTime } from './fhir-time.ts';
import { type Identities, within } from './identities.ts';
import { hl7, patientReported, quantity } from './terms.ts';

const NAME = 'What you do';
const SCORE = 'How well it goes, 0 (cannot do it) to 10 (as before)';

/** Up to five activities, each with a name and a score. */
function questionnaire(id: string, url: string): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id,
    url,
    name: 'OwnActivities',
    title: 'Activities that matter to the runner',
    status: 'active',
    subjectType: ['Patient'],
    item: Array.from({ length: OWN_ACTIVITIES.most }, (_, index) => ({
      linkId: `${index + 1}`,
      type: 'group',
      item: [
        { linkId: `${index + 1}.name`, text: NAME, type: 'string' },
        { linkId: `${index + 1}.score`, text: SCORE, type: 'decimal' },
      ],
    })),
  };
}

/**
 * The runner's own activities with the scores of each time, and each time's mean as an observation derived from them.
 *
 * @param entries checked entries; nothing comes of none
 * @param patient who answered
 * @param identities of the case
 * @source fhir-r4, psfs-neck
 */
export function activityResponses(
  entries: readonly ActivitiesEntry[],
  patient: Reference<Patient>,
  identities: Identities,
): (Questionnaire | QuestionnaireResponse | Observation)[] {
  if (entries.length === 0) return [];
  const id = identities('Questionnaire', 'own-activities');
  const url = `urn:uuid:${id}`;
  const answered = entries.flatMap((entry): (QuestionnaireResponse | Observation)[] => {
    const responseId = identities('QuestionnaireResponse', `own-activities ${entry.at}`);
    const time = fhirTime(entry.at);
    return [
      {
        resourceType: 'QuestionnaireResponse',
        id: responseId,
        meta: patientReported,
        questionnaire: url,
        status: 'completed',
        subject: patient,
        ...(time === undefined ? {} : { authored: time }),
        author: patient,
        source: patient,
        item: entry.activities.map(({ name, score }, index) => ({
          linkId: `${index + 1}`,
          item: [
            { linkId: `${index + 1}.name`, text: NAME, answer: [{ valueString: fhirText(name) ?? '–' }] },
            { linkId: `${index + 1}.score`, text: SCORE, answer: [{ valueDecimal: score }] },
          ],
        })),
      },
      {
        resourceType: 'Observation',
        id: identities('Observation', `own-activities ${entry.at}`),
        meta: patientReported,
        status: 'final',
        category: [hl7('observation-category', 'survey')],
        code: { text: 'Activities that matter to the runner: mean, 0 (cannot do them) to 10 (as before)' },
        subject: patient,
        ...(time === undefined ? {} : { effectiveDateTime: time }),
        performer: [patient],
        valueQuantity: quantity(Math.round(activitiesScore(entry).mean * 100) / 100, '{score}'),
        derivedFrom: [within<QuestionnaireResponse>('QuestionnaireResponse', responseId)],
      },
    ];
  });
  return [questionnaire(id, url), ...answered];
}
