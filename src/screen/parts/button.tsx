import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Kind = { readonly kind?: 'main' | 'quiet' };

/** A button; `main` is the one prominent thing to do on a page. */
export function Button({ kind = 'quiet', type = 'button', ...rest }: ComponentProps<'button'> & Kind) {
  return <button type={type} className={`${styles.button} ${styles[kind]}`} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ kind = 'quiet', ...rest }: ComponentProps<'a'> & Kind) {
  return <a className={`${styles.button} ${styles[kind]}`} {...rest} />;
}
