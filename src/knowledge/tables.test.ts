import { describe, expect, it } from 'vitest';
import * as knowledge from './index.ts';

const { activities, activityOf, dangerSigns, dayZeroQuestions, mechanisms, remedies } = knowledge;

describe('danger signs', () => {
  it('are the thirty-five of the screen, each once, in the tier of its letter', () => {
    const wanted = [
      ...Array.from({ length: 13 }, (_, i) => `E${i + 1}`),
      ...Array.from({ length: 13 }, (_, i) => `S${i + 1}`),
      ...Array.from({ length: 9 }, (_, i) => `G${i + 1}`),
    ];
    expect(dangerSigns.map((sign) => sign.id)).toEqual(wanted);
    const tiers = { E: 'emergency', S: 'same-day', G: 'soon' } as const;
    for (const sign of dangerSigns) expect(sign.tier).toBe(tiers[sign.id[0] as keyof typeof tiers]);
  });

  it('name a number to call in every emergency and a place to be seen in every same-day action', () => {
    for (const sign of dangerSigns) {
      if (sign.tier === 'emergency') expect(sign.action, sign.id).toContain('{emergency}');
      if (sign.tier === 'same-day') expect(sign.action, sign.id).toContain('{urgent}');
    }
  });

  it('speak to the reader in a question', () => {
    for (const sign of dangerSigns)
      expect(sign.question, sign.id).toMatch(/\b(you|your|it|pain|calf|joint|bone|arm)\b.*\?$/i);
  });

  it('are never summed up as safe', () => {
    expect(knowledge.NOTHING_ANSWERED_URGENT).not.toMatch(/\bsafe|fine|nothing wrong|healthy\b/i);
  });
});

describe('the screen of a complaint', () => {
  it('asks everything of the spine, of an unknown site and of no site', () => {
    for (const sites of [['neck'], ['upper back'], [], ['left thingy'], ['knee', 'neck'], ['wrist']]) {
      expect(knowledge.screenFor(sites).length).toBe(35);
    }
  });

  it('asks a leg what concerns a leg, and what concerns everybody', () => {
    const asked = knowledge.screenFor(['left knee', 'Achilles', 'toes']).map((sign) => sign.id);
    expect(asked).not.toContain('E7');
    expect(asked).not.toContain('S6');
    for (const id of [
      'E2',
      'E3',
      'E6',
      'E9',
      'E10',
      'E11',
      'E12',
      'E13',
      'S8',
      'S9',
      'S10',
      'S11',
      'S12',
      'S13',
      'G9',
    ]) {
      expect(asked).toContain(id);
    }
  });
});

describe('care services', () => {
  it('go by country, whatever its letters’ case', () => {
    expect(knowledge.servicesOf('gb').emergency).toBe('999');
    expect(knowledge.servicesOf('UK').emergency).toBe('999');
    expect(knowledge.servicesOf('US').emergency).toBe('911');
    expect(knowledge.servicesOf('de').emergency).toBe('112');
    expect(knowledge.servicesOf('AU').emergency).toBe('000');
    expect(knowledge.servicesOf('NZ').emergency).toBe('111');
    expect(knowledge.servicesOf('XX').emergency).toBe('your local emergency number');
    expect(knowledge.servicesOf(null).emergency).toBe('your local emergency number');
    expect(knowledge.servicesOf('constructor').emergency).toBe('your local emergency number');
  });

  it('name the general number beside one that a time zone suggests', () => {
    const services = knowledge.servicesOf(knowledge.countryOfTimeZone('Europe/London'));
    expect(knowledge.fillAction('Call {emergency} now.', services, true)).toBe(
      'Call 999 (or your local emergency number) now.',
    );
    expect(knowledge.countryOfTimeZone('UTC')).toBeNull();
    expect(knowledge.servicesOf(knowledge.countryOfTimeZone('Europe/Berlin')).emergency).toBe('112');
  });
});

describe('activities and mechanisms', () => {
  it('contrast with activities that exist', () => {
    for (const activity of activities) {
      if (activity.contrast !== undefined) expect(activityOf(activity.contrast), activity.id).not.toBeNull();
    }
  });

  it('have one id each', () => {
    for (const table of [activities, mechanisms, dayZeroQuestions, remedies, knowledge.sites]) {
      const ids = table.map((row) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('predict in the words of the vocabulary, each observation once', () => {
    for (const mechanism of mechanisms) {
      const seen = mechanism.predictions.map(({ predicate, what }) => `${predicate} ${what}`);
      expect(new Set(seen).size, mechanism.id).toBe(seen.length);
      for (const { predicate, what } of mechanism.predictions) {
        expect(knowledge.canonicalObservation(predicate, what), `${mechanism.id}: ${predicate} ${what}`).toEqual({
          predicate,
          what,
        });
      }
    }
  });

  it('know nothing of the body’s sites', () => {
    const words = JSON.stringify([activities, mechanisms.map(({ needs, kin, easedBy }) => [needs, kin, easedBy])]);
    for (const site of knowledge.sites) {
      if (site.id !== 'head' && site.id !== 'foot' && site.id !== 'arm') {
        expect(words).not.toMatch(new RegExp(`\\b${site.id}\\b`));
      }
    }
  });
});

describe('questions', () => {
  it('yield observations in canonical words', () => {
    for (const question of dayZeroQuestions) {
      for (const seen of [...question.yes, ...question.no]) {
        expect(knowledge.canonicalObservation(seen.predicate, seen.what), question.id).toEqual(seen);
      }
      expect(question.yes.length, question.id).toBeGreaterThan(0);
      expect(question.text).toMatch(/\?$/);
    }
  });

  it('yield nothing for not sure or an unknown question', () => {
    expect(knowledge.observationsOfAnswer('worse-standing', 'not-sure')).toEqual([]);
    expect(knowledge.observationsOfAnswer('nonsense', 'yes')).toEqual([]);
    expect(knowledge.observationsOfAnswer(' Worse-Standing ', 'no')).toEqual([
      { predicate: 'not-aggravated-by', what: 'standing' },
    ]);
  });
});

describe('remedies', () => {
  it('never guide the hung scarf or manipulation', () => {
    expect(knowledge.remedyOf('scarf-cradle')?.offer).toBe('shown-not-guided');
    expect(knowledge.remedyOf('manipulation')?.offer).toBe('not-recommended');
    for (const remedy of remedies) {
      if (remedy.offer !== 'guided') expect(remedy.steps, remedy.id).toEqual([]);
    }
  });

  it('name bars and alternatives that exist', () => {
    const bars = knowledge.absoluteBars.map((bar) => bar.id);
    for (const remedy of remedies) {
      for (const bar of remedy.bars) expect(bars).toContain(bar);
      if (remedy.insteadTry !== null) expect(knowledge.remedyOf(remedy.insteadTry)?.offer).toBe('guided');
    }
  });

  it('keep tighten-and-let-go within its dose', () => {
    const steps = knowledge.remedyOf('contract-relax')?.steps ?? [];
    const holds = steps.filter((step) => step.text.includes('tighten'));
    expect(holds.length).toBeGreaterThanOrEqual(3);
    expect(holds.length).toBeLessThanOrEqual(5);
    for (const hold of holds) expect(hold.seconds).toBeGreaterThanOrEqual(5);
    for (const hold of holds) expect(hold.seconds).toBeLessThanOrEqual(7);
  });
});
