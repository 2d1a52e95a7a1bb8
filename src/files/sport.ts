/** A sport in the product's own words, with the finer word of the device. */
export type Sport = { readonly sport: string; readonly subSport: string | null };

/** The first pattern that fits a file's free text wins; order settles words within words (`snowshoeing`, `hand cycling`). */
const WORDS: readonly (readonly [RegExp, string, string | null])[] = [
  [/snow ?shoe/, 'snowshoe', null],
  [/trail ?run|run(ning)? trail/, 'run', 'trail'],
  [/treadmill|indoor ?run/, 'run', 'treadmill'],
  [/virtual ?run/, 'run', 'virtual'],
  [/track ?run/, 'run', 'track'],
  [/\brun|runn|jog|\bvirtualrun/, 'run', null],
  [/mountain ?bik|\bmtb\b/, 'ride', 'mountain'],
  [/gravel ?(rid|cycl|bik)/, 'ride', 'gravel'],
  [/indoor ?(cycl|bik|rid)|virtual ?(ride|cycl)|spinning/, 'ride', 'indoor'],
  [/e ?bik/, 'ride', 'e-bike'],
  [/cycl|bik(e|ing)|\bride\b|\brid(e|ing)/, 'ride', null],
  [/nordic ?walk/, 'walk', 'nordic'],
  [/walk/, 'walk', null],
  [/hik(e|ing)|trek|mountaineer/, 'hike', null],
  [/open ?water/, 'swim', 'open-water'],
  [/swim/, 'swim', null],
  [/cross ?country ?ski|nordic ?ski|back ?country ?ski|roller ?ski|langlauf/, 'cross-country-ski', null],
  [/ski/, 'ski', null],
  [/snow ?board/, 'snowboard', null],
  [/stand ?up ?paddl|\bsup\b|paddl|kayak|cano/, 'paddle', null],
  [/\brow/, 'row', null],
  [/strength|weight|\bgym\b|cross ?fit|training/, 'strength', null],
  [/yoga/, 'yoga', null],
  [/pilates/, 'pilates', null],
  [/elliptical/, 'elliptical', null],
  [/stair|step ?machine/, 'stairs', null],
  [/cardio|aerobic|hiit|workout/, 'cardio', null],
  [/skat/, 'skate', null],
  [/climb|boulder/, 'climb', null],
  [/soccer|football/, 'football', null],
  [/tennis|squash|badminton|padel/, 'racket', null],
  [/golf/, 'golf', null],
  [/danc/, 'dance', null],
  [/driv|motor|car\b/, 'drive', null],
  [/transition/, 'transition', null],
];

/** The numbers that Strava wrote into the GPX files it exported before it wrote words. */
const STRAVA_NUMBERS: Readonly<Record<string, string>> = {
  '1': 'ride',
  '4': 'hike',
  '9': 'run',
  '10': 'walk',
  '16': 'swim',
};

/**
 * The sport that a free text of a GPX or TCX file names (`trail_running`, `Biking`, `9`).
 *
 * @param text as the file has it; null or empty where it has none
 * @returns the sport, `unknown` where the text names none we know
 */
export function sportOfText(text: string | null): Sport {
  const known = STRAVA_NUMBERS[text?.trim() ?? ''];
  if (known !== undefined) return { sport: known, subSport: null };
  const words = (text ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .slice(0, 200);
  const match = WORDS.find(([pattern]) => pattern.test(words));
  return match === undefined ? { sport: 'unknown', subSport: null } : { sport: match[1], subSport: match[2] };
}
