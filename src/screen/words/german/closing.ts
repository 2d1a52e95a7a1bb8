import type { Writing } from '../numbers.ts';
import { capital } from './complaint.ts';

/** What is done against the pain, by its name. */
export const remedies: Readonly<Record<string, string>> = {
  'contract-relax': 'Anspannen und loslassen',
  'gentle-movement': 'Sanfte Bewegung',
  'towel-rest': 'Kopf auf einem gefalteten Handtuch',
  'walk-and-breaks': 'Stehen und Sitzen unterbrechen',
  'graded-return': 'In Schritten zurückkommen',
  'strengthen-neck': 'Nacken und Schulterblätter kräftigen',
};

/** A remedy's name; one that has none here keeps its own. */
export function remedyName(id: string): string {
  return remedies[id] ?? id.replaceAll('-', ' ');
}

/** How a case ended, and how others did. */
export function closing(write: Writing) {
  return {
    heading: 'Wie es ausging',
    lead: 'Ein ehrlich abgeschlossener Fall hilft beim nächsten Mal, und was nicht half, ist so viel wert wie das, was half.',
    close: 'Diesen Fall abschließen',
    how: 'Wie ist es jetzt, verglichen mit dem Anfang?',
    states: { resolved: 'Weg', better: 'Besser', same: 'Gleich', worse: 'Schlimmer', unknown: 'Weiß ich nicht' },
    remedy: remedyName,
    tried: (id: string, times: number, meanChange: number | null) => {
      const name = `${remedyName(id)}, ${times} Mal`;
      if (meanChange === null) return name;
      const points = write.number(Math.abs(meanChange));
      if (points === '0') return `${name}: Der Wert blieb, wie er war`;
      return `${name}: danach im Mittel ${points} ${write.plural(Math.abs(meanChange), 'Punkt', 'Punkte')} ${meanChange < 0 ? 'niedriger' : 'höher'}`;
    },
    didItHelp: { yes: 'Es half', no: 'Es half nicht', 'not-sure': 'Schwer zu sagen' },
    inWords: { helped: 'Was sonst half, falls etwas half', didNotHelp: 'Was sonst nicht half' },
    text: 'Was du dir selbst fürs nächste Mal sagen würdest',
    save: 'Fall abschließen',
    kept: 'Das Tagebuch bleibt, und du kannst den Fall wieder öffnen.',
    closed: (state: string) => `Abgeschlossen. ${state}.`,
    reopen: 'Wieder öffnen',
    similar: 'Wie ähnliche Fälle ausgingen',
    looked: (looked: number, alike: number) => {
      if (looked === 0) return 'Auf diesem Gerät wurde noch kein Fall abgeschlossen.';
      const cases = `${looked} ${write.plural(looked, 'abgeschlossenen Fall', 'abgeschlossenen Fällen')}`;
      const share = alike === 0 ? 'hat keiner' : `${write.plural(alike, 'hat', 'haben')} ${alike}`;
      return `Von ${cases} auf diesem Gerät ${share} etwas mit diesem gemeinsam.`;
    },
    ended: (sites: readonly string[], state: string) =>
      sites.length === 0 ? state : `${capital(write.list(sites))}: ${state.toLowerCase()}`,
    helped: 'Half:',
    didNotHelp: 'Half nicht:',
    wasTried: 'Versucht:',
    similarLimit: 'Ähnlich in dem, was auffiel, wie immer es ausging. Ähnlich heißt nicht: dieselbe Ursache.',
  };
}
