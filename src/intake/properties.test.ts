import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalObservation } from '#knowledge';
import { type Draft, parseCase } from '#record';
import { dangerInPictures, dangerInPlainWords, goldPosts, unseenPosts } from '../../test/gold/gold-post.ts';
import { readPost } from './read-post.ts';

const posts = goldPosts('spine', 'legs', 'traps', 'styles', 'threads', 'danger').map(({ text }) => text);
/** Texts of every kind, each cut anywhere. */
const written = [
  ...posts,
  ...unseenPosts().map(({ text }) => text),
  ...[...dangerInPictures(), ...dangerInPlainWords()].map(([text]) => text),
];
const cut = fc
  .tuple(fc.constantFrom(...written), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400))
  .map(([text, share, length]) =>
    text.slice(Math.floor(share * text.length), Math.floor(share * text.length) + length),
  );
const words = [...new Set(posts.join(' ').split(/\s+/))];
const POSTED = Date.parse('2026-04-28T18:00:00Z');

/** Words of real posts in any order, with marks and breaks that no post has. */
const shuffled = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\n\n\n', '•', '> ', '#2', '?', '!!', '—', '👟', 'é', '"', '\r\n'),
      },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(
  fc.constantFrom(...posts),
  cut,
  shuffled,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** What breaks the promises of a draft. */
function faults(text: string, { posts: pieces, facts, case: theCase }: Draft): string[] {
  const inPost = facts.filter(({ span: [start, end], post }) => {
    const piece = pieces[post - 1];
    return start >= piece.start && end <= piece.end && start < end;
  });
  const cut = pieces.filter(
    ({ start, end }, index) => start >= end || end > text.length || start < (pieces[index - 1]?.end ?? 0),
  );
  const halves = facts.filter(({ span: [start, end] }) =>
    /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text.slice(start, end)),
  );
  const advice = facts.filter(
    ({ post, kind }) => pieces[post - 1].role === 'replier' && !['hypothesis', 'remedy', 'referral'].includes(kind),
  );
  const parsed = parseCase(theCase);
  return [
    ...(inPost.length === facts.length ? [] : ['a fact stands outside its post']),
    ...(cut.length === 0 ? [] : ['posts overlap, are empty or leave the text']),
    ...(halves.length === 0 ? [] : ['a span cuts a character']),
    ...(advice.length === 0 ? [] : ['a replier tells what the asker feels']),
    ...(parsed.ok ? [] : ['the draft case breaks the contract']),
    ...(theCase.observations ?? [])
      .filter(({ predicate, what }) => canonicalObservation(predicate, what) === null)
      .map(({ predicate, what }) => `the vocabulary has no ${predicate} ${what}`),
  ];
}

describe('whatever the text', () => {
  test('spans quote it inside their post, the case keeps the contract, repliers only advise', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, POSTED), (text, postedAtMs) => {
        expect(faults(text, readPost(text, { postedAtMs }))).toEqual([]);
      }),
      { numRuns: 900, seed: 4 },
    );
  });

  test('reading it again gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readPost(text)).toEqual(readPost(text));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test('without a time of posting the case holds no date', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { complaint, observations, runs, ...rest } = readPost(text).case;
        expect([complaint?.onset, runs, 'asOf' in rest, observations?.find(({ when }) => when !== null)]).toEqual([
          undefined,
          undefined,
          false,
          undefined,
        ]);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['marks alone', '… • — ?!'],
  ])('%s gives no post and an empty case', (_, text) => {
    expect(readPost(text)).toEqual({
      format: 'culprit-draft/1',
      posts: [],
      facts: [],
      case: { format: 'culprit-case/1' },
    });
  });
});
