import { blanksBefore, isBlank, type Line } from './lines.ts';
import { isMoment, MOMENT } from './moment-line.ts';

const NAME = String.raw`[\p{L}\p{N}_.@'’/-]{2,30}(?: [\p{L}_'’][\p{L}\p{N}_.'’-]{0,20}){0,3}`;
/** "Reply from Pete:", "Pete wrote:", "Posted by Pete » Tue Mar 04", "submitted 3 hours ago by jo_runs", "Re: Sore neck", "Answer 2" */
const SAID = new RegExp(
  `^\\s*(?:(?:original(?:ly)?\\s+)?(?:(?:reply|response|answer|comment|post|posted|message|question|asked|answered|originally posted)\\s*(?:#?\\d{1,4})?\\s+(?:from|by)\\s*:?\\s+|by\\s+(?=.*[»·•|])|(?:submitted|posted|asked|answered)\\s+${MOMENT}\\s+by\\s+)(?<by>${NAME})(?:\\s*[|•·,»>(-].*|\\s+on\\s.*)?|(?<wrote>${NAME})\\s+(?:wrote|said|replied|says|writes|asked|commented|answered|posted)(?:\\s+(?:on|at|in)\\b.{0,40})?|(?:re|aw)\\s*:.{0,80}|(?:reply|answer|comment|post|response)\\s*#?\\d+|(?<op>original post|the question|original question))\\s*:?\\s*$`,
  'iu',
);
/** "u/plodder82 • 3h ago", "[–]quickfeet 5 points 2 hours ago", "Jo_runs · 12 Feb", "Jo — Today at 19:04", "Jo  7:04 PM" */
const BYLINE =
  /^\s*(?:\[[–-]\])?\s*(?<name>(?:u\/|@)?[\p{L}\p{N}_.-]{2,30}(?: (?!points?\b)[\p{L}_][\p{L}\p{N}_.-]{0,19}){0,2})\s*(?:\[[A-Z]\])?\s*(?:(?:[•·|,–—»(-]|\s{2,}|\t)\s*(?:OP\s*[•·|-]?\s*)?(?:\d+ points?)?|\d+ points?)\s*(?<moment>[^)]*?)\)?\s*$/iu;
/** "jo_runs 3 hours ago": a handle and a moment with nothing between. */
const HANDLE_AGO = new RegExp(
  `^\\s*(?<name>@?(?=[\\p{L}\\d.-]*[\\d_])[\\p{L}\\d_.-]{3,25})\\s+(?<moment>${MOMENT})\\s*$`,
  'iu',
);
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
const ABOUT_POST =
  /^\s*(?:date|sent|joined|location|posts|likes|reputation|messages|reaction score|member since|subject)\s*:\s*\S.{0,40}$/i;
/** What pages put beside posts: buttons, counts, badges. */
const CHROME =
  /^\s*(?:[•·|]|(?:\d+\s+)?(?:likes?|replies|reply|repl(?:y|ies)|comments?|answers?|points?|upvotes?|views?|reactions?)|like|share|report|save|quote|upvote|downvote|vote|permalink|award|give award|follow|op|author|edited|(?:senior|junior|new|full|registered|active) (?:member|user)|moderator|member|top (?:fan|\d+% \w+)|most relevant|all comments|\d{1,4}|view (?:more|all|previous) (?:replies|comments)|level \d|sort by.{0,20}|log in to reply|(?:like|reply|share|\s|[·•|])+)\s*:?\s*$/i;
const RULE = /^\s*(?:[-=_*~]\s?){3,}$/;
const LONGEST = 120;
const LONGEST_NAME = 40;

/** "runnergirl82": one word with a digit, a capital inside, or an underscore, as handles have. */
const HANDLE = /^\s*@?(?=[\p{L}\d_.-]*(?:\d|_|\p{Ll}\p{Lu}|\p{L}{6}))[\p{L}][\p{L}\d_.-]{2,24}\s*$/u;
const HANDLE_BY_SIGN = /^\s*(?:u\/|@)?(?=[\p{L}\d_.-]*(?:\d|_|\p{Ll}\p{Lu}))[\p{L}][\p{L}\d_.-]{1,24}\s*$/u;
/** "Jo Smith", "Sam J." */
const FULL_NAME = /^\s*\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*)?\s*$/u;
/** Openings of posts that look like names. */
const GREETING =
  /^\s*(?:thanks|thank|hi|hello|hey|cheers|update|edit|ouch|same|yes|no|agreed?|great|welcome|sorry|good|any|help|knee|sore|dear|morning|evening|right|left)\b/i;

/** Whether a line may be the handle of who writes what follows: one word, alone on its line, with words right under it. */
export function isHandle(lines: readonly Line[], index: number): boolean {
  const stands = index === 0 || isBlank(lines[index - 1]);
  return stands && HANDLE.test(lines[index].text) && !isBlank(lines[index + 1]);
}

/** Whether a line may be the name of who writes what follows, on a page that shows names alone on their lines. */
export function isNameLine(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index];
  const isName = HANDLE_BY_SIGN.test(text) || FULL_NAME.test(text) || HANDLE.test(text);
  return isName && !GREETING.test(text) && !isBlank(lines[index + 1]) && / \S+ /.test(lines[index + 1].text);
}

/** What a line between posts tells: who wrote what follows, where it says so. */
export type Heading = { readonly author: string | null };

/** "u/AutoModerator" */
const USER = /^\s*(?<name>u\/[\w-]{2,30})\s*$/;

const isMomentLine = (line: Line | undefined): boolean => line !== undefined && isMoment(line.text);
/** Without the marks of a heading or of bold type: "## Reply 1", "**Pete wrote:**". */
const plain = (text: string): string => text.replace(/^\s*(?:#{1,6}\s+|\*\*|__)/, '').replace(/(?:\*\*|__)\s*$/, '');

/** Whether a line is a name alone: short, no sentence, with a moment or what a page says of its writers right under it. */
function isNameAbove(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index];
  const next = lines[index + 1];
  const isLed =
    isMomentLine(next) ||
    (next !== undefined && !isBlank(next) && (ABOUT_POST.test(next.text) || /^\s*(?:[•·]|op)\s*$/i.test(next.text)));
  if (!isLed || ABOUT_POST.test(text)) return false;
  const stands = index === 0 || blanksBefore(lines, index) > 0 || headingAt(lines, index - 1) !== null;
  return text.length <= LONGEST_NAME && /^\s*[\p{L}@[]/u.test(text) && !/[.!?]\s*$/.test(text) && stands;
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
  const text = plain(line.text);
  const quoted = QUOTED_BY.exec(text)?.groups;
  if (quoted !== undefined && isMoment(quoted.moment)) return { author: quoted.name };
  const named = (ON_WROTE.exec(text) ?? FROM.exec(text) ?? HANDLE_AGO.exec(text) ?? USER.exec(text))?.groups;
  if (named !== undefined) return { author: named.name };
  if (isMomentLine(line) || RULE.test(line.text)) return { author: null };
  if (isNameAbove(lines, index)) return { author: text.trim() };
  if (ABOUT_POST.test(text) && index > 0 && headingAt(lines, index - 1) !== null) return { author: null };
  const said = SAID.exec(text);
  if (said !== null) return { author: said.groups?.by ?? said.groups?.wrote ?? (said.groups?.op ? 'op' : null) };
  const byline = BYLINE.exec(text)?.groups;
  return byline !== undefined && isMoment(byline.moment) ? { author: byline.name } : null;
}

/** Whether a line is a page's own beside a post: a button, a count, a badge. */
export const isChrome = ({ text }: Line): boolean => CHROME.test(text);

/** Whether a line closes a post with its moment: "answered Mar 5 at 20:10", with the writer's name under it. */
export const isSignature = ({ text }: Line): boolean =>
  /^\s*(?:asked|answered|edited|modified)\s/i.test(text) && isMoment(text);
