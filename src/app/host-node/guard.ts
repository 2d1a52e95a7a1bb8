import type { MiddlewareHandler } from 'hono';

const names = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets in what comes from this machine's own pages and programs, and nothing that another site's page sends from here.
 *
 * A page of another site can make the browser call a loopback port (CSRF), or have its own name point at it (DNS rebinding): the first
 * shows in `Origin` or `Sec-Fetch-Site`, the second in `Host`.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const { host, origin, 'sec-fetch-site': fetchSite } = c.req.header();
  if (!isOfThisMachine(host)) return refuse('this address is answered on this machine alone');
  if (origin !== undefined && origin !== `http://${host}`) return refuse('pages of other sites are not answered');
  const isNavigation = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
  const isOwn = fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  if (!isOwn && !(isNavigation && !c.req.path.startsWith('/api/')))
    return refuse('pages of other sites are not answered');
  return next();

  function refuse(error: string) {
    return c.json({ error, problems: [] }, 403);
  }
};

function isOfThisMachine(host: string | undefined): boolean {
  return host !== undefined && names.includes(host.replace(/:\d+$/, ''));
}
