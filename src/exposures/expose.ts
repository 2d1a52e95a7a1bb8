import type { Case } from '#record';
import type { Definition } from './definition.ts';
import { type Diary, diaryOf } from './diary.ts';
import type { Exposure } from './dose.ts';
import { exposeDays } from './expose-days.ts';
import { exposeEvents } from './expose-events.ts';
import { exposeSessions } from './expose-sessions.ts';
import { resolve } from './resolve.ts';
import { symbolsThatVary } from './varying.ts';

/** A name that stands for nothing in the case: never an error, and never a dose. */
function unknownExposure(symbol: string): Exposure {
  const what =
    symbol.trim() === '' ? 'The hypothesis names no exposure.' : `Nothing in the case is called “${symbol}”.`;
  return {
    ...{ symbol, label: symbol, unit: '', kind: 'moment', validity: 'measured', doses: [], unknownMs: [] },
    ...{ typicalDose: null, partOf: null, sources: [], remarks: [what] },
  };
}

/** The doses of one definition. */
function exposeDefinition(definition: Definition, diary: Diary): Exposure {
  if (definition.kind === 'session') return exposeSessions(definition, diary);
  if (definition.kind === 'day') return exposeDays(definition, diary);
  return exposeEvents(definition, diary);
}

/** The doses of one name, under the name as it was asked for. */
function exposeIn(diary: Diary, symbol: string): Exposure {
  const definition = resolve(symbol, diary);
  return definition === null ? unknownExposure(symbol) : { ...exposeDefinition(definition, diary), symbol };
}

/**
 * The doses of one exposure of a case, up to its `asOf`.
 *
 * @param theCase a parsed case
 * @param symbol the contract's name: `descent`, `shoe:b`, `my-own-id`
 * @returns the exposure; one without doses and with a remark for a name that stands for nothing
 */
export function exposeSymbol(theCase: Case, symbol: string): Exposure {
  return exposeIn(diaryOf(theCase), symbol);
}

/**
 * The exposures that compete to explain a case, as doses over time, up to its `asOf`.
 *
 * @param theCase a parsed case
 * @returns one exposure for each name that the hypotheses give, in their order, each name once (a hypothesis without a name
 *   has the empty one); for a case without hypotheses the built-ins that vary in it and the runner's own exposures
 */
export function exposeCase(theCase: Case): Exposure[] {
  const diary = diaryOf(theCase);
  const hypotheses = theCase.hypotheses ?? [];
  const named = hypotheses.map(({ exposure }) => exposure ?? '');
  const symbols = hypotheses.length > 0 ? named : symbolsThatVary(diary, (symbol) => exposeIn(diary, symbol));
  return [...new Set(symbols)].map((symbol) => exposeIn(diary, symbol));
}
