import type { ReadSentence } from '../stance/stance.ts';
import type { Hit } from '../text/phrase-table.ts';
import { isCondition } from './cause-hits.ts';

/** A question of so few words may be a cause and nothing else: "The shoes?" */
const BARE_QUESTION = 6;
/** Words that may stand behind it: "Baker's cyst, perhaps?" */
const LOOSE_END =
  /^(?:maybe|perhaps|possibly|then|or|whatever|something|thing|issue|problem|stuff|related|again|too|also)$/;

/** A name alone: "Shin splints?", "The shoes?", and a replier's "Morton's neuroma." */
export function bareNames(
  sentence: ReadSentence,
  all: readonly Hit<string>[],
  isReply: boolean,
): readonly Hit<string>[] {
  const { length } = sentence.words;
  if (!isReply && sentence.asks && length <= 7) {
    const whole = all.filter(
      ({ from, to, value }) =>
        length <= BARE_QUESTION &&
        from <= 2 &&
        sentence.words.slice(to).every(({ text }) => LOOSE_END.test(text)) &&
        !isAsking(sentence) &&
        !isFelt(sentence) &&
        !/^(?:clothing|diet|hydration)$/.test(value),
    );
    // "Anyone had luck with plantar fasciitis?" has it.
    const isShared = /^(?:anyone|anybody|has|have|any|how|does|who)$/.test(sentence.words[0].text);
    return [...all.filter(({ value }) => isCondition(value) && !isShared), ...whole];
  }
  const isAlone = isReply && length <= 5;
  return isAlone ? all.filter(({ from, to, value }) => from <= 1 && to === length && isCondition(value)) : [];
}

/** "Swelling? No." asks for what is felt. */
const isFelt = ({ words }: ReadSentence): boolean =>
  words.some(({ text }) =>
    /^(?:swelling|weakness|numbness|tightness|stiffness|spasm|spasms|tension|inflammation|any)$/.test(text),
  );

/** "Why standing?", "New shoes?" asks for something else. */
const isAsking = ({ words }: ReadSentence): boolean =>
  /^(?:why|how|what|which|where|when|who|any|new|should|best|good|can|better|worth|and|is|are|does)$/.test(
    words[0].text,
  );
