import { describe, expect, test } from 'vitest';
import { constructions } from '../../../test/gold/gold-post.ts';
import { readPost } from '../read-post.ts';

/** What is told without a complaint is left out, so that one stands before. */
const COMPLAINT = 'There is pain. ';

/** What a sentence says of the kinds that the table tells of, without an order and once each. */
function said(text: string, kinds: ReadonlySet<string>): readonly string[] {
  const facts = readPost(COMPLAINT + text).facts.filter(({ kind }) => kinds.has(kind));
  return [
    ...new Set(facts.map(({ kind, value, certainty }) => `${kind} ${JSON.stringify(value)} ${certainty}`)),
  ].sort();
}

describe('ways of saying it', () => {
  const rows = constructions();
  /** A sentence is held to the kinds that it tells of; one that says nothing of a cause or a run, to these. */
  const kindsOf = (facts: readonly (readonly [string, ...unknown[]])[]): ReadonlySet<string> =>
    facts.length === 0 ? new Set(['hypothesis', 'run']) : new Set(facts.map(([kind]) => kind));

  test('are as many as people use', () => expect(rows.length).toBeGreaterThan(300));

  test.each(rows)('%s', (text, facts) => {
    const expected = facts.map(([kind, value, certainty]) => `${kind} ${JSON.stringify(value)} ${certainty}`);
    expect(said(text, kindsOf(facts))).toEqual([...new Set(expected)].sort());
  });
});
