import { useId } from 'react';
import type { Settings } from '../api/client.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { languages } from '../words/catalogues.ts';
import { useWords } from '../words/words.tsx';
import { countries } from './countries.ts';
import { useChangeSettings } from './queries.ts';
import styles from './settings-page.module.css';

const SUITS = 'suits';

/** Language, units, light or dark, and the country of the emergency numbers; each is kept as soon as it is chosen. */
export function Preferences({ settings }: { readonly settings: Settings }) {
  const { settings: say, language } = useWords();
  const change = useChangeSettings();
  const id = useId();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const named = countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <section className={styles.preferences}>
      {change.isError && <FailureNotice error={change.error} onRetry={() => change.mutate(change.variables)} />}
      <Choice
        label={say.language.label}
        options={[
          { value: SUITS, text: say.asItSuits },
          ...Object.entries(languages).map(([value, { name }]) => ({ value, text: name })),
        ]}
        value={settings.language ?? SUITS}
        onChoose={(value) => change.mutate({ language: value === SUITS ? null : (value as Settings['language']) })}
      />
      <p className={styles.quiet}>{say.language.note}</p>
      <Choice
        label={say.units.label}
        options={[
          { value: SUITS, text: say.asItSuits },
          { value: 'metric', text: say.units.metric },
          { value: 'imperial', text: say.units.imperial },
        ]}
        value={settings.units ?? SUITS}
        onChoose={(value) => change.mutate({ units: value === SUITS ? null : (value as Settings['units']) })}
      />
      <Choice
        label={say.tone.label}
        options={[
          { value: SUITS, text: say.tone.system },
          { value: 'light', text: say.tone.light },
          { value: 'dark', text: say.tone.dark },
        ]}
        value={settings.tone ?? SUITS}
        onChoose={(value) => change.mutate({ tone: value === SUITS ? null : (value as Settings['tone']) })}
      />
      <div className={styles.field}>
        <h2>
          <label htmlFor={id}>{say.country.label}</label>
        </h2>
        <select
          id={id}
          className={styles.input}
          value={settings.country ?? ''}
          onChange={(event) => change.mutate({ country: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{say.country.none}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p className={styles.quiet}>{say.country.note}</p>
      </div>
    </section>
  );
}
