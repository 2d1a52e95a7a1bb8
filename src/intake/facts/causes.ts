import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { causeLeads, causeTails, causeWords, notCauses, notLeads, plainLeads } from './cause-words.ts';
import { type Found, foundAt } from './found.ts';
import { conditions } from './runner-words.ts';

const causes = phraseTable<string | null>([
  ...Object.entries(conditions),
  ...Object.entries(causeWords),
  [null, notCauses],
]);
const leads = phraseTable<'plain' | 'table'>([
  ['plain', plainLeads],
  ['table', causeLeads],
]);
const tails = phraseTable([[true, causeTails]]);
const noLeads = phraseTable([[true, notLeads]]);

const REACH = 6;
const CLOSE = 2;
/** "Shoes probably half a size too small" */
const NEAR = 4;

/** "Had the same in 2021 and it was my IT band": what it was then is history. */
function tellsOfThePast(sentence: ReadSentence, from: number): boolean {
  const isWas = / (?:it|this) was /.test(sentence.line.slice(sentence.at[from] - 1, sentence.at[from] + 9));
  return isWas && / (?:same|(?:19|20)\d\d|year|years|before|previously) /.test(sentence.line);
}

/** Leads of the table, and the *or* of a question that goes on from the one before: "Or the bottle I carry?" */
function leadsIn(sentence: ReadSentence): Hit<'plain' | 'table'>[] {
  const goesOn = sentence.asks && sentence.words[0].text === 'or' && sentence.words.length <= 12;
  return [...(goesOn ? [{ value: 'table' as const, from: 0, to: 1 }] : []), ...hitsIn(leads, sentence)];
}

/** "Somebody said Morton's": only what has a name is told of so. */
const isHearsay = ({ words }: ReadSentence, lead: Hit<'plain' | 'table'>): boolean =>
  lead.to - lead.from === 1 && /^(?:said|says|suggested|suggests|mentioned|mentions)$/.test(words[lead.from].text);

/** "It's …" says what it is at once, or says something else. */
function reachOf(sentence: ReadSentence, lead: Hit<'plain' | 'table'>): number {
  const { text } = sentence.words[lead.from];
  if (/^(?:probably|prob|maybe)$/.test(text)) return NEAR;
  if (isHearsay(sentence, lead)) return CLOSE;
  return /^(?:its|thats|this|that|it|or|not|isnt|check)$/.test(text) ? CLOSE : REACH;
}

/** The nearest cause behind a lead, in the same clause or the one that it leads into. */
function causeAfter(
  sentence: ReadSentence,
  lead: Hit<'plain' | 'table'>,
  all: readonly Hit<string>[],
): Hit<string> | null {
  const next = all.find(
    (cause) =>
      cause.from >= lead.from &&
      cause.to > lead.to - 1 &&
      cause.from - lead.to <= reachOf(sentence, lead) &&
      cause.to > lead.from + 1,
  );
  if (next === undefined) return null;
  const between = sentence.words.slice(lead.to, Math.max(lead.to, next.from)).map((word) => word.text);
  return between.some((word) =>
    /^(but|when|after|because|since|while|until|although|so|then|before|during|safe|normal|common|worth|wise|sensible|always|never|only|everyone|everybody|anyone|who|usually|start|fine|going|hurts|hurt|feels|helps|loosens|eases|able|advise|recommend|help|try|buy|check|look|better|good|sure)$/.test(
      word,
    ),
  )
    ? null
    : next;
}

/** An unknown cause behind a plain lead: its own words, up to the end of the clause. */
function wordsAfter(
  sentence: ReadSentence,
  lead: Hit<'plain' | 'table'>,
): { readonly value: string; readonly to: number } | null {
  let to = lead.to;
  while (
    to < sentence.words.length &&
    to - lead.to < 6 &&
    sentence.clauses[to] === sentence.clauses[lead.to] &&
    !(sentence.afterComma[to] && to > lead.to)
  ) {
    if (/^(i|when|and|or|because|which|that|but|if|as)$/.test(sentence.words[to].text)) break;
    to++;
  }
  const texts = sentence.words.slice(lead.to, to).map((word) => word.text);
  while (/^(the|a|an|my|our|some|that|this|just)$/.test(texts[0] ?? '')) texts.shift();
  const isEmpty =
    texts.length === 0 ||
    texts.every((text) =>
      /^(something|anything|nothing|it|that|this|what|serious|normal|more|else|here|worse|better|a|yesterday|today|lot|while|time|long|start|beginning|now)$/.test(
        text,
      ),
    );
  return isEmpty ? null : { value: texts.join(' '), to };
}

/** Whether somebody without a profession says it: a friend, a neighbour, "someone at the club". */
function isRumour({ words }: ReadSentence, from: number): boolean {
  const before = words.slice(Math.max(0, from - 12), from + 2).map((word) => word.text);
  const tells = before.findLastIndex((word) =>
    /^(?:said|says|thinks|reckons|suggested|suggests|told|swears)$/.test(word),
  );
  return (
    tells > 0 &&
    before.slice(0, tells).some((word) => LAY.test(word)) &&
    (before.includes('google') || !before.some((word) => TRAINED.test(word)))
  );
}
const LAY =
  /^(?:someone|somebody|friend|mate|neighbour|neighbor|wife|husband|partner|colleague|mum|dad|mom|brother|sister|son|daughter|people|everyone|guy|bloke|lady|internet|google|forum)$/;
const TRAINED =
  /^(?:physio|physiotherapist|doctor|gp|nurse|consultant|podiatrist|osteo|osteopath|chiro|chiropractor|surgeon|specialist|pt)$/;

/** The value of the cause that begins at a word. */
const causeOf = (all: readonly Hit<string>[], from: number): string =>
  all.find((each) => each.from === from)?.value ?? '';

/**
 * What is taken for the cause.
 *
 * @param sentence the sentence
 * @param isReply whether somebody answers, so that a name alone is an explanation
 * @param mayBeUnknown whether a cause outside the tables is read off, in its own words
 */
export function hypothesesIn(sentence: ReadSentence, mayBeUnknown: boolean, isReply = false): Found[] {
  const all = longestHits(hitsIn(causes, sentence)).flatMap(({ value, from, to }) =>
    value === null ? [] : { value, from, to },
  );
  const blocked = hitsIn(noLeads, sentence);
  const found = new Map<string, Found>();
  const put = (value: string, from: number, to: number, at: number, isGuess = false) => {
    const key = `${value}`;
    if (found.has(key)) return;
    const { isSupposed, certainty: heard } = stanceOf(sentence, at, to);
    const certainty = /^(?:nothing|not|isnt|arent)$/.test(sentence.words[from].text) ? 'denied' : heard;
    const whole = stanceOf(sentence, from, to).certainty;
    const spoken = certainty === 'denied' || whole === 'stated' ? certainty : whole;
    for (const each of foundAt(sentence, 'hypothesis', value, from, to, {
      certainty: (isGuess || isSupposed || isRumour(sentence, from)) && spoken === 'stated' ? 'hedged' : spoken,
    })) {
      found.set(key, each);
    }
  };
  for (const lead of leadsIn(sentence)) {
    if (tellsOfThePast(sentence, lead.from) || blocked.some((trap) => trap.from <= lead.from && trap.to > lead.from))
      continue;
    const cause = causeAfter(sentence, lead, all);
    if (
      cause !== null &&
      /^(?:that|which)$/.test(sentence.words[cause.to]?.text ?? '') &&
      /^its$/.test(sentence.words[lead.from].text)
    )
      continue;
    if (cause !== null && isHearsay(sentence, lead) && !Object.hasOwn(conditions, cause.value)) continue;
    if (cause !== null) {
      put(cause.value, lead.from, cause.to, cause.from);
      for (const other of listedWith(sentence, cause, all)) put(other.value, other.from, other.to, other.from);
    } else if (lead.value === 'plain' && mayBeUnknown) {
      const unknown = wordsAfter(sentence, lead);
      if (unknown !== null) put(unknown.value, lead.from, unknown.to, lead.from);
    }
  }
  if (!isReply && sentence.asks && sentence.words.length <= 7) {
    // "Shin splints?", "Piriformis or disc?"
    for (const each of all.filter(({ value }) => Object.hasOwn(conditions, value)))
      put(each.value, each.from, each.to, each.from);
  }
  if (isReply && sentence.words.length <= 5) {
    // "Morton's neuroma."
    const whole = all.find(
      ({ from, to }) => from <= 1 && to === sentence.words.length && Object.hasOwn(conditions, causeOf(all, from)),
    );
    if (whole !== undefined) put(whole.value, whole.from, whole.to, whole.from);
  }
  for (const tail of hitsIn(tails, sentence)) {
    if (sentence.words.slice(tail.from, tail.to).some((word) => word.text === 'no')) continue;
    const cause = all.findLast(
      (each) =>
        each.to <= tail.from &&
        tail.from - each.to <= 4 &&
        (sentence.words[tail.from].text !== 'i' || each.to === tail.from) &&
        (sentence.clauses[each.from] === sentence.clauses[tail.from] ||
          sentence.words[tail.from].text === 'i' ||
          /^(?:thats|are|is|which)$/.test(sentence.words[tail.from].text)),
    );
    if (cause === undefined) continue;
    put(cause.value, cause.from, tail.to, cause.from, sentence.words[tail.from].text === 'i');
    for (const other of all) {
      const joins =
        sentence.words.slice(other.to, cause.from).every((word) => /^(and|or|both|the|my)$/.test(word.text)) &&
        other.to < cause.from;
      if (joins) put(other.value, other.from, other.to, other.from);
    }
  }
  return [...found.values()];
}

/** Causes joined to one by "or" and "and". */
function listedWith(sentence: ReadSentence, cause: Hit<string>, all: readonly Hit<string>[]): Hit<string>[] {
  const listed: Hit<string>[] = [];
  let end = cause.to;
  for (const other of all.filter((each) => each.from >= cause.to)) {
    const between = sentence.words.slice(end, other.from).map((word) => word.text);
    if (
      between.length === 0 ||
      between.length > 5 ||
      !between.every((word) =>
        /^(or|and|the|my|a|is|it|just|maybe|even|could|be|from|to|too|also|possibly|your|some|kind|of|because|due)$/.test(
          word,
        ),
      ) ||
      !between.some((word) => word === 'or' || word === 'and')
    )
      break;
    listed.push(other);
    end = other.to;
  }
  return listed;
}
