const SPORTS: Record<string, string> = {
  run: 'Run',
  ride: 'Ride',
  swim: 'Swim',
  walk: 'Walk',
  hike: 'Hike',
  strength: 'Strength',
  yoga: 'Yoga',
  row: 'Rowing',
  ski: 'Skiing',
};

/** A session as its page and its row in a table call it; a sport that nobody listed by its own name. */
export function sport(name: string): string {
  return SPORTS[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
