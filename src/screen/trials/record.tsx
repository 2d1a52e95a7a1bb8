import { useTimeline } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import { wallClock } from '../home/wall-clock.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { type TrialView, useRecord } from './queries.ts';
import styles from './trials.module.css';

/** What was noted on the way, and the whole record to keep or to show. */
export function Record({ id, view }: { readonly id: string; readonly view: TrialView }) {
  const { trials, write } = useWords();
  const say = trials.record;
  const record = useRecord(id, view.id);
  const timeline = useTimeline(id);
  const onWall = wallClock(timeline.data?.timezone ?? 'UTC');
  const save = (as: 'md' | 'json') => {
    record.mutate(undefined, {
      onSuccess: (found) => {
        const text = as === 'md' ? found.markdown : `${JSON.stringify(found.record, null, 2)}\n`;
        download(`${say.fileName(view.question)}.${as}`, as === 'md' ? 'text/markdown' : 'application/json', text);
      },
    });
  };
  return (
    <section className={frame.part} aria-labelledby="record">
      <h2 id="record">{say.heading}</h2>
      <p>{say.text}</p>
      <div className={frame.actions}>
        <Button disabled={record.isPending} onClick={() => save('md')}>
          {say.readable}
        </Button>
        <Button disabled={record.isPending} onClick={() => save('json')}>
          {say.data}
        </Button>
      </div>
      {record.isError && <FailureNotice error={record.error} onRetry={() => save('md')} />}
      {view.events.length > 0 && (
        <details className={frame.detail}>
          <summary>{say.log}</summary>
          <ol className={styles.log}>
            {view.events.map(({ at, kind, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a log is only ever added to
              <li key={index}>
                {write.dateTime(new Date(onWall(Date.parse(at))))}. {say.kinds[kind] ?? kind}: {text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
