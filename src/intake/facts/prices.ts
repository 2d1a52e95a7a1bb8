import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { numberWords } from '../time/time-words.ts';
import type { Found } from './found.ts';
import { otherCosts } from './shoe-words.ts';

const CURRENCY: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  pounds: 'GBP',
  pound: 'GBP',
  quid: 'GBP',
  gbp: 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  usd: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  rs: 'INR',
  inr: 'INR',
  rupees: 'INR',
  zloty: 'PLN',
  zl: 'PLN',
  kr: 'SEK',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  chf: 'CHF',
  francs: 'CHF',
  cad: 'CAD',
  aud: 'AUD',
  yen: 'JPY',
  rm: 'MYR',
  ringgit: 'MYR',
  dirhams: 'AED',
  dirham: 'AED',
  aed: 'AED',
  reais: 'BRL',
  real: 'BRL',
  cedis: 'GHS',
  pesos: 'PHP',
  php: 'PHP',
  rand: 'ZAR',
  zar: 'ZAR',
  forint: 'HUF',
  huf: 'HUF',
  shekels: 'ILS',
  nis: 'ILS',
  baht: 'THB',
  naira: 'NGN',
  shillings: 'KES',
  ksh: 'KES',
  kroner: 'NOK',
  kronor: 'SEK',
};
const costsElse = phraseTable([[true, otherCosts]]);

/** What a dollar is where a letter stands before its sign: "A$150". */
const DOLLARS: Readonly<Record<string, string>> = {
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  nz: 'NZD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  us: 'USD',
  s: 'SGD',
};
/** Notes by name. */
const NOTES: Readonly<Record<string, number>> = { tenner: 10, fiver: 5, grand: 1000 };

/** A number in words before a place: "two hundred quid", "a hundred and forty". */
function wordedBefore({ words }: ReadSentence, end: number): { readonly amount: number; readonly from: number } | null {
  let [total, current, at] = [0, 0, end];
  const texts: string[] = [];
  while (
    at > 0 &&
    (numberOf(words[at - 1].text) !== null || /^(?:hundred|and|thousand)$/.test(words[at - 1].text)) &&
    end - at < 6
  ) {
    at--;
    texts.unshift(words[at].text);
  }
  while (texts[0] === 'and') {
    texts.shift();
    at++;
  }
  for (const text of texts) {
    if (text === 'hundred') current = Math.max(current, 1) * 100;
    else if (text === 'thousand') [total, current] = [total + Math.max(current, 1) * 1000, 0];
    else current += numberOf(text) ?? 0;
  }
  return texts.length === 0 || total + current <= 1 ? null : { amount: total + current, from: at };
}

function numberOf(text: string): number | null {
  const named = Object.hasOwn(numberWords, text) ? numberWords[text] : null;
  return typeof named === 'number' && named >= 1 ? named : null;
}

/** Words between a price and what else it is the price of. */
const COST_REACH = 6;

/** What things cost that the asker buys against the pain: shoes, insoles, a splint, a session; not races, clubs and cars. */
export function pricesIn(sentence: ReadSentence): Found[] {
  const others = hitsIn(costsElse, sentence);
  return sentence.words.flatMap((word, index): Found[] => {
    const told = CURRENCY[word.text] ?? (Object.hasOwn(NOTES, word.text) ? 'GBP' : undefined);
    if (told === undefined) return [];
    const abroad =
      word.text === '$' && sentence.words[index - 1]?.end === word.start
        ? DOLLARS[sentence.words[index - 1].text]
        : undefined;
    const sign = abroad ?? told;
    const isSign =
      /[£$€]/.test(word.text) ||
      (/^(?:rs|inr|chf|usd|eur|gbp|aud|cad|nzd|sek|nok|dkk|pln)$/.test(word.text) &&
        /^\d/.test(sentence.words[index + 1]?.text ?? ''));
    const [after, before] = [sentence.words[index + 1]?.text ?? '', sentence.words[index - 1]?.text ?? ''];
    const forward = isSign && /^\d/.test(after);
    const note =
      Object.hasOwn(NOTES, word.text) && /^(?:a|for|only|another|boots|amazon|chemist|chemists|shop)$/.test(before)
        ? { amount: NOTES[word.text], from: index - 1 }
        : null;
    const worded = forward || /^\d/.test(before) ? null : (note ?? wordedBefore(sentence, index));
    const amount = worded?.amount ?? Number((forward ? after : before).replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
    if (!Number.isFinite(amount) || amount <= 0 || (!forward && worded === null && !/^\d/.test(before))) return [];
    const [from, to] = forward ? [index, index + 2] : [worded?.from ?? index - 1, index + 1];
    if (others.some((hit) => hit.from - to <= COST_REACH && from - hit.to <= COST_REACH)) return [];
    const { isOwn, certainty } = stanceOf(sentence, from, to);
    const isAsked = / (?:want|wants|charge|charges|charged|asking|asked|quoted|cost|costs) /.test(sentence.line);
    return isOwn || isAsked
      ? [
          {
            kind: 'price',
            value: { amount, currency: sign },
            from,
            to,
            certainty: certainty === 'denied' ? 'denied' : 'stated',
          },
        ]
      : [];
  });
}
