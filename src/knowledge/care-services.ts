import { type Cited, UNCHECKED } from './grade.ts';

/** Whom to call in one country; each text completes a sentence. */
export type CareServices = Cited & {
  /** After "Call". */
  readonly emergency: string;
  /** Where one is seen today; stands alone. */
  readonly urgent: string;
  /** After "talk to somebody now:". */
  readonly crisis: string;
};

/** Where the country is not known, or not in the table. */
export const unknownCountry: CareServices = {
  emergency: 'your local emergency number',
  urgent: 'an urgent appointment with a doctor, or an urgent-care clinic',
  crisis: 'somebody close to you, a doctor, or the crisis line of your country',
  sources: ['product-rule'],
  grade: 'definition',
  caveat: null,
};

const europeanUnion: CareServices = {
  emergency: '112',
  urgent: 'an urgent appointment with a doctor, or the doctors on call outside hours (116 117 in some countries)',
  crisis: 'the crisis line of your country (116 123 in many of them)',
  sources: ['eu-112', 'kvbb-116117', 'crisis-lines'],
  grade: 'consensus',
  caveat: 'Which country answers 116 117 and 116 123 was not checked one by one.',
};

/** Services by ISO 3166 country code. */
export const careServices: Readonly<Record<string, CareServices>> = {
  GB: {
    emergency: '999',
    urgent: 'an urgent GP appointment, or NHS 111',
    crisis: 'Samaritans on 116 123, day or night, or NHS 111',
    sources: ['nhs-111', 'crisis-lines'],
    grade: 'consensus',
    caveat: null,
  },
  IE: {
    emergency: '112 or 999',
    urgent: 'an urgent GP appointment, or the out-of-hours GP service',
    crisis: 'Samaritans on 116 123, day or night',
    sources: ['eu-112', 'crisis-lines'],
    grade: 'unverified',
    caveat: UNCHECKED,
  },
  US: {
    emergency: '911',
    urgent: 'a same-day appointment with your doctor, or an urgent-care clinic',
    crisis: 'the 988 Suicide and Crisis Lifeline; call or text 988, day or night',
    sources: ['line-988'],
    grade: 'consensus',
    caveat: null,
  },
  CA: {
    emergency: '911',
    urgent: 'a same-day appointment with a doctor, an urgent-care clinic, or your province’s health line (811 in most)',
    crisis: 'the Suicide Crisis Helpline; call or text 988, day or night',
    sources: ['line-988'],
    grade: 'unverified',
    caveat: 'The provincial health line is from memory, not yet checked against a source.',
  },
  AU: {
    emergency: '000',
    urgent: 'a same-day GP appointment, or healthdirect on 1800 022 222',
    crisis: 'Lifeline on 13 11 14, day or night',
    sources: ['healthdirect-au', 'cclhd-au'],
    grade: 'consensus',
    caveat: null,
  },
  NZ: {
    emergency: '111',
    urgent: 'a same-day GP appointment, or Healthline on 0800 611 116',
    crisis: 'a trained counsellor on 1737; call or text, day or night',
    sources: ['healthline-nz', 'line-1737'],
    grade: 'consensus',
    caveat: null,
  },
  IN: {
    emergency: '112',
    urgent: 'a same-day appointment with a doctor, or a hospital’s outpatient department',
    crisis: 'Tele MANAS on 14416, day or night',
    sources: ['tele-manas'],
    grade: 'consensus',
    caveat: null,
  },
};

/** Countries where 112 is the emergency number of the European table. */
const ANSWERS_112 = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/**
 * The services of a country.
 *
 * @param country ISO 3166 code of two letters, any case (`UK` is read as `GB`); null where unknown
 * @returns the general words where the country is not in the table
 */
export function servicesOf(country: string | null): CareServices {
  const asked = country?.trim().toUpperCase() ?? '';
  const code = asked === 'UK' ? 'GB' : asked;
  if (Object.hasOwn(careServices, code)) return careServices[code];
  return ANSWERS_112.includes(code) || code === 'EU' ? europeanUnion : unknownCountry;
}

const zonePrefixes: readonly (readonly [prefix: string, country: string])[] = [
  ['Europe/London', 'GB'],
  ['Europe/Belfast', 'GB'],
  ['Europe/Dublin', 'IE'],
  ['Australia/', 'AU'],
  ['Pacific/Auckland', 'NZ'],
  ['Pacific/Chatham', 'NZ'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['America/New_York', 'US'],
  ['America/Chicago', 'US'],
  ['America/Denver', 'US'],
  ['America/Phoenix', 'US'],
  ['America/Los_Angeles', 'US'],
  ['America/Anchorage', 'US'],
  ['America/Detroit', 'US'],
  ['America/Boise', 'US'],
  ['America/Indiana/', 'US'],
  ['America/Kentucky/', 'US'],
  ['Pacific/Honolulu', 'US'],
  ['America/Toronto', 'CA'],
  ['America/Montreal', 'CA'],
  ['America/Vancouver', 'CA'],
  ['America/Edmonton', 'CA'],
  ['America/Winnipeg', 'CA'],
  ['America/Regina', 'CA'],
  ['America/Halifax', 'CA'],
  ['America/St_Johns', 'CA'],
  ...(
    'Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Copenhagen Helsinki Lisbon Ljubljana Luxembourg ' +
    'Madrid Malta Oslo Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb Zurich'
  )
    .split(' ')
    .map((city) => [`Europe/${city}`, 'EU'] as const),
];

/**
 * The country that a time zone suggests: a hint, since people travel.
 *
 * @param timezone IANA name; null where unknown
 * @returns a code that {@link servicesOf} reads, or null where the zone suggests none
 */
export function countryOfTimeZone(timezone: string | null): string | null {
  if (timezone === null) return null;
  return zonePrefixes.find(([prefix]) => timezone.startsWith(prefix))?.[1] ?? null;
}

/**
 * Fills the services of a country into an action.
 *
 * @param action text with `{emergency}`, `{urgent}` and `{crisis}`
 * @param services whom to call
 * @param isGuess whether the country is only suggested by the time zone; then the general number is named as well
 * @returns the text, ready to show
 */
export function fillAction(action: string, services: CareServices, isGuess: boolean): string {
  const elsewhere = isGuess ? ' (or your local emergency number)' : '';
  return action
    .replaceAll('{emergency}', `${services.emergency}${elsewhere}`)
    .replaceAll('{urgent}', services.urgent)
    .replaceAll('{crisis}', services.crisis);
}
