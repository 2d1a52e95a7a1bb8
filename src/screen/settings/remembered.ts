import type { Settings } from '../api/client.ts';

const NAME = 'culprit-settings';
const nothing: Settings = { language: null, units: null, tone: null, country: null };

/** What was set when the page was last open, so that it need not be waited for; the store alone is sure. */
export function rememberedSettings(): Settings {
  try {
    return { ...nothing, ...JSON.parse(localStorage.getItem(NAME) ?? '{}') };
  } catch {
    return nothing;
  }
}

/** Remembers what is set for the next time; a browser that keeps nothing is none the worse. */
export function rememberSettings(settings: Settings): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(settings));
  } catch {}
}
