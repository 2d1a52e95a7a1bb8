import { type ReactNode, useId } from 'react';
import styles from './report-sheet.module.css';

type PartProps = { readonly title: string; readonly wide?: boolean; readonly children: ReactNode };

/** One part of the sheet under its title; `wide` ones take the whole width. */
export function Part({ title, wide = false, children }: PartProps) {
  const id = useId();
  return (
    <section className={`${styles.part} ${wide ? styles.wide : ''}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
