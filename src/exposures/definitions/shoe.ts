import { runsOf, type SessionDefinition } from '../definition.ts';
import type { Diary } from '../diary.ts';

/** What people call a pair: its label, else brand and model, else its id. */
function nameOf({ theCase }: Diary, id: string): string {
  const shoe = theCase.shoes?.find((each) => each.id?.trim() === id);
  const made = [shoe?.brand, shoe?.model].filter((part) => part).join(' ');
  return shoe?.label || made || id;
}

/**
 * Kilometres in one pair of shoes, as against the other pairs.
 *
 * @param id the pair's id, as the runs write it, without spaces around it; the pair need not be listed
 * @param diary tells the pair's label
 * @returns the definition: a run in another known pair is a known zero, a run in an unknown pair has an unknown amount
 */
export function shoe(id: string, diary: Diary): SessionDefinition {
  return {
    symbol: `shoe:${id}`,
    label: `the shoes “${nameOf(diary, id)}”`,
    unit: 'km',
    kind: 'session',
    validity: 'measured',
    sources: [],
    partOf: 'distance',
    assumes: [],
    needs: 'its shoes or its distance',
    sessionsOf: runsOf,
    read: () => ({
      doseOf: ({ run }) => {
        if (run.shoe == null) return null;
        if (run.shoe.trim() !== id) return 0;
        return run.distanceM == null ? null : run.distanceM / 1000;
      },
    }),
  };
}
