import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import card from './explanation-card.module.css';
import styles from './frame.module.css';
import type { Similar } from './queries.ts';

const SHOWN = 5;

/** How closed cases of this machine that share something with this one ended, failures included. */
export function SimilarCases({ similar }: { readonly similar: Similar }) {
  const words = useWords();
  const say = words.dayZero.closing;
  return (
    <section className={styles.part} aria-labelledby="similar">
      <h2 id="similar">{say.similar}</h2>
      <p>{say.looked(similar.looked, similar.cases.length)}</p>
      <ul className={styles.plain}>
        {similar.cases.slice(0, SHOWN).map((each) => (
          <li key={each.id} className={card.card}>
            <h3>
              <a href={hrefOf({ page: 'case', id: each.id })}>
                {say.ended(each.sites.map(words.site), say.states[each.closing.state])}
              </a>
            </h3>
            {each.closing.text && <p>{each.closing.text}</p>}
            <Line name={say.helped} things={each.helped} />
            <Line name={say.didNotHelp} things={each.didNotHelp} />
            <Line
              name={say.wasTried}
              things={each.tried.map(({ remedy, times, meanChange }) => say.tried(remedy, times, meanChange))}
            />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{say.similarLimit}</p>
    </section>
  );
}

function Line({ name, things }: { readonly name: string; readonly things: readonly string[] }) {
  const { dayZero, write } = useWords();
  if (things.length === 0) return null;
  return (
    <p>
      {name} {write.list(things.map(dayZero.closing.remedy))}
    </p>
  );
}
