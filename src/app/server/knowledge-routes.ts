import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { activities, mechanisms, type Practitioner, practitioners, type ShoeFact, shoeFacts } from '#knowledge';
import { answer } from './answers.ts';

/** What the page may say of the world without looking at a case. */
type Knowledge = {
  readonly practitioners: readonly Practitioner[];
  readonly shoes: readonly ShoeFact[];
  /** What a runner can notice something of. */
  readonly activities: readonly { readonly id: string; readonly name: string }[];
  /** What can be held against what was noticed. */
  readonly explanations: readonly { readonly id: string; readonly name: string }[];
};

const knowledge = z.custom<Knowledge>().openapi('Knowledge', {
  type: 'object',
  description: 'Cited tables: whom to turn to, shoes, words for what is noticed',
});

const read = createRoute({
  method: 'get',
  path: '/knowledge',
  responses: { 200: answer(knowledge, 'The tables') },
});

/** The cited tables that belong to no case. */
export function knowledgeRoutes() {
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  const tables: Knowledge = {
    practitioners,
    shoes: shoeFacts,
    activities: activities.map(named),
    explanations: mechanisms.map(named),
  };
  return new OpenAPIHono().openapi(read, (c) => c.json(tables, 200));
}
