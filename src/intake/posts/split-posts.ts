import { headingAt, isChrome, isHandle, isNameLine, isSignature } from './heading.ts';
import { authorAbove, isLabel, ledPosts } from './led-posts.ts';
import { blanksBefore, isBlank, type Line, linesOf } from './lines.ts';
import { isMoment, MOMENT } from './moment-line.ts';

/** A stretch of the text that one person wrote in one go. */
export type PostText = {
  /** UTF-16 offsets of its own words, end exclusive: no bullet, no heading. */
  readonly start: number;
  readonly end: number;
  /** The writer's name as the page shows it; null where it shows none. */
  readonly author: string | null;
  /** What stands between a title and its post, and belongs to neither: the heading with the writer's name. */
  readonly gap?: readonly [number, number];
};

/** Where a post begins, where what leads up to it (heading, bullet, name) begins, and what was read off that. */
type Opening = { readonly start: number; readonly leadStart: number; readonly author: string | null };

/** "Pete: try this", "@pete: try this", "A: try this" */
const SPEAKER =
  /^\s*(?:\*\*|__)?(?<name>OP|@?[\p{L}][\p{L}\p{N}_.-]{0,20})\s*(?::(?:\*\*|__)?|(?:\*\*|__)\s*:)\s+(?=\S)/u;
/** "[12/02/2026, 19:04:11] Jo: text", "12/02/2026, 19:04 - Jo: text" */
const CHAT = new RegExp(
  `^\\s*\\[?${MOMENT}\\]?\\s*[-–]?\\s*(?<name>[\\p{L}+][\\p{L}\\p{N}_.' +-]{0,30}?)\\s*:\\s+(?=\\S)`,
  'iu',
);
/** "Comments:", "3 replies": what follows is others' */
const FROM_HERE = /^\s*(?:#+\s*)?(?:\d+\s+)?(?:comments|replies|answers|responses)\s*(?:\(\d+\))?\s*:?\s*$/i;
/** "#3 text", "3) text", "Post 3: text" */
const NUMBERED = /^\s*(?:#\d{1,4}[.):]?|(?:post|reply)\s+#?\d{1,4}[.):]|\d{1,3}[.)])\s+(?=\S)/i;
const BULLET = /^\s*[•●▪‣*·o–-]\s+(?=\S)/;

/** Posts under headings: names, dates, "wrote:", rules between them, and what a page puts beside them; in a row they are one. */
function headedOpenings(lines: readonly Line[]): Opening[] {
  const openings: (Opening & { readonly line: number })[] = [];
  for (let index = 0; index < lines.length; index++) {
    let heading = headingAt(lines, index);
    if (heading === null) continue;
    // Buttons and counts that stand over a heading close the post before it.
    let first = index;
    while (first > 0 && (isChrome(lines[first - 1]) || isBlank(lines[first - 1]))) first--;
    const leadStart = lines[first].start;
    let author: string | null = null;
    let isSigned = false;
    while (index < lines.length && (heading !== null || isBlank(lines[index]) || isChrome(lines[index]) || isSigned)) {
      author ??= heading?.author ?? null;
      isSigned = isSignature(lines[index]);
      index++;
      heading = index < lines.length ? headingAt(lines, index) : null;
    }
    if (index < lines.length) openings.push({ start: lines[index].start, leadStart, author, line: index });
  }
  return withNames(lines, openings);
}

/** Takes names that stand alone on their lines right under what parts the posts for their writers, where most posts have one. */
function withNames(lines: readonly Line[], openings: readonly (Opening & { readonly line: number })[]): Opening[] {
  const isNamed = ({ author, line }: { readonly author: string | null; readonly line: number }) =>
    author === null && isNameLine(lines, line);
  const first = lines.findIndex((line) => !isBlank(line));
  const named = openings.filter(isNamed).length;
  if (named === 0 || named * 2 < openings.length) return [...openings];
  const given = openings.map((opening): Opening => {
    if (!isNamed(opening)) return opening;
    return { ...opening, author: lines[opening.line].text.trim(), start: lines[opening.line + 1].start };
  });
  const isFirst =
    first < (openings[0]?.line ?? 0) && openings[0].leadStart > lines[first].start && isNameLine(lines, first);
  if (!isFirst) return given;
  const opening = { start: lines[first + 1].start, leadStart: lines[first].start, author: lines[first].text.trim() };
  return [opening, ...given];
}

/** Posts marked on their own first line: numbers, bullets, speakers. */
function markedOpenings(lines: readonly Line[], mark: RegExp): (Opening & { readonly line: number })[] {
  return lines.flatMap((line, index) => {
    const match = mark.exec(line.text);
    if (match === null) return [];
    const author = match.groups?.name ?? null;
    return [{ line: index, start: line.start + match[0].length, leadStart: line.start, author }];
  });
}

/** Names before colons are speakers where one comes back, or all are handles: "Knee: sore" alone is none. */
function spokenOpenings(lines: readonly Line[]): Opening[] {
  const spoken = markedOpenings(lines, SPEAKER).filter(({ author }) => !isLabel(author ?? ''));
  const handles = spoken.filter(
    ({ author }) => author?.startsWith('@') || author === 'OP' || /^(?!q\d)[^\d_]+[\d_]/i.test(author ?? ''),
  );
  if (new Set(spoken.map(({ author }) => author)).size < spoken.length) return spoken;
  return handles.length > 1 ? handles : [];
}

/** "muddyboots77:", "Sue P:" alone on their lines: writers where a name comes back, or where two are handles. */
const NAMED = /^\s*(?<name>@?[\p{L}][\p{L}\p{N}_.'’-]{1,24}(?: [\p{L}][\p{L}\p{N}_.'’-]{0,15}){0,2})\s*:\s*$/u;
const LABEL =
  /^(?:stats?|issue|problem|tried|shoes|kit|history|question|background|edit|update|symptoms|better|worse|age|tl;?dr|so far|subject|answers?|comments?|replies)$/i;

function namedOpenings(lines: readonly Line[]): Opening[] {
  const openings = lines.flatMap((line, index): Opening[] => {
    const author = NAMED.exec(line.text)?.groups?.name ?? null;
    const under = lines[index + 1];
    return author === null || LABEL.test(author) || isBlank(under)
      ? []
      : [{ start: under.start, leadStart: line.start, author }];
  });
  const names = openings.map(({ author }) => author ?? '');
  const isPeople =
    new Set(names).size < names.length || names.filter((name) => /[\d_]|\p{Ll}\p{Lu}/u.test(name)).length > 1;
  return isPeople && openings.length > 1 ? openings : [];
}

/** Handles alone on their lines, above what they wrote: two or more different ones, and each with a sentence under it. */
function handledOpenings(lines: readonly Line[]): Opening[] {
  const openings = lines.flatMap((line, index): Opening[] => {
    const under = lines[index + 1];
    return isHandle(lines, index) && under !== undefined && / \S+ /.test(under.text)
      ? [{ start: under.start, leadStart: line.start, author: line.text.trim() }]
      : [];
  });
  return new Set(openings.map(({ author }) => author)).size > 1 ? openings : [];
}

/** Words that only somebody who answers another person writes, or who thanks for answers. */
const SPEAKS_TO_SOMEBODY =
  /\b(?:you|your|you're|youre|u|ur|op|thanks|thank|cheers|ta|agree|welcome)\b|^\W*(?:try|get|see|go|buy|stop|have)\b/i;

/** Questions that somebody asks of everybody: they answer nobody. */
const ASKS_ALL =
  /\b(?:what (?:would|do|did) you (?:all |guys |lot )?(?:do|think|use|recommend)|(?:would|do|have|can|did) (?:any of )?you (?:all|guys|lot)|any of you|thank you|thanks in advance)\b[^.?!]*/gi;

/** Where the buttons and the moment under the last post begin; the end of the text where there are none. */
function closingStart(text: string, lines: readonly Line[]): number {
  let from = lines.length;
  while (from > 0 && (isBlank(lines[from - 1]) || isChrome(lines[from - 1]) || isMoment(lines[from - 1].text))) from--;
  return lines[from]?.start ?? text.length;
}

/** Whether bulleted or spaced pieces are people talking, rather than one person's list. */
function isConversation(pieces: readonly string[]): boolean {
  const speaking = pieces.filter((piece) => SPEAKS_TO_SOMEBODY.test(piece.replace(ASKS_ALL, ' '))).length;
  const long = pieces.filter((piece) => piece.length > 150).length;
  return speaking * 2 >= pieces.length || (speaking > 0 && long * 2 >= pieces.length);
}

function textBetween(text: string, openings: readonly Opening[]): string[] {
  return openings.map((opening, index) => text.slice(opening.start, openings[index + 1]?.leadStart ?? text.length));
}

/** Pieces set apart by two blank lines or more. */
function spacedOpenings(lines: readonly Line[]): Opening[] {
  return lines.flatMap((line, index) =>
    !isBlank(line) && index > 0 && blanksBefore(lines, index) >= 2
      ? [{ start: line.start, leadStart: line.start, author: null }]
      : [],
  );
}

/** Where posts begin, the first one where something leads up to it. */
function openingsOf(text: string, lines: readonly Line[]): readonly Opening[] {
  const chat = markedOpenings(lines, CHAT);
  if (chat.length > 1) return chat;
  const headed = headedOpenings(lines);
  const led = ledPosts(lines);
  if (led.length > headed.length) return led;
  const first = lines.find((line) => !isBlank(line))?.start ?? 0;
  if (headed.length > 1 || (headed.length === 1 && headed[0].leadStart > first)) return headed;
  const named = namedOpenings(lines);
  if (named.length > 1) return named;
  const handled = handledOpenings(lines);
  if (handled.length > 1 && handled[0].leadStart === first) return handled;
  const others = lines.findIndex((line) => FROM_HERE.test(line.text));
  const commented = others < 0 ? [] : markedOpenings(lines.slice(others + 1), SPEAKER);
  if (commented.length > 0) {
    const [{ start, author }, ...rest] = commented;
    return [{ start, author, leadStart: lines[others].start }, ...rest];
  }
  const numbered = markedOpenings(lines, NUMBERED);
  if (numbered.length > 1 && isConversation(textBetween(text, numbered).slice(1))) return numbered;
  const spoken = spokenOpenings(lines);
  if (spoken.length > 1) return spoken;
  const bulleted = markedOpenings(lines, BULLET);
  const isSetOff = bulleted.length > 0 && blanksBefore(lines, bulleted[0].line) > 0;
  if (isSetOff && isConversation(textBetween(text, bulleted))) return bulleted;
  const spaced = spacedOpenings(lines);
  return spaced.length > 0 && isConversation(textBetween(text, spaced)) ? spaced : [];
}

/** One line that ends in no full stop, or a few short ones: where it was written, and of what. */
const TITLE = /^(?:[^\n]{1,120}[^\n.]|(?:[^\n]{1,90}\n\s*){1,2}[^\n]{0,90}[^\n.])$/;
/** Headings of what answers: what stands over them is a post, and no title. */
const ANSWERS = /^\s*(?:reply|response|answer|comment|\d+ (?:replies|answers|comments))\b/i;

/** Cuts white space off both ends; null where no letter and no digit is left. */
function trimmed(text: string, { start, end, author }: PostText): PostText | null {
  const whole = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  const [lead, tail] = [whole.length - whole.trimStart().length, whole.length - whole.trimEnd().length];
  return { start: start + lead, end: end - tail, author };
}

/**
 * The posts of a text: one, or those of a whole pasted thread.
 *
 * Threads are told by headings (names, dates, "wrote:"), numbers, speakers, bullets after a gap, or gaps of two blank lines between
 * pieces that speak to somebody. A list that one person wrote stays in its post.
 *
 * @param text the whole text
 * @returns posts in order, not overlapping; none for a text without words
 */
export function splitPosts(text: string): PostText[] {
  const lines = linesOf(text);
  const openings = openingsOf(text, lines);
  const last = openings.length > 1 ? closingStart(text, lines) : text.length;
  const above = text.slice(0, openings[0]?.leadStart ?? text.length);
  const author = openings.length > 1 ? authorAbove(above, openings) : null;
  const head = { start: 0, end: above.length, author };
  const rest = openings.map(({ start, author }, index) => ({
    start,
    end: Math.max(start, openings[index + 1]?.leadStart ?? last),
    author,
  }));
  const title = trimmed(text, head);
  const [first, ...later] = rest;
  const isTitle =
    title !== null &&
    first?.author != null &&
    later.length > 0 &&
    !(author === 'op' && first.author.toLowerCase() !== 'op') &&
    TITLE.test(text.slice(title.start, title.end)) &&
    !ANSWERS.test(text.slice(title.end, first.start));
  const body = isTitle ? trimmed(text, first) : null;
  if (title === null || body === null) return [head, ...rest].flatMap((piece) => trimmed(text, piece) ?? []);
  const titled: PostText = { ...body, start: title.start, gap: [title.end, body.start] };
  return [titled, ...later.flatMap((piece) => trimmed(text, piece) ?? [])];
}
