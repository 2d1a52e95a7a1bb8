import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';
import { causePage } from './cause-page.ts';
import { run } from './run.ts';
import { shoes } from './shoes.ts';

/** The pages behind the answer: the timeline, a run, the shoes, a possible cause. */
export function evidence(write: Writing): Words['evidence'] {
  return {
    links: {
      heading: 'Dein Tagebuch',
      timeline: 'Alles im Verlauf der Zeit',
      diary: 'Alle Einträge',
      shoes: 'Schuhe',
    },
    timeline: {
      heading: 'Alles im Verlauf der Zeit',
      empty: 'Noch gibt es nichts zu zeichnen: Trag einmal ein, wie es geht, oder einen Lauf.',
      seen: (from, to) => `Gezeigt: ${from} bis ${to}.`,
      name: (seen) => `Werte als Punkte, Läufe als Balken darunter. ${seen} Die Tabelle darunter enthält dasselbe.`,
      instructions:
        'Zeitverlauf. Die Pfeiltasten verschieben ihn, Plus und Minus ändern, wie viel zu sehen ist, Pos1 und Ende führen an die Enden.',
      hint: 'Zieh zur Seite, um zu verschieben; mit zwei Fingern oder den Knöpfen siehst du mehr oder weniger.',
      earlier: 'Früher',
      later: 'Später',
      closer: 'Näher',
      wider: 'Weiter',
      all: 'Alles',
      events: 'Schmerzmittel, Krankheit, Notizen',
      remembered: 'später erinnert',
      firstRows: (shown, all) =>
        `Die neuesten ${write.number(shown, 0)} von ${write.number(all, 0)}. Geh näher heran, um die anderen zu sehen.`,
      layers: {
        heading: 'Woraus sich die Werte zusammensetzen',
        lead: 'Soweit dein Tagebuch es sagen kann. Jede Schicht ist die beste einzelne Schätzung; wie sicher sie ist, steht bei der Ursache.',
        none: 'Woraus sich die Werte zusammensetzen, lässt sich noch nicht zeigen.',
        background: 'Hintergrund: was ohnehin da wäre',
      },
    },
    run: run(write),
    shoes: shoes(write),
    cause: causePage(write),
  };
}
