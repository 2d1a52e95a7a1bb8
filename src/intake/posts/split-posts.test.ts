import { describe, expect, test } from 'vitest';
import { rolesOf } from './roles.ts';
import { splitPosts } from './split-posts.ts';

const texts = (text: string) => splitPosts(text).map(({ start, end }) => text.slice(start, end));
const roles = (text: string) => rolesOf(text, splitPosts(text));

describe('posts', () => {
  test('one post with paragraphs, and one with a list, stay whole', () => {
    expect(texts('Sore heel\n\nSince May.\n\nAny ideas?')).toHaveLength(1);
    expect(texts('Sore heel:\n\n- since May\n- worse in the morning\n- no swelling')).toHaveLength(1);
    expect(texts('1. Sore heel since May.\n2. Worse on hills.\n3. Nothing helps.')).toHaveLength(1);
  });

  test('bullets after a gap that speak to somebody are replies, their paragraphs with them', () => {
    const text =
      'Sore heel, any ideas?\n\n\n  • Try insoles.\n\n    They helped me, you never know.\n  • Thanks, I will.';
    expect(texts(text)).toEqual([
      'Sore heel, any ideas?',
      'Try insoles.\n\n    They helped me, you never know.',
      'Thanks, I will.',
    ]);
    expect(roles(text)).toEqual(['asker', 'replier', 'asker']);
  });

  test('names, dates and "wrote" above posts are no part of them', () => {
    const text =
      'mudlark\n3 March 2026, 09:12\nSore heel.\n\nTess wrote:\nRest it.\n\nmudlark\n4 March 2026, 10:00\nI did.';
    expect(texts(text)).toEqual(['Sore heel.', 'Rest it.', 'I did.']);
    expect(roles(text)).toEqual(['asker', 'replier', 'asker']);
  });

  test('numbers, rules and gaps of two lines separate people who talk', () => {
    expect(texts('#1 Sore heel.\n#2 You should rest.\n#3 Thanks for the reply.')).toHaveLength(3);
    expect(texts('Sore heel.\n-----\nYou should rest.\n-----\nThanks.')).toHaveLength(3);
    expect(texts('Sore heel.\n\nSince May.\n\n\nYou should rest.\n\n\nHave you tried ice?')).toHaveLength(3);
  });

  test('somebody with the same pain is no asker', () => {
    const text =
      '#1 My heel hurts.\n#2 Same here, my heel was bad for a year, you need patience.\n#3 My heel is better now, I rested it.';
    expect(roles(text)).toEqual(['asker', 'replier', 'asker']);
  });
});
