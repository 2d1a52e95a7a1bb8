const HOURS_OF: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  day: 24,
  night: 12,
  week: 168,
  month: 730,
  year: 8766,
};

const ISO = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?)?$/;

/** Hours of an ISO 8601 duration, or of a number with a unit; null where the text is neither. */
function hoursOf(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso !== null && text.length > 2) {
    const units = [8766, 730, 168, 24, 1, 1 / 60];
    return units.reduce((sum, hours, index) => sum + hours * Number(iso[index + 1] ?? 0), 0);
  }
  const counted = /(\d+(?:\.\d+)?)\s*(minute|min|hour|day|night|week|month|year)/.exec(text);
  return counted === null ? null : Number(counted[1]) * HOURS_OF[counted[2]];
}

/**
 * The vocabulary's word for a length of time.
 *
 * @param text `PT12H`, `P4D`, `4 days`, `about 3 weeks`; any case
 * @returns `hours` below 8 h, `overnight` to 36 h, `days` to four days, `over-four-days` to a week, `weeks` to two months,
 *   then `months`; null where the text holds no number with a unit
 */
export function durationWord(text: string): string | null {
  const hours = hoursOf(text.trim().toLowerCase());
  if (hours === null) return null;
  if (hours < 8) return 'hours';
  if (hours <= 36) return 'overnight';
  if (hours < 96) return 'days';
  if (hours < 168) return 'over-four-days';
  return hours < 1440 ? 'weeks' : 'months';
}

/**
 * The vocabulary's word for how long the mornings are stiff.
 *
 * @param text as for {@link durationWord}
 * @returns null where the text holds no number with a unit
 */
export function stiffnessWord(text: string): string | null {
  const hours = hoursOf(text.trim().toLowerCase());
  if (hours === null) return null;
  return hours > 0.5 ? 'over-30-min' : 'under-30-min';
}
