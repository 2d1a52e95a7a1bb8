import type { DangerSign } from '#knowledge';
import { type Case, type CaseAnswer, parseInstant } from '#record';

/** What the answers to one question of safety amount to. */
export type SignState = 'raised' | 'not-raised' | 'unanswered';

const atMs = (answer: CaseAnswer): number | null => (answer.at == null ? null : parseInstant(answer.at));

/**
 * The answers of a case that belong to one question.
 *
 * @param theCase a parsed case
 * @param id the question's id; capitals and spaces around it do not matter
 * @returns entries that hold an answer, in the case's order
 */
export function answersTo(theCase: Case, id: string): readonly CaseAnswer[] {
  const wanted = id.toUpperCase();
  return (theCase.answers ?? []).filter(
    (entry) => entry.answer != null && entry.question?.trim().toUpperCase() === wanted,
  );
}

/** Whether a `no` is known to come after a raising answer: both dated, and the `no` later. */
function clears(no: CaseAnswer, raising: CaseAnswer): boolean {
  const [noMs, raisedMs] = [atMs(no), atMs(raising)];
  return noMs !== null && raisedMs !== null && noMs > raisedMs;
}

/**
 * What the answers to one question of safety amount to, decided on the side of caution.
 *
 * A yes raises it; "not sure" does too where asked. Only an explicit no that is known to be later takes it back: an undated
 * no, or a no to an undated yes, does not. Not sure after a yes takes nothing back.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param id the question's id
 * @param notSureRaises whether "not sure" counts as yes
 */
export function stateOf(theCase: Case, id: string, notSureRaises: boolean): SignState {
  const answers = answersTo(theCase, id);
  if (answers.length === 0) return 'unanswered';
  const raises = ({ answer }: CaseAnswer) => answer === 'yes' || (answer === 'not-sure' && notSureRaises);
  const noes = answers.filter(({ answer }) => answer === 'no');
  const isRaised = answers.filter(raises).some((raising) => !noes.some((no) => clears(no, raising)));
  return isRaised ? 'raised' : 'not-raised';
}

/**
 * What the answers to a danger sign amount to: "not sure" counts as yes in the upper two tiers.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param sign the sign
 */
export function signState(theCase: Case, sign: DangerSign): SignState {
  return stateOf(theCase, sign.id, sign.tier !== 'soon');
}

/**
 * When a question was last answered.
 *
 * @param theCase a parsed case
 * @param id the question's id
 * @returns milliseconds since 1970; null where it was never answered, or never with a date
 */
export function lastAnsweredMs(theCase: Case, id: string): number | null {
  const times = answersTo(theCase, id).flatMap((answer) => atMs(answer) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
