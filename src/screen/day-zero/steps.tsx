import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './steps.module.css';

/** The way through day zero. */
const steps = ['story', 'facts', 'danger', 'explanations', 'tonight', 'check-in'] as const;
export type Step = (typeof steps)[number];

/** Where the reader is on the way, and the way to each other part of it. */
export function Steps({ id, here }: { readonly id: string; readonly here: Step }) {
  const say = useWords().dayZero;
  return (
    <nav aria-label={say.way} className={styles.way}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a href={hrefOf({ page: step, id })} aria-current={step === here ? 'step' : undefined}>
              {say.steps[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
