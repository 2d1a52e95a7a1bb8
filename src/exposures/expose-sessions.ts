import type { SessionDefinition } from './definition.ts';
import type { Diary } from './diary.ts';
import { type Dose, type Exposure, typicalDose } from './dose.ts';

/**
 * The doses that come with sessions.
 *
 * @param definition what is read from each session
 * @param diary the case in time
 * @returns the exposure; one dose a session, its amount null where the session lacks what the definition needs
 */
export function exposeSessions(definition: SessionDefinition, diary: Diary): Exposure {
  const { symbol, label, unit, kind, partOf, sources } = definition;
  const { doseOf, validity = definition.validity, remarks = [] } = definition.read(diary);
  const sessions = definition.sessionsOf(diary);
  const doses = sessions.map((session): Dose => {
    const { fromMs, untilMs } = session;
    return { fromMs, untilMs, amount: doseOf(session) };
  });
  const unknown = doses.filter(({ amount }) => amount === null).length;
  const lacking =
    unknown === 0 ? [] : [`${unknown} of ${doses.length} sessions lack ${definition.needs}: unknown, not zero.`];
  const none = doses.length === 0 ? ['No such session is on record.'] : [];
  return {
    ...{ symbol, label, unit, kind, validity, doses, unknownMs: [], typicalDose: typicalDose(doses), partOf, sources },
    remarks: [...definition.assumes, ...remarks, ...lacking, ...none, ...diary.remarks],
  };
}
