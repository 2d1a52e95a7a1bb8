import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { memo } from 'react';
import { useWords } from '../words/words.tsx';
import styles from './body-map.module.css';
import { FIELD, siteOfZone, type View, zones } from './body-zones.ts';
import { Silhouette } from './silhouette.tsx';

type BodyMapProps = {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (site: string) => void;
};

/** Two figures to tap on: where it hurts, in as many places as it does. */
export const BodyMap = memo(function BodyMap({ known, chosen, onToggle }: BodyMapProps) {
  return (
    <div className={styles.map}>
      {(['front', 'back'] as const).map((view) => (
        <Figure key={view} view={view} known={known} chosen={chosen} onToggle={onToggle} />
      ))}
    </div>
  );
});

function Figure({ view, known, chosen, onToggle }: BodyMapProps & { readonly view: View }) {
  const words = useWords();
  const name = words.checkIn.views[view];
  const pressed = zones[view].filter((zone) => chosen.includes(siteOfZone(zone, known))).map(({ key }) => key);
  const toggle = (keys: readonly string[]) => {
    const zone = zones[view].find(({ key }) => keys.includes(key) !== pressed.includes(key));
    if (zone) onToggle(siteOfZone(zone, known));
  };
  return (
    <div className={styles.side}>
      <ToggleGroup multiple value={pressed} onValueChange={toggle} aria-label={name} className={styles.figure}>
        <Silhouette />
        {zones[view].map(({ key, place, side, x, y, width, height }) => (
          <Toggle
            key={key}
            value={key}
            className={styles.zone}
            aria-label={words.siteHeading(side === null ? place : `${side}-${place}`)}
            style={{
              left: share(x, FIELD.width),
              top: share(y, FIELD.height),
              width: share(width, FIELD.width),
              height: share(height, FIELD.height),
            }}
          />
        ))}
      </ToggleGroup>
      <p className={styles.view} aria-hidden="true">
        {name}
      </p>
    </div>
  );
}

function share(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
