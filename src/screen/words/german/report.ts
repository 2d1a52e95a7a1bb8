import type { Writing } from '../numbers.ts';

/** The report for a professional, and the choice of what goes into it. */
export function report(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${n(value)} ${n(value) === '1' ? 'Punkt' : 'Punkte'}`;
  const times = (count: number) => (count === 1 ? 'einmal' : `${n(count, 0)}-mal`);
  return {
    way: 'Ein Bericht für Arztpraxis oder Physiotherapie',
    heading: 'Ein Bericht zum Mitnehmen',
    lead: 'Eine Seite, in einer Minute gelesen. Du wählst, was hineinkommt; er entsteht auf diesem Gerät und wird nirgendwohin geschickt.',
    choose: 'Was hineinkommt',
    parts: {
      runner: 'Geburtsjahr, Gewicht, seit wann du läufst',
      complaint: 'Deine Beschwerde, in deinen Worten',
      danger: 'Warnzeichen, gefragte und nicht gefragte',
      course: 'Wie es verlief',
      findings: 'Was das Tagebuch zeigt',
      trials: 'Versuche',
      exposures: 'Die letzten vier Wochen',
      tried: 'Was du versucht hast, Schmerzmittel',
      questions: 'Deine Fragen',
    },
    ask: 'Was möchtest du fragen? Eine Frage je Zeile.',
    print: 'Drucken oder als PDF sichern',
    fhir: 'Als FHIR sichern, für den Rechner einer Praxis',
    fhirWhy:
      'Die FHIR-Datei enthält, was du zu diesen Teilen angegeben hast, ohne deinen Namen und ohne das, was Culprit daraus schloss.',
    sheet: {
      title: 'Das Tagebuch einer laufenden Person, für Fachleute',
      asOf: (date: string) => `Stand ${date}`,
      notice: 'Eigene Angaben. Kein ärztlicher Rat und keine Diagnose: Ein Tagebuch zeigt, was zusammen auftritt.',
      about: {
        born: (year: number) => `Geboren ${year}`,
        mass: (kg: number) => `${n(kg)} Kilogramm`,
        since: (date: string) => `Läuft seit ${date}`,
      },
      complaint: 'Beschwerde',
      shortened: (text: string) => `${text} … (gekürzt)`,
      onset: (date: string) => `Seit ${date}.`,
      noPlace: 'Keine Stelle genannt',
      closed: {
        resolved: 'Der Fall ist abgeschlossen: Es ist vorbei.',
        better: 'Der Fall ist abgeschlossen: Es ist besser.',
        same: 'Der Fall ist abgeschlossen: Es ist unverändert.',
        worse: 'Der Fall ist abgeschlossen: Es ist schlechter.',
        unknown: 'Der Fall ist abgeschlossen; wie er ausging, ist nicht bekannt.',
      },
      danger: {
        heading: 'Warnzeichen',
        counts: (noes: number, all: number) => `${noes} von ${all} mit Nein beantwortet.`,
        last: (date: string) => `Zuletzt beantwortet am ${date}.`,
        yes: (question: string) => `Ja: ${question}`,
        notSure: (question: string) => `Unsicher: ${question}`,
        allAsked: 'Nach jedem Zeichen, das diese Stelle betrifft, wurde gefragt.',
        noneAsked: (all: number) => `Nach keinem der ${all} Zeichen wurde gefragt.`,
        notAsked: (question: string) => `Nicht gefragt: ${question}`,
        tiers: { emergency: 'die nicht warten können', 'same-day': 'für heute', soon: 'für bald' },
        ofTier: (open: number, all: number, tier: string) => `${open} von ${all}, ${tier}`,
        manyNotAsked: (count: number, tiers: readonly string[]) =>
          `Nicht gefragt: ${count} Zeichen (${tiers.join('; ')}).`,
      },
      course: {
        heading: 'Verlauf',
        none: 'Noch kein Eintrag.',
        title: (where: string | null) =>
          `Schmerz${where === null ? '' : ` (${where})`}, 0–10: Einträge (Punkte) und das Mittel jeder Woche (Striche)`,
        summary: (checkins: number, days: number, all: number) =>
          `${n(checkins, 0)} Einträge an ${n(days, 0)} von ${n(all, 0)} Tagen.`,
        remembered: (count: number) => `${n(count, 0)} davon aus der Erinnerung.`,
        means: (first: number, last: number) => `Mittel der ersten Woche ${n(first)}, der letzten ${n(last)}.`,
        worst: (score: number, date: string) => `Höchster Wert ${n(score)}, am ${date}.`,
        stiffness: (minutes: number, mornings: number) =>
          `Morgensteifheit: im Median ${n(minutes, 0)} Minuten an ${n(mornings, 0)} Morgen.`,
        weekly: (totals: readonly number[], date: string) =>
          `Was der Laufwoche dadurch verloren ging, 0–100: ${totals.map((total) => n(total)).join('; ')} (zuletzt am ${date}).`,
        substantial: 'Das Laufen war deutlich eingeschränkt.',
        activities: (means: readonly number[], last: readonly string[], date: string) =>
          `Eigene Tätigkeiten, 0–10 (10 ist wie vorher): Mittel ${means.map((mean) => n(mean)).join('; ')}; am ${date}: ${write.list(last)}.`,
        activity: (name: string, score: number) => `${name} ${n(score)}`,
        table: 'Dasselbe als Tabelle',
        week: 'Woche',
        weekOf: (from: string, to: string) => `${from} bis ${to}`,
        checkins: 'Einträge',
        mean: 'Mittel',
        highest: 'Höchster',
        missing: 'keiner',
        number: (value: number) => n(value),
      },
      findings: {
        heading: 'Was das Tagebuch zeigt',
        none: 'Noch wurde keine Ursache betrachtet.',
        answers: {
          follows: 'der Schmerz folgt dem',
          'does-not-follow': 'der Schmerz folgt dem nicht',
          'cannot-tell': 'lässt sich nicht sagen',
        },
        eases: 'der Schmerz lässt damit nach',
        chance: (probability: number) => `Wahrscheinlichkeit ${chance(probability, n)}`,
        size: (mean: number, low: number, high: number) =>
          `${points(mean)} je Eintrag, 90-%-Intervall ${n(low)} bis ${n(high)}`,
        method:
          'Werte gegen Mengen über die Zeit bei dieser einen Person; die Wahrscheinlichkeiten sind an simulierten Tagebüchern geeicht. Keine Verblindung.',
      },
      trials: {
        heading: 'Versuche an sich selbst, in ausgeloster Folge',
        answers: {
          follows: 'es macht einen Unterschied',
          'does-not-follow': 'kein Unterschied, auf den es ankommt',
          'cannot-tell': 'lässt sich noch nicht sagen',
        },
        pairs: (done: number, planned: number | null) =>
          planned === null ? `${done} Paare gelaufen` : `${done} von ${planned} Paaren gelaufen`,
        difference: (mean: number, low: number, high: number) =>
          `Unterschied ${points(mean)} (${n(low)} bis ${n(high)})`,
        p: (p: number) => `p = ${n(p, 3)}`,
      },
      exposures: {
        heading: 'Die letzten vier Wochen',
        dose: (count: number, total: string) => `${times(count)}, zusammen ${total}`,
        usual: (typical: string) => `meist ${typical}`,
        most: (largest: string) => `höchstens ${largest}`,
        unknown: (count: number) => `${n(count, 0)} davon ohne bekannte Menge`,
      },
      tried: {
        heading: 'Was versucht wurde',
        none: 'Nichts ist aufgeschrieben.',
        remedy: (name: string, count: number) => `${name}, ${times(count)}`,
        change: (mean: number) => `danach im Mittel ${write.signed(mean)}`,
        stopped: (count: number) => `${times(count)} abgebrochen wegen dessen, was zu spüren war`,
        painkiller: (kind: string, usual: string | null, count: number) =>
          `${kind}${usual === null ? '' : ` ${usual}`}, ${times(count)}`,
        last: (date: string) => `zuletzt am ${date}`,
      },
      questions: 'Fragen',
      leftOut: (parts: readonly string[]) => `Auf Wunsch weggelassen: ${write.list(parts)}.`,
      foot: (version: string, hash: string) => `Gemacht mit Culprit ${version} aus dem Fall ${hash}.`,
    },
  };
}

/** A chance as a frequency, as finely as twenty can say it. */
function chance(probability: number, n: Writing['number']): string {
  if (probability < 0.025) return 'weniger als 1 von 40';
  if (probability > 0.975) return 'mehr als 39 von 40';
  return `etwa ${n(Math.min(19, Math.max(1, Math.round(probability * 20))))} von 20`;
}
