import type { Sentence } from './sentence.ts';
import { wordSet } from './word.ts';

/** Words that turn a sentence another way. */
const turning = wordSet('but although though however except whereas yet otherwise apart');
/** Words that begin what a sentence says next, unless something still leads up to them. */
const subjects = wordSet(
  'i im ive iwill iwould id its theres this that thats he she they we you my mine the a an it there these those both',
);
const pronouns = wordSet('i im ive iwill iwould id its theres thats he she they we hes shes theyre mine');
/** What leads up to a subject and keeps it in its clause. */
const leading = wordSet(`
  when if after before that as while than because since what where how which whenever once until till like think though
  thought so whether unless although why where everytime wherever said says say and or of in on with to for at from by
  about is was are were feel felt reckon guess suppose know hope hoping wondering wonder sure suspect afraid worried
  believe doubt maybe perhaps possibly probably now time every should could would can do does did have am will may might must had been`);
/** What begins a condition, and with *and* before it a clause. */
const conditional = wordSet('if when whenever once unless');
const verbsOfIt = wordSet(
  'it:is it:was it:hurts it:feels it:felt it:goes it:gets it:started it:comes it:came it:began it:aches it:eases it:stops it:does it:doesnt it:isnt it:seems it:has it:just it:still it:only it:usually it:never it:always it:tends it:might it:could it:wont it:will it:returns it:returned it:sounds it:disappears it:loosens it:settles it:clears',
);

/** Words after which a sentence without stops is likely to go on with something new. */
const closing = wordSet(
  'fine ok now today ago too yesterday though all well hi hello help also worse better again then',
);

/** Verb and subject of a question, which begins a clause wherever it stands. */
const inverted = wordSet(
  'is:it are:they is:this was:it could:it could:this could:that could:they would:it might:it should:i do:i can:i does:it do:you am:i has:anyone does:anyone anyone:else is:that would:i shall:i will:it',
);
/** "My theory is that …" asks nothing. */
const claims = wordSet(
  'theory guess thing problem hunch fear worry feeling thought suspicion issue trouble reason bet news point hope concern',
);
const asking = wordSet('what how why when where who which whatever however if that as than so');

const grounds = wordSet(
  'grass road roads trails treadmill track hills stairs uphill downhill cycling swimming sitting standing driving pavement',
);
const questions = wordSet('any anyone anybody is are could should what how why does do can would am who which');

/** Whether a clause begins at a word. */
function begins(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index].text;
  const before = sentence.words[index - 1].text;
  const next = sentence.words[index + 1]?.text ?? '';
  if (sentence.line[sentence.at[index] - 2] === ';' || turning.has(word)) return true;
  if (sentence.afterComma[index]) {
    const led = (word === 'and' || word === 'so' || word === 'then') && (subjects.has(next) || conditional.has(next));
    // "Thumb hurts on runs, any ideas?"
    if (sentence.asks && questions.has(word)) return true;
    return subjects.has(word) || led || word === 'so' || word === 'even';
  }
  if ((word === 'and' || word === 'so') && (subjects.has(next) || next === 'now' || next === 'then')) {
    return next !== 'a' && next !== 'the' && next !== 'an' && next !== 'that' && next !== 'those';
  }
  if (inverted.has(`${word}:${next}`) && !asking.has(before) && !claims.has(before)) return true;
  // "A lot better walking is ok"
  if (closing.has(before) && /ing$/.test(word) && /^(?:is|isnt|was|wasnt|hurts|seems|doesnt)$/.test(next)) return true;
  // "Stairs up fine stairs down not fine"
  if (/^(?:fine|ok)$/.test(before) && grounds.has(word) && index > 1) return true;
  // "Worse on the road grass is fine"
  if (
    grounds.has(word) &&
    /^(?:is|are|was|feels)$/.test(next) &&
    !before.startsWith('the') &&
    !leading.has(before) &&
    before !== 'my' &&
    before !== 'up' &&
    before !== 'down'
  )
    return true;
  if (leading.has(before) || turning.has(before)) return false;
  return pronouns.has(word) || (word === 'it' && verbsOfIt.has(`it:${next}`)) || (word === 'my' && closing.has(before));
}

/**
 * The clauses of a sentence, with or without the commas that should be there.
 *
 * @param sentence the sentence
 * @returns for each word the number of its clause, from 0
 */
export function clausesOf(sentence: Sentence): readonly number[] {
  let clause = 0;
  return sentence.words.map((_, index) => (index > 0 && begins(sentence, index) ? ++clause : clause));
}
