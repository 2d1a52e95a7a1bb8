import type { MedicationStatement, Patient, Reference } from '@medplum/fhirtypes';
import type { Case, CaseEvent } from '#record';
import { doseText, painkillerEvents } from '../painkillers.ts';
import { fhirText } from './fhir-text.ts';
import { fhirTime } from './fhir-time.ts';
import type { Identities } from './identities.ts';
import { patientReported } from './terms.ts';

function statementOf(event: CaseEvent, patient: Reference<Patient>, identities: Identities): MedicationStatement {
  const [start, end] = [fhirTime(event.at), fhirTime(event.until)];
  const [kind, dose, unit] = [fhirText(event.kind), fhirText(doseText(event)), fhirText(event.unit)];
  const { amount } = event;
  const effective =
    end !== undefined && start !== undefined
      ? { effectivePeriod: { start, end } }
      : start === undefined
        ? {}
        : { effectiveDateTime: start };
  return {
    resourceType: 'MedicationStatement',
    id: identities('MedicationStatement', JSON.stringify([event.at ?? null, event.kind])),
    meta: patientReported,
    status: 'completed',
    medicationCodeableConcept: { text: kind ?? 'painkiller' },
    subject: patient,
    ...effective,
    informationSource: patient,
    ...(dose === undefined || amount == null || unit === undefined
      ? {}
      : { dosage: [{ text: dose, doseAndRate: [{ doseQuantity: { value: amount, unit } }] }] }),
  };
}

/**
 * One statement a painkiller taken, under the name that the runner gave it: no code is guessed from a name.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @source fhir-r4
 */
export function medicationStatements(
  theCase: Case,
  patient: Reference<Patient>,
  identities: Identities,
): MedicationStatement[] {
  return painkillerEvents(theCase).map((event) => statementOf(event, patient, identities));
}
