/** Where on the body a site lies, as coarsely as the screen needs it. */
export type Region = 'spine' | 'arm' | 'leg';

/** Known sites, canonical names, from the head to the foot. */
export const sites: readonly { readonly id: string; readonly label: string; readonly region: Region }[] = [
  { id: 'head', label: 'Head', region: 'spine' },
  { id: 'jaw', label: 'Jaw', region: 'spine' },
  { id: 'neck', label: 'Neck', region: 'spine' },
  { id: 'shoulder', label: 'Shoulder', region: 'spine' },
  { id: 'chest', label: 'Chest', region: 'spine' },
  { id: 'ribs', label: 'Ribs', region: 'spine' },
  { id: 'upper-back', label: 'Upper back', region: 'spine' },
  { id: 'mid-back', label: 'Middle of the back', region: 'spine' },
  { id: 'lower-back', label: 'Lower back', region: 'spine' },
  { id: 'abdomen', label: 'Belly', region: 'spine' },
  { id: 'pelvis', label: 'Pelvis', region: 'spine' },
  { id: 'arm', label: 'Arm', region: 'arm' },
  { id: 'elbow', label: 'Elbow', region: 'arm' },
  { id: 'wrist', label: 'Wrist', region: 'arm' },
  { id: 'hand', label: 'Hand', region: 'arm' },
  { id: 'hip', label: 'Hip', region: 'leg' },
  { id: 'groin', label: 'Groin', region: 'leg' },
  { id: 'buttock', label: 'Buttock', region: 'leg' },
  { id: 'thigh', label: 'Thigh', region: 'leg' },
  { id: 'hamstring', label: 'Hamstring', region: 'leg' },
  { id: 'knee', label: 'Knee', region: 'leg' },
  { id: 'shin', label: 'Shin', region: 'leg' },
  { id: 'calf', label: 'Calf', region: 'leg' },
  { id: 'achilles', label: 'Achilles tendon', region: 'leg' },
  { id: 'ankle', label: 'Ankle', region: 'leg' },
  { id: 'heel', label: 'Heel', region: 'leg' },
  { id: 'arch', label: 'Arch of the foot', region: 'leg' },
  { id: 'foot', label: 'Foot', region: 'leg' },
  { id: 'toe', label: 'Toe', region: 'leg' },
];

const regionById = new Map(sites.map((site) => [site.id, site.region]));

/**
 * The region of a site.
 *
 * @param site free text; `left-knee`, `Knee (left)` and `knee` are one site
 * @returns null where no known site is named, or the names lie in several regions
 */
export function regionOf(site: string): Region | null {
  const whole = site
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const exact = regionById.get(whole);
  if (exact !== undefined) return exact;
  const named = new Set(
    whole.split(/[^a-z]+/).flatMap((word) => regionById.get(word) ?? regionById.get(word.replace(/s$/, '')) ?? []),
  );
  // "upper back" and "lower back" have no single word of their own.
  if (/\bback\b/.test(whole)) named.add('spine');
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
