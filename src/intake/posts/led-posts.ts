import type { Line } from './lines.ts';
import { MOMENT } from './moment-line.ts';

/** A post that begins with its writer's name on its own first line, or right under it. */
export type Led = { readonly start: number; readonly leadStart: number; readonly author: string };

const WORD = String.raw`[\p{L}\p{N}_.'’/&-]{1,24}`;
const NAME = String.raw`(?:u\/|@)?[\p{L}\p{N}_]${WORD}?(?: ["'“‘]?${WORD}["'”’]?){0,3}(?: ?[\p{Extended_Pictographic}\u200d\ufe0f♀♂]+)?`;
/** Quote marks, arrows and dashes that set an answer off. */
const BEFORE = String.raw`^[\s>]*(?:[—–→↳•▸└»]\s*|-\s+)?(?:\[[–-]\]\s*|\[OP\]\s*|user\s+|\w{4,8} #\d+ [—–-] )?`;
/** "[06:12]", "[Sun 08:15]" */
const TIMED = String.raw`(?:\[[^\]\n]{1,18}\]\s*)?`;
const WRAP = String.raw`(?:\*\*|__|[*_"“”])?`;
const ASIDE = String.raw`(?:\s*\([^)\n]{1,40}\))?`;
const SAID = '(?:wrote|said|replied|says|answered|posted|kirjoitti|schrieb|escribió|scrisse|écrit)';

/** How pages and chats lead a post by its writer, one way a page. */
const ways: readonly RegExp[] = [
  // "Niamh (Sligo AC): text", "**jo**: text", "→ OP: text", "[06:12] Gav: text", "Jarkko P. wrote: text"
  `${BEFORE}${TIMED}${WRAP}(?<name>${NAME})${ASIDE}(?: ${SAID})?\\s*${WRAP}${ASIDE}(?: ${SAID})?\\s*:${WRAP}(?:\\s+|$)`,
  // "**Deb O'** text", "_Like_"
  `${BEFORE}(?:\\*\\*|__|\\[)["“]?(?<name>${NAME})${ASIDE}["”]?(?:\\*\\*|__|\\])(?:\\s+(?:[—–·]\\s*)?(?:${MOMENT}|${SAID}))?(?:\\s+|$)`,
  // "hobbitlegs — text"
  `${BEFORE}${WRAP}(?<name>${NAME})${ASIDE}${WRAP}\\s+[—–»]\\s+(?=\\S)`,
  // "- Jim Lad wrote -", "*Sheepdog* wrote on 4 Nov, 21:14", "--- Pete wrote ---"
  `^[\\s>=*_~-]*${WRAP}(?<name>${NAME})${WRAP}${ASIDE}\\s+${SAID}(?:\\s+(?:on\\s)?${MOMENT})?\\s*:?[\\s=*_~-]*$`,
  // "u/vert_nerd 12 points", "u/skyrunnerdad · 2 pts", "*sam · 3d*", "devon 8:02 AM", "**[–] jo** 6 points"
  `^\\s*(?:>\\s*)?(?:\\*\\*|[*_"“])?(?:\\[[–-]\\]\\s*)?(?<name>${NAME})${WRAP}(?:\\s+|\\s*[·•,—–]\\s*)(?:[–-]?\\d+ (?:pts?|points?)|OP|${MOMENT}|\\([^)\\n]{1,30}\\))\\s*(?:\\*\\*|[*_])?\\s*$`,
  // "*u/scree_queen*", "> u/mollusc_mike", ">>> Maud", "Maureen T."
  `^\\s*(?:>+\\s*)?${WRAP}(?<name>${NAME})${WRAP}\\s*$`,
].map((way) => new RegExp(way, 'iu'));
/** The way that shows the name and nothing else. */
const ALONE = ways.length - 1;

/** Headings of lists and days, which lead no post. */
const LABEL = new RegExp(
  `^(?:${String.raw`
    (?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|\d.*)?
    (?:january|february|march|april|august|september|october|november|december)
    (?:week|day|month|year|mile|km|stage|run|part|step|no|q|a|re)s?\.?[_]?#?\d* am|pm|morning|evening|night|then|now|today|yesterday \d+.*
    (?:what|where|when|how|why|which|who)(?:_.*)? (?:better|worse|not|further|current|since|joined|posted|asked)(?:_.*)?
    facebook|reddit|strava|whatsapp|discord|slack|(?:.*_)?(?:group|forum|list|thread|topic|comments|chat)
    stats?|issue|problem|tried|shoes|kit|history|questions?|background|edit|update|symptoms|age|sex|tl;?dr|so_far|subject|other|goal|trigger
    (?:q\d+|\d+w)
    title|date|sent|from|to|cc|answers?|replies|likes?|reply|quote|note|ps|pain|verdict|before|after|result|good|bad|pros?|cons?|relief
    helps?|hurts?|fine|yes|no|maybe|also|but|and|same|thanks?|thank_you|hi|hello|hey|cheers|measures|tendency|time
  `
    .trim()
    .split(/\s+/)
    .join('|')
    .replaceAll('_', ' ')})$`,
  'i',
);

const folded = (name: string): string => name.toLowerCase().replace(/^(?:u\/|@)/, '');
const isHandle = (name: string): boolean => /^(?:u\/|@)|^OP$|\d|_|\p{Ll}\p{Lu}/u.test(name) && !/ /.test(name);
/** Whether a name heads a list or a day, and leads no post. */
export const isLabel = (name: string): boolean => LABEL.test(name);
const isFullName = (name: string): boolean => /^\p{Lu}\S* (?:\p{Lu}|["'“]).*$/u.test(name);
/** A name alone on its line looks like one, and has words under it. */
const isNamed = (name: string, under: Line | undefined): boolean =>
  under !== undefined &&
  / \S+ |\S{3,} \S{3,}/.test(under.text) &&
  (isHandle(name) || /^\p{Lu}|^\p{L}{6,}$/u.test(name)) &&
  !/[!?,]/.test(name);

function openingsOf(lines: readonly Line[], way: RegExp, isAlone: boolean): Led[] {
  return lines.flatMap((line, index): Led[] => {
    const match = way.exec(line.text);
    const author = match?.groups?.name;
    if (match === null || author === undefined || LABEL.test(author) || !/\p{L}/u.test(author)) return [];
    const isWhole = match[0].length >= line.text.length;
    if (isWhole && (lines[index + 1] === undefined || (isAlone && !isNamed(author, lines[index + 1])))) return [];
    const start = isWhole ? lines[index + 1].start : line.start + match[0].length;
    return [{ start, leadStart: line.start, author }];
  });
}

/** Whether openings are of people who talk: a name comes back after another's, or all are handles or full names. */
function isTalk(openings: readonly Led[], isAlone: boolean): boolean {
  const names = new Set(openings.map(({ author }) => folded(author)));
  if (names.size < 2) return false;
  if (names.size < openings.length) return true;
  const sure = openings.filter(({ author }) => isHandle(author) || isFullName(author)).length;
  return !isAlone && openings.length >= 3 && sure * 3 >= openings.length * 2;
}

/**
 * The posts of a page or chat that leads each by its writer's name.
 *
 * @param lines the lines of the text
 * @returns in the way that finds most, where they are of people who talk; none elsewhere
 */
export function ledPosts(lines: readonly Line[]): readonly Led[] {
  let most: readonly Led[] = [];
  for (const [index, way] of ways.entries()) {
    const found = openingsOf(lines, way, index === ALONE);
    if (found.length > most.length && isTalk(found, index === ALONE)) most = found;
  }
  return most;
}

/** Whose the words above the first led post are: the name that stands in them and comes back, or nobody's that is told. */
export function authorAbove(head: string, openings: readonly { readonly author: string | null }[]): string | null {
  const names = openings.flatMap(({ author }) => (author === null ? [] : [folded(author)]));
  const isIn = (name: string) => head.toLowerCase().includes(name);
  return names.find((name) => name.length > 3 && isIn(name)) ?? (names.includes('op') ? 'op' : null);
}
