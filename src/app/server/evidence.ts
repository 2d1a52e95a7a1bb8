import { attribute, type Lasting, lastingsOf } from '#attribution';
import type { Exposure } from '#exposures';
import { type Mechanism, mechanismOf, mechanismsOf } from '#knowledge';
import { analysedSite, type Case, caseAsOf } from '#record';
import { screen } from '#triage';
import { askOf } from '../ask.ts';

/** What the answer about one possible cause rests on. */
export type CauseEvidence = {
  readonly hypothesis: string;
  readonly exposure: string;
  readonly unit: string;
  readonly validity: Exposure['validity'];
  /** What was assumed, estimated or left out of the exposure, in words. */
  readonly remarks: readonly string[];
  /** Keys of REFERENCES.md that the measure of the exposure rests on. */
  readonly sources: readonly string[];
  /** By what way it could bring the pain on: told, graded and cited; empty where none is declared. */
  readonly mechanisms: readonly Pick<Mechanism, 'id' | 'name' | 'summary' | 'caveat' | 'grade' | 'sources'>[];
  /** Doses of the diary in order of time; amount null where it is not known. */
  readonly doses: readonly { readonly atMs: number; readonly amount: number | null }[];
  /** Points that it adds to each score, in the order of `scoresMs`. */
  readonly added: readonly number[];
  /** How the effect of one unit of dose runs over the hours; null where it has none that is believed. */
  readonly lasting: Lasting | null;
  /** Other exposures whose felt doses move with this one's. */
  readonly movesWith: readonly string[];
};

/** How the scores of a site are made up, as far as they tell. */
export type Evidence = {
  readonly site: string | null;
  readonly scoresMs: readonly number[];
  /** What would be there without any of the suspects, in points; one a score. */
  readonly background: readonly number[];
  readonly causes: readonly CauseEvidence[];
};

/**
 * Lays out what the answers of a case rest on: background and what each suspect adds at every score, and how long a dose lasts.
 *
 * @param given a parsed case
 * @param named the site; the analysed one by default
 * @returns nothing but the site where a danger sign needs care first
 */
export function evidenceOf(given: Case, named: string | null = null): Evidence {
  const theCase = caseAsOf(given);
  const site = analysedSite(theCase, named);
  const { tier } = screen(theCase, { site });
  if (tier === 'emergency' || tier === 'same-day') return { site, scoresMs: [], background: [], causes: [] };
  const { question, suspects, asked } = askOf(theCase, site);
  const { findings, layers } = attribute(question);
  const lastings = lastingsOf(question);
  const causes = suspects.slice(0, asked).map(({ hypothesis, exposure }, j): CauseEvidence => {
    const moving = (findings[j]?.grounds ?? []).flatMap((ground) =>
      ground.code === 'moves-with' ? ground.suspects : [],
    );
    return {
      hypothesis,
      exposure: exposure.symbol,
      unit: exposure.unit,
      validity: exposure.validity,
      remarks: exposure.remarks,
      sources: exposure.sources,
      mechanisms: mechanismsFor(exposure.symbol, exposure.label),
      doses: exposure.doses.map(({ fromMs, amount }) => ({ atMs: fromMs, amount })),
      added: rounded(layers?.added[j] ?? []),
      lasting: lastings[j] ?? null,
      movesWith: moving.flatMap((other) => suspects[other]?.exposure.symbol ?? []),
    };
  });
  return {
    site,
    scoresMs: [...question.scores.atMs],
    background: rounded(layers?.background ?? []),
    causes,
  };
}

function mechanismsFor(symbol: string, label: string): CauseEvidence['mechanisms'] {
  return mechanismsOf(symbol, label).flatMap((id) => {
    const mechanism = mechanismOf(id);
    if (mechanism === null) return [];
    const { name, summary, caveat, grade, sources } = mechanism;
    return [{ id, name, summary, caveat, grade, sources }];
  });
}

/** To a thousandth of a point: nobody sees more, and ten years of it travel in a fifth of the bytes. */
function rounded(points: Iterable<number>): number[] {
  return Array.from(points, (value) => Math.round(value * 1000) / 1000);
}
