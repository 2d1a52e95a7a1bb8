import { useMemo, useState } from 'react';
import type { Finding, Timeline as TimelineAnswer, Verdict } from '../api/client.ts';
import { useWords, type Words } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';
import styles from './timeline.module.css';
import { timelineData } from './timeline-data.ts';
import { TimelinePictures } from './timeline-pictures.tsx';
import { TimelineTable } from './timeline-table.tsx';

const WEEK_MS = 7 * 86_400_000;

type TimelineProps = { readonly view: CaseView; readonly verdict: Verdict; readonly timeline: TimelineAnswer };

/** The one picture: scores, runs, the way down and shoes over the same days, with all of it as a table behind. */
export function Timeline({ view, verdict, timeline }: TimelineProps) {
  const words = useWords();
  const say = words.home.timeline;
  const [weeks, setWeeks] = useState<number | null>(null);
  const found = verdict.findings.find((finding) => finding.answer === 'follows');
  const lead = found?.exposure ?? null;
  const data = useMemo(() => timelineData(timeline, lead), [timeline, lead]);
  const { span } = data;
  if (span === null) return null;

  const untitled = data.scores.length === 0 ? say.runsAlone : say.notFound(view.complaint);
  const ranges = [4, 12, 26].filter((count) => span.toMs - span.fromMs > count * WEEK_MS);
  const shownWeeks = weeks ?? (span.toMs - span.fromMs > 26 * WEEK_MS ? 12 : Number.POSITIVE_INFINITY);
  const fromMs = Math.max(span.fromMs, span.toMs - shownWeeks * WEEK_MS);
  const seen = { fromMs, toMs: span.toMs };
  const inside = ({ atMs }: { readonly atMs: number }) => atMs >= seen.fromMs && atMs < seen.toMs;

  return (
    <figure className={styles.timeline} aria-labelledby="timeline">
      <figcaption className={styles.caption}>
        <h2 id="timeline">{found ? titleOf(words, view, found) : untitled}</h2>
        <p className={styles.summary}>
          {say.summary(
            data.scores.filter(inside).length,
            data.runs.filter(inside).length,
            words.write.date(new Date(seen.fromMs)),
            words.write.date(new Date(seen.toMs - 1)),
          )}
        </p>
        {ranges.length > 0 && <Ranges ranges={ranges} shown={shownWeeks} onChoose={setWeeks} />}
      </figcaption>
      <TimelinePictures view={view} data={data} seen={seen} lead={lead} />
      <TimelineTable data={data} seen={seen} lead={lead} />
    </figure>
  );
}

function titleOf(words: Words, view: CaseView, found: Finding): string {
  const { timeline } = words.home;
  const { after } = view.spoken(found.exposure);
  return view.relieves(found.hypothesis) ? timeline.foundRelief(after) : timeline.found(after);
}

type RangesProps = {
  readonly ranges: readonly number[];
  readonly shown: number;
  readonly onChoose: (weeks: number) => void;
};

function Ranges({ ranges, shown, onChoose }: RangesProps) {
  const { range } = useWords().home.timeline;
  return (
    <fieldset className={styles.ranges}>
      <legend className="unseen">{range.label}</legend>
      {[...ranges, Number.POSITIVE_INFINITY].map((count) => (
        <button key={count} type="button" aria-pressed={shown === count} onClick={() => onChoose(count)}>
          {Number.isFinite(count) ? range.weeks(count) : range.all}
        </button>
      ))}
    </fieldset>
  );
}
