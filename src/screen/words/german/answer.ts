import type { Writing } from '../numbers.ts';
import { capital } from './complaint.ts';

/** The answer in a sentence, how sure it is, and why. */
export function answer(write: Writing) {
  const n = write.number;
  // Above a point, halves are as fine as anybody feels.
  const felt = (value: number) => n(Math.abs(value) < 0.95 ? value : Math.round(value * 2) / 2);
  const points = (value: number) => `${felt(value)} ${felt(value) === '1' ? 'Punkt' : 'Punkte'}`;

  return {
    follows: (complaint: string, causes: readonly string[]) => `${capital(complaint)} folgt ${write.list(causes)}.`,
    easesWith: (complaint: string, causes: readonly string[]) =>
      `${capital(complaint)} lässt nach mit ${write.list(causes)}.`,
    noneOfThem: (complaint: string, count: number) =>
      write.plural(
        count,
        `${capital(complaint)} folgt nicht der Ursache, die du genannt hast.`,
        `${capital(complaint)} folgt keiner der ${count} betrachteten Ursachen.`,
      ),
    cannotTell: (complaint: string) => `Wovon bei dir ${complaint} kommt, lässt sich noch nicht sagen.`,
    nothingYet: (complaint: string | null) =>
      complaint === null ? 'Noch ist nichts aufgeschrieben.' : `Noch gibt es keinen Eintrag: ${complaint}.`,

    howSure: (p: number) => {
      const wrongIn100 = Math.max(1, Math.round((1 - p) * 100));
      const of = (all: number, wrong: number) =>
        `Von ${all} Antworten, die so sicher sind wie diese, ${wrong === 1 ? 'wäre etwa eine' : `wären etwa ${wrong}`} falsch.`;
      return wrongIn100 >= 5 && wrongIn100 % 5 === 0 ? of(20, wrongIn100 / 5) : of(100, wrongIn100);
    },

    doseMakes: (amount: string, mean: number, low: number, high: number, halfLifeH: number, relieves: boolean) =>
      `Nach ${amount} liegt dein Wert etwa ${points(Math.abs(mean))} ${relieves ? 'niedriger' : 'höher'} ` +
      `(wahrscheinlich zwischen ${felt(Math.min(Math.abs(low), Math.abs(high)))} und ${felt(Math.max(Math.abs(low), Math.abs(high)))}); ` +
      `die Hälfte davon ist nach ${hours(halfLifeH, write)} vorbei.`,
    ruledOutSure: 'Von 10 Antworten wie dieser stimmen mindestens 9.',
    cannotTellSure: 'Auch das ist eine Antwort: Heute eine Ursache zu nennen, hieße raten.',
    nearest: (cause: string, reason: string) => `Am ehesten passt bisher ein Zusammenhang mit ${cause}. ${reason}`,
    nothingToHold: 'Noch gibt es nichts, woran sich deine Werte messen ließen: Trag die Läufe dieser Tage ein.',
    nothingStandsOut: 'Bisher sticht nichts heraus; bei jeder Ursache unten steht, was sie klären würde.',
    fromMemory: (remembered: number, all: number) =>
      `${write.number(remembered, 0)} der ${write.number(all, 0)} Werte stammen aus der Erinnerung, und die neigt dem zu, was man erwartet. Nimm die Antwort mit Vorsicht.`,
    limit: 'Das zeigt dein Tagebuch; eine Diagnose ist es nicht.',
  };
}

/** A stretch of hours in the words a person would use, after "nach". */
export function hours(value: number, write: Writing): string {
  if (value < 36) {
    const whole = Math.max(1, Math.round(value));
    return `${whole} ${write.plural(whole, 'Stunde', 'Stunden')}`;
  }
  return `${write.number(Math.round(value / 12) / 2)} Tagen`;
}

/** A stretch of days in the words a person would use: "12 Tage", "6 Wochen", "5 Monate". */
export function stretch(days: number, write: Writing): string {
  if (days <= 21) return `${write.number(days, 0)} ${write.plural(days, 'Tag', 'Tage')}`;
  if (days <= 70) return `${Math.round(days / 7)} Wochen`;
  return `${Math.round(days / 30)} Monate`;
}
