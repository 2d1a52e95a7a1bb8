import { expect, test } from 'vitest';
import { ProblemLog } from './problem-log.ts';

test('a flood of problems stays small', () => {
  const log = new ProblemLog();
  for (let kind = 0; kind < 1000; kind += 1) {
    for (let time = 0; time < 100; time += 1) log.add(`line ${time}`, 'x', `kind ${kind}`);
  }
  expect(log.list().length).toBeLessThanOrEqual(200);
});
