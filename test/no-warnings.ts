/** A warning fails a test: what Node, a library or our own code warns of becomes an error where it happens. */
import { afterEach, expect } from 'vitest';

const warnings: string[] = [];
process.on('warning', (warning) => {
  // Node announces its own experimental features (type stripping among them) once per process: not ours to mend.
  if (warning.name !== 'ExperimentalWarning') warnings.push(`${warning.name}: ${warning.message}`);
});
console.warn = (...parts: unknown[]) => {
  warnings.push(parts.map(String).join(' '));
};

afterEach(() => {
  const seen = warnings.splice(0);
  expect(seen, 'warnings seen during this test').toEqual([]);
});
