import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = {
  readonly heading: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether screen readers should be told at once. */
  readonly live?: boolean;
  /** Whether it stands alone on the page. */
  readonly alone?: boolean;
};

/** A calm word about the state of things: what happened, what was kept, what to do. */
export function Notice({ heading, children, actions, live = false, alone = false }: NoticeProps) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section className={styles.notice} role={live ? 'alert' : undefined}>
      <Heading>{heading}</Heading>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
