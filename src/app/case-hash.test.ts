import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, caseSha256 } from './case-hash.ts';

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('canonical JSON is as RFC 8785 has it', () => {
  const value = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('canonical JSON says the same, and says it the same way for any order of fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.stringify(JSON.parse(text))).toHaveLength(JSON.stringify(value).length);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the hash of a case does not depend on spaces or the order of fields', async () => {
  const one = await caseSha256(JSON.parse('{"a":1,"b":{"c":[1,2],"d":null}}'), sha256);
  const other = await caseSha256(JSON.parse('{ "b": { "d": null, "c": [1, 2.0] }, "a": 1 }'), sha256);
  expect(one).toBe(other);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});
