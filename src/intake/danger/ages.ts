/** What an age in years says as a feature of a danger sign; an unknown age says only that nothing rules it out. */
export function ageFeatures(years: number | null): readonly string[] {
  if (years === null) return ['not-under-50'];
  return [
    ...(years < 20 ? ['under-20'] : []),
    ...(years > 50 ? ['over-50', 'not-under-50'] : []),
    ...(years > 55 ? ['over-55'] : []),
    ...(years >= 65 ? ['over-65'] : []),
  ];
}
