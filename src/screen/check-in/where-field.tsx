import { Field } from '@base-ui/react/field';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Toggles } from '../parts/toggles.tsx';
import { useWords } from '../words/words.tsx';
import { BodyMap } from './body-map.tsx';
import type { Draft } from './draft.ts';
import styles from './where-field.module.css';

type WhereFieldProps = {
  readonly known: readonly string[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** Where it hurts: the places of the case as chips, set as last time; any other on the body map, or in the runner's own words. */
export function WhereField({ known, draft, onChange }: WhereFieldProps) {
  const words = useWords();
  const say = words.checkIn;
  const [open, setOpen] = useState(() => known.length === 0 || matchMedia('(min-width: 56rem)').matches);
  const { sites } = draft;
  const offered = [...new Set([...known, ...sites])];
  const toggle = (site: string) =>
    onChange({ ...draft, sites: sites.includes(site) ? sites.filter((each) => each !== site) : [...sites, site] });
  // One function for as long as the field is there: a tap on a score need not draw the whole body anew.
  const latest = useRef(toggle);
  useLayoutEffect(() => {
    latest.current = toggle;
  });
  const toggleLatest = useCallback((site: string) => latest.current(site), []);
  return (
    <div className={styles.where}>
      {offered.length > 0 && (
        <Toggles
          label={say.site}
          options={offered.map((site) => ({ value: site, text: words.siteHeading(site) }))}
          pressed={sites}
          onPress={(pressed) => onChange({ ...draft, sites: offered.filter((site) => pressed.includes(site)) })}
        />
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={styles.elsewhere}>
        <summary>{say.bodyMap}</summary>
        {open && (
          <div className={styles.body}>
            <BodyMap known={known} chosen={sites} onToggle={toggleLatest} />
            <Field.Root className={styles.field}>
              <Field.Label className={styles.label}>{say.siteName}</Field.Label>
              <Field.Control
                className={styles.input}
                value={draft.typed}
                onChange={(event) => onChange({ ...draft, typed: event.target.value })}
                autoCapitalize="none"
                autoComplete="off"
                maxLength={60}
              />
              <Field.Description className={styles.hint}>{say.siteHint}</Field.Description>
            </Field.Root>
          </div>
        )}
      </details>
    </div>
  );
}
