import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { wordSet } from '../text/word.ts';
import { type Length, lengthsIn, mostDays } from '../time/lengths.ts';
import { type Found, foundAt } from './found.ts';
import { overAtHead, recoveryClasses, recoveryTold } from './recovery-told-words.ts';

const told = phraseTable([[true, recoveryTold]], recoveryClasses);
const atHead = phraseTable([[true, overAtHead]], recoveryClasses);

/** Before what is over that tells of once, or of what is to come. */
const ONCE = /^(?:was|were|had|been|be|will|have|has|not|isnt|wasnt|never|if|until|till|no|felt|got|get|for)$/;
/** Behind a length that is of something else: time off, how often, how far, who. */
const OF_ELSE = wordSet(`
  off out ago old pregnant postpartum pp per run runs running walk of from into notice rest race plan training wait waiting later
  before on each`);
const SORE = wordSet(`
  sore stiff numb swells hurts aches burns tender limping achy puffy tight hobbling throbs lame crocked wrecked fizzy fuzzy tingly
  bruised`);
const BEEN = / (?:been|had|has|have|ive|was|were|since|now) /;
const LONGEST_SORE_DAYS = 5;
/** Minutes say how a run goes, unless they count from its end. */
const SHORTEST_DAYS = 1 / 24.5;
const OF_STOPPING =
  /^(?:later|(?:of|after) (?:(?:me|i|im|ive|it|a run|(?:the|my|each) run) )?(?:stop|stopping|finish|finishing|back|inside|home|i|sat|done))/;
const OF_RUNNING = / (?:miles|mile|km|k|run|runs|ran|plan|appointment|surgery|physio said|training|wait|waiting) /;

/** The vocabulary's word for a time of day or a day by which it is over. */
function dayWord(said: string): string {
  if (/ (?:evening|teatime|tea|lunch|lunchtime|bedtime|dinner|supper|noon|midday|afternoon|bath) $/.test(said))
    return / (?:mon|tues|weds|wed|thurs|fri|satur|sun)/.test(said) ? 'days' : 'hours';
  if (/ (?:overnight|morning|breakfast|next day|following day) /.test(said))
    return / (?:mon|tues|weds|wed|thurs|fri|satur|sun)/.test(said) ? 'days' : 'overnight';
  return 'days';
}

/**
 * How long it takes, told by the way it is said: "three days and it's gone", "gone by Friday", "that one took seven weeks".
 *
 * @param sentence the sentence
 * @param wordOf the vocabulary's word for a length
 * @returns at most one fact
 */
export function recoveryToldIn(sentence: ReadSentence, wordOf: (length: Length) => string): Found[] {
  const { words, line, at, afterComma } = sentence;
  const before = (index: number) => words[index - 1]?.text ?? '';
  const heads = hitsIn(atHead, sentence).filter(
    ({ from }) =>
      (from === 0 || afterComma[from] || /^(?:and|then|its|is|theyre|im|all|usually|normally)$/.test(before(from))) &&
      !ONCE.test(before(from)),
  );
  return [...hitsIn(told, sentence), ...heads]
    .filter(({ from, to }) => {
      const said = line.slice(at[from] - 1, at[to] ?? line.length);
      const length = lengthsIn(sentence).find((each) => each.from < to && each.to > from);
      const days = length === undefined ? 0 : mostDays(length);
      // "Sore for three weeks" tells how long it has been.
      if (SORE.has(words[from].text) && (days > LONGEST_SORE_DAYS || BEEN.test(line))) return false;
      const isMinutes = length !== undefined && days < SHORTEST_DAYS;
      if (isMinutes && !OF_STOPPING.test(line.slice(at[length.to] ?? line.length))) return false;
      return (
        !/^(?:if|until|till|every|last|past|next|for|of)$/.test(before(from)) &&
        !OF_ELSE.has(afterComma[to] ? '' : (words[to]?.text ?? '')) &&
        !OF_RUNNING.test(said)
      );
    })
    .slice(0, 1)
    .flatMap(({ from, to }) => {
      const length = lengthsIn(sentence).find((each) => each.from < to && each.to > from);
      const value = length === undefined ? dayWord(line.slice(at[from] - 1, at[to] ?? line.length)) : wordOf(length);
      return foundAt(sentence, 'usual-recovery', value, from, to);
    });
}
