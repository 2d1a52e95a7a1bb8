import { Choice } from '../parts/choice.tsx';
import { Toggles } from '../parts/toggles.tsx';
import { useWords } from '../words/words.tsx';
import type { Draft } from './draft.ts';

const SPORTS = ['ride', 'swim', 'strength', 'walk', 'yoga'] as const;
const SPORT_MIN = [15, 30, 45, 60, 90, 120];
const STANDING_MIN = [0, 15, 30, 60, 120, 180];
const DESK_H = [0, 2, 4, 6, 8, 10];

type BesideFieldProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** What moves a score besides the runs, a tap each: painkillers, illness, another sport. */
export function BesideField({ draft, onChange }: BesideFieldProps) {
  const say = useWords().checkIn.beside;
  const pressed = [draft.painkiller ? ['painkiller'] : [], draft.ill ? ['ill'] : [], draft.sport ?? []].flat();
  const press = (now: readonly string[]) => {
    // One session a check-in: of two sports the one tapped last.
    const sport = now.findLast((each) => SPORTS.some((known) => known === each) && each !== draft.sport);
    const kept = draft.sport !== null && now.includes(draft.sport) ? draft.sport : null;
    const next = sport ?? kept;
    onChange({
      ...draft,
      painkiller: now.includes('painkiller'),
      ill: now.includes('ill'),
      sport: next,
      sportMin: next === draft.sport ? draft.sportMin : null,
    });
  };
  return (
    <>
      <Toggles
        label={say.label}
        options={[
          { value: 'painkiller', text: say.painkiller },
          { value: 'ill', text: say.ill },
          ...SPORTS.map((sport) => ({ value: sport, text: say.sports[sport] })),
        ]}
        pressed={pressed}
        onPress={press}
      />
      {draft.sport !== null && (
        <Choice
          label={say.howLong}
          options={SPORT_MIN.map((value) => ({ value, text: say.minutes(value) }))}
          value={draft.sportMin}
          onChoose={(sportMin) => onChange({ ...draft, sportMin })}
        />
      )}
    </>
  );
}

/** Of the day that is ending, for who wants to say it: the longest time standing, and the desk. */
export function EveningField({ draft, onChange }: BesideFieldProps) {
  const say = useWords().checkIn.evening;
  return (
    <>
      <Choice
        label={say.standing}
        options={STANDING_MIN.map((value) => ({ value, text: say.standingMin(value) }))}
        value={draft.longestStandingMin}
        onChoose={(longestStandingMin) => onChange({ ...draft, longestStandingMin })}
      />
      <Choice
        label={say.desk}
        options={DESK_H.map((hours) => ({ value: hours * 60, text: say.deskH(hours) }))}
        value={draft.deskMin}
        onChoose={(deskMin) => onChange({ ...draft, deskMin })}
      />
    </>
  );
}
