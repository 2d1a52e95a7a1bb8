import type { CodeableConcept, Coding, Meta } from '@medplum/fhirtypes';

const HL7 = 'http://terminology.hl7.org/CodeSystem';

/** A code of one of HL7's own lists. */
export function hl7(list: string, code: string): CodeableConcept {
  return { coding: [{ system: `${HL7}/${list}`, code }] };
}

/** Says of a resource that its content is what the patient reported. @source fhir-r4 */
export const patientReported: Meta = {
  security: [{ system: `${HL7}/v3-ObservationValue`, code: 'PATRPT', display: 'patient reported' }],
};

/** Pain from 0 to 10 as somebody reports it. @source loinc-72514-3 */
export const painSeverity: CodeableConcept = {
  coding: [
    {
      system: 'http://loinc.org',
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
    },
  ],
  text: 'Pain, 0–10, as the runner scored it',
};

/** Yes, no and not sure. */
export const answerCodings: Readonly<Record<'yes' | 'no' | 'not-sure', Coding>> = {
  yes: { system: `${HL7}/v2-0136`, code: 'Y', display: 'Yes' },
  no: { system: `${HL7}/v2-0136`, code: 'N', display: 'No' },
  'not-sure': { system: `${HL7}/data-absent-reason`, code: 'asked-unknown', display: 'Asked But Unknown' },
};

/** An amount in a unit of UCUM. */
export function quantity(value: number, code: string, unit: string = code) {
  return { value, unit, system: 'http://unitsofmeasure.org', code };
}

/** What is said wherever a reader could take a diary for more than it is. */
export const NO_DIAGNOSIS = 'As the runner reports it. Not a diagnosis and not medical advice.';
