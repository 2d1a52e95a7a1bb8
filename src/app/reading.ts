import { caseOfFacts, readPost } from '#intake';
import { type Case, type Draft, type Fact, type FactValue, formatInstant } from '#record';
import type { CaseDocument } from '#store';
import { moveSupport } from './move-support.ts';

/** A fact of the runner's words and what the runner says of it. */
export type ReadFact = Fact & {
  readonly state: 'unconfirmed' | 'confirmed' | 'corrected' | 'removed';
  /** What had been read, where the runner put another value in its place. */
  readonly was?: FactValue;
  /** How it had been read to be said, where the runner put that right. */
  readonly wasCertainty?: Fact['certainty'];
  /** When the runner decided. */
  readonly decidedAt?: string;
};

/** The words that a case began with and what was read in them; kept in the case under `reading`. */
export type Reading = {
  readonly text: string;
  readonly postedAt: string | null;
  readonly posts: Draft['posts'];
  readonly facts: readonly ReadFact[];
};

/** What the runner says of one fact, by its index. */
export type FactDecision = {
  readonly fact: number;
  readonly state: 'confirmed' | 'corrected' | 'removed';
  readonly value?: FactValue | undefined;
  /** Whether it is so; where it is not said, a correction leaves denied what was denied. */
  readonly certainty?: 'stated' | 'denied' | undefined;
};

/** The reading that a case holds; null where it began without words. */
export function readingOf(document: CaseDocument): Reading | null {
  return (document.reading as Reading | undefined) ?? null;
}

/** The case that a reading supports now: without what was removed, with what was corrected. */
function supportedBy(reading: Reading | null): Case {
  if (reading === null) return { format: 'culprit-case/1' };
  const { text, posts, facts, postedAt } = reading;
  const standing = facts.filter(({ state }) => state !== 'removed');
  const draft = { format: 'culprit-draft/1', posts, facts, case: { format: 'culprit-case/1' } } as Draft;
  return caseOfFacts(text, draft, standing, postedAt === null ? null : Date.parse(postedAt));
}

/** The words of the one who asks, as they were written. */
function askersWords({ text, posts }: Reading): string {
  const own = posts.filter(({ role }) => role === 'asker').map(({ start, end }) => text.slice(start, end).trim());
  return own.join('\n\n') || text.trim();
}

/** A document with another reading: what rested on the one before goes, what rests on this one comes, all else stays. */
function withReading(document: CaseDocument, reading: Reading, atMs: number): CaseDocument {
  const moved = moveSupport(document, supportedBy(readingOf(document)), supportedBy(reading), formatInstant(atMs));
  const complaint = { ...(moved.complaint as object | undefined), text: askersWords(reading) };
  return { ...moved, complaint, reading };
}

/**
 * Puts a story into a case: what it says, every fact unconfirmed.
 *
 * @param document the case
 * @param text the story
 * @param atMs, postedAtMs now, and when it was written (null where unknown)
 */
export function tellStory(document: CaseDocument, text: string, atMs: number, postedAtMs: number | null): CaseDocument {
  const { timezone } = document as Case;
  const draft = readPost(text, { postedAtMs, ...(timezone == null ? {} : { timeZone: timezone }) });
  const facts = draft.facts.map((fact): ReadFact => ({ ...fact, state: 'unconfirmed' }));
  const postedAt = postedAtMs === null ? null : formatInstant(postedAtMs);
  return withReading(document, { text, postedAt, posts: draft.posts, facts }, atMs);
}

/**
 * Confirms, corrects or removes facts of a story. What was read stays beside every correction, and a decision can be changed.
 *
 * @returns null where the case has no such fact
 */
export function decideFacts(
  document: CaseDocument,
  decisions: readonly FactDecision[],
  atMs: number,
): CaseDocument | null {
  const reading = readingOf(document);
  if (reading === null || decisions.some(({ fact }) => reading.facts[fact] === undefined)) return null;
  const byFact = new Map(decisions.map((decision) => [decision.fact, decision]));
  const facts = reading.facts.map((fact, index): ReadFact => {
    const decision = byFact.get(index);
    if (decision === undefined) return fact;
    const { state, value, certainty } = decision;
    const { was, wasCertainty, ...rest } = fact;
    const read = was === undefined ? fact.value : was;
    const decided = { ...rest, state, decidedAt: formatInstant(atMs) };
    const heard = wasCertainty ?? fact.certainty;
    return state === 'corrected' && value !== undefined
      ? {
          ...decided,
          value,
          was: read,
          certainty: certainty ?? (heard === 'denied' ? 'denied' : 'stated'),
          wasCertainty: heard,
        }
      : { ...decided, ...(was === undefined ? {} : { was }), ...(wasCertainty === undefined ? {} : { wasCertainty }) };
  });
  return withReading(document, { ...reading, facts }, atMs);
}
