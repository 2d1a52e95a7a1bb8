import type { SpokenCondition } from '../english/trials.ts';
import type { Writing } from '../numbers.ts';
import { conditionName } from './trials.ts';

/** What a trial says. */
export function trialResult(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${n(value)} ${write.plural(value, 'Punkt', 'Punkte')}`;
  const versus = (second: SpokenCondition, first: SpokenCondition) =>
    `${conditionName(second)}, verglichen mit ${conditionName(first)}`;
  return {
    heading: 'Was er sagt',
    look: 'Nachsehen, wie es steht',
    lookWhy: 'Nachsehen kostet nichts: Die Regel rechnet damit.',
    worse: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
      `${complaint}: schlimmer. ${versus(second, first)}.`,
    better: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
      `${complaint}: besser. ${versus(second, first)}.`,
    same: (complaint: string, second: SpokenCondition, first: SpokenCondition) =>
      `${complaint}: so gut wie gleich. ${versus(second, first)}.`,
    early: 'Es ist zu früh, um etwas zu sagen.',
    cannot: 'Dieser Versuch kann es nicht sagen.',
    broken:
      'Das Protokoll dieses Versuchs hält nicht: Etwas darin wurde nachträglich geändert. Darum gibt er keine Antwort.',
    nothing: 'Noch ist kein Paar vollständig. Ein Paar zählt, sobald nach beiden etwas eingetragen ist.',
    difference: (value: number, low: number, high: number, second: SpokenCondition, first: SpokenCondition) =>
      `Die Werte lagen ${points(Math.abs(value))} ${value >= 0 ? 'höher' : 'niedriger'}: ${versus(second, first)}. Die Wahrheit liegt in 9 von 10 Fällen zwischen ${write.signed(low)} und ${write.signed(high)}.`,
    picture: (value: number, low: number, high: number) =>
      `Unterschied: ${write.signed(value)} Punkte, wahrscheinlich zwischen ${write.signed(low)} und ${write.signed(high)}; kein Unterschied ist 0.`,
    axis: (first: string, second: string) => `Punkte mehr: ${second} gegen ${first}`,
    noDifference: 'kein Unterschied',
    p: (p: number) => {
      if (p > 0.999) return 'Machte es gar keinen Unterschied, gäbe die Münze allein immer so einen Abstand.';
      const often = p >= 0.45 ? 'etwa jedem zweiten Versuch' : `etwa einem von ${n(1 / p, 0)} Versuchen`;
      return `Machte es gar keinen Unterschied, gäbe die Münze allein einen so großen Abstand in ${often}.`;
    },
    e: (e: number) =>
      e >= 1
        ? `Wer Paar um Paar auf einen Unterschied gewettet hätte, hielte jetzt ${n(e, e < 10 ? 1 : 0)} für jeden eingesetzten. Ab 20 ist es sicher.`
        : `Wer Paar um Paar auf einen Unterschied gewettet hätte, hielte jetzt ${n(e, 2)} für jeden eingesetzten: bisher nichts gewonnen. Ab 20 ist es sicher.`,
    pending: (count: number) =>
      `${count} ${write.plural(count, 'Paar zählt', 'Paare zählen')} noch nicht: Nach einem der beiden fehlt ein Eintrag.`,
    pairs: (done: number, planned: number) => `Er beruht auf ${done} von ${planned} geplanten Paaren.`,
    followed: ({ asAssigned, swapped, unknown }: Readonly<Record<'asAssigned' | 'swapped' | 'unknown', number>>) => {
      const parts = [swapped > 0 ? `${swapped} anders` : null, unknown > 0 ? `${unknown} unbekannt` : null];
      const rest = parts.filter((part) => part !== null);
      return `Wie gezogen gemacht: ${asAssigned} von ${asAssigned + swapped + unknown}${rest.length > 0 ? ` (${write.list(rest)})` : ''}. Es zählt, was gezogen war, was auch gemacht wurde.`;
    },
    expected: (what: string, strength: number) =>
      `Am Anfang hast du erwartet, dass es dir so besser geht: ${what}, ${n(strength, 0)} von 10.`,
    expectedNone: 'Am Anfang hast du keinen Unterschied erwartet.',
    notAsked: 'Was du erwartest, wurde nicht gefragt.',
    rests: (count: number) =>
      `Er ruhte unterwegs ${write.plural(count, 'einmal', `${count}-mal`)}; was dabei vermerkt wurde, steht im Bericht.`,
  };
}
