import styles from './body-map.module.css';
import { FIELD } from './body-zones.ts';

/** A body in outline, under the places to tap. */
export function Silhouette() {
  return (
    <svg viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} className={styles.body} aria-hidden="true">
      <ellipse cx="50" cy="14" rx="10.5" ry="12" />
      <path d="M44 22 H56 V36 L68 39 Q80 41 81 52 L66 58 Q64 80 68 96 L73 116 H27 L32 96 Q36 80 34 58 L19 52 Q20 41 32 39 L44 36 Z" />
      <path className={styles.limb} d="M26 47 Q21 68 18 88 L13 118 M74 47 Q79 68 82 88 L87 118" />
      <path className={styles.leg} d="M38 112 L38.5 215 M62 112 L61.5 215" />
      <path className={styles.sole} d="M39 222 L33 233 M61 222 L67 233" />
    </svg>
  );
}
