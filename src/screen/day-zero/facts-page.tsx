import { useId } from 'react';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import sticky from '../parts/sticky-end.module.css';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { FactEntry } from './fact-entry.tsx';
import { type FactGroup, factGroups, sayingOf } from './fact-groups.ts';
import ends from './facts-page.module.css';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { type Decision, type Fact, useDecide, useFacts } from './queries.ts';

/** What was read in the story, each fact with its words, to be confirmed, corrected or taken out. */
export function FactsPage({ id }: { readonly id: string }) {
  const { dayZero } = useWords();
  const say = dayZero.facts;
  const facts = useFacts(id);
  const decide = useDecide(id);
  const read = facts.data?.facts ?? [];
  const open = read.filter(({ state }) => state === 'unconfirmed');
  return (
    <Frame id={id} step="facts" heading={say.heading} lead={say.lead} query={facts}>
      {facts.data && (
        <>
          {facts.data.text === null && (
            <p>
              {say.noStory} <a href={hrefOf({ page: 'story', id })}>{say.tell}</a>
            </p>
          )}
          {facts.data.text !== null && read.length === 0 && <p>{say.none}</p>}
          <div className={ends.facts}>
            {(['asker', 'replier'] as const).map((role) => (
              <FactList
                key={role}
                caseId={id}
                heading={role === 'asker' ? say.yours : say.others}
                facts={read.filter((fact) => fact.role === role)}
                onDecide={decide.mutate}
                isSaving={decide.isPending}
              />
            ))}
          </div>
          {decide.isError && <FailureNotice error={decide.error} onRetry={() => decide.mutate(decide.variables)} />}
          <div className={`${sticky.end} ${ends.end}`}>
            {read.length > 0 && <p role="status">{say.open(open.length)}</p>}
            <div className={ends.actions}>
              {open.length > 0 && (
                <Button
                  disabled={decide.isPending}
                  onClick={() => decide.mutate(open.map(({ index }) => ({ fact: index, state: 'confirmed' })))}
                >
                  {say.confirmRest(open.length)}
                </Button>
              )}
              <ButtonLink kind="main" href={hrefOf({ page: 'danger', id })}>
                {say.next}
              </ButtonLink>
            </div>
          </div>
        </>
      )}
    </Frame>
  );
}

type FactListProps = {
  readonly caseId: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly isSaving: boolean;
};

function FactList({ caseId, heading, facts, onDecide, isSaving }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {factGroups(facts).map((group) => (
        <Group key={group.kind} caseId={caseId} group={group} onDecide={onDecide} isSaving={isSaving} />
      ))}
    </section>
  );
}

type GroupProps = Omit<FactListProps, 'heading' | 'facts'> & { readonly group: FactGroup };

/** Facts of one kind; where several are open, one tap says that all of them are right. */
function Group({ caseId, group, onDecide, isSaving }: GroupProps) {
  const say = useWords().dayZero.facts;
  const id = useId();
  const kind = say.kind(group.kind);
  const open = new Set(group.open.map(sayingOf)).size;
  return (
    <section className={ends.group} aria-labelledby={id}>
      <div className={ends.kind}>
        <h3 id={id}>{kind}</h3>
        {open > 1 && (
          <Button
            disabled={isSaving}
            aria-label={`${say.allRight(open)}: ${kind}`}
            onClick={() => onDecide(group.open.map(({ index }) => ({ fact: index, state: 'confirmed' })))}
          >
            {say.allRight(open)}
          </Button>
        )}
      </div>
      <ul className={styles.plain}>
        {group.entries.map((same) => (
          <FactEntry key={same[0].index} caseId={caseId} same={same} onDecide={onDecide} isSaving={isSaving} />
        ))}
      </ul>
    </section>
  );
}
