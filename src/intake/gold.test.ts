import { describe, expect, test } from 'vitest';
import { goldPosts, overall, readingPage, tableOf, tallies, unseenPosts } from '../../test/gold/gold-post.ts';
import { readPost } from './read-post.ts';

const posts = goldPosts(
  'spine',
  'legs',
  'traps',
  'styles',
  'threads',
  'danger',
  'held-out',
  'voices',
  'more-voices',
  'plain',
);
const strangers = goldPosts('stranger-ordinary', 'stranger-odd');
const unseen = unseenPosts();
const ofUnseen = tallies(unseen.map((gold) => ({ gold, draft: readPost(gold.text) })));
const ofStrangers = tallies(strangers.map((gold) => ({ gold, draft: readPost(gold.text) })));
const byKind = tallies(posts.map((gold) => ({ gold, draft: readPost(gold.text) })));

describe('the gold posts', () => {
  test('are at least a hundred', () => expect(posts.length).toBeGreaterThanOrEqual(100));

  test.each(posts.map((gold) => [gold.name, gold] as const))('%s: who wrote what', (_, gold) => {
    expect(readPost(gold.text).posts.map(({ role }) => role)).toEqual(gold.roles);
  });

  test('of ten facts expected more than eight are found, and of ten given more than nine are right', () => {
    console.log(tableOf(byKind));
    const { recall, precision } = overall(byKind);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  test.each([...byKind])('so are those of each kind: %s', (_, { expected, found, given, right }) => {
    expect(found / expected).toBeGreaterThanOrEqual(0.85);
    expect(right / given).toBeGreaterThanOrEqual(0.9);
  });

  test('the figures are written down as they are', async () => {
    await expect(
      readingPage(
        { count: posts.length, byKind },
        { count: strangers.length, byKind: ofStrangers },
        { count: unseen.length, byKind: ofUnseen },
      ),
    ).toMatchFileSnapshot('../../docs/reading.md');
  });
});

describe('the posts of somebody who knew neither the reader nor the gold posts, with the marks as they came', () => {
  test.each(strangers.map((gold) => [gold.name, gold] as const))('%s: who wrote what', (_, gold) => {
    expect(readPost(gold.text).posts.map(({ role }) => role)).toEqual(gold.roles);
  });

  test('of ten facts expected more than seven are found, and of ten given more than seven are right', () => {
    console.log(tableOf(ofStrangers));
    const { recall, precision } = overall(ofStrangers);
    expect(recall).toBeGreaterThanOrEqual(0.7);
    expect(precision).toBeGreaterThanOrEqual(0.7);
  });
});

describe('the posts that the reader was never widened for', () => {
  test('are read no worse than when they were met', () => {
    console.log(tableOf(ofUnseen));
    const { recall, precision } = overall(ofUnseen);
    expect(recall).toBeGreaterThanOrEqual(0.5);
    expect(precision).toBeGreaterThanOrEqual(0.68);
  });
});
