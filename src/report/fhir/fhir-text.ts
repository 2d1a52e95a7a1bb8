/**
 * A text as FHIR takes it: no control characters, no spaces around it.
 *
 * @param text free text of a case
 * @returns undefined where nothing is left: FHIR knows no empty text
 * @source fhir-r4
 */
export function fhirText(text: string | null | undefined): string | undefined {
  const cleaned = text?.replaceAll(/[^\S\r\n\t ]|[^\P{Cc}\r\n\t]|\p{Cs}/gu, ' ').trim();
  return cleaned === '' ? undefined : cleaned;
}
