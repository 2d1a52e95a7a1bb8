import { headingAt, isHandle } from './heading.ts';
import { blanksBefore, isBlank, type Line, linesOf } from './lines.ts';

/** A stretch of the text that one person wrote in one go. */
export type PostText = {
  /** UTF-16 offsets of its own words, end exclusive: no bullet, no heading. */
  readonly start: number;
  readonly end: number;
  /** The writer's name as the page shows it; null where it shows none. */
  readonly author: string | null;
};

/** Where a post begins, where what leads up to it (heading, bullet, name) begins, and what was read off that. */
type Opening = { readonly start: number; readonly leadStart: number; readonly author: string | null };

/** "Pete: try this", "@pete: try this", "A: try this" */
const SPEAKER = /^\s*(?<name>OP|@?[\p{L}][\p{L}\p{N}_.-]{0,20})\s*:\s+(?=\S)/u;
/** "#3 text", "3) text", "Post 3: text" */
const NUMBERED = /^\s*(?:#\d{1,4}[.):]?|(?:post|reply)\s+#?\d{1,4}[.):]|\d{1,3}[.)])\s+(?=\S)/i;
const BULLET = /^\s*[•●▪‣*·o–-]\s+(?=\S)/;

/** Posts under headings: names, dates, "wrote:", rules between them; headings in a row are one. */
function headedOpenings(lines: readonly Line[]): Opening[] {
  const openings: Opening[] = [];
  for (let index = 0; index < lines.length; index++) {
    let heading = headingAt(lines, index);
    if (heading === null) continue;
    const leadStart = lines[index].start;
    let author: string | null = null;
    while (index < lines.length && (heading !== null || isBlank(lines[index]))) {
      author ??= heading?.author ?? null;
      index++;
      heading = index < lines.length ? headingAt(lines, index) : null;
    }
    if (index < lines.length) openings.push({ start: lines[index].start, leadStart, author });
  }
  return openings;
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
  const spoken = markedOpenings(lines, SPEAKER);
  const handles = spoken.filter(({ author }) => author?.startsWith('@') || author === 'OP');
  if (new Set(spoken.map(({ author }) => author)).size < spoken.length) return spoken;
  return handles.length > 1 ? handles : [];
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

/** Whether bulleted or spaced pieces are people talking, rather than one person's list. */
function isConversation(pieces: readonly string[]): boolean {
  const speaking = pieces.filter((piece) => SPEAKS_TO_SOMEBODY.test(piece)).length;
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
  const headed = headedOpenings(lines);
  const first = lines.find((line) => !isBlank(line))?.start ?? 0;
  if (headed.length > 1 || (headed.length === 1 && headed[0].leadStart > first)) return headed;
  const handled = handledOpenings(lines);
  if (handled.length > 1 && handled[0].leadStart === first) return handled;
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
  const openings = openingsOf(text, linesOf(text));
  const head = { start: 0, end: openings[0]?.leadStart ?? text.length, author: null };
  const rest = openings.map(({ start, author }, index) => ({
    start,
    end: Math.max(start, openings[index + 1]?.leadStart ?? text.length),
    author,
  }));
  return [head, ...rest].flatMap((piece) => trimmed(text, piece) ?? []);
}
