import type { CaseDocument } from '#store';
import { canonicalJson } from './case-hash.ts';

/** The lists of a case that grow entry by entry. */
export const listNames = [
  'shoes',
  'runs',
  'days',
  'events',
  'exposures',
  'checkins',
  'hypotheses',
  'observations',
  'answers',
  'remedies',
  'questionnaires',
] as const;
export type ListName = (typeof listNames)[number];

/** An entry of a list, as JSON gives it. */
export type Entry = { readonly [field: string]: unknown };

/** One change of one entry: new (`before` null), replaced, or taken out (`after` null). `index` is its place when it was made. */
export type EntryEdit = {
  readonly list: ListName;
  readonly index: number;
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** What stood in place of the list before its first entry came, where there was no list. */
  readonly listBefore?: 'absent' | 'null';
};

/** The whole document replaced; what stood before is kept. */
export type WholeEdit = { readonly wholeBefore: CaseDocument };

/** A document and the edits that led to it; none where nothing had to change. */
export type Edited = { readonly document: CaseDocument; readonly edits: readonly EntryEdit[] };

/** What tells an entry from the others of its list; lists without a key hold what was noted, as often as it was. */
const keys: Partial<Record<ListName, string>> = {
  shoes: 'id',
  days: 'date',
  exposures: 'id',
  hypotheses: 'id',
};

function listOf(document: CaseDocument, list: ListName): readonly Entry[] {
  const value = document[list];
  return Array.isArray(value) ? value : [];
}

/**
 * Adds an entry. One whose key is there already (a day's date, a pair's id) is joined to it, the new fields first; one that is there
 * already word for word changes nothing, so that a request may be sent twice.
 */
export function addEntry(document: CaseDocument, list: ListName, entry: Entry): Edited {
  const entries = listOf(document, list);
  const key = keys[list];
  const known = key === undefined ? -1 : entries.findIndex((each) => each[key] != null && each[key] === entry[key]);
  if (known >= 0) return replaceEntry(document, list, known, { ...entries[known], ...entry });
  const text = canonicalJson(entry);
  if (entries.some((each) => canonicalJson(each) === text)) return { document, edits: [] };
  return {
    document: { ...document, [list]: [...entries, entry] },
    edits: [{ list, index: entries.length, before: null, after: entry }],
  };
}

/** Adds entries to several lists, one after the other. */
export function addEntries(
  document: CaseDocument,
  entries: readonly { readonly list: ListName; readonly entry: Entry }[],
): Edited {
  let edited: Edited = { document, edits: [] };
  for (const { list, entry } of entries) {
    const next = addEntry(edited.document, list, entry);
    edited = { document: next.document, edits: [...edited.edits, ...next.edits] };
  }
  return edited;
}

/** Replaces the entry at an index that exists; equal entries change nothing. */
export function replaceEntry(document: CaseDocument, list: ListName, index: number, after: Entry): Edited {
  const entries = listOf(document, list);
  const before = entries[index];
  if (canonicalJson(before) === canonicalJson(after)) return { document, edits: [] };
  return { document: { ...document, [list]: entries.with(index, after) }, edits: [{ list, index, before, after }] };
}

/** Takes out the entry at an index that exists. */
export function removeEntry(document: CaseDocument, list: ListName, index: number): Edited {
  const entries = listOf(document, list);
  return {
    document: { ...document, [list]: entries.toSpliced(index, 1) },
    edits: [{ list, index, before: entries[index], after: null }],
  };
}

/** The entry at an index of a list, or undefined. */
export function entryAt(document: CaseDocument, list: ListName, index: number): Entry | undefined {
  return listOf(document, list)[index];
}

/**
 * Takes edits back, the last first. An entry that was edited again since is left as it is now: what somebody wrote later counts.
 *
 * @returns the document and the edits of taking back, themselves to be remembered
 */
export function undoEdits(document: CaseDocument, edits: readonly EntryEdit[]): Edited {
  let current = document;
  const undone: EntryEdit[] = [];
  for (const edit of edits.toReversed()) {
    const step = undoEdit(current, edit);
    current = step.document;
    undone.push(...step.edits);
  }
  return { document: current, edits: undone };
}

function undoEdit(document: CaseDocument, edit: EntryEdit): Edited {
  const { list, before, after } = edit;
  if (after === null) {
    if (before === null) return { document, edits: [] };
    const entries = listOf(document, list);
    const index = Math.min(edit.index, entries.length);
    const next = { ...document, [list]: entries.toSpliced(index, 0, before) };
    return { document: next, edits: [{ list, index, before: null, after: before }] };
  }
  const text = canonicalJson(after);
  const index = listOf(document, list).findIndex((each) => canonicalJson(each) === text);
  if (index < 0) return { document, edits: [] };
  if (before !== null) return replaceEntry(document, list, index, before);
  const removed = removeEntry(document, list, index);
  if (edit.listBefore === undefined || listOf(removed.document, list).length > 0) return removed;
  const { [list]: _, ...rest } = removed.document;
  return { ...removed, document: edit.listBefore === 'absent' ? rest : { ...removed.document, [list]: null } };
}
