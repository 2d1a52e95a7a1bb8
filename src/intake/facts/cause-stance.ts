import type { ReadSentence } from '../stance/stance.ts';
import { textsOf } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';

const LAY = wordSet(`
  someone somebody friend friends mate mates neighbour neighbor wife husband partner colleague mum dad mom brother sister son
  daughter people everyone everybody guy bloke lady internet google forum folk folks reddit others assistant shop clubmate buddy
  missus`);
const TRAINED =
  /^(?:physio|physiotherapist|doctor|gp|nurse|consultant|podiatrist|osteo|osteopath|chiro|chiropractor|surgeon|specialist|pt)$/;
const TELLING =
  /^(?:said|says|say|saying|thinks|think|reckons|reckon|suggested|suggests|told|tells|tell|telling|swears|convinced|mentioned|blames|adamant|insists)$/;

/** Whether somebody without a profession says it: a friend, a neighbour, "someone at the club". */
export function isRumour(sentence: ReadSentence, from: number): boolean {
  const before = textsOf(sentence, Math.max(0, from - 12), from + 2);
  const tells = before.findLastIndex((word) => TELLING.test(word));
  return (
    tells > 0 &&
    before.slice(0, tells).some((word) => LAY.has(word)) &&
    (before.includes('google') || !before.some((word) => TRAINED.test(word)))
  );
}

/** Leads and words before them that only half say what follows. */
export const GUESSED = new RegExp(
  `^(?:${`
    think.* thought reckon.* suspect suspecting suspicion guess.* wonder.* feel feels feeling seems? sounds? scared worr.*
    terrified afraid paranoid chances whether iwould hunch inkling leaning lean inclined tempted maybe perhaps might could may
    probably possibl.* likely looks assum.* figured presum.* imagin.* hope fear.* concerned bet betting theory money apparently
    tend google googled googling`
    .trim()
    .split(/\s+/)
    .join('|')})$`,
);
const UNKNOWING =
  /(?:^| )(?:(?:dont|not|do not|cant|couldnt|never) (?:really )?(?:know|sure|certain|tell|decide|say|work out|figure out|remember)|no (?:idea|clue)|unsure|undecided|torn between|toss up|whether|debating)(?: \S+){0,3}$/;

/** Whether a lead, or what stands right before it, only half says the cause. */
export function isGuess(sentence: ReadSentence, from: number, to: number): boolean {
  const before = textsOf(sentence, Math.max(0, from - 6), from).join(' ');
  const isTold = /^(?:ive been told|i was told)/.test(textsOf(sentence, from, to).join(' '));
  return (
    isTold || UNKNOWING.test(before) || textsOf(sentence, Math.max(0, from - 3), to).some((word) => GUESSED.test(word))
  );
}

/** Leads that claim although a word in them is that of a guess. */
export const CLAIMS = /^(?:convinced|definitely|obviously|clearly|diagnosed|showed|showing|revealed|confirmed|found)$/;
