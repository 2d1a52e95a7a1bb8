import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';
import { notQualities, qualityWords } from './quality-words.ts';
import { complaintWords, handledParts, notSites, ownParts, siteWords } from './site-words.ts';

const sites = phraseTable<string | null>([...Object.entries(siteWords), [null, notSites]]);
const qualities = phraseTable<string | null>([...Object.entries(qualityWords), [null, notQualities]]);

const complaints = phraseTable([[true, complaintWords]]);
const owned = phraseTable([[true, ownParts]]);
/** Words before a side that say that the part is only used: "a bottle in my right hand". */
const USED = /^(?:in|with|on|from|onto|over|using|by|holding|under|around|off|into|to)$/;

/** "My left hip": nobody names a side but of what he complains. */
const isOfOneSide = ({ words }: ReadSentence, from: number): boolean => {
  const at = [1, 2].find((back) => /^(?:left|right)$/.test(words[from - back]?.text ?? ''));
  if (at === undefined) return false;
  const [before, further] = [words[from - at - 1]?.text ?? '', words[from - at - 2]?.text ?? ''];
  return !USED.test(before) && !(/^(?:my|the|your|his|her)$/.test(before) && USED.test(further));
};

const NO_SITES: ReadonlySet<string> = new Set();

/** What makes "back" a part of the body: whose it is, which part of it, how it feels. */
const BODILY =
  /^(?:my|his|her|your|our|their|its|the|a|whole|entire|bad|sore|stiff|dodgy|achy|aching|tight|painful|old|poor|mid|middle|lower|low|upper|and|or|left|right|bloody|own|no)$/;
/** Before "the back", of another part: "sore at the back". */
const OF_ANOTHER = /^(?:at|round|around|to|towards|toward|by|from|off)$/;
const FELT_AFTER =
  /^(?:pain|ache|aches|hurts|hurt|is|was|spasm|spasms|trouble|issues|problem|problems|injury|muscle|muscles|feels|goes|went|gone|seized|killing|stiffness|stiff|sore|tightness|seizes|tightens|fine|ok|better|worse)$/;

/** "It came back", "lay back", "sore at the back": a direction or the rear of another part, and not the back. */
function isTurnedBack({ words, afterComma }: ReadSentence, from: number, to: number): boolean {
  if (to - from !== 1 || words[from].text !== 'back') return false;
  const [before, further, next] = [words[from - 1]?.text ?? '', words[from - 2]?.text ?? '', words[to]?.text ?? ''];
  if (next === 'of') return true;
  if (before === 'the' && OF_ANOTHER.test(further)) return true;
  if (BODILY.test(before)) return /^(?:and|or|no)$/.test(before) && /^(?:it|forth|from|to|in)$/.test(next);
  return !FELT_AFTER.test(next) && !(words.length <= 3 && afterComma[from] !== true && from === 0);
}

/** Parts that runners name for much besides a complaint. */
const NAMED_FOR_ALL =
  /^(?:leg|legs|arm|arms|hand|hands|finger|fingers|thumb|thumbs|palm|palms|head|heads|face|cheek|foot|feet|back|stomach|tummy|belly|gut|abs|heart|spine|sole|soles|knuckle|arse|backside|stitch|butt|skull)$/;
/** What uses a part of the body, or names the one that is well. */
const IN_USE =
  /^(?:with|using|hairy|bare|other|good|unaffected|new|between|opposite|flat|single|to|than|high|above|behind)$/;

/** "Calf.", "It's my IT band": a part that nobody names but of what he complains. */
function isSpecific({ words }: ReadSentence, value: string, from: number): boolean {
  const [own, before, further] = [words[from].text, words[from - 1]?.text ?? '', words[from - 2]?.text ?? ''];
  if (IN_USE.test(before) || (/^(?:the|my|your|a)$/.test(before) && IN_USE.test(further))) return false;
  return !NAMED_FOR_ALL.test(own) && !/^(?:leg|arm|hand|head|abdomen)$/.test(value);
}

const handled = phraseTable([[true, handledParts]]);

/** The hits of a table that no trap covers. */
export function plainHits(table: typeof sites, sentence: ReadSentence) {
  return longestHits(hitsIn(table, sentence)).flatMap(({ value, from, to }) =>
    value === null ? [] : { value, from, to },
  );
}

/** What the pain feels like. */
export function qualitiesIn(sentence: ReadSentence): Found[] {
  return plainHits(qualities, sentence).flatMap(({ value, from, to }) => foundAt(sentence, 'quality', value, from, to));
}

/** Whether all that is felt in a site's clause is denied: "my ankles don't hurt". */
function isSpared(
  { clauses, words, afterComma }: ReadSentence,
  feels: readonly Found[],
  at: number,
  end: number,
): boolean {
  const [verb, how] = [words[end]?.text ?? '', words[end + 1]?.text ?? ''];
  // "Legs otherwise decent"
  if (
    /^(?:totally|otherwise|all|absolutely|completely|perfectly)$/.test(verb) &&
    /^(?:fine|ok|good|great|decent|normal)$/.test(how)
  )
    return true;
  if (/^(?:is|are|feel|feels|was|were)$/.test(verb) && /^(?:normal|fine|ok|good|great|unaffected|alright)$/.test(how))
    return true;
  const here = feels.filter((felt) => clauses[felt.from] === clauses[at]);
  if (words.length - 1 > at && /^(?:doesnt|dont|isnt|arent|didnt)$/.test(words.at(-1)?.text ?? '')) {
    return (
      clauses[at] === clauses.at(-1) &&
      here.every((felt) => felt.from < at && afterComma.slice(felt.to, at + 1).includes(true))
    );
  }
  return here.length > 0 && here.every((felt) => felt.certainty === 'denied' && felt.from > at);
}

/**
 * Where it hurts.
 *
 * A part of the body counts where the sentence complains, or where it stands in the writer's own name in a heading.
 */
export function sitesIn(
  sentence: ReadSentence,
  feels: readonly Found[],
  known: ReadonlySet<string> = NO_SITES,
): Found[] {
  const hits = plainHits(sites, sentence);
  if (hits.length === 0) return [];
  const complains =
    feels.length > 0 ||
    / (?:splint|splints|shinsplints|headache|headaches|plantar|tendinopathy|tendonitis|tendinitis|tendinosis|tendonosis|fasciitis|bursitis|strain|tear|sprain|syndrome|impingement) /.test(
      sentence.line,
    ) ||
    hitsIn(complaints, sentence).length > 0;
  const handledAt = hitsIn(handled, sentence);
  const ownedAt = hitsIn(owned, sentence);
  const isHeading = sentence.opensParagraph && sentence.words.length <= 8;
  return hits.flatMap(({ value, from, to }) => {
    // "It's only one leg", "both legs" says how many and not where.
    const isCount =
      value === 'leg' && /^(?:one|both|other|either|each|that)$/.test(sentence.words[from - 1]?.text ?? '');
    if (isCount && hits.some((other) => other.from !== from)) return [];
    // "Rolled my ankle" hurt it.
    const isRolled =
      /^(?:ankle|foot|knee)$/.test(value) &&
      sentence.words.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'rolled');
    const isHandled = !isRolled && handledAt.some((hit) => hit.from < from && hit.to >= from) && feels.length === 0;
    const isOwned = ownedAt.some((hit) => hit.from <= from && hit.to >= from);
    if (
      isHandled ||
      isTurnedBack(sentence, from, to) ||
      !(
        complains ||
        known.has(value) ||
        isSpecific(sentence, value, from) ||
        isOfOneSide(sentence, from) ||
        (isOwned && isHeading) ||
        sentence.words.length <= 3 ||
        (sentence.words.length <= 5 && to === sentence.words.length)
      )
    )
      return [];
    return foundAt(
      sentence,
      'site',
      value,
      from,
      to,
      isSpared(sentence, feels, from, to) ? { certainty: 'denied' } : {},
    );
  });
}

/** Whether a sentence speaks of what hurts: by a quality, or by a part of the body. */
export function speaksOfPain(sentence: ReadSentence): boolean {
  return qualitiesIn(sentence).length > 0 || plainHits(sites, sentence).length > 0;
}
