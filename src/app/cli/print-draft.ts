import { dangerSignOf } from '#knowledge';
import type { Draft, Fact } from '#record';
import { screen } from '#triage';
import { factValueWords } from './fact-words.ts';
import { type Paint, wrap } from './print.ts';

type Printing = { readonly paint: Paint; readonly width: number };

const certaintyWords = { stated: '', hedged: ', half said', asked: ', asked about', denied: ', said not to be so' };

/**
 * A draft for a person to read: what cannot wait first, then each post with its facts and the words they stand on.
 *
 * @param text the text that was read
 * @param printing how text is set off, and the longest line
 * @returns lines, the last one ended
 */
export function printDraft(draft: Draft, text: string, { paint, width }: Printing): string {
  const { tier, items } = screen(draft.case);
  const danger = tier === 'none' ? [] : items.map(({ action }) => paint(['bold', 'red'], wrap(action, width, '! ')));
  const posts = draft.posts.map(({ n, role }) => {
    const heading = paint('bold', `Post ${n}, by ${role === 'asker' ? 'the one who asks' : 'somebody who answers'}`);
    const facts = draft.facts.filter((fact) => fact.post === n);
    const lines = facts.map((fact) => wrap(factWords(fact, text), width, '  '));
    return [heading, ...(lines.length === 0 ? ['  Nothing that can be used.'] : lines)].join('\n');
  });
  const end =
    draft.posts.length === 0
      ? 'There is no post in this text.'
      : 'Only what these words support is in the draft case; what they leave open is left open.';
  return `${[...danger, ...posts, paint('dim', wrap(end, width))].join('\n\n')}\n`;
}

function factWords({ kind, value, span, certainty }: Fact, text: string): string {
  const quote = text.slice(...span).replaceAll(/\s+/g, ' ');
  const words = kind === 'red-flag' ? (dangerSignOf(String(value))?.question ?? String(value)) : factValueWords(value);
  return `${kind.replaceAll('-', ' ')}: ${words}${certaintyWords[certainty]} — “${quote}”`;
}
