/** What answers within the page once the store is open: the handlers with their engines, and the sample of a first visit. */
export { putSampleCase } from '../../sample-case.ts';
export { createApi } from '../../server/api.ts';
