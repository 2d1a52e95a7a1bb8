import type { FactValue } from '#record';

const SPANS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

/**
 * A fact's value in words: "4 days ago", "ASICS, model not said", "long run, 12 km".
 *
 * @param value plain JSON of any shape; null where the text leaves it open
 */
export function factValueWords(value: FactValue): string {
  if (value === null) return 'not said';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return value.replace(/^shoe:/, 'shoes: ').replaceAll('-', ' ');
  if (Array.isArray(value)) return value.map((each) => factValueWords(each as FactValue)).join(' to ');
  const fields: Readonly<Record<string, FactValue>> = value as never;
  if ('brand' in fields || 'model' in fields) return shoeWords(fields.brand ?? null, fields.model ?? null);
  if ('amount' in fields)
    return [fields.amount, fields.currency].filter((part) => part !== null && part !== undefined).join(' ');
  const { earliest, latest, ...others } = fields;
  // What was said relatively is said as dates where those are known.
  const isDated = typeof earliest === 'string' && typeof latest === 'string';
  const rest = Object.entries(others).filter(
    ([name, each]) => each !== null && !(isDated && ['ago', 'on'].includes(name)),
  );
  const when = isDated ? [earliest === latest ? earliest : `between ${earliest} and ${latest}`] : [];
  return [...when, ...rest.map(([name, each]) => fieldWords(name, each))].join(', ');
}

function shoeWords(brand: FactValue, model: FactValue): string {
  if (brand === null && model === null) return 'not said which';
  if (model === null) return `${brand}, model not said`;
  return brand === null ? String(model) : `${brand} ${model}`;
}

function fieldWords(name: string, value: FactValue): string {
  if (name === 'distanceM') return `${numberWords(Number(value) / 1000)} km`;
  if (name === 'weeklyM') return `${numberWords(Number(value) / 1000)} km a week`;
  const words = factValueWords(value);
  if (SPANS.includes(name)) return `${words} ${value === 1 ? name.slice(0, -1) : name}`;
  if (name === 'ago') return `${words} ago`;
  if (name === 'count') return `${words} of them`;
  return name === 'kind' || name === 'manner' ? words : `${name} ${words}`;
}

const numberWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
