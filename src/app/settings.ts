import { z } from '@hono/zod-openapi';
import { readSettings, type Store } from '#store';

/** What a person may set. `null` is "as it suits": by the browser's languages, its colours, the case's time zone. */
export const settings = z
  .object({
    /** BCP 47 tag of a catalogue of the page. */
    language: z.enum(['en', 'de']).nullable(),
    units: z.enum(['metric', 'imperial']).nullable(),
    tone: z.enum(['light', 'dark']).nullable(),
    /** ISO 3166 code of the country whose emergency numbers are given. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters')
      .nullable(),
  })
  .openapi('Settings');

/** Everything set, each field `null` where it is not. */
export type Settings = z.infer<typeof settings>;

/** Reads the settings; one that this version does not know or no longer takes counts as not set. */
export async function currentSettings(store: Store): Promise<Settings> {
  const stored = await readSettings(store);
  const read = <T>(schema: z.ZodType<T | null>, name: keyof Settings): T | null => {
    const parsed = schema.safeParse(stored[name] ?? null);
    return parsed.success ? parsed.data : null;
  };
  const { language, units, tone, country } = settings.shape;
  return {
    language: read(language, 'language'),
    units: read(units, 'units'),
    tone: read(tone, 'tone'),
    country: read(country, 'country'),
  };
}
