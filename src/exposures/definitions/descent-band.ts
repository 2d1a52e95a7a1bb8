import { runsOf, type SessionDefinition } from '../definition.ts';
import { extraAmounts } from '../extra-amounts.ts';

/** The gradients of descent that are told apart, in percent down, in the order of a run's `descentBandsM`. */
export const DESCENT_BANDS = ['0-3', '3-6', '6-10', 'over-10'] as const;

/** The name of one band. */
export type DescentBand = (typeof DESCENT_BANDS)[number];

const WORDS: Record<DescentBand, string> = {
  '0-3': 'less than 3 %',
  '3-6': '3 to 6 %',
  '6-10': '6 to 10 %',
  'over-10': 'more than 10 %',
};

/**
 * Metres of descent at one band of gradient, from a run's field `descentBandsM`: four numbers in the order of {@link DESCENT_BANDS}.
 *
 * @param band the band's name
 * @returns the definition; a run without altitude has an unknown amount
 * @source gottschall-2005
 */
export function descentBand(band: DescentBand): SessionDefinition {
  return {
    symbol: `descent:${band}`,
    label: `running downhill at ${WORDS[band]}`,
    unit: 'm',
    kind: 'session',
    validity: 'derived',
    sources: ['gottschall-2005'],
    partOf: 'descent',
    assumes: [],
    needs: 'its descent by gradient',
    sessionsOf: runsOf,
    read: () => ({
      doseOf: ({ run }) => extraAmounts(run, 'descentBandsM')?.[DESCENT_BANDS.indexOf(band)] ?? null,
    }),
  };
}
