export { caseOfFacts } from './case-of-facts.ts';
export { type ReadOptions, readPost } from './read-post.ts';
