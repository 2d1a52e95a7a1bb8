import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of our identifiers: the UUID of the name `culprit` in the namespace of domain names. */
const NAMESPACE = 'd9100ac8-cca6-562b-9692-9e4b3d53af4a';

/**
 * The identifier of a resource: a UUID of version 5, so that the same case gives the same bundle.
 *
 * @param name what the resource is, with everything that tells it from the others
 * @returns 36 characters
 * @source rfc9562
 */
export function resourceId(name: string): string {
  const hash = sha1(concatBytes(hexToBytes(NAMESPACE.replaceAll('-', '')), utf8ToBytes(name))).slice(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
