const irregular: Readonly<Record<string, string>> = {
  ran: 'run',
  running: 'run',
  runs: 'run',
  jogging: 'jog',
  stood: 'stand',
  sat: 'sit',
  sitting: 'sit',
  slept: 'sleep',
  feet: 'foot',
  lay: 'lie',
  lying: 'lie',
  laying: 'lie',
  drove: 'drive',
  driving: 'drive',
  carried: 'carry',
  carries: 'carry',
  moving: 'move',
  cycling: 'cycle',
  riding: 'ride',
  hiking: 'hike',
  swimming: 'swim',
  hopping: 'hop',
  rubbing: 'rub',
  racing: 'race',
  trainer: 'shoe',
  trainers: 'shoe',
  sneakers: 'shoe',
  sneaker: 'shoe',
  footwear: 'shoe',
  going: 'go',
  nights: 'night',
};

const dropped = new Set('a an the my your his her their our some of is was been being be i it t'.split(' '));

/** The stem of a word, as coarse as a short list of phrases needs it. */
function stem(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * The stems of a text's words, so that *run*, *runs* and *running* compare as one.
 *
 * @param text any text
 * @returns stems in order, without the small words
 */
export function canonicalStems(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}:]+/u);
  return words.filter((word) => word !== '' && !dropped.has(word)).map(stem);
}

/**
 * Whether a phrase stands in a text: its stems in their order, with at most two other words between neighbours.
 *
 * @param phrase, text stems as {@link canonicalStems} gives them
 */
export function standsIn(phrase: readonly string[], text: readonly string[]): boolean {
  return text.some((_, start) => {
    let at = start;
    return phrase.every((wanted, index) => {
      const found = text.indexOf(wanted, at);
      const near = index === 0 ? found === start : found >= 0 && found - at <= 2;
      at = found + 1;
      return near;
    });
  });
}
