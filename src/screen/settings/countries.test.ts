import { expect, test } from 'vitest';
import { servicesOf, unknownCountry } from '#knowledge';
import { countries } from './countries.ts';

test('every country that can be chosen has emergency numbers, and every one that has them can be chosen', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((one) => letters.map((other) => one + other));
  const known = all.filter((code) => !['EU', 'UK'].includes(code) && servicesOf(code) !== unknownCountry);
  expect(countries).toEqual(known);
});
