import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from './serve.ts';
import { openTestHost } from './test-host.ts';

let screen: string;
let serving: Serving;
beforeAll(async () => {
  screen = mkdtempSync(join(tmpdir(), 'culprit-screen-'));
  mkdirSync(join(screen, 'assets'));
  writeFileSync(join(screen, 'index.html'), '<!doctype html><title>Culprit</title>');
  writeFileSync(join(screen, 'assets', 'a-1.js'), 'export {};');
  writeFileSync(join(screen, '..', 'culprit-secret.txt'), 'secret');
  serving = await serve(await openTestHost(), 0, screen);
});
afterAll(async () => {
  await serving.close();
  rmSync(join(screen, '..', 'culprit-secret.txt'));
  rmSync(screen, { recursive: true });
});

type Answered = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };

/** A request whose every header is ours to choose, `Host` included. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', sent = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(serving.address);
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', reject).end(sent);
  });
}

describe('the page', () => {
  test('is served at every address of its own, with a policy that lets nothing in or out', async () => {
    for (const path of ['/', '/case/mine/timeline']) {
      const { status, headers, body } = await ask(path);
      expect([status, body]).toEqual([200, '<!doctype html><title>Culprit</title>']);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });

  test('its assets are kept by the browser, and nothing beside them is served', async () => {
    const asset = await ask('/assets/a-1.js');
    expect(asset.headers['content-type']).toContain('javascript');
    expect(asset.headers['cache-control']).toContain('immutable');
    for (const path of ['/../culprit-secret.txt', '/assets/../../culprit-secret.txt', '/%2e%2e/culprit-secret.txt']) {
      expect((await ask(path)).body).not.toContain('secret');
    }
  });
});

describe('the guard', () => {
  test('lets this machine in by its names', async () => {
    const { host } = new URL(serving.address);
    expect((await ask('/api/cases')).status).toBe(200);
    expect((await ask('/api/cases', { host: host.replace('127.0.0.1', 'localhost') })).status).toBe(200);
    expect((await ask('/api/cases', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });

  test('refuses another name that points here (DNS rebinding)', async () => {
    for (const host of ['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', 'localhost.evil.example:80']) {
      expect((await ask('/api/cases', { host })).status).toBe(403);
      expect((await ask('/', { host })).status).toBe(403);
    }
  });

  test('refuses what another site’s page sends (CSRF)', async () => {
    const sent = JSON.stringify({ format: 'culprit-case/1' });
    const plain = { 'content-type': 'text/plain' };
    const post = (headers: Record<string, string>) => ask('/api/cases', headers, 'POST', sent);
    expect((await post({ ...plain, origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ ...plain, origin: 'null' })).status).toBe(403);
    expect((await post({ ...plain, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ ...plain, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await ask('/api/cases', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(
      403,
    );
    expect(JSON.parse((await ask('/api/cases')).body)).toEqual({ cases: [] });
  });

  test('lets a link from elsewhere open the page', async () => {
    expect((await ask('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(200);
  });
});

test('a body that is not declared as JSON is not read as a case', async () => {
  const sent = JSON.stringify({ format: 'culprit-case/1' });
  const { status } = await ask('/api/cases', { 'content-type': 'text/plain' }, 'POST', sent);
  expect(status).toBe(415);
});

test('a port that is taken is passed over', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const next = await serve(await openTestHost(), port, screen);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.close();
  taken.close();
});
