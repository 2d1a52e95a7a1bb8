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

  const ASKS = 'My left knee hurts after long runs, been going on for six weeks.';
  const ANSWERS = 'You should see a physio, could be your ITB. Have you tried foam rolling?';
  const RETURNS = "Thanks, I'll try that. It hurts going downstairs too.";
  /** How pages and programs show who wrote what: each takes three posts of two people. */
  const pages: readonly (readonly [string, string])[] = [
    [
      'a chat',
      `[12/02/2026, 19:04:11] Jo: ${ASKS}\n[12/02/2026, 19:10:43] Sam: ${ANSWERS}\n[12/02/2026, 19:15:02] Jo: ${RETURNS}`,
    ],
    [
      'a chat with dashes',
      `12/02/2026, 19:04 - Jo: ${ASKS}\n12/02/2026, 19:10 - Sam: ${ANSWERS}\n12/02/2026, 19:15 - Jo: ${RETURNS}`,
    ],
    [
      'names and times of day',
      `Jo — Today at 19:04\n${ASKS}\nSam — Today at 19:10\n${ANSWERS}\nJo — Today at 19:15\n${RETURNS}`,
    ],
    ['names, tabs, times', `Jo  7:04 PM\n${ASKS}\nSam  7:10 PM\n${ANSWERS}\nJo  7:15 PM\n${RETURNS}`],
    [
      'buttons and points',
      `u/jo_runs\n•\n3h ago\n${ASKS}\n\nUpvote\n12\nDownvote\n\nsam99\n•\n2h ago\n${ANSWERS}\n\nReply\nShare\n\nu/jo_runs\nOP\n•\n1h ago\n${RETURNS}`,
    ],
    [
      'a title and who submitted it',
      `Knee pain (self.running)\nsubmitted 3 hours ago by jo_runs\n\n${ASKS}\n\n[–]sam99 5 points 2 hours ago\n\n${ANSWERS}\n\n[–]jo_runs[S] 1 point 1 hour ago\n\n${RETURNS}`,
    ],
    [
      'names above, buttons under',
      `Jo Smith\n${ASKS}\nLike\nReply\n3h\nSam Jones\n${ANSWERS}\nLike\nReply\n2h\nJo Smith\n${RETURNS}\nLike\nReply\n1h`,
    ],
    [
      'what a forum says of its members',
      `Jo123\nPosts: 14\nJoined: Mar 2020\n\n${ASKS}\n\nSamFell\nPosts: 1,204\nJoined: Jan 2011\n\n${ANSWERS}\n\nJo123\nPosts: 15\nJoined: Mar 2020\n\n${RETURNS}`,
    ],
    [
      'a subject over every post',
      `Knee pain\nby jo123 » Thu Mar 05, 2026 7:04 pm\n\n${ASKS}\n\nRe: Knee pain\nby sam » Thu Mar 05, 2026 8:10 pm\n\n${ANSWERS}\n\nRe: Knee pain\nby jo123 » Thu Mar 05, 2026 9:00 pm\n\n${RETURNS}`,
    ],
    [
      'names with colons alone on their lines',
      `TrailJo:\n${ASKS}\n\nmuddyboots77:\n${ANSWERS}\n\nTrailJo:\n${RETURNS}`,
    ],
    ['bold names', `**jo_runs**: ${ASKS}\n\n**sam99**: ${ANSWERS}\n\n**jo_runs**: ${RETURNS}`],
    ['comments under a line that says so', `${ASKS}\n\nComments:\n\nsam99: ${ANSWERS}\n\njo: ${RETURNS}`],
    [
      'handles and how long ago',
      `jo_runs 3 hours ago\n${ASKS}\n\nsam99 2 hr. ago\n${ANSWERS}\n\njo_runs 1 hour ago\n${RETURNS}`,
    ],
    [
      'full names in bold before the words, under the name of a group',
      `Plodders of Leith\n\n**Moira Kerr** ${ASKS}\n\n**Kenny B** ${ANSWERS}\n\n**Moira Kerr** ${RETURNS}`,
    ],
    ['names and dashes', `Topic: knee\n\njo_runs — ${ASKS}\n\nSam — ${ANSWERS}\n\njo_runs — ${RETURNS}`],
    ['names and points', `u/jo 12 points\n${ASKS}\n\nu/sam 3 points\n${ANSWERS}\n\nu/jo 1 point\n${RETURNS}`],
    [
      'names in slant with how long ago',
      `*jo_runs · 3d*\n${ASKS}\n\n*sam · 2d*\n${ANSWERS}\n\n*jo_runs · 12h*\n${RETURNS}`,
    ],
    [
      'names that wrote, between rules',
      `--- Jo wrote ---\n${ASKS}\n--- Sam wrote ---\n${ANSWERS}\n--- Jo wrote ---\n${RETURNS}`,
    ],
    ['brackets', `[Jo_R] ${ASKS}\n[sam.f] ${ANSWERS}\n[Jo_R] ${RETURNS}`],
    ['arrows and who asked', `OP (jo_runs): ${ASKS}\n→ Sam: ${ANSWERS}\n→ OP: ${RETURNS}`],
    ['names with where they are from', `Jo (Leith): ${ASKS}\nSam Hill: ${ANSWERS}\nJo: ${RETURNS}`],
    ['names alone', `Maureen T.\n${ASKS}\n\nSam Hill\n${ANSWERS}\n\nMaureen T.\n${RETURNS}`],
  ];

  test('one person who writes twice in a row under names', () => {
    const text = `Jo: ${ASKS}\nJo: Both legs.\nSam Hill: ${ANSWERS}\nJo: ${RETURNS}`;
    expect(roles(text)).toEqual(['asker', 'asker', 'replier', 'asker']);
  });

  test('many quote marks take no time', () => {
    expect(texts(`${'>'.repeat(20000)}!`)).toEqual([]);
    expect(texts(`${'a '.repeat(20000)}!`)).toHaveLength(1);
  });

  test('what stands above comments is the asker’s, and so is what OP says', () => {
    const text = `${ASKS} It is worse on hills.\n\n**sam99** ${ANSWERS}\n\n**OP** ${RETURNS}\n\n**sam99** Good luck.`;
    expect(roles(text)).toEqual(['asker', 'replier', 'asker', 'replier']);
  });

  test.each(pages)('%s', (_, text) => {
    expect(roles(text)).toEqual(['asker', 'replier', 'asker']);
    expect(texts(text).map((post) => post.slice(-20))).toEqual([ASKS, ANSWERS, RETURNS].map((post) => post.slice(-20)));
  });

  test('one person who leaves much room, lists days or asks two questions is one post', () => {
    expect(texts(`${ASKS}\n\n\n\nI'm 45 and run in Brooks Ghost.\n\n\n\nWhat would you do?`)).toHaveLength(1);
    expect(texts('Monday: easy 5k, knee sore.\nTuesday: rest.\nWednesday: 10k, knee sore again.')).toHaveLength(1);
    expect(texts('Sat: 18 miles, heel sore.\nSun: rest.\nMon: 5k.\nSat: 20 miles, heel sore again.')).toHaveLength(1);
    expect(
      texts('- Where: top of foot\n- Since: May\n- What helps: nothing\n- Tried: rest\n- Where it goes: toes'),
    ).toHaveLength(1);
    expect(
      texts('**Where**\nAnkle, outside.\n**Since then**\nLimping about.\n**Trend**\nSlowly mending.'),
    ).toHaveLength(1);
    expect(texts('Q1: should I rest?\nQ2: is it my shoes? My knee hurts.')).toHaveLength(1);
    expect(
      texts('Stats:\n- M, 29\n\nIssue: second toe goes numb.\n\nTried:\nlooser laces, thicker socks.'),
    ).toHaveLength(1);
  });
});
