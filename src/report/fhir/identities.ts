import type { Reference, Resource } from '@medplum/fhirtypes';
import { type Case, parseInstant } from '#record';
import { resourceId } from './resource-id.ts';

/** Gives names of resources their identifiers; the second resource of one name gets another. */
export type Identities = (type: Resource['resourceType'], name: string) => string;

/**
 * The identifiers of one case's resources.
 *
 * They rest on the case's id, its zone and its first check-in, so that a later bundle of the same case names the same things alike and two
 * people whose cases happen to share an id stay two. A case without an id is named by its hash.
 *
 * @param theCase a parsed case
 * @param caseSha256 the case's hash
 */
export function identitiesOf(theCase: Case, caseSha256: string): Identities {
  const times = (theCase.checkins ?? []).flatMap(({ at }) => (at == null ? null : parseInstant(at)) ?? []);
  const first = times.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const root = theCase.id == null ? caseSha256 : JSON.stringify([theCase.id, theCase.timezone ?? null, `${first}`]);
  const counts = new Map<string, number>();
  return (type, name) => {
    const key = JSON.stringify([root, type, name]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return resourceId(count === 0 ? key : `${key} ${count}`);
  };
}

/** A reference to a resource of the same bundle. */
export function within<T extends Resource>(type: T['resourceType'], id: string): Reference<T> & { reference: string } {
  return { reference: `urn:uuid:${id}`, type };
}
