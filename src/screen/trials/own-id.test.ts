import { expect, test } from 'vitest';
import { ownId } from './own-id.ts';

test('the name becomes a symbol that nothing else has', () => {
  expect(ownId(' The new pillow! ', [])).toBe('own-the-new-pillow');
  expect(ownId('Dehnübung, früh', [])).toBe('own-dehnubung-fruh');
  expect(ownId('descent', [])).toBe('own-descent');
  expect(ownId('tape', [{ id: 'own-tape' }, { id: 'own-tape-2' }, {}])).toBe('own-tape-3');
  expect(ownId('テープ', [])).toMatch(/^own-.+/u);
});
