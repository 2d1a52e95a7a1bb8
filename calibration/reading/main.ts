/**
 * Says how well the marked posts of `posts/` are read, a kind at a time. Files 13 to 16 of each writer are kept aside: the reader is
 * never widened for them, and their misses are not read.
 *
 *     node calibration/reading/main.ts [NAME-PART] [missed KIND]
 *
 * With `missed` it prints what of a kind was marked and not found, and what was given and not marked, to see what to widen next.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readPost } from '../../src/intake/read-post.ts';
import { type GoldPost, tableOf, tallies } from '../../test/gold/gold-post.ts';

const [part = '', task, kind] = process.argv[2] === 'missed' ? ['', ...process.argv.slice(2)] : process.argv.slice(2);
const folder = new URL('./posts/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file.includes(part));
const posts = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldPost[]);
const read = posts.map((gold) => ({ gold, draft: readPost(gold.text) }));

if (task === 'missed') {
  for (const { gold, draft } of read) {
    const given = draft.facts.filter((fact) => fact.kind === kind);
    const marked = gold.facts.filter((fact) => fact[0] === kind);
    const quotes = given.map(({ span }) => gold.text.slice(...span));
    const meets = (quote: string, words: string) => quote.includes(words) || words.includes(quote);
    for (const [, , quote] of marked.filter(([, , quote]) => !quotes.some((words) => meets(quote, words)))) {
      console.log(`missed  ${quote}`);
    }
    for (const words of quotes.filter((each) => !marked.some(([, , quote]) => meets(quote, each)))) {
      console.log(`given   ${words}`);
    }
  }
} else {
  const right = read.filter(
    ({ gold, draft }) => JSON.stringify(draft.posts.map(({ role }) => role)) === JSON.stringify(gold.roles),
  );
  console.log(tableOf(tallies(read)));
  console.log(`${posts.length} posts; who wrote what is right in ${right.length}`);
}
