import { mechanismOf } from './mechanisms.ts';
import { canonicalStems, standsIn } from './stems.ts';

/**
 * Which mechanism an exposure stands for, and through which others it may be said to work.
 *
 * The first is always meant; the others only where the runner's own words name them. A name that ends in a colon stands
 * for every exposure that begins with it.
 */
const exposures: Readonly<Record<string, { readonly means: string; readonly mayWorkThrough: readonly string[] }>> = {
  distance: { means: 'running-volume', mayWorkThrough: ['impact', 'arm-carriage', 'load-jump'] },
  duration: { means: 'running-volume', mayWorkThrough: ['impact', 'arm-carriage', 'load-jump'] },
  descent: { means: 'downhill-braking', mayWorkThrough: ['impact'] },
  steps: { means: 'impact', mayWorkThrough: [] },
  pace: { means: 'effort', mayWorkThrough: ['impact', 'arm-carriage'] },
  effort: { means: 'effort', mayWorkThrough: ['arm-carriage'] },
  spike: { means: 'load-jump', mayWorkThrough: ['delayed-soreness'] },
  'shoe:': { means: 'shoe-fit-wear', mayWorkThrough: ['impact'] },
  'surface:': { means: 'impact', mayWorkThrough: [] },
  standing: { means: 'standing', mayWorkThrough: ['posture'] },
  walking: { means: 'walking', mayWorkThrough: [] },
  desk: { means: 'desk', mayWorkThrough: ['posture'] },
  'short-sleep': { means: 'short-sleep', mayWorkThrough: [] },
};

/** What people call each mechanism, phrases separated by commas; the longest that stands in a text wins. */
const mechanismPhrases: Readonly<Record<string, string>> = {
  impact: `impact, footfall, foot fall, foot strike, vibration, shock, shockwave, pounding, jarring, jolting, cushioning,
    more cushioning, cushion, cushioned, hard surface, hard ground, hard landing`,
  'downhill-braking': 'braking, eccentric, downhill, down hill, steep hill, descent, hills',
  'running-volume': 'distance, mileage, too much running, long run, volume, running too far',
  effort: 'speed, running hard, intensity, sprinting, intervals',
  'load-jump': `jump in load, too much too soon, increase, increased mileage, ramping up, overdoing, overuse, overtraining,
    new to running, further than ever`,
  'delayed-soreness': 'delayed onset, doms, muscle soreness, delayed soreness',
  'tendon-overload': 'tendon, tendonitis, tendinitis, tendinopathy',
  'shoe-fit-wear': 'shoe, shoes, worn shoes, worn out, fit, tight shoes, wrong size, insoles, orthotics, pronation',
  'arm-carriage':
    'arm carriage, arm swing, arms, hunched shoulders, shoulders up, clenched, tense shoulders when running',
  posture:
    'posture, muscle tension, tension, tense muscles, spasm, knots, slouching, hunching, held posture, looking down',
  standing: 'standing, on my feet',
  walking: 'walking',
  desk: 'desk, computer, screen, sitting, office, laptop',
  'carried-load': 'carrying, bag, backpack, rucksack, carried load, straps, heavy bag',
  'sleep-pillow': 'pillow, mattress, bed, slept funny, slept awkwardly, sleeping position, slept wrong',
  'short-sleep': 'lack of sleep, short sleep, poor sleep, too little sleep, tiredness',
  inflammatory: 'inflammatory, inflammation, arthritis, spondylitis, autoimmune, rheumatic',
};

const phrases = Object.entries(mechanismPhrases)
  .flatMap(([mechanism, texts]) =>
    [mechanism.replaceAll('-', ' '), ...texts.split(',')].map((text) => ({ mechanism, stems: canonicalStems(text) })),
  )
  .toSorted((a, b) => b.stems.length - a.stems.length);

/**
 * The mechanisms that a text names.
 *
 * @param text a runner's words for a cause
 * @returns ids in the order of the longest phrase, each once; empty where the text names none
 */
export function mechanismsNamedIn(text: string): readonly string[] {
  const stems = canonicalStems(text);
  return [...new Set(phrases.filter((phrase) => standsIn(phrase.stems, stems)).map((phrase) => phrase.mechanism))];
}

/**
 * The mechanisms that a hypothesis claims.
 *
 * A built-in exposure means its own mechanism, and those it may work through where the words name them. A mechanism's own
 * id means itself. Anything else (a declared exposure, an event, nothing) is read from its label and the words.
 *
 * @param exposure the hypothesis's exposure; null where it names none
 * @param words the runner's words for it, the label of a declared exposure included
 * @returns ids of `mechanisms`; empty where nothing declared is meant, and then nothing can be said for or against
 */
export function mechanismsOf(exposure: string | null, words: string): readonly string[] {
  const symbol = exposure?.trim().toLowerCase() ?? '';
  const prefix = symbol.includes(':') ? symbol.slice(0, symbol.indexOf(':') + 1) : symbol;
  const builtIn = Object.hasOwn(exposures, prefix) ? exposures[prefix] : null;
  if (builtIn !== null) {
    const named = mechanismsNamedIn(words);
    return [builtIn.means, ...builtIn.mayWorkThrough.filter((through) => named.includes(through))];
  }
  const itself = mechanismOf(symbol);
  if (itself !== null) return [itself.id];
  return mechanismsNamedIn(`${symbol.replaceAll(/[-_]/g, ' ')} ${words}`).slice(0, 1);
}
