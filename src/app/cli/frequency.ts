/** A chance as a frequency: among 20 where that is true to it, else among 100, else among 1,000. */
export function frequency(chance: number): string {
  for (const many of [20, 100, 1000]) {
    const some = Math.round(chance * many);
    if (Math.abs(some / many - chance) <= 0.1 * Math.min(chance, 1 - chance)) {
      return `about ${some} in ${many.toLocaleString('en-GB')}`;
    }
  }
  return chance > 0.5 ? 'more than 999 in 1,000' : 'less than 1 in 1,000';
}
