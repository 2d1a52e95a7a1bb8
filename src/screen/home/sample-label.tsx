import { useWords } from '../words/words.tsx';
import styles from './sample-label.module.css';
import { Story } from './story.tsx';

/** Says that what follows is made up, and by what story. */
export function SampleLabel({ story }: { readonly story: string | null }) {
  const { sample, story: say } = useWords().home;
  return (
    <div>
      <p className={styles.sample}>
        <span className={styles.label}>{sample.label}</span> {sample.text}
      </p>
      {story && <Story text={story} heading={say.sample} />}
    </div>
  );
}
