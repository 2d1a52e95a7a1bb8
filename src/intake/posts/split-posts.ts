/** A stretch of the text that one person wrote in one go. */
export type PostText = {
  /** UTF-16 offsets of its own words, end exclusive: no bullet, no heading. */
  readonly start: number;
  readonly end: number;
  /** The writer's name as the page shows it; null where it shows none. */
  readonly author: string | null;
};

type Line = { readonly text: string; readonly start: number; readonly end: number };

/** Where a post begins: the line of its own words, and what was read off its heading. */
type Opening = { readonly line: number; readonly start: number; readonly author: string | null };

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A line that is nothing but a moment: "12 Feb 2026, 19:04", "3 hours ago", "Posted 12/02/2026 at 7:04 pm". */
const MOMENT = new RegExp(
  `^(?:posted|joined|replied|edited)?[\\s:on]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHS})\\w*|(?:${MONTHS})\\w*\\s+\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d+|an?)\\s*(?:minutes?|mins?|hours?|hrs?|h|d|days?|weeks?|w|months?|mo|y|years?)\\s+ago|yesterday|today)(?:[\\s,]+\\d{4})?(?:[\\s,at-]*\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm)?)?[\\s.·|]*(?:edited|#\\d+)?$`,
  'i',
);
const NAME = String.raw`[\p{L}\p{N}_.@'’/-]{2,30}(?: [\p{L}\p{N}_.'’-]{1,20}){0,3}`;
/** "Reply from Pete:", "Pete wrote:", "Posted by Pete", "Re: Sore neck", "Pete replied" */
const HEADING = new RegExp(
  `^\\s*(?:(?:reply|response|answer|comment|post|posted|message|question|asked|answered)\\s+(?:from|by)\\s*:?\\s+(?<by>${NAME})(?:\\s*[|•·,(-].*)?|(?<wrote>${NAME})\\s+(?:wrote|said|replied|says|writes|asked|commented|answered|posted)(?:\\s+(?:on|at|in)\\b.{0,40})?|(?:re|aw)\\s*:.{0,80}|(?:reply|answer|comment|post|response)\\s*#?\\d+)\\s*:?\\s*$`,
  'iu',
);
/** "u/plodder82 • 3h ago", "[–]quickfeet 5 points 2 hours ago", "Jo_runs · 12 Feb" */
const BYLINE =
  /^\s*(?:\[[–-]\])?\s*(?<name>(?:u\/)?[\p{L}\p{N}_.-]{2,30}(?: [\p{L}\p{N}_.-]{1,20}){0,2})\s*(?:[•·|,–(-]|\d+ points?)\s*(?:\d+ points?)?\s*(?<moment>[^)]*?)\)?\s*$/iu;
/** "Pete: try this", a name of one word that other lines repeat. */
const SPEAKER = /^\s*(?<name>(?:OP|[\p{L}][\p{L}\p{N}_.-]{1,20}))\s*:\s+(?=\S)/u;
/** "#3 text", "3) text", "Post 3: text" */
const NUMBERED = /^\s*(?:#(\d{1,4})[.):]?|(?:post|reply)\s+#?(\d{1,4})[.):]|(\d{1,3})[.)])\s+(?=\S)/i;
const BULLET = /^\s*[•●▪‣*·o–-]\s+(?=\S)/;
const RULE = /^\s*(?:[-=_*~]\s?){3,}$/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const end = match.index + match[0].replace(/[\r\n]+$/, '').length;
    if (match[0] !== '' || match.index < text.length)
      lines.push({ text: text.slice(match.index, end), start: match.index, end });
  }
  return lines;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** Blank lines right before a line. */
function blanksBefore(lines: readonly Line[], index: number): number {
  let count = 0;
  while (index - count - 1 >= 0 && isBlank(lines[index - count - 1])) count++;
  return count;
}

/** The first line from `index` on that holds words. */
function nextFull(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

/** Posts under headings: names, dates, "wrote:", rules between them. */
function headedOpenings(lines: readonly Line[]): Opening[] {
  const openings: Opening[] = [];
  const open = (heading: number, below: number, author: string | null) => {
    const line = nextFull(lines, below);
    if (line < lines.length && line > heading) openings.push({ line, start: lines[line].start, author });
  };
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 120) continue;
    const heading = HEADING.exec(line.text);
    if (heading !== null) {
      open(
        index,
        MOMENT.test(lines[index + 1]?.text.trim() ?? '') ? index + 2 : index + 1,
        heading.groups?.by ?? heading.groups?.wrote ?? null,
      );
      continue;
    }
    const byline = BYLINE.exec(line.text);
    if (byline !== null && MOMENT.test(byline.groups?.moment.trim() ?? '')) {
      open(index, index + 1, byline.groups?.name ?? null);
      continue;
    }
    if (MOMENT.test(line.text.trim())) {
      const above = lines[index - 1];
      const isName =
        !isBlank(above) && above.text.length <= 40 && !/[.!?]\s*$/.test(above.text) && blanksBefore(lines, index) === 0;
      open(index, index + 1, isName ? above.text.trim() : null);
      continue;
    }
    if (RULE.test(line.text)) open(index, index + 1, null);
  }
  return openings;
}

/** Posts marked on their own first line: numbers, bullets, speakers. */
function markedOpenings(lines: readonly Line[], mark: RegExp, leastGap: number): Opening[] {
  return lines.flatMap((line, index) => {
    const match = mark.exec(line.text);
    if (match === null || (index > 0 && blanksBefore(lines, index) < leastGap)) return [];
    return [{ line: index, start: line.start + match[0].length, author: match.groups?.name ?? null }];
  });
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
  return openings.map((opening, index) => text.slice(opening.start, openings[index + 1]?.start ?? text.length));
}

/** Pieces set apart by two blank lines or more. */
function spacedOpenings(lines: readonly Line[]): Opening[] {
  return lines.flatMap((line, index) =>
    !isBlank(line) && index > 0 && blanksBefore(lines, index) >= 2
      ? [{ line: index, start: line.start, author: null }]
      : [],
  );
}

/** Where posts after the first begin. */
function openingsOf(text: string, lines: readonly Line[]): Opening[] {
  const headed = headedOpenings(lines);
  const first = nextFull(lines, 0);
  if (headed.length > 1 || (headed.length === 1 && headed[0].line > first + 2)) return headed;
  const numbered = markedOpenings(lines, NUMBERED, 0);
  if (numbered.length > 1 && isConversation(textBetween(text, numbered).slice(1))) return numbered;
  const speakers = markedOpenings(lines, SPEAKER, 0).filter(
    (each, _, all) => all.filter((other) => other.author === each.author).length > 1 || each.author === 'OP',
  );
  if (speakers.length > 1) return markedOpenings(lines, SPEAKER, 0);
  const bulleted = markedOpenings(lines, BULLET, 0);
  const gapped = bulleted.length > 0 && blanksBefore(lines, bulleted[0].line) > 0;
  if (gapped && isConversation(textBetween(text, bulleted))) return bulleted;
  const spaced = spacedOpenings(lines);
  return spaced.length > 0 && isConversation(textBetween(text, spaced)) ? spaced : [];
}

/** Where what stands before an opening ends: before its heading, its bullet and the blanks between. */
function endBefore(lines: readonly Line[], opening: Opening, floor: number): number {
  let index = opening.line - (opening.start > lines[opening.line].start ? 0 : 1);
  const isHeading = ({ text }: Line) =>
    HEADING.test(text) ||
    MOMENT.test(text.trim()) ||
    RULE.test(text) ||
    ((BYLINE.exec(text)?.groups?.moment ?? '') !== '' && MOMENT.test(BYLINE.exec(text)?.groups?.moment.trim() ?? ''));
  if (opening.start > lines[opening.line].start) index--;
  while (index >= 0 && lines[index].start >= floor) {
    const line = lines[index];
    const isName = opening.author !== null && line.text.trim() === opening.author;
    if (!isBlank(line) && !isHeading(line) && !isName) break;
    index--;
  }
  return index < 0 ? 0 : lines[index].end;
}

/** Cuts white space off both ends. */
function trimmed(text: string, { start, end, author }: PostText): PostText | null {
  const whole = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  return {
    start: start + (whole.length - whole.trimStart().length),
    end: end - (whole.length - whole.trimEnd().length),
    author,
  };
}

/**
 * The posts of a text: one, or those of a whole pasted thread.
 *
 * Threads are told by headings (names, dates, "wrote:"), numbers, repeated speakers, bullets after a gap, or gaps of two blank lines between
 * pieces that speak to somebody. A list that one person wrote stays in its post.
 *
 * @param text the whole text
 * @returns posts in order, not overlapping; none for a text without words
 */
export function splitPosts(text: string): PostText[] {
  const lines = linesOf(text);
  const openings = openingsOf(text, lines);
  const posts: PostText[] = [];
  const head = openings.length === 0 ? text.length : endBefore(lines, openings[0], 0);
  const whole = trimmed(text, { start: 0, end: head, author: null });
  if (whole !== null && openings[0]?.start !== whole.start) posts.push(whole);
  for (const [index, { start, author }] of openings.entries()) {
    const next = openings[index + 1];
    const post = trimmed(text, {
      start,
      end: next === undefined ? text.length : endBefore(lines, next, start),
      author,
    });
    if (post !== null && post.end > post.start) posts.push(post);
  }
  return posts;
}
