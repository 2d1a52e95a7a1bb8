import type { PostRole } from '#record';
import type { PostText } from './split-posts.ts';

const THANKS =
  /\b(?:thanks|thank you|thankyou|thx|cheers|ta|appreciate)\b(?=[^.!?\n]{0,40}(?:repl|advice|answer|response|respond|suggestion|help|input|comment|tip|all|everyone|guys|folks|both|again|,|[A-Z]|\.|!|$))/i;
const RETURNS =
  /\b(?:update|as i said|like i said|as i mentioned|op here|my original (?:post|question)|to answer|forgot to (?:say|mention|add)|should have (?:said|mentioned)|i(?:'|’)?ll (?:try|give|do|book|have a)|will try|fair point|good point|good idea)\b/i;
const ANSWERS = /\b(?:you|your|you're|youre|you've|op|sounds like|welcome|hope (?:it|this|that)|good luck)\b/gi;
const SAME_HERE =
  /\b(?:same here|me too|i had (?:the same|this|that|exactly|something similar|similar)|happened to me|mine (?:was|turned|is)|turned out|in my experience|worked for me|i(?:'|’)?ve had this)\b/i;
const OWN = /\b(?:my|mine|i|i'm|i've|im|ive)\b/gi;

const folded = (name: string | null): string | null => name?.trim().toLowerCase().replace(/^u\//, '') ?? null;

/** Whether a post reads like the asker come back. */
function isReturn(words: string, opening: string): boolean {
  const start = words.slice(0, 160);
  if (SAME_HERE.test(words)) return false;
  if (THANKS.test(start) || RETURNS.test(start)) return true;
  const toOthers = (words.match(ANSWERS) ?? []).length;
  const ofOwn = (words.match(OWN) ?? []).length;
  return toOthers === 0 && ofOwn >= 2 && sharesComplaint(words, opening);
}

/** Whether "my knee" of the opening post is "my knee" again. */
function sharesComplaint(words: string, opening: string): boolean {
  const parts = (text: string) =>
    new Set(
      [...text.toLowerCase().matchAll(/\bmy\s+(?:left|right|lower|upper)?\s*([a-z]{4,})/g)].map((match) =>
        match[1].replace(/s$/, ''),
      ),
    );
  const before = parts(opening);
  const named = [...parts(words)];
  return named.some((part) => before.has(part)) || /\bmy (?:problem|pain|issue|injury)\b/i.test(words);
}

/**
 * Who wrote each post: the first is the asker's; a later one is where it carries the asker's name, or, without names, where it thanks
 * for replies, comes back to what was asked, or speaks of the same complaint as its own.
 *
 * @param text the whole text
 * @param posts its posts in order
 */
export function rolesOf(text: string, posts: readonly PostText[]): PostRole[] {
  const asker = folded(posts[0]?.author ?? null);
  const opening = posts[0] === undefined ? '' : text.slice(posts[0].start, posts[0].end);
  return posts.map(({ start, end, author }, index) => {
    if (index === 0) return 'asker';
    const name = folded(author);
    if (name === 'op' || (asker !== null && name === asker)) return 'asker';
    if (asker !== null && name !== null) return 'replier';
    return name === null || asker === null
      ? isReturn(text.slice(start, end), opening) && name === null
        ? 'asker'
        : name !== null && isNamedReturn(text.slice(start, end))
          ? 'asker'
          : 'replier'
      : 'replier';
  });
}

/** Whether a named post, where the opening one shows no name, thanks for replies. */
function isNamedReturn(words: string): boolean {
  return THANKS.test(words.slice(0, 80)) && !SAME_HERE.test(words);
}
