import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = {
  readonly heading: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether screen readers should be told at once. */
  readonly live?: boolean;
};

/** A calm word about the state of things: what happened, what was kept, what to do. */
export function Notice({ heading, children, actions, live = false }: NoticeProps) {
  return (
    <section className={styles.notice} role={live ? 'alert' : undefined}>
      <h2>{heading}</h2>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
