import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';

/** Years that are long past whenever this is read. */
const YEARS = Array.from({ length: 70 }, (_, index) => 1950 + index).join('|');

const old = phraseTable([
  [
    true,
    `
    (#|many|several|donkeys|a few|couple of) (years|yrs|decades) (ago|back|since|earlier), (years|decades|ages) (ago|back), back in
    (${YEARS}|school|college|uni|university|the (day|eighties|nineties|noughties|80s|90s|army)|my (teens|twenties|thirties|20s|30s)|
    secondary),
    in (${YEARS}), as a (kid|child|teenager|teen|student|youngster|boy|girl|lad|baby|junior|youth|schoolboy|schoolgirl), when i was (#|
    a (kid|child|teenager|student|boy|girl|baby|lad|junior)|younger|little|small|young|at (school|uni|university|college)|in (school|
    college|my (teens|twenties|20s))),
    in my (teens|twenties|childhood|youth|20s|school days|student days), at (school|uni|university) i, in a (past|previous|former)
    life, # years (on|later) ~3 (fine|ok|grand|healed|good)`,
  ],
]);
const present = phraseTable([
  [
    true,
    `now, today, yesterday, tonight, still, again, lately, recently, currently, (ever)? since (then|and)?, this (morning|week|month|
    afternoon|evening|year), last (night|week|month|weekend), on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), (days|
    weeks|hours) ago, keeps, but (it|my|the)`,
  ],
]);
const but = phraseTable([[true, 'but (now|today|it|my|the|since|this)']]);
const over = phraseTable([
  [
    true,
    `(all clear|healed|recovered|totally fine|completely fine|no (problems|trouble|issues|bother) since|never (again|since)|(fine|ok|
    grand|perfect|nothing|fit|good|healthy|clear) (ever)? since|(fine|grand|ok|good|perfect|gone) now|now (its)? (fine|ok|gone|grand)|
    fully healed|not since|nothing ~4 since)`,
  ],
]);

/** Whether a sentence tells of what was years ago and not of what is now. */
export function longPast(sentence: ReadSentence): boolean {
  if (hitsIn(old, sentence).length === 0) return false;
  return (
    hitsIn(present, sentence).length === 0 || (hitsIn(over, sentence).length > 0 && hitsIn(but, sentence).length === 0)
  );
}
