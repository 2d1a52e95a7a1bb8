/** SHA-256 of bytes as 64 lower-case hexadecimal digits; the host brings it. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

/**
 * One spelling of a JSON value: RFC 8785 (sorted names, no spaces, ECMAScript's numbers).
 *
 * @param value what `JSON.parse` gave
 * @returns the text; equal values give equal texts
 * @source rfc8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
}

/**
 * What a verdict names its case by: the same for a file, a line of many and the store's copy, whatever their spaces and order of fields.
 *
 * @param document the case as JSON gives it, unknown fields included
 * @returns SHA-256 of its canonical JSON
 */
export function caseSha256(document: unknown, sha256: Hash): Promise<string> {
  return sha256(new TextEncoder().encode(canonicalJson(document)));
}
