import { ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { Practitioners, Shoes } from './knowledge-tables.tsx';
import { type Advice, useTonight } from './queries.ts';
import { RemedyCard } from './remedy-card.tsx';

/** Something safe for tonight: what may be done now, what not and why, and what others suggest. */
export function TonightPage({ id }: { readonly id: string }) {
  const say = useWords().dayZero.tonight;
  const tonight = useTonight(id);
  const remedies = (tonight.data?.remedies ?? []).filter(({ fits }) => fits);
  const those = (holds: (advice: Advice) => boolean) => remedies.filter(holds);
  const guided = those(({ remedy, advice }) => remedy.offer === 'guided' && advice !== 'bar');
  const barred = those(({ remedy, advice }) => remedy.offer === 'guided' && advice === 'bar');
  const suggested = those(({ remedy }) => remedy.offer !== 'guided');
  return (
    <Frame id={id} step="tonight" heading={say.heading} lead={say.lead} query={tonight}>
      {tonight.data && (
        <>
          {!tonight.data.screened && (
            <section className={styles.part} aria-labelledby="screen-first">
              <h2 id="screen-first">{say.screenFirst}</h2>
              <p>{say.screenWhy}</p>
              <div className={styles.actions}>
                <ButtonLink kind="main" href={hrefOf({ page: 'danger', id })}>
                  {say.screen}
                </ButtonLink>
              </div>
            </section>
          )}
          <Group id={id} name="now" heading={say.now} remedies={guided} />
          <Group id={id} name="not-now" heading={say.notNow} remedies={barred} />
          <Group id={id} name="suggested" heading={say.suggested} remedies={suggested} />
          <section className={styles.part} aria-labelledby="known">
            <h2 id="known">{say.known}</h2>
            <Practitioners />
            <Shoes />
          </section>
          <div className={styles.actions}>
            <ButtonLink kind={tonight.data.screened ? 'main' : 'quiet'} href={hrefOf({ page: 'check-in', id })}>
              {say.next}
            </ButtonLink>
          </div>
          <p className={styles.quiet}>{say.nextWhy}</p>
        </>
      )}
    </Frame>
  );
}

type GroupProps = {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly remedies: readonly Advice[];
};

function Group({ id, name, heading, remedies }: GroupProps) {
  if (remedies.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={name}>
      <h2 id={name}>{heading}</h2>
      <ul className={styles.plain}>
        {remedies.map((advice) => (
          <RemedyCard key={advice.remedy.id} id={id} advice={advice} />
        ))}
      </ul>
    </section>
  );
}
