const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const UNITS =
  'seconds?|secs?|minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|wks?|wk|w|months?|mos?|mo|years?|yrs?|yr|y';
const DAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?(?:\\s*(?:gmt|utc|bst|est|pst|cet))?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHS})[a-z]*\\.?,?(?:\\s+\\d{2,4})?|(?:${MONTHS})[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+'?\\d{2,4})?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const AGO = `(?:(?:\\d+|an?)\\s*(?:${UNITS})\\.?(?:\\s+ago)?|just now|moments ago)`;
/** How a page says when something was written: "12 Feb 2026, 19:04", "3h", "Today at 7:04 PM", "Thu Mar 05, 2026 7:04 pm". */
export const MOMENT = `(?:${DAY}${DATE}(?:[\\s,@·-]*(?:at\\s+)?${TIME})?|${TIME}(?:[\\s,·-]+${DAY}${DATE})?|${AGO})`;

const WHOLE = new RegExp(
  `^(?:posted|joined|replied|edited|asked|answered|modified|commented|submitted)?[\\s:on]*${MOMENT}[\\s.·|•]*(?:\\(?edited\\)?|#\\d+|\\d+ (?:likes?|replies|points?)|(?:like|reply|share|[·•|]|\\s)+)?$`,
  'i',
);

/** Whether a stretch of text is a moment and nothing else. */
export const isMoment = (text: string): boolean => WHOLE.test(text.trim());
