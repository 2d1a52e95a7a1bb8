import type { ReasonCode, StepKind } from '../told.ts';

const reasons: Readonly<Record<ReasonCode, string>> = {
  'never-varied': 'Das kam in diesem Tagebuch nie vor oder war immer gleich: Vergleichen lässt es sich so nicht.',
  'moves-with': 'Es kam immer zusammen mit etwas anderem vor. Was davon wirkt, lässt sich so nicht trennen.',
  'too-few-days': 'Es sind noch zu wenige Tage aufgeschrieben.',
  'too-few-doses': 'Es kam noch zu selten vor.',
  'no-checkins': 'Es ist noch kein Wert aufgeschrieben.',
  'control-objects':
    'Auch etwas, das gar keine Ursache sein kann, schien hier zu wirken. Darum wird dieser Antwort nicht geglaubt.',
  'interval-too-wide': 'Bisher lässt sich eine Wirkung weder zeigen noch ausschließen.',
  'clear-effect': 'Die Werte folgen ihm deutlicher, als es der Zufall erklärt.',
  'no-room-for-an-effect': 'Für eine Wirkung, die du spüren würdest, bleibt in deinem Tagebuch kein Platz.',
};

/** What to do, by the forms in which the engine says it. */
const acts: readonly (readonly [said: string, worded: string])[] = [
  [
    'Ease off ',
    'Nimm zwei Wochen lang das zurück, dem dein Wert folgt, und trag weiter ein: So zeigt sich, ob es nachlässt.',
  ],
  ['Keep up ', 'Behalte bei, wonach es dir besser geht, und trag weiter ein: So zeigt sich, ob das anhält.'],
  [
    'Close the case',
    'Schließ den Fall ab: Notiere, was half, was nicht, und was du dir beim nächsten Mal sagen würdest.',
  ],
];

const steps: Readonly<Partial<Record<StepKind, string>>> = {
  'answer-question': 'Beantworte zuerst, was noch offen ist.',
  'keep-logging': 'Trag weiter ein, morgens und abends, und wechsle ab, was du tust.',
  'run-trial': 'Ein Versuch, der nur eines ändert, könnte es zeigen: In deinem Tagebuch kam es nie allein vor.',
};

/** What the engine says, worded by its codes; what has no code that says enough stays as it was said. */
export function told() {
  return {
    reason: (code: ReasonCode, said: string): string => reasons[code] ?? said,
    step: (kind: StepKind, said: string): string => stepOf(kind, said) ?? said,
    instead: insteadOf,
    isWorded: (kind: StepKind, said: string): boolean => stepOf(kind, said) !== undefined,
  };
}

function stepOf(kind: StepKind, said: string): string | undefined {
  return steps[kind] ?? acts.find(([begins]) => said.startsWith(begins))?.[1];
}

/** What would tell instead of more days, by the forms in which the engine says it. */
function insteadOf(said: string): string {
  if (said.startsWith('a check-in each morning')) return 'zwei Wochen lang jeden Morgen ein Eintrag';
  if (said.includes(' with and ')) return 'mal mit, mal ohne, in einer Reihenfolge, die eine Münze bestimmt';
  return 'ein Versuch, der nur dieses eine ändert, mit einer Münze entschieden';
}
