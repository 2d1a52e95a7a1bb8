import type { Writing } from '../numbers.ts';

const kinds: Readonly<Record<string, string>> = {
  site: 'Wo es wehtut',
  quality: 'Wie es sich anfühlt',
  severity: 'Wie stark, von 0 bis 10',
  onset: 'Wann es begann',
  duration: 'Wie lange es schon dauert',
  recurrence: 'Wann es wiederkommt',
  'usual-recovery': 'Wie bald es sonst vergeht',
  trend: 'Wie es sich entwickelt',
  aggravator: 'Was es schlimmer macht',
  reliever: 'Was es lindert',
  run: 'Ein Lauf',
  experience: 'Wie lange und wie viel du läufst',
  terrain: 'Wo du läufst',
  age: 'Dein Alter',
  history: 'Was du früher hattest',
  medication: 'Was du nimmst',
  'shoe-owned': 'Schuhe, die du hast',
  'shoe-considered': 'Schuhe, über die du nachdenkst',
  price: 'Ein Preis',
  hypothesis: 'Eine mögliche Ursache',
  remedy: 'Was versucht oder geraten wurde',
  referral: 'Wen du aufsuchen sollst',
  outcome: 'Wie es ausging',
  'red-flag': 'Eine Sicherheitsfrage',
};

/** What lists of a correction offer, by what they stand for. */
const choices = {
  trends: {
    better: 'wird besser',
    same: 'gleich',
    worse: 'wird schlimmer',
    'longer-than-usual': 'dauert länger als sonst',
  },
  returns: {
    'next-morning': 'am nächsten Morgen',
    evening: 'am Abend',
    'on-and-off': 'ab und zu',
    repeated: 'immer wieder',
  },
  outcomes: { resolved: 'weg', better: 'besser', same: 'gleich', worse: 'schlimmer', unknown: 'unbekannt' },
  manners: { sudden: 'plötzlich', gradual: 'nach und nach' },
  units: { hours: 'Stunden', days: 'Tage', weeks: 'Wochen', months: 'Monate', years: 'Jahre' },
  standings: {
    'new-to-running': 'neu beim Laufen',
    runner: 'läuft seit langem',
    race: 'trainiert für einen Wettkampf',
    increase: 'läuft mehr als früher',
    'return-after-break': 'zurück nach einer Pause',
  },
};

/** The facts that were read in a story. */
export function facts(write: Writing) {
  return {
    heading: 'Hast du das so gemeint?',
    lead: 'Das wurde in deinen Worten gelesen. Nimm heraus, was falsch ist, berichtige, was nicht ganz stimmt; den Rest bestätigst du mit einem Tipp.',
    ownShoes: 'die Schuhe',
    none: 'In diesen Worten fand sich nichts, was sich verwenden lässt. Du kannst trotzdem weitermachen: Die folgenden Fragen brauchen es nicht.',
    noStory: 'Dieser Fall begann ohne Erzählung.',
    tell: 'Erzähl es mit deinen Worten',
    yours: 'Was du gesagt hast',
    others: 'Was andere geantwortet haben',
    kind: (kind: string) => kinds[kind] ?? kind.replaceAll('-', ' '),
    value: (value: unknown) => valueWords(value, write),
    certainty: { stated: '', hedged: 'halb gesagt', asked: 'gefragt', denied: 'verneint' },
    state: { unconfirmed: '', confirmed: 'Bestätigt.', corrected: 'Berichtigt.', removed: 'Herausgenommen.' },
    was: (value: string) => `Gelesen als: ${value}.`,
    right: 'Das stimmt',
    remove: 'Herausnehmen',
    correct: 'Berichtigen',
    bring: 'Zurückholen',
    isSo: 'Ist es so?',
    so: 'Es ist so',
    notSo: 'Es ist nicht so',
    incomplete: 'Fülle aus, was leer ist, und mit einer Zahl, wo eine gefragt ist.',
    field: {
      what: 'Was es ist',
      count: 'Wie viele',
      unit: 'Wovon',
      weeklyKm: 'Kilometer in der Woche',
      distanceKm: 'Kilometer',
      day: 'Der Tag',
      after: 'Wonach es begann',
      manner: 'Wie es begann',
      brand: 'Marke',
      model: 'Modell',
      amount: 'Wie viel',
      currency: 'Währung, etwa EUR',
    },
    choices,
    save: 'Speichern',
    cancel: 'So lassen',
    allRight: (count: number) => (count === 2 ? 'Beide stimmen' : `Alle ${write.number(count, 0)} stimmen`),
    confirmRest: (count: number) =>
      count === 1 ? 'Das andere stimmt' : `Die anderen ${write.number(count, 0)} stimmen`,
    next: 'Weiter zu den Sicherheitsfragen',
    open: (count: number) =>
      count === 0
        ? 'Du hast alle durchgesehen.'
        : `${write.number(count, 0)} noch nicht bestätigt. Sie gelten, wie sie dastehen.`,
  };
}

const UNITS: Readonly<Record<string, readonly [one: string, other: string, dative: string]>> = {
  seconds: ['Sekunde', 'Sekunden', 'Sekunden'],
  minutes: ['Minute', 'Minuten', 'Minuten'],
  hours: ['Stunde', 'Stunden', 'Stunden'],
  days: ['Tag', 'Tage', 'Tagen'],
  weeks: ['Woche', 'Wochen', 'Wochen'],
  months: ['Monat', 'Monate', 'Monaten'],
  years: ['Jahr', 'Jahre', 'Jahren'],
};

/** A value of a fact in words: plain JSON of any shape. The words themselves are the runner's. */
function valueWords(value: unknown, write: Writing): string {
  if (value === null || value === undefined) return 'nicht gesagt';
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  if (typeof value === 'number') return write.number(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value)) return value.map((each) => valueWords(each, write)).join(' bis ');
  const own = value as { readonly [field: string]: unknown };
  const fields = Object.entries(own).filter(([, each]) => each !== null);
  if ('brand' in own || 'model' in own)
    return [own.brand, own.model].filter(Boolean).join(' ') || 'nicht gesagt, welche';
  if ('amount' in own) return `${own.amount} ${own.currency ?? ''}`.trim();
  const { earliest, latest } = own;
  if (typeof earliest !== 'string' || typeof latest !== 'string') {
    return fields.map(([name, each]) => fieldWords(name, each, write)).join(', ');
  }
  const [first, last] = [earliest, latest].map((day) => write.date(new Date(day)));
  const rest = fields.filter(([name]) => !['earliest', 'latest', 'ago', 'on'].includes(name));
  const when = first === last ? first : `zwischen ${first} und ${last}`;
  return [when, ...rest.map(([name, each]) => fieldWords(name, each, write))].join(', ');
}

function fieldWords(name: string, value: unknown, write: Writing): string {
  const words = valueWords(value, write);
  const unit = UNITS[name];
  if (unit !== undefined) return `${words} ${value === 1 ? unit[0] : unit[1]}`;
  if (name === 'ago') return agoWords(value, write);
  if (name === 'distanceM') return write.km(Number(value) / 1000);
  if (name === 'weeklyM') return `${write.km(Number(value) / 1000)} in der Woche`;
  if (name === 'kind' || name === 'manner') return words;
  return `${{ after: 'nach:', on: 'am:', before: 'vor:', every: 'immer:' }[name] ?? `${name}:`} ${words}`;
}

function agoWords(value: unknown, write: Writing): string {
  const spans = Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([name, count]) => {
    const unit = UNITS[name];
    return unit === undefined ? [] : [`${valueWords(count, write)} ${count === 1 ? unit[0] : unit[2]}`];
  });
  return spans.length === 0 ? `vor ${valueWords(value, write)}` : `vor ${spans.join(', ')}`;
}
