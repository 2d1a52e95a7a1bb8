import type { CaseView } from '../home/case-view.ts';
import { useWords } from '../words/words.tsx';
import type { LaidOut } from './laid-out.ts';
import { LAYER_TONES } from './paint-layers.ts';
import styles from './timeline.module.css';

type LayerSwitchesProps = {
  readonly laid: LaidOut;
  readonly view: CaseView;
  readonly showsBackground: boolean;
  readonly onBackground: (shows: boolean) => void;
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
};

/** How the scores are made up, to be laid under the dots one by one. */
export function LayerSwitches({ laid, view, showsBackground, onBackground, shown, onShown }: LayerSwitchesProps) {
  const say = useWords().evidence.timeline.layers;
  if (laid.background === null) return <p className={styles.hint}>{say.none}</p>;
  const order = laid.causes.filter(({ hypothesis }) => shown.includes(hypothesis));
  return (
    <fieldset className={styles.layers}>
      <legend className={styles.strong}>{say.heading}</legend>
      <p className={styles.hint}>{say.lead}</p>
      <label className={styles.layer}>
        <input type="checkbox" checked={showsBackground} onChange={(event) => onBackground(event.target.checked)} />
        <span className={styles.tone} style={{ background: 'var(--line)' }} />
        {say.background}
      </label>
      {laid.causes.map(({ hypothesis, exposure }) => {
        const at = order.findIndex((each) => each.hypothesis === hypothesis);
        return (
          <label key={hypothesis} className={styles.layer}>
            <input
              type="checkbox"
              checked={at >= 0}
              onChange={({ target }) =>
                onShown(target.checked ? [...shown, hypothesis] : shown.filter((each) => each !== hypothesis))
              }
            />
            <span
              className={styles.tone}
              style={{ background: at < 0 ? 'transparent' : `var(--${LAYER_TONES[at % LAYER_TONES.length]})` }}
            />
            {view.spoken(exposure).heading}
          </label>
        );
      })}
    </fieldset>
  );
}
