import { describe, expect, test } from 'vitest';
import { goldPosts, overall, tableOf, tallies } from '../../test/gold/gold-post.ts';
import { readPost } from './read-post.ts';

const posts = goldPosts('spine', 'legs', 'traps', 'styles', 'threads', 'danger');

describe('the gold posts', () => {
  test('are at least thirty', () => expect(posts.length).toBeGreaterThanOrEqual(30));

  test.each(posts.map((gold) => [gold.name, gold] as const))('%s: who wrote what', (_, gold) => {
    expect(readPost(gold.text).posts.map(({ role }) => role)).toEqual(gold.roles);
  });

  test('of ten facts expected more than eight are found, and of ten given more than nine are right', () => {
    const byKind = tallies(posts.map((gold) => ({ gold, draft: readPost(gold.text) })));
    console.log(tableOf(byKind));
    const { recall, precision } = overall(byKind);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
