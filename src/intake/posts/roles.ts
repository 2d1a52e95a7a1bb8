import type { PostRole } from '#record';
import type { PostText } from './split-posts.ts';

const THANKS =
  /\b(?:thanks|thank you|thankyou|thx|cheers|ta|appreciate)\b(?=[^.!?\n]{0,40}(?:repl|advice|answer|response|respond|suggestion|help|input|comment|tip|all|everyone|guys|folks|both|again|,|[A-Z]|\.|!|$))/i;
const RETURNS =
  /\b(?:update|as i said|like i said|as i mentioned|op here|my original (?:post|question)|to answer|forgot to (?:say|mention|add)|should have (?:said|mentioned)|i(?:'|’)?ll (?:try|give|do|book|have a)|will try|fair point|good point|good idea)\b/i;
const TO_OTHERS = /\b(?:you|your|you're|youre|you've|op|sounds like|welcome|hope (?:it|this|that)|good luck)\b/gi;
const SAME_HERE =
  /\b(?:same here|me too|i had (?:the same|this|that|exactly|something similar|similar)|happened to me|mine (?:was|turned|is)|turned out|in my experience|worked for me|i(?:'|’)?ve had this)\b/i;
const OF_OWN = /\b(?:my|mine|i|i'm|i've|im|ive)\b/gi;
/** Thanks stand at the head of a post. */
const HEAD = 160;

const folded = (name: string | null): string | null =>
  name
    ?.trim()
    .toLowerCase()
    .replace(/^(?:u\/|@)/, '') ?? null;

/** What a text calls its own: "my left knee" gives knee. */
function ownParts(text: string): ReadonlySet<string> {
  const named = text.toLowerCase().matchAll(/\bmy\s+(?:left|right|lower|upper)?\s*([a-z]{4,})/g);
  return new Set([...named].map((match) => match[1].replace(/s$/, '')));
}

/** Whether a post speaks of the complaint of the opening one as its own. */
function sharesComplaint(words: string, opening: string): boolean {
  const before = ownParts(opening);
  return [...ownParts(words)].some((part) => before.has(part)) || /\bmy (?:problem|pain|issue|injury)\b/i.test(words);
}

/** Whether a post without a name reads like the asker come back. */
function isReturn(words: string, opening: string): boolean {
  if (SAME_HERE.test(words)) return false;
  const head = words.slice(0, HEAD);
  if (THANKS.test(head) || RETURNS.test(head)) return true;
  const [toOthers, ofOwn] = [words.match(TO_OTHERS)?.length ?? 0, words.match(OF_OWN)?.length ?? 0];
  return toOthers === 0 && ofOwn >= 2 && sharesComplaint(words, opening);
}

/**
 * Who wrote each post: the first is the asker's. A later one is where it carries the asker's name, or, where the page shows no name to
 * go by, where it thanks for replies, comes back to what was asked, or speaks of the same complaint as its own.
 *
 * @param text the whole text
 * @param posts its posts in order
 */
export function rolesOf(text: string, posts: readonly PostText[]): PostRole[] {
  const opening = posts[0] === undefined ? '' : text.slice(posts[0].start, posts[0].end);
  const asker = folded(posts[0]?.author ?? null);
  // A name that comes back to its own question is the asker's in every post.
  const comesBack = new Set(
    asker !== null
      ? []
      : posts.slice(1).flatMap(({ start, end, author }) => {
          const name = folded(author);
          return name !== null && isReturn(text.slice(start, end), opening) ? [name] : [];
        }),
  );
  return posts.map(({ start, end, author }, index) => {
    const name = folded(author);
    if (index === 0 || name === 'op' || (asker !== null && name === asker)) return 'asker';
    if (name !== null && comesBack.has(name)) return 'asker';
    if (asker !== null && name !== null) return 'replier';
    const words = text.slice(start, end);
    const returns =
      name === null ? isReturn(words, opening) : THANKS.test(words.slice(0, HEAD / 2)) && !SAME_HERE.test(words);
    return returns ? 'asker' : 'replier';
  });
}
