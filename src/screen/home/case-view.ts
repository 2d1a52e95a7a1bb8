import type { CaseRecord, Verdict } from '../api/client.ts';
import type { Spoken } from '../words/english/exposures.ts';
import type { Words } from '../words/words.tsx';

/** A case in the words of its page, with every unknown settled in one place. */
export type CaseView = {
  /** What the runner complains of, as it stands after "your": "neck stiffness". */
  readonly complaint: string;
  /** The same, but null where the case does not name a place. */
  readonly knownComplaint: string | null;
  /** The site the verdict is about, else the first of the complaint. */
  readonly site: string | null;
  readonly checkins: number;
  /** How an exposure is spoken of, with the runner's own names for shoes and other things. */
  readonly spoken: (exposure: string) => Spoken;
  /** Whether a hypothesis claims relief. */
  readonly relieves: (hypothesis: string) => boolean;
};

/** Reads what the page's words need from a case and its verdict. */
export function viewCase(words: Words, record: CaseRecord, verdict: Verdict): CaseView {
  const site = verdict.site ?? record.complaint?.sites?.[0] ?? null;
  const complaint = words.complaint(site, record.complaint?.qualities ?? []);
  const labels = new Map<string, string>();
  for (const own of record.exposures ?? []) if (own.id && own.label) labels.set(own.id, own.label);
  for (const shoe of record.shoes ?? []) if (shoe.id && shoe.label) labels.set(`shoe:${shoe.id}`, shoe.label);
  const relieving = new Set(record.hypotheses?.flatMap(({ id, claim }) => (id && claim === 'relieves' ? [id] : [])));
  return {
    complaint,
    knownComplaint: site === null ? null : complaint,
    site,
    checkins: record.checkins?.length ?? 0,
    spoken: (exposure) => words.spoken(exposure, labels.get(exposure) ?? null),
    relieves: (hypothesis) => relieving.has(hypothesis),
  };
}
