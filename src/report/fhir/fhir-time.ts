import { formatInstant, parseInstant } from '#record';

const FHIR_INSTANT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-3]):[0-5]\d)$/;

/**
 * An instant as FHIR writes it.
 *
 * @param at an instant of a case, in any spelling that the contract reads
 * @returns the same text where FHIR reads it, so that the runner's own clock is kept, else the instant in UTC; undefined where it is none
 * @source fhir-r4
 */
export function fhirTime(at: string | null | undefined): string | undefined {
  const ms = at == null ? null : parseInstant(at);
  if (at == null || ms === null) return undefined;
  return FHIR_INSTANT.test(at) ? at : formatInstant(ms);
}
