/** What may be decided after a trial. */
export type Decided = 'keep' | 'drop' | 'buy' | 'not-buy';

/** How a decision stands to what the trial found: with it, against it, or beyond it, where it found nothing that money should follow. */
export type Stand = 'with' | 'against' | 'beyond';

/**
 * How a decision stands to the evidence.
 *
 * @param decided what was decided
 * @param answer what the trial found of the claim
 * @param relieves whether the claim is that it relieves
 * @returns `against` where the trial found the contrary of what the decision needs; `beyond` for money spent on what it could not tell
 */
export function standOf(
  decided: Decided,
  answer: 'follows' | 'does-not-follow' | 'cannot-tell',
  relieves: boolean,
): Stand {
  if (answer === 'cannot-tell') return decided === 'buy' ? 'beyond' : 'with';
  const isTrue = answer === 'follows';
  // What worsens is avoided or bought away; what relieves is gone on with or bought.
  const acts = relieves ? ['keep', 'buy'] : ['drop', 'buy'];
  const leaves = relieves ? ['drop'] : ['keep'];
  if (isTrue) return leaves.includes(decided) ? 'against' : 'with';
  return decided === 'buy' || (acts.includes(decided) && !relieves) ? 'against' : 'with';
}
