import type { Timeline } from '../api/client.ts';
import { ChangedMeanwhile, useEditEntry } from '../api/queries.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';

const UNKNOWN = '\u0000unknown';

type RunAnswersProps = {
  readonly id: string;
  readonly run: Timeline['runs'][number];
  readonly entry: { readonly [field: string]: unknown };
  readonly shoes: Timeline['shoes'];
};

/** What only the runner knows of a run: which pair was worn. */
export function RunAnswers({ id, run, entry, shoes }: RunAnswersProps) {
  const { evidence, diary } = useWords();
  const say = evidence.run.shoe;
  const edit = useEditEntry(id);
  if (shoes.length === 0 || run.sport !== 'run') return null;
  const choose = (shoe: string) =>
    edit.mutate({
      list: 'runs',
      index: run.index,
      was: entry,
      becomes: { ...entry, shoe: shoe === UNKNOWN ? null : shoe },
    });
  return (
    <div>
      <Choice
        label={say.heading}
        options={[
          ...shoes.map(({ id: value, label }) => ({ value, text: label })),
          { value: UNKNOWN, text: say.unknown },
        ]}
        value={run.shoe ?? UNKNOWN}
        onChoose={choose}
      />
      <p role="status">{edit.isSuccess && say.saved}</p>
      {edit.error instanceof ChangedMeanwhile && <p role="alert">{diary.list.changedMeanwhile}</p>}
      {edit.isError && !(edit.error instanceof ChangedMeanwhile) && (
        <FailureNotice error={edit.error} onRetry={() => edit.variables && edit.mutate(edit.variables)} />
      )}
    </div>
  );
}
