import { blanksBefore, isBlank, type Line } from './lines.ts';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const UNITS = 'minutes?|mins?|m|hours?|hrs?|h|d|days?|weeks?|w|months?|mo|y|years?';
/** A line that is nothing but a moment: "12 Feb 2026, 19:04", "3 hours ago", "Posted 12/02/2026 at 7:04 pm". */
const MOMENT = new RegExp(
  `^(?:posted|joined|replied|edited)?[\\s:on]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHS})\\w*|(?:${MONTHS})\\w*\\s+\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d+|an?)\\s*(?:${UNITS})\\s+ago|yesterday|today)(?:[\\s,]+\\d{4})?(?:[\\s,at-]*\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm)?)?[\\s.·|]*(?:edited|#\\d+)?$`,
  'i',
);
const NAME = String.raw`[\p{L}\p{N}_.@'’/-]{2,30}(?: [\p{L}_'’][\p{L}\p{N}_.'’-]{0,20}){0,3}`;
/** "Reply from Pete:", "Pete wrote:", "Posted by Pete » Tue Mar 04", "Re: Sore neck" */
const SAID = new RegExp(
  `^\\s*(?:original(?:ly)?\\s+)?(?:(?:reply|response|answer|comment|post|posted|message|question|asked|answered|originally posted)\\s*(?:#?\\d{1,4})?\\s+(?:from|by)\\s*:?\\s+(?<by>${NAME})(?:\\s*[|•·,»>(-].*|\\s+on\\s.*)?|(?<wrote>${NAME})\\s+(?:wrote|said|replied|says|writes|asked|commented|answered|posted)(?:\\s+(?:on|at|in)\\b.{0,40})?|(?:re|aw)\\s*:.{0,80}|(?:reply|answer|comment|post|response)\\s*#?\\d+)\\s*:?\\s*$`,
  'iu',
);
/** "u/plodder82 • 3h ago", "[–]quickfeet 5 points 2 hours ago", "Jo_runs · 12 Feb" */
const BYLINE =
  /^\s*(?:\[[–-]\])?\s*(?<name>(?:u\/)?[\p{L}\p{N}_.-]{2,30}(?: (?!points?\b)[\p{L}_][\p{L}\p{N}_.-]{0,19}){0,2})\s*(?:[•·|,–»(-]\s*(?:\d+ points?)?|\d+ points?)\s*(?<moment>[^)]*?)\)?\s*$/iu;
/** "Quote from: Bex, 14 March 2026 at 21:02", between rules or not */
const QUOTED_BY =
  /^\s*(?:[-=_*~>]+\s*)?(?:quote|quoting|originally posted|posted|reply|answer|comment|post)\s*(?:from|by)?\s*:?\s*(?<name>[\p{L}\p{N}_.@'’/-]{2,30}(?: [\p{L}_][\p{L}\p{N}_.-]{0,20})?)\s*[,|•·»(–-]\s*(?:on\s+)?(?<moment>.{3,60}?)[)\s]*(?:[-=_*~]+)?\s*$/iu;
/** "On 3 Jan, Rolf wrote:", "On Tue, 4 Mar 2026 at 10:12, Ann <ann@example.org> wrote:" */
const ON_WROTE =
  /^\s*on\s.{3,50}?[,\d]\s+(?<name>[\p{L}\p{N}_.@'’-]{2,30}(?: [\p{L}_][\p{L}\p{N}_.'’-]{0,20}){0,2})(?:\s*<[^>]*>)?\s+(?:wrote|said|writes)\s*:\s*$/iu;
/** "From: maggie", "Author: Pete" */
const FROM =
  /^\s*(?:from|author|user|username|posted by)\s*:\s*(?<name>[\p{L}\p{N}_.@'’-]{2,30}(?: [\p{L}_][\p{L}\p{N}_.'’-]{0,20}){0,2})\s*(?:<[^>]*>)?\s*$/iu;
/** "Date: 3 Jan 2026", "Posts: 214" */
const ABOUT_POST = /^\s*(?:date|sent|joined|location|posts|likes)\s*:\s*\S.{0,40}$/i;
const RULE = /^\s*(?:[-=_*~]\s?){3,}$/;
const LONGEST = 120;
const LONGEST_NAME = 40;

/** "runnergirl82": one word with a digit, a capital inside, or an underscore, as handles have. */
const HANDLE = /^\s*@?(?=[\p{L}\d_.-]*(?:\d|_|\p{Ll}\p{Lu}|\p{L}{6}))[\p{L}][\p{L}\d_.-]{2,24}\s*$/u;

/** Whether a line may be the handle of who writes what follows: one word, alone on its line, with words right under it. */
export function isHandle(lines: readonly Line[], index: number): boolean {
  const stands = index === 0 || isBlank(lines[index - 1]);
  return stands && HANDLE.test(lines[index].text) && !isBlank(lines[index + 1]);
}

/** What a line between posts tells: who wrote what follows, where it says so. */
export type Heading = { readonly author: string | null };

const isMoment = (line: Line | undefined): boolean => line !== undefined && MOMENT.test(line.text.trim());

/** Whether a line is a name alone: short, no sentence, with a moment right under it. */
function isNameAbove(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index];
  if (!isMoment(lines[index + 1])) return false;
  const stands = index === 0 || blanksBefore(lines, index) > 0 || headingAt(lines, index - 1) !== null;
  return text.length <= LONGEST_NAME && !/[.!?]\s*$/.test(text) && stands;
}

/**
 * Reads a line as a heading between posts.
 *
 * @param lines the text's lines
 * @param index which line
 * @returns null for a line of a post's own words
 */
export function headingAt(lines: readonly Line[], index: number): Heading | null {
  const line = lines[index];
  if (isBlank(line) || line.text.length > LONGEST) return null;
  const quoted = QUOTED_BY.exec(line.text)?.groups;
  if (quoted !== undefined && MOMENT.test(quoted.moment.trim())) return { author: quoted.name };
  const named = (ON_WROTE.exec(line.text) ?? FROM.exec(line.text))?.groups;
  if (named !== undefined) return { author: named.name };
  if (ABOUT_POST.test(line.text) && index > 0 && headingAt(lines, index - 1) !== null) return { author: null };
  const said = SAID.exec(line.text);
  if (said !== null) return { author: said.groups?.by ?? said.groups?.wrote ?? null };
  if (isMoment(line) || RULE.test(line.text)) return { author: null };
  const byline = BYLINE.exec(line.text)?.groups;
  if (byline !== undefined && MOMENT.test(byline.moment.trim())) return { author: byline.name };
  return isNameAbove(lines, index) ? { author: line.text.trim() } : null;
}
