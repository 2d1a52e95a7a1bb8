import type { Case } from '#record';
import type { CaseDocument } from '#store';
import { type Entry, type ListName, listNames } from './case-edits.ts';
import { canonicalJson } from './case-hash.ts';

/** An entry as far as it rests on words: answers are dated when they are put in. */
function essence({ at: _, ...entry }: Entry): string {
  return canonicalJson(entry);
}

function entriesOf(holder: object, list: ListName): readonly Entry[] {
  const value = (holder as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(value) ? value : [];
}

/** A list without what only the one supported, and with what only the other does. */
function moveList<T>(list: readonly T[], before: readonly T[], after: readonly T[], key: (item: T) => string): T[] {
  const [had, has] = [new Set(before.map(key)), new Set(after.map(key))];
  const kept = list.filter((item) => !had.has(key(item)) || has.has(key(item)));
  const held = new Set(kept.map(key));
  return [...kept, ...after.filter((item) => !held.has(key(item)))];
}

/**
 * Moves a case from the support of one derived case to that of another: entries that rested on the first alone go, those that the
 * second brings come, and everything else stays as it is.
 *
 * @param document the case
 * @param before, after what the words supported so far, and what they support now
 * @param at when; answers that come are dated, so that a later answer can take them back
 */
export function moveSupport(document: CaseDocument, before: Case, after: Case, at: string): CaseDocument {
  const moved: { [field: string]: unknown } = { ...document };
  for (const list of listNames) {
    const brought = entriesOf(after, list).map((entry) => (list === 'answers' ? { ...entry, at } : entry));
    const next = moveList(entriesOf(document, list), entriesOf(before, list), brought, essence);
    if (next.length > 0 || document[list] !== undefined) moved[list] = next;
  }
  const { complaint = {}, outcome, runner } = document as Case;
  const complaintNow: { [field: string]: unknown } = { ...complaint };
  for (const field of ['sites', 'qualities'] as const) {
    const given = [complaint, before.complaint, after.complaint].map((each) => each?.[field] ?? []);
    const next = moveList(given[0], given[1], given[2], (text) => text);
    if (next.length > 0 || complaint?.[field] != null) complaintNow[field] = next;
  }
  if (complaint?.onset == null || complaint.onset === before.complaint?.onset) {
    complaintNow.onset = after.complaint?.onset ?? null;
  }
  moved.complaint = complaintNow;
  if (after.runner != null) moved.runner = { ...after.runner, ...runner };
  if (outcome == null || canonicalJson(outcome) === canonicalJson(before.outcome ?? null)) {
    if (after.outcome == null) delete moved.outcome;
    else moved.outcome = after.outcome;
  }
  return moved;
}
