import type { Case } from '#record';

const builtIn: Record<string, string> = {
  distance: 'how far you run',
  duration: 'how long you run',
  descent: 'running downhill',
  steps: 'how many steps you run',
  pace: 'running fast',
  effort: 'hard runs',
  spike: 'sudden jumps in distance',
  standing: 'standing',
  walking: 'walking',
  desk: 'sitting at a desk',
  'short-sleep': 'short nights',
};

/** How an exposure is spoken of in a sentence: "running downhill", "running in Pair B", the runner's own label. */
export function wordsForExposure(exposure: string, theCase: Case): string {
  const known = builtIn[exposure];
  if (known !== undefined) return known;
  const [family = '', ...rest] = exposure.split(':');
  const name = rest.join(':');
  if (family === 'shoe') return `running in ${theCase.shoes?.find((shoe) => shoe.id === name)?.label ?? name}`;
  if (family === 'surface') return `running on ${name}`;
  if (family === 'sport') return name;
  return theCase.exposures?.find((each) => each.id === exposure)?.label ?? exposure;
}

/** What is complained of, as it stands after "your": "upper back stiffness". */
export function wordsForComplaint(site: string | null, theCase: Case): string {
  const quality = theCase.complaint?.qualities?.includes('stiffness') ? 'stiffness' : 'pain';
  return site === null ? quality : `${site.replaceAll('-', ' ')} ${quality}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
