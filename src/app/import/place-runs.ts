import { isSameSession, parseInstant, type Run, uniteRuns } from '#record';
import type { CaseDocument } from '#store';
import type { Entry, EntryEdit } from '../case-edits.ts';
import { canonicalJson } from '../case-hash.ts';

/** No two recordings of one session start further apart than this; it spares comparing each with all. */
const APART_MS = 3_600_000;

/** A case's runs while files are added to them. */
export class RunsInPlace {
  #document: CaseDocument;
  readonly #entries: Entry[];
  readonly #startsMs: (number | null)[];
  readonly edits: EntryEdit[] = [];

  constructor(document: CaseDocument) {
    this.#document = document;
    this.#entries = Array.isArray(document.runs) ? [...document.runs] : [];
    this.#startsMs = this.#entries.map((entry) => msOf(entry.start));
  }

  /** The document with every run added so far. */
  get document(): CaseDocument {
    return this.edits.length === 0 ? this.#document : { ...this.#document, runs: this.#entries };
  }

  /**
   * Adds a run, or joins it to the entry of the same session: what the case knows stays, what only the file knows is filled in.
   *
   * @returns whether it was new
   */
  add(run: Entry): 'new' | 'known' {
    const startMs = msOf(run.start);
    const index = this.#startsMs.findIndex((each, at) => {
      const isNear = each !== null && startMs !== null && Math.abs(each - startMs) <= APART_MS;
      return isNear && isSameSession(this.#entries[at] as Run, run as Run);
    });
    if (index < 0) {
      this.edits.push({ list: 'runs', index: this.#entries.length, before: null, after: run, ...this.#listBefore() });
      this.#entries.push(run);
      this.#startsMs.push(startMs);
      return 'new';
    }
    const before = this.#entries[index];
    const joined = join(before, run);
    if (canonicalJson(before) !== canonicalJson(joined)) {
      this.edits.push({ list: 'runs', index, before, after: joined });
      this.#entries[index] = joined;
    }
    return 'known';
  }

  #listBefore(): Pick<EntryEdit, 'listBefore'> {
    if (this.#entries.length > 0 || Array.isArray(this.#document.runs)) return {};
    return { listBefore: this.#document.runs === null ? 'null' : 'absent' };
  }
}

function join(known: Entry, run: Entry): Entry {
  // What is said of the file's descent is said of it alone.
  const { descentFrom: _, ...rest } = run;
  const [joined] = uniteRuns([known as Run, (known.descentM == null ? run : rest) as Run]);
  return joined as Entry;
}

function msOf(start: unknown): number | null {
  return typeof start === 'string' ? parseInstant(start) : null;
}
