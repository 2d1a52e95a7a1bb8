import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { useFacts, useTellStory } from './queries.ts';
import { useStoryDraft } from './story-draft.ts';

/** The runner's own words: a post, a whole thread, or a few sentences. */
export function StoryPage({ id }: { readonly id: string }) {
  const say = useWords().dayZero.story;
  const facts = useFacts(id);
  return (
    <Frame id={id} step="story" heading={say.heading} lead={say.lead} query={facts}>
      {facts.data && <StoryForm id={id} told={facts.data.text} />}
    </Frame>
  );
}

/** An instant of a local day that is surely within it, with its offset. */
function noonOf(day: string): string {
  return new Date(`${day}T12:00:00`).toISOString();
}

function StoryForm({ id, told }: { readonly id: string; readonly told: string | null }) {
  const say = useWords().dayZero.story;
  const tell = useTellStory(id);
  const { draft, change, forget } = useStoryDraft(id, told ?? '');
  const [isEmpty, setEmpty] = useState(false);
  const { text, when, day } = draft;
  const read = () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const postedAt = when === 'today' ? new Date().toISOString() : when === 'day' && day !== '' ? noonOf(day) : null;
    tell.mutate(
      { text, postedAt },
      {
        onSuccess: () => {
          forget();
          go({ page: 'facts', id });
        },
      },
    );
  };
  return (
    <>
      {told !== null && <p className={styles.quiet}>{say.again}</p>}
      <label className={styles.field}>
        <span>{say.label}</span>
        <textarea
          className={styles.input}
          rows={10}
          maxLength={200_000}
          value={text}
          onChange={(event) => change({ ...draft, text: event.target.value })}
        />
      </label>
      <Choice
        label={say.when}
        options={(['today', 'day', 'unknown'] as const).map((value) => ({ value, text: say.whens[value] }))}
        value={when}
        onChoose={(chosen) => change({ ...draft, when: chosen })}
      />
      {when === 'day' && (
        <label className={styles.field}>
          <span>{say.date}</span>
          <input
            type="date"
            className={styles.input}
            value={day}
            onChange={(event) => change({ ...draft, day: event.target.value })}
          />
        </label>
      )}
      <p role="alert">{isEmpty ? say.empty : ''}</p>
      {tell.isError && <FailureNotice error={tell.error} onRetry={read} />}
      <div className={styles.actions}>
        <Button kind="main" disabled={tell.isPending} onClick={read}>
          {tell.isPending ? say.reading : say.read}
        </Button>
      </div>
    </>
  );
}
