import type { Observation, Patient, Questionnaire, QuestionnaireResponse, Reference } from '@medplum/fhirtypes';
import { weeklyQuestions } from '#knowledge';
import type { WeeklyEntry } from '../questionnaire-entry.ts';
import { weeklyScore } from '../questionnaire-score.ts';
import { fhirTime } from './fhir-time.ts';
import { type Identities, within } from './identities.ts';
import { hl7, patientReported, quantity } from './terms.ts';

/** The four weekly questions as a questionnaire of one case. */
function questionnaire(id: string, system: string): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id,
    url: system,
    name: 'WeeklyProblem',
    title: 'What the week’s running lost to the complaint',
    status: 'active',
    subjectType: ['Patient'],
    item: weeklyQuestions.map(({ id: linkId, text, options }) => ({
      linkId,
      text,
      type: 'choice',
      answerOption: options.map((option) => ({
        valueCoding: { system, code: `${option.points}`, display: option.text },
      })),
    })),
  };
}

/**
 * The weekly questions with the answers of each week, and each week's total as an observation derived from them.
 *
 * @param entries checked entries; nothing comes of none
 * @param patient who answered
 * @param identities of the case
 * @source fhir-r4, clarsen-2020
 */
export function weeklyResponses(
  entries: readonly WeeklyEntry[],
  patient: Reference<Patient>,
  identities: Identities,
): (Questionnaire | QuestionnaireResponse | Observation)[] {
  if (entries.length === 0) return [];
  const id = identities('Questionnaire', 'weekly-problem');
  const system = `urn:uuid:${id}`;
  const answered = entries.flatMap((entry): (QuestionnaireResponse | Observation)[] => {
    const responseId = identities('QuestionnaireResponse', `weekly-problem ${entry.at}`);
    const time = fhirTime(entry.at);
    const item = weeklyQuestions.flatMap(({ id: linkId, text, options }) => {
      const option = options.find(({ points }) => points === entry.answers[linkId]);
      if (option === undefined) return [];
      return [{ linkId, text, answer: [{ valueCoding: { system, code: `${option.points}`, display: option.text } }] }];
    });
    return [
      {
        resourceType: 'QuestionnaireResponse',
        id: responseId,
        meta: patientReported,
        questionnaire: system,
        status: 'completed',
        subject: patient,
        ...(time === undefined ? {} : { authored: time }),
        author: patient,
        source: patient,
        item,
      },
      {
        resourceType: 'Observation',
        id: identities('Observation', `weekly-problem ${entry.at}`),
        meta: patientReported,
        status: 'final',
        category: [hl7('observation-category', 'survey')],
        code: { text: 'What the week’s running lost to the complaint, 0 (nothing) to 100 (could not run)' },
        subject: patient,
        ...(time === undefined ? {} : { effectiveDateTime: time }),
        performer: [patient],
        valueQuantity: quantity(weeklyScore(entry).total, '{score}'),
        derivedFrom: [within<QuestionnaireResponse>('QuestionnaireResponse', responseId)],
      },
    ];
  });
  return [questionnaire(id, system), ...answered];
}
