import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';
import { hours } from './answer.ts';

/** The page of one possible cause. */
export function causePage(write: Writing): Words['evidence']['cause'] {
  const n = write.number;
  const points = (value: number) => `${write.signed(value)} ${write.plural(Math.abs(value), 'Punkt', 'Punkte')}`;
  return {
    missing: 'Diese Ursache gibt es in diesem Fall nicht. Vielleicht wurde sie herausgenommen.',
    chance: (p) => {
      const inTwenty = Math.round(p * 20);
      return `Von 20 Läufern mit einem Tagebuch wie deinem wäre es bei etwa ${inTwenty === 0 ? 'keinem oder einem' : inTwenty} eine Ursache.`;
    },
    answer: 'Die Antwort bisher',
    adds: 'Was es zu deinem Wert beiträgt, im Mittel',
    raw: {
      heading: (withIt, without, it) =>
        withIt > without + 0.05
          ? `Deine Werte waren nach ${it} um ${n(withIt - without)} Punkte höher`
          : withIt < without - 0.05
            ? `Deine Werte waren nach ${it} um ${n(without - withIt)} Punkte niedriger`
            : `Deine Werte waren nach ${it} und sonst gleich`,
      plain: 'Deine Werte danach und sonst',
      text: 'So, wie sie in deinem Tagebuch stehen, ohne irgendetwas zu berücksichtigen: Was an denselben Tagen sonst geschah, steckt mit darin.',
      it: 'einer solchen Belastung',
      orMore: (amount) => `${amount} oder mehr`,
      after: (count, it) => `In den anderthalb Tagen nach ${it} (${count} ${write.plural(count, 'Wert', 'Werte')})`,
      otherwise: (count) => `Zu anderen Zeiten (${count} ${write.plural(count, 'Wert', 'Werte')})`,
      name: 'Wie oft jeder Wert angegeben wurde, danach und sonst',
      axis: 'Wert, von 0 (gar nicht) bis 10',
      none: 'Noch gibt es nicht beides, Werte danach und Werte zu anderen Zeiten.',
      table: 'Die Werte als Tabelle',
      columns: { score: 'Wert', after: 'Danach', otherwise: 'Zu anderen Zeiten' },
    },
    dose: {
      heading: (amount, mean) => `${capital(amount)}: etwa ${points(mean)}, wenn es am stärksten wirkt`,
      none: 'Was eine größere Menge beiträgt, lässt sich noch nicht sagen',
      text: 'Angenommen wird, dass doppelt so viel doppelt so viel beiträgt: Ob das weit über das hinaus gilt, was du getan hast, kann dein Tagebuch nicht zeigen.',
      name: 'Punkte in der stärksten Stunde, nach Menge, mit dem Band, in dem 9 von 10 Malen die Wahrheit liegt',
      axis: (unit) => `Menge, ${unit}`,
      points: 'Zusätzliche Punkte',
      seen: 'jeder Strich ist etwas, das du getan hast',
      table: 'Dasselbe als Tabelle',
      columns: { amount: 'Menge', points: 'Zusätzliche Punkte', range: 'Wahrscheinlich zwischen' },
    },
    lasting: {
      heading: (halfLifeH) => `Die Hälfte davon ist nach ${hours(halfLifeH, write)} vorbei`,
      text: 'Nach einer üblichen Menge, soweit dein Tagebuch es sagt. In dem Band liegt 9 von 10 Malen die Wahrheit; es reicht bis „keine Wirkung“, wo das noch möglich ist.',
      name: 'Zusätzliche Punkte in den Stunden nach einer üblichen Menge',
      axis: 'Stunden danach',
      none: 'Wie lange es anhält, lässt sich nicht sagen: Zu wenig spricht überhaupt dafür.',
      table: 'Dasselbe als Tabelle',
      columns: { hours: 'Stunden', points: 'Zusätzliche Punkte', range: 'Wahrscheinlich zwischen' },
    },
    others: {
      heading: 'Andere Erklärungen',
      text: 'Dieselben Werte, auf andere Ursachen hin angesehen:',
      movesWith: (names) =>
        `Es geht zusammen mit ${write.list(names)}, sodass dein Tagebuch beides nicht auseinanderhalten kann.`,
      chance:
        'Etwas, das du nicht notiert hast, oder der Zufall allein bleibt eine Erklärung, solange keine Antwort sicher ist.',
      alone: 'Nichts anderes wurde angesehen. Trag ein, was es sonst sein könnte.',
      add: 'Eine weitere Erklärung eintragen',
    },
    how: {
      heading: 'Wie es dazu kommen könnte',
      none: 'Hier ist kein Weg aufgeschrieben, auf dem es das auslösen könnte. Das spricht nicht dagegen.',
      grades: {
        trials: 'Beruht auf Versuchen mit Losentscheid.',
        cohort: 'Beruht auf Menschen, die begleitet oder befragt wurden.',
        laboratory: 'Beruht auf Messungen im Labor.',
        consensus: 'Beruht auf Leitlinien und klinischem Rat.',
        definition: 'Folgt aus der Bedeutung der Wörter.',
        unverified: 'An keiner Quelle geprüft.',
      },
    },
    measured: {
      heading: 'Wie es gemessen wird',
      measured: 'So, wie es aufgezeichnet wurde.',
      derived: 'Aus dem Aufgezeichneten berechnet.',
      estimated: 'Aus dem Aufgezeichneten geschätzt: Nimm die Mengen als ungefähr.',
    },
    sources: 'Quellen',
    notAdvice: 'Das zeigt dein Tagebuch; eine Diagnose oder ein ärztlicher Rat ist es nicht.',
    range: (low, high) => `${n(low)} bis ${n(high)}`,
    points,
    link: 'Die Belege',
    linkOf: (cause) => `Die Belege: ${cause}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
