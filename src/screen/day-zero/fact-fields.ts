import type { CorrectedValue, Fact } from './queries.ts';

/** Lists that a field of a correction lets somebody choose from. */
export type ChoiceList =
  | 'activities'
  | 'explanations'
  | 'signs'
  | 'usually'
  | 'trends'
  | 'returns'
  | 'outcomes'
  | 'manners'
  | 'units'
  | 'standings';

/** One field in which a part of a fact is put right. */
export type FactField = {
  /** The part of the value; `what` for a value that has no parts. */
  readonly name:
    | 'what'
    | 'count'
    | 'unit'
    | 'weeklyKm'
    | 'distanceKm'
    | 'day'
    | 'after'
    | 'manner'
    | 'brand'
    | 'model'
    | 'amount'
    | 'currency';
  readonly type: 'text' | 'number' | 'date' | ChoiceList;
  /** What was read, as the field shows it; empty where it is not known. */
  readonly value: string;
  readonly isOptional?: boolean;
};

/** What somebody put into the fields, by name. */
export type FieldValues = Readonly<Record<string, string>>;
type Parts = { readonly [part: string]: CorrectedValue | null | undefined };

const UNITS = ['hours', 'days', 'weeks', 'months', 'years'];
const METRES_PER_KM = 1000;

const partsOf = (value: unknown): Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};
const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
const kilometres = (metres: unknown): string =>
  typeof metres === 'number' ? `${Math.round(metres / 10) / (METRES_PER_KM / 10)}` : '';
const one = (type: FactField['type'], value: unknown): readonly FactField[] => [
  { name: 'what', type, value: plain(value) },
];

/** A length of time: how many, of what. */
function lengthFields(value: unknown): readonly FactField[] {
  const [unit, count] = Object.entries(partsOf(value)).find(([name]) => UNITS.includes(name)) ?? [];
  return [
    { name: 'count', type: 'number', value: plain(Array.isArray(count) ? count[0] : count) },
    { name: 'unit', type: 'units', value: unit ?? 'weeks' },
  ];
}

function experienceFields(value: unknown): readonly FactField[] {
  if (typeof value === 'string') return one('standings', value);
  const { weeklyM } = partsOf(value);
  return weeklyM === undefined
    ? lengthFields(value)
    : [{ name: 'weeklyKm', type: 'number', value: kilometres(weeklyM) }];
}

/** What it began after, how, or on which day: whatever was read of these. */
function onsetFields(value: unknown): readonly FactField[] {
  const { after, manner, earliest, latest } = partsOf(value);
  const day: FactField = { name: 'day', type: 'date', value: earliest === latest ? plain(earliest) : '' };
  if (after !== undefined) {
    return [
      { name: 'after', type: 'activities', value: plain(after) },
      ...(earliest === undefined ? [] : [{ ...day, isOptional: true }]),
    ];
  }
  return manner === undefined ? [day] : [{ name: 'manner', type: 'manners', value: plain(manner) }];
}

function runFields(value: unknown): readonly FactField[] {
  const { distanceM, earliest, latest } = partsOf(value);
  return [
    { name: 'distanceKm', type: 'number', value: kilometres(distanceM), isOptional: true },
    { name: 'day', type: 'date', value: earliest === latest ? plain(earliest) : '', isOptional: true },
  ];
}

const CHOICES: Readonly<Partial<Record<string, ChoiceList>>> = {
  aggravator: 'activities',
  reliever: 'activities',
  hypothesis: 'explanations',
  'red-flag': 'signs',
  'usual-recovery': 'usually',
  trend: 'trends',
  recurrence: 'returns',
  outcome: 'outcomes',
};

/**
 * The fields in which a fact is put right: every kind has some.
 *
 * @param fact the fact as it stands
 */
export function fieldsOf({ kind, value }: Pick<Fact, 'kind' | 'value'>): readonly FactField[] {
  const choice = CHOICES[kind];
  if (choice !== undefined) return one(choice, value);
  if (kind === 'severity' || kind === 'age') return one('number', value);
  if (kind === 'duration') return lengthFields(value);
  if (kind === 'experience') return experienceFields(value);
  if (kind === 'onset') return onsetFields(value);
  if (kind === 'run') return runFields(value);
  const { brand, model, amount, currency } = partsOf(value);
  if (kind === 'shoe-owned' || kind === 'shoe-considered') {
    return [
      { name: 'brand', type: 'text', value: plain(brand), isOptional: true },
      { name: 'model', type: 'text', value: plain(model), isOptional: true },
    ];
  }
  if (kind === 'price') {
    return [
      { name: 'amount', type: 'number', value: plain(amount) },
      { name: 'currency', type: 'text', value: plain(currency) },
    ];
  }
  return one('text', value);
}

/** A value without the ways to say when that a day replaces. */
function withDay(value: unknown, day: string): Parts {
  if (day === '') return partsOf(value);
  const kept = Object.entries(partsOf(value)).filter(([name]) => !['ago', 'on', 'since', 'in'].includes(name));
  return { ...Object.fromEntries(kept), earliest: day, latest: day };
}

/**
 * The value that fields give a fact: the parts that no field shows stay as they were read.
 *
 * @param fact the fact
 * @param given what was put into its fields
 * @returns null where a field that is needed is empty or holds no number that it could be
 */
export function valueOfFields(fact: Pick<Fact, 'kind' | 'value'>, given: FieldValues): CorrectedValue | null {
  const fields = fieldsOf(fact);
  const typed = (name: string): string =>
    (given[name] ?? fields.find((each) => each.name === name)?.value ?? '').trim();
  for (const { name, type, isOptional } of fields) {
    const text = typed(name);
    if (text === '' ? isOptional !== true : type === 'number' && !(Number(text) >= 0)) return null;
  }
  const { kind, value } = fact;
  const names = new Set(fields.map(({ name }) => name));
  if (names.has('unit')) return { [typed('unit')]: Number(typed('count')) };
  if (names.has('weeklyKm')) return { weeklyM: Math.round(Number(typed('weeklyKm')) * METRES_PER_KM) };
  if (names.has('brand')) {
    const [brand, model] = [typed('brand'), typed('model')];
    return { brand: brand === '' ? null : brand, model: model === '' ? null : model };
  }
  if (names.has('amount')) return { amount: Number(typed('amount')), currency: typed('currency').toUpperCase() };
  if (names.has('distanceKm')) {
    const km = typed('distanceKm');
    const distance = km === '' ? {} : { distanceM: Math.round(Number(km) * METRES_PER_KM) };
    return { ...withDay(value, typed('day')), ...distance };
  }
  if (names.has('after')) return { ...withDay(value, typed('day')), after: typed('after') };
  if (names.has('manner')) return { manner: typed('manner') };
  if (names.has('day')) return withDay(value, typed('day'));
  const what = typed('what');
  if (kind === 'severity' || kind === 'age') return Number(what);
  return kind === 'site' ? what.toLowerCase().replaceAll(/\s+/g, '-') : what;
}
