import { dayZeroQuestionOf, observationsOfAnswer } from '#knowledge';
import type { CaseDocument } from '#store';
import { addEntry, type Edited, type Entry, type EntryEdit, removeEntry } from './case-edits.ts';

/** An answer to a day-zero question. */
export type QuestionAnswer = {
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'not-sure';
  /** When it was given. */
  readonly at: string;
};

/**
 * Stores the answer to a day-zero question together with what it lets be noticed.
 *
 * The observations carry the question's id as `fromAnswer`; those of an earlier answer to the same question go, so that a change
 * of mind leaves nothing behind. What the runner had noticed anyway is not noted twice.
 *
 * @returns null for a question that the bank does not have
 */
export function answerQuestion(document: CaseDocument, given: QuestionAnswer): Edited | null {
  const question = dayZeroQuestionOf(given.question)?.id;
  if (question === undefined) return null;
  const { answer, at } = given;
  let current = addEntry(document, 'answers', { question, answer, at });
  const then = (step: Edited) => {
    current = { document: step.document, edits: [...current.edits, ...step.edits] as readonly EntryEdit[] };
  };
  for (let index = observationsIn(current.document).length - 1; index >= 0; index--) {
    if (observationsIn(current.document)[index]?.fromAnswer === question) {
      then(removeEntry(current.document, 'observations', index));
    }
  }
  for (const { predicate, what } of observationsOfAnswer(question, answer)) {
    const isKnown = observationsIn(current.document).some(
      (entry) => entry.predicate === predicate && entry.what === what,
    );
    if (isKnown) continue;
    const when = { earliest: null, latest: at };
    then(addEntry(current.document, 'observations', { predicate, what, when, fromAnswer: question }));
  }
  return current;
}

function observationsIn(document: CaseDocument): readonly Entry[] {
  return Array.isArray(document.observations) ? document.observations : [];
}
