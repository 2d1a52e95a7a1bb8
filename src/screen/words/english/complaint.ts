const QUALITIES: Record<string, string> = {
  stiffness: 'stiffness',
  stiff: 'stiffness',
  pain: 'pain',
  ache: 'ache',
  aching: 'ache',
  soreness: 'soreness',
  tightness: 'tightness',
  spasm: 'spasm',
  burning: 'burning',
};

/** How a place on the body is written: `upper-back` as "upper back". */
export function site(name: string): string {
  return name.replaceAll('-', ' ').trim();
}

/** A place where it stands alone: "Upper back". */
export function siteHeading(name: string): string {
  const written = site(name);
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** How a complaint feels, in words; what is not known stays as it was written. */
export function quality(name: string): string {
  return QUALITIES[name.trim().toLowerCase()] ?? name.replaceAll('-', ' ').trim();
}

/** What the runner complains of, as it stands after "your": "neck stiffness"; plain "pain" where the quality is unknown. */
export function complaint(where: string | null, qualities: readonly string[]): string {
  const what = qualities.map((quality) => QUALITIES[quality]).find((known) => known !== undefined) ?? 'pain';
  return where === null ? what : `${site(where)} ${what}`;
}
