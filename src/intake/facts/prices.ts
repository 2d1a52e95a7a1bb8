import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
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
};
const costsElse = phraseTable([[true, otherCosts]]);

/** Words between a price and what else it is the price of. */
const COST_REACH = 6;

/** What things cost that the asker buys against the pain: shoes, insoles, a splint, a session; not races, clubs and cars. */
export function pricesIn(sentence: ReadSentence): Found[] {
  const others = hitsIn(costsElse, sentence);
  return sentence.words.flatMap((word, index): Found[] => {
    const sign = CURRENCY[word.text];
    if (sign === undefined) return [];
    const isSign =
      /[£$€]/.test(word.text) ||
      (/^(?:rs|inr|chf|usd|eur|gbp)$/.test(word.text) && /^\d/.test(sentence.words[index + 1]?.text ?? ''));
    const [after, before] = [sentence.words[index + 1]?.text ?? '', sentence.words[index - 1]?.text ?? ''];
    const forward = isSign && /^\d/.test(after);
    const amount = Number((forward ? after : before).replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
    if (!Number.isFinite(amount) || amount <= 0 || (!forward && !/^\d/.test(before))) return [];
    const [from, to] = forward ? [index, index + 2] : [index - 1, index + 1];
    if (others.some((hit) => hit.from - to <= COST_REACH && from - hit.to <= COST_REACH)) return [];
    const { isOwn, certainty } = stanceOf(sentence, from, to);
    return isOwn
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
