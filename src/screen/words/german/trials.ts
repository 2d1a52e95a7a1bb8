import type { SpokenCondition } from '../english/trials.ts';
import type { Writing } from '../numbers.ts';
import { stretch } from './answer.ts';
import { remedies } from './closing.ts';
import { ownTrial } from './own-trial.ts';
import { trialResult } from './trial-result.ts';

const conditions: Readonly<Record<string, string>> = {
  flat: 'flache Läufe (höchstens # m bergab)',
  hilly: 'hügelige Läufe (mindestens # m bergab)',
  short: 'kurze Läufe (höchstens # km)',
  long: 'Läufe von gewohnter Länge (etwa # km)',
  slow: 'langsamer als sonst',
  fast: 'so schnell wie sonst',
  easy: 'leichte Läufe',
  hard: 'Läufe so hart wie sonst',
};

/** What was told to the runner comes from the engine: a pair of shoes by its name, what has a name of its own in German, the rest as it was told. */
export function conditionName({ id, inWords, question, unit }: SpokenCondition): string {
  const named = toldName(inWords);
  const remedy = remedies[question];
  if (remedy !== undefined) return `${id === 'with' ? 'mit' : 'ohne'} „${remedy}“`;
  if (question.startsWith('shoe:') || unit !== 'run') return named;
  const known = conditions[id];
  if (known === undefined) return named;
  const [amount] = /\d+/.exec(inWords) ?? [];
  // Where no amount was told, only what stands before it is said.
  return amount === undefined ? (known.split(' (')[0] ?? known) : known.replace('#', amount);
}

const totals: Readonly<Record<string, string>> = { standing: 'Stehen', walking: 'Gehen', 'desk work': 'Schreibtisch' };

/** What was told, with German quotation marks, and what is done or left out in German. */
function toldName(told: string): string {
  const named = told.replace(/^(in|on) /, '').replaceAll(/“([^”]*)”/g, '„$1“');
  return named
    .replace(/^with /, 'mit ')
    .replace(/^without /, 'ohne ')
    .replace(/^little (.+)$/, (_, what) => `wenig ${totals[what] ?? what}`)
    .replace(/^as much (.+) as usual$/, (_, what) => `so viel ${totals[what] ?? what} wie sonst`);
}

export function units(unit: string, count: number, write: Writing): string {
  if (unit === 'day') return write.plural(count, 'Tag', 'Tage');
  return unit === 'night' ? write.plural(count, 'Nacht', 'Nächte') : write.plural(count, 'Lauf', 'Läufe');
}

/** What is said of a run, a day or a night. */
type Said = Readonly<Record<string, string>>;

/** Why something cannot be put to a trial; what is said of remedies and of danger stays as the program says it. */
const refusals: Said = {
  screen: 'Zuerst kommen die Sicherheitsfragen: Von ihnen hängt ab, ob das etwas für dich ist.',
  'not-owned':
    'Dieses Paar hast du nicht (mehr), oder kein Lauf kennt es: Was nicht da ist, kann keine Münze bestimmen.',
  'one-pair': 'Du hast nur ein Paar, ein Versuch braucht zwei. Für eine andere Frage muss nichts gekauft werden.',
  'too-few-runs': 'Dafür stehen noch zu wenige Läufe im Tagebuch. Trag erst ein paar ein.',
  'no-hills': 'Von zu wenigen Läufen ist bekannt, dass sie hügelig waren: Dorthin kann dich die Münze nicht schicken.',
  'one-route': 'Deine Läufe gleichen sich darin: Es gibt nichts, womit sich das vergleichen ließe.',
  'not-assignable': 'Das bestimmt keine Münze: Es auszulosen ginge nicht oder würde schaden.',
};

/** Why a trial rests. */
const harms: Said = {
  'score-7': 'Ein Wert von 7 oder mehr während des Versuchs.',
  'rise-3': 'Zwei Morgen hintereinander 3 Punkte oder mehr über denen davor.',
};

/** Trials: from the question to the result. */
export function trials(write: Writing) {
  const n = write.number;
  const points = (value: number) => `${n(value)} ${write.plural(value, 'Punkt', 'Punkte')}`;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const inMany = (p: number) => {
    if (p >= 0.985) return 'fast alle solchen Versuche';
    if (p >= 0.925) return '19 von 20 solchen Versuchen';
    return p < 0.05
      ? 'weniger als einer von 20 solchen Versuchen'
      : `${Math.max(1, Math.round(p * 10))} von 10 solchen Versuchen`;
  };
  return {
    way: 'Einen Verdacht auf die Probe stellen',
    propose: 'Sehen, was ein Versuch dazu braucht',
    open: 'Zu deinem Versuch',
    ask: (heading: string, complaint: string, relieves: boolean) =>
      relieves ? `${heading}: Hilft das? (${complaint})` : `${heading}: Wird es davon schlimmer? (${complaint})`,
    compares: (first: SpokenCondition, second: SpokenCondition) =>
      `Verglichen wird: ${conditionName(first)}; ${conditionName(second)}.`,
    name: (condition: SpokenCondition) => capital(conditionName(condition)),
    after: conditionName,
    instruct: (condition: SpokenCondition) =>
      condition.question.startsWith('shoe:')
        ? `Zieh ${conditionName(condition)} an`
        : capital(conditionName(condition)),
    goesOn: (_said: string): string => 'Weiter mit deinem Versuch: Auf seiner Seite steht, was jetzt an der Reihe ist.',
    hub: {
      heading: 'Die Münze entscheiden lassen',
      lead: 'Ein Tagebuch zeigt, womit ein Schmerz zusammen auftrat. Ob er einer Sache folgt, zeigt sich, wenn du nur sie änderst, in einer Folge, die eine Münze bestimmt, und dabei weiter einträgst.',
      yours: 'Deine Versuche',
      questions: 'Was willst du herausfinden?',
      none: 'In diesem Fall lässt sich noch nichts auf die Probe stellen. Trag ein paar Läufe ein, oder nenne, was du vermutest.',
      free: 'Kostet nichts.',
      refused: 'Was eine Münze jetzt nicht beantworten kann',
      refusal: (code: string, _text: string): string | null => refusals[code] ?? null,
      standing: (standing: string, _unit: string, done: number, planned: number) => {
        const pairs = `${done} von ${planned} Paaren fertig`;
        const say: Readonly<Record<string, string>> = {
          running: `Läuft, ${pairs}`,
          interrupted: `Ruht, ${pairs}`,
          stopped: `Vorzeitig beendet, ${pairs}`,
          done: 'Alles ist gemacht',
        };
        return say[standing] ?? pairs;
      },
    },
    plan: {
      takes: 'Was er braucht',
      size: (unit: string, pairs: number, days: number) =>
        `${2 * pairs} ${units(unit, 2 * pairs, write)} in ${pairs} Paaren: etwa ${stretch(days, write)}${unit === 'run' ? ', so oft wie du jetzt läufst' : ''}.`,
      order: (first: SpokenCondition, second: SpokenCondition) =>
        `In jedem Paar einmal ${conditionName(first)} und einmal ${conditionName(second)}. Eine Münze bestimmt, was zuerst kommt.`,
      counts: (unit: string, hours: number) => {
        const since: Readonly<Record<string, string>> = { day: 'ab jedem Morgen', night: 'ab jedem Abend' };
        return `Es zählt, was du in den ${hours} Stunden ${since[unit] ?? 'danach'} einträgst. Morgens und abends genügt.`;
      },
      tells: 'Was er zeigen könnte',
      power: (size: number, power: number) => `Bei einem Unterschied von ${points(size)} zeigen ihn ${inMany(power)}.`,
      luck: (p: number) => `Im klarsten Fall gäbe bloßer Zufall so ein Ergebnis in einem von ${n(1 / p, 0)} Versuchen.`,
      small: 'Ein kleinerer Unterschied wird leicht übersehen; dann heißt die Antwort „lässt sich nicht sagen“.',
      unscored: (times: number, of: number, hours: number) =>
        `In den ${hours} Stunden, die zählen, fehlte zuletzt ${times} von ${of} Malen jeder Wert. Ein Paar, dem einer fehlt, sagt nichts.`,
      ifScored: (size: number, power: number) =>
        `Mit einem Eintrag jeden Morgen und Abend wären es bei einem Unterschied von ${points(size)} ${inMany(power)}.`,
      late: (size: number, power: number) =>
        `Eine Wirkung, die erst ein, zwei Tage später am größten ist, wird übersehen, wenn bis dahin das nächste Mal begonnen hat. Bei einer von ${points(size)} zeigen sie ${inMany(power)}.`,
      stops: 'Wann er endet',
      stopRules: {
        'score-7': 'Bei einem Wert von 7 oder mehr.',
        'rise-3': 'Wenn zwei Morgen hintereinander 3 Punkte oder mehr über denen davor liegen.',
        'danger-sign': 'Bei jedem Warnzeichen. Das geht vor.',
        evidence: 'Sobald es sicher ist. Nachsehen darfst du, so oft du willst: Das ist eingerechnet.',
      } as Readonly<Record<string, string>>,
      high: (share: number) =>
        `So stark, wie es bei dir schmerzt, kommen ${inMany(share)} auf einen Wert von 7 oder mehr, auch wenn nichts einen Unterschied macht. Dann muss er enden, bevor er etwas zeigen kann.`,
      limits: 'Was er nicht ausschließen kann',
      cheaper: 'Billiger zuerst herauszufinden',
      because: (question: string): string => {
        if (question.startsWith('shoe:')) return 'Dafür ist nichts zu kaufen: Beide Paare hast du.';
        if (question === 'descent') return 'Dafür ist nichts zu kaufen: dieselben Läufe, flach oder hügelig.';
        if (question === 'distance')
          return 'Dafür ist nichts zu kaufen: dieselben Läufe, kürzer oder so lang wie sonst.';
        return 'Dafür ist nichts zu kaufen.';
      },
      infeasible: 'Das kann jetzt kein Versuch beantworten',
      instead: 'Was du stattdessen herausfinden könntest',
      nothingInstead: 'Mit diesem Tagebuch lässt sich auch sonst noch nichts auf die Probe stellen.',
      others: 'Alle Fragen',
      screenFirst: 'Zuerst kommen die Sicherheitsfragen. Ein Versuch beginnt erst, wenn sie beantwortet sind.',
      screen: 'Sicherheitsfragen beantworten',
      assumed: 'Dabei ist angenommen, dass du beim Aufwachen und am Abend einträgst.',
      goesOn: 'Dieser Versuch hat schon begonnen. Seine Folge steht fest.',
    },
    begin: {
      heading: 'Bevor die Münze fällt',
      expect: 'Womit, glaubst du, geht es dir besser?',
      neither: 'Kein Unterschied',
      sure: 'Wie stark erwartest du das?',
      strengths: { 3: 'Ein wenig', 6: 'Ziemlich', 9: 'Sehr' } as Readonly<Record<number, string>>,
      why: 'Danach wirst du nur einmal gefragt. Du weißt, was du trägst oder tust, und wer einen Unterschied erwartet, spürt leicht einen: Darum steht deine Erwartung neben dem Ergebnis.',
      missing: 'Sag zuerst, was du erwartest.',
      commit: 'Den Versuch beginnen',
      committing: 'Die Münze fällt …',
      sealed: (count: number) =>
        `Alle ${count} Würfe fallen jetzt und werden verschlossen. Jeden siehst du erst, wenn er an der Reihe ist, und niemand kann unbemerkt noch einmal werfen.`,
    },
    own: ownTrial,
    today: {
      heading: (k: number, of: number, unit: string) => `${units(unit, 1, write)} ${k} von ${of}`,
      show: {
        run: 'Ich laufe gleich: zeig es mir',
        day: 'Zeig mir, was heute gilt',
        night: 'Zeig mir, was heute Nacht gilt',
      } as Readonly<Record<string, string>>,
      showing: 'Wird geöffnet …',
      justBefore: 'Sieh erst kurz vorher nach. Was dann dasteht, gilt, bis es gemacht ist.',
      label: { run: 'Für diesen Lauf', day: 'Heute', night: 'Heute Nacht' } as Readonly<Record<string, string>>,
      stands: 'Das hat die Münze gesagt. Es gilt, bis es gemacht ist, wie lange das auch dauert.',
      tomorrow: {
        day: 'Heute ist vermerkt. Das Nächste ist morgen an der Reihe.',
        night: 'Diese Nacht ist vermerkt. Das Nächste ist morgen an der Reihe.',
      } as Readonly<Record<string, string>>,
      noScore: 'Nach dem letzten Mal fehlt noch ein Eintrag. Trag zuerst ein: Ohne ihn kann das Paar nicht zählen.',
      checkIn: 'Eintragen',
      done: { run: 'Gelaufen: vermerken', day: 'Diesen Tag vermerken', night: 'Diese Nacht vermerken' } as Readonly<
        Record<string, string>
      >,
      missed: 'Diesmal nicht',
      missedNote: (k: number) => `Nummer ${k} fand nicht statt; was gezogen war, gilt für das nächste Mal.`,
      missedSaid: 'Vermerkt. Verloren ist nichts: Was gezogen war, gilt für das nächste Mal.',
    },
    done: {
      which: { run: 'Welcher Lauf war es?', day: 'Welcher Tag war es?', night: 'Welche Nacht war es?' } as Said,
      days: { today: 'Heute', yesterday: 'Gestern', tonight: 'Diese Nacht', 'last-night': 'Letzte Nacht' },
      another: { run: 'Ein anderer', day: 'Ein anderer', night: 'Eine andere' } as Said,
      when: 'Wann fing es an?',
      minutes: 'Minuten',
      distance: `Distanz, ${write.distance.unit}`,
      optional: 'wenn du es weißt',
      did: { shoe: 'Was hattest du an?', other: 'Was war es am Ende?' },
      asDrawn: (what: string) => `${what}, wie gezogen`,
      neither: 'Etwas anderes',
      why: 'Sag, was es wirklich war. Das Ergebnis geht nach der Münze und sagt, wie oft ihr gefolgt wurde.',
      missingDid: 'Sag zuerst, was es war.',
      missingWhich: { day: 'Sag zuerst, welcher Tag es war.', night: 'Sag zuerst, welche Nacht es war.' } as Said,
      missingWhen: 'Sag zuerst, wann es anfing.',
      later: 'Das ist noch nicht vorbei. Wähl eine Zeit, die vergangen ist.',
      save: 'Speichern',
      cancel: 'Zurück',
    },
    rest: {
      harm: 'Lass es ruhen',
      harmOf: (code: string, text: string): string => harms[code] ?? text,
      harmText: 'Das ist kein Versuch wert. Ruh dich aus, und lauf heute nicht darauf.',
      toRest: 'Den Versuch ruhen lassen',
      resting: 'Der Versuch ruht',
      restingText:
        'Mach weiter, wenn deine Morgen wieder sind wie zuvor, oder beende ihn. Was gemacht ist, bleibt so oder so.',
      since: (text: string) => `Warum: ${text}`,
      resume: 'Weitermachen',
      resumeNote: 'Vom Läufer fortgesetzt.',
      ownRest: 'Vom Läufer unterbrochen.',
      worried: 'Beunruhigt dich etwas? Geh die Sicherheitsfragen noch einmal durch.',
    },
    end: {
      heading: 'Es soll anders gehen',
      rest: 'Vorerst ruhen lassen',
      end: 'Endgültig beenden',
      sure: 'Endgültig beenden? Was gemacht ist, bleibt und zählt; der Rest fällt weg.',
      yes: 'Ja, beenden',
      no: 'Nein, behalten',
      note: 'Vom Läufer beendet.',
      sureNote: 'Beendet, als es sicher war.',
      may: 'Es ist schon sicher. Du kannst hier aufhören oder bis zum Ende weitermachen.',
    },
    progress: {
      heading: (done: number, all: number, unit: string) => `${done} von ${all} gemacht (${units(unit, all, write)})`,
      pairs: (done: number, all: number) => `${done} von ${all} Paaren zählen bisher.`,
      picture: (done: number, all: number, unit: string) =>
        `${done} von ${all} gemacht (${units(unit, all, write)}), mit dem mittleren Wert danach; der Rest ist versiegelt.`,
      sealed: 'versiegelt',
      table: 'Dasselbe als Tabelle',
      columns: {
        n: 'Nr.',
        pair: 'Paar',
        drawn: 'Gezogen',
        when: 'Gemacht',
        followed: 'Wie gezogen',
        mean: 'Mittlerer Wert danach',
      },
      followed: (followed: boolean | null) => (followed === null ? 'unbekannt' : followed ? 'ja' : 'nein'),
      notYet: 'noch nicht',
      noScore: 'kein Eintrag',
      key: 'Mittlerer Wert danach, 0 gar nicht bis 10 am schlimmsten',
    },
    result: trialResult(write),
    limits: (shoe: boolean) =>
      `Du weißt, ${shoe ? 'welche Schuhe du anhast' : 'was du tust'}: Der Versuch kann nicht ausschließen, dass die Erwartung selbst den Unterschied machte. Er sagt etwas über dich, jetzt, in den Stunden danach; nichts über nächstes Jahr und nichts über andere.`,
    decision: {
      heading: 'Was du beschließt',
      lead: 'Das liegt bei dir, auch gegen das Ergebnis. Was gefunden wurde, bleibt, wie es ist.',
      options: (relieves: boolean) => ({
        keep: relieves ? 'Weiter tun' : 'Weitermachen wie bisher',
        drop: relieves ? 'Damit aufhören' : 'Es meiden',
        buy: 'Etwas dafür kaufen',
        'not-buy': 'Nichts kaufen',
      }),
      why: 'Warum, wenn du magst',
      save: 'Diesen Beschluss festhalten',
      missing: 'Wähl zuerst etwas aus.',
      against: 'Das geht gegen das, was dieser Versuch fand. So wird es vermerkt.',
      beyond: 'Dieser Versuch konnte es nicht sagen: Er ist kein Grund, Geld auszugeben. So wird es vermerkt.',
      noted: (what: string, why: string, stand: 'with' | 'against' | 'beyond') => {
        const stands = {
          with: '',
          against: ' Gegen das, was der Versuch fand.',
          beyond: ' Der Versuch konnte es nicht sagen.',
        };
        return `${what}.${stands[stand]}${why === '' ? '' : ` „${why}“`}`;
      },
      decided: (when: string) => `Beschlossen am ${when}`,
      again: 'Neu beschließen',
    },
    seal: {
      heading: 'Das Siegel',
      text: 'Das ist der Fingerabdruck aller Würfe. Heb ihn woanders auf, etwa bei jemandem, dem du traust: Dann kann später jeder sehen, dass nicht noch einmal gezogen wurde.',
      intact: 'Das Protokoll hält: Nichts darin wurde geändert.',
      broken: 'Das Protokoll hält nicht: Etwas darin wurde geändert.',
      none: 'Dieser Versuch wurde nicht hier versiegelt. Was er enthält, steht da; weitergehen kann er in der App nicht.',
      copy: 'Kopieren',
      copied: 'Kopiert.',
      select: 'Das Kopieren ging nicht. Halte den Text gedrückt, um ihn auszuwählen.',
    },
    beside: 'Siegel, Bericht, etwas ändern',
    record: {
      heading: 'Der Bericht',
      text: 'Alles, was geplant, geändert, gemacht und gefunden wurde, in der Reihenfolge, die Fachzeitschriften verlangen (CENT 2015).',
      readable: 'Zum Lesen speichern',
      data: 'Als Daten speichern',
      fileName: (question: string) => `versuch-${question.replaceAll(/[^\w-]+/g, '-')}`,
      log: 'Was unterwegs vermerkt wurde',
      kinds: {
        interrupted: 'Unterbrochen',
        resumed: 'Fortgesetzt',
        stopped: 'Beendet',
        changed: 'Geändert',
        decided: 'Beschlossen',
        note: 'Vermerk',
      } as Readonly<Record<string, string>>,
    },
    missing: 'Diesen Versuch gibt es in diesem Fall nicht.',
  };
}
