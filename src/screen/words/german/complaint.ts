const QUALITIES: Record<string, string> = {
  stiffness: 'Steifheit',
  stiff: 'Steifheit',
  pain: 'Schmerz',
  ache: 'ziehender Schmerz',
  aching: 'ziehender Schmerz',
  soreness: 'Empfindlichkeit',
  tightness: 'Spannungsgefühl',
  spasm: 'Krampf',
  burning: 'Brennen',
};

type Gender = 'm' | 'f' | 'n';

/** Places on the body: name, gender, and the word that stands before them after a pain. */
const SITES: Readonly<Record<string, readonly [name: string, gender: Gender, at: string]>> = {
  head: ['Kopf', 'm', 'im'],
  jaw: ['Kiefer', 'm', 'im'],
  neck: ['Nacken', 'm', 'im'],
  shoulder: ['Schulter', 'f', 'in der'],
  chest: ['Brust', 'f', 'in der'],
  ribs: ['Rippenbogen', 'm', 'am'],
  'upper-back': ['oberer Rücken', 'm', 'im'],
  'mid-back': ['mittlerer Rücken', 'm', 'im'],
  'lower-back': ['unterer Rücken', 'm', 'im'],
  back: ['Rücken', 'm', 'im'],
  abdomen: ['Bauch', 'm', 'im'],
  pelvis: ['Becken', 'n', 'im'],
  arm: ['Arm', 'm', 'im'],
  elbow: ['Ellbogen', 'm', 'am'],
  wrist: ['Handgelenk', 'n', 'am'],
  hand: ['Hand', 'f', 'in der'],
  hip: ['Hüfte', 'f', 'in der'],
  groin: ['Leiste', 'f', 'in der'],
  buttock: ['Gesäß', 'n', 'im'],
  thigh: ['Oberschenkel', 'm', 'im'],
  hamstring: ['hinterer Oberschenkel', 'm', 'im'],
  knee: ['Knie', 'n', 'im'],
  shin: ['Schienbein', 'n', 'am'],
  calf: ['Wade', 'f', 'in der'],
  achilles: ['Achillessehne', 'f', 'an der'],
  ankle: ['Sprunggelenk', 'n', 'im'],
  heel: ['Ferse', 'f', 'an der'],
  arch: ['Fußgewölbe', 'n', 'im'],
  foot: ['Fuß', 'm', 'im'],
  toe: ['Zeh', 'm', 'im'],
};

const ENDING: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };

/** A place with its side; null where it is the runner's own word. */
function known(name: string) {
  const [side, ...rest] = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .split('-');
  const hasSide = side === 'left' || side === 'right';
  const entry = SITES[hasSide ? rest.join('-') : [side, ...rest].join('-')];
  if (entry === undefined) return null;
  return { entry, side: hasSide ? (side === 'left' ? 'link' : 'recht') : null };
}

/** How a place on the body is written; the runner's own words stay as they are. */
export function site(name: string): string {
  const found = known(name);
  if (found === null) return name.replaceAll('-', ' ').trim();
  const [noun, gender] = found.entry;
  return found.side === null ? noun : `${found.side}${ENDING[gender]} ${noun}`;
}

/** A place where it stands alone. */
export function siteHeading(name: string): string {
  return capital(site(name));
}

/** How a complaint feels, in words; what is not known stays as it was written. */
export function quality(name: string): string {
  return QUALITIES[name.trim().toLowerCase()] ?? name.replaceAll('-', ' ').trim();
}

/** What the runner complains of, without an article: "Steifheit im Nacken". */
export function complaint(where: string | null, qualities: readonly string[]): string {
  const what = qualities.map((quality) => QUALITIES[quality]).find((each) => each !== undefined) ?? 'Schmerz';
  if (where === null) return what;
  const found = known(where);
  if (found === null) return `${what} (${site(where)})`;
  const [noun, , at] = found.entry;
  // After a preposition every adjective ends in -en: "im unteren Rücken", "im linken Knie".
  const inDative = noun.replace(/^([a-zäöü]+)er /, '$1en ');
  return `${what} ${at} ${found.side === null ? '' : `${found.side}en `}${inDative}`;
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
