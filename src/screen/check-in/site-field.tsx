import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './site-field.module.css';

const OTHER = '\u0000other';

type SiteFieldProps = {
  readonly sites: readonly string[];
  readonly value: string;
  readonly onChange: (site: string) => void;
};

/** Where it hurts: the places of the case as chips, or a new one in the runner's own words. */
export function SiteField({ sites, value, onChange }: SiteFieldProps) {
  const words = useWords();
  const say = words.checkIn;
  const [other, setOther] = useState(sites.length === 0 || !sites.includes(value));
  const options = [
    ...sites.map((site) => ({ value: site, text: words.siteHeading(site) })),
    { value: OTHER, text: say.otherSite },
  ];
  return (
    <div className={styles.site}>
      {sites.length > 0 && (
        <Choice
          label={say.site}
          options={options}
          value={other ? OTHER : value}
          onChoose={(site) => {
            setOther(site === OTHER);
            onChange(site === OTHER ? '' : site);
          }}
        />
      )}
      {other && (
        <Field.Root className={styles.field}>
          <Field.Label className={styles.label}>{say.siteName}</Field.Label>
          <Field.Control
            className={styles.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoCapitalize="none"
            autoComplete="off"
            maxLength={60}
          />
          <Field.Description className={styles.hint}>{say.siteHint}</Field.Description>
        </Field.Root>
      )}
    </div>
  );
}
