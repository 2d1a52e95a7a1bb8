import { type Case, sportNamed } from '#record';
import type { EventDefinition } from './definition.ts';
import { isIllness, isPainkiller } from './definitions/event-kinds.ts';
import { sport } from './definitions/sport.ts';
import { type Diary, diaryOf, type TimedEvent } from './diary.ts';
import { type Dose, type Exposure, typicalDose } from './dose.ts';
import { exposeEvents, measureOf } from './expose-events.ts';
import { exposeSessions } from './expose-sessions.ts';

const DAY_MS = 86_400_000;

/** Painkillers by their amount where all are of one kind and unit, else counted. */
function exposePainkillers(events: readonly TimedEvent[], diary: Diary): Exposure {
  const kinds = new Set(events.map(({ kind }) => kind.toLowerCase()));
  const ofOneKind = kinds.size === 1;
  // Milligrams of different substances do not add up.
  const counted = events.map((each) => ({ ...each, event: { ...each.event, amount: null } }));
  const definition: EventDefinition = {
    symbol: 'painkiller',
    label: 'painkillers',
    unit: (ofOneKind ? measureOf(events).unit : null) ?? 'times',
    kind: 'moment',
    validity: 'measured',
    sources: [],
    partOf: null,
    assumes: [],
    isOf: () => true,
  };
  return exposeEvents(definition, { ...diary, events: ofOneKind ? events : counted });
}

/** Days ill: each stretch once, however many entries cover it; an illness without an end is taken to last a day. */
function exposeIllness(events: readonly TimedEvent[], diary: Diary): Exposure {
  const doses: Dose[] = [];
  let endless = 0;
  for (const { fromMs, untilMs } of events) {
    if (untilMs <= fromMs) endless += 1;
    const from = Math.max(fromMs, doses.at(-1)?.untilMs ?? fromMs);
    const until = untilMs > fromMs ? untilMs : fromMs + DAY_MS;
    if (until > from) doses.push({ fromMs: from, untilMs: until, amount: (until - from) / DAY_MS });
  }
  const assumed =
    endless === 0 ? [] : [`${endless} of ${events.length} illnesses have no end: taken to last a day each.`];
  return {
    ...{
      symbol: 'illness',
      label: 'illness',
      unit: 'days',
      kind: 'day',
      validity: endless > 0 ? 'estimated' : 'measured',
    },
    ...{ doses, unknownMs: [], typicalDose: typicalDose(doses), partOf: null, sources: [] },
    remarks: [...assumed, ...diary.remarks],
  };
}

/**
 * What is accounted for and never accused: painkillers, illness, and the other sports.
 *
 * @param theCase a parsed case, used up to its `asOf`
 * @param suspects names that compete already and are therefore left out here: the symbols of `exposeCase`
 * @returns one exposure for each that happened
 */
export function exposeAdjustments(theCase: Case, suspects: readonly string[] = []): Exposure[] {
  const diary = diaryOf(theCase);
  const named = new Set(suspects.map((symbol) => symbol.trim()));
  const suspectSports = new Set(
    [...named].flatMap((symbol) => (symbol.startsWith('sport:') ? sportNamed(symbol.slice('sport:'.length)) : [])),
  );
  const events = diary.events.filter(({ kind }) => !named.has(kind));
  const painkillers = events.filter(({ kind }) => isPainkiller(kind));
  const illnesses = events.filter(({ kind }) => isIllness(kind));
  const sports = new Set(diary.sessions.map((session) => session.sport));
  const others = [...sports].filter((name) => name !== 'run' && !suspectSports.has(name));
  return [
    ...(painkillers.length > 0 ? [exposePainkillers(painkillers, diary)] : []),
    ...(illnesses.length > 0 ? [exposeIllness(illnesses, diary)] : []),
    ...others.map((name) => exposeSessions(sport(name), diary)),
  ];
}
