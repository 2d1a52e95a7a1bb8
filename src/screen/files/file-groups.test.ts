import { expect, test } from 'vitest';
import { groupsOf } from './file-groups.ts';

const sized = (megabytes: number) => ({ size: megabytes * 2 ** 20 }) as File;

test('files are sent in their order, in groups that are not too large, each once', () => {
  const files = [20, 20, 20, 300, 1, 1].map(sized);
  expect(groupsOf(files).map((group) => group.map((file) => file.size / 2 ** 20))).toEqual([
    [20, 20],
    [20],
    [300],
    [1, 1],
  ]);
  expect(groupsOf([])).toEqual([]);
  const many = Array.from({ length: 1100 }, () => sized(0));
  expect(groupsOf(many).map((group) => group.length)).toEqual([500, 500, 100]);
});
