import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type Plugin, transformWithOxc } from 'vite';
import screen from './vite.config.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = at('dist/page');

/** As the server's headers: nothing from elsewhere, nothing to elsewhere; and SQLite's WASM build may run. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Builds the page that needs no server: the screen, with its host before it. */
export default mergeConfig(
  screen,
  defineConfig({
    worker: { format: 'es', plugins: () => [withoutUnused()] },
    build: {
      outDir,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'host', test: /host-page[\\/]page/, priority: 1 }] } },
      },
    },
    plugins: [hostBeforeScreen(), installable(), keptOffline()],
  }),
);

/**
 * Lets the host's script run as soon as it is there, and in any case before the screen's, which imports it; and says in the page what a
 * server says in headers. It is a file of its own: the worker starts while the screen is still being read.
 */
function hostBeforeScreen(): Plugin {
  const id = at('src/app/host-page/page/start.ts');
  const screenStart = at('src/screen/main.tsx');
  return {
    name: 'host-before-screen',
    apply: 'build',
    transform: (code, of) =>
      of === screenStart ? { code: `import ${JSON.stringify(id)};\n${code}`, map: null } : null,
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const host = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.moduleIds.includes(id));
        if (host === undefined) throw new Error(`${id} was not built`);
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
            injectTo: 'head-prepend',
          },
          { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: `./${host.fileName}` },
            injectTo: 'head-prepend',
          },
          { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
          { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' }, injectTo: 'head' },
        ];
      },
    },
  };
}

/** Adds what a phone asks for before it offers to install the page: the manifest and its icons. */
function installable(): Plugin {
  const folder = at('src/app/host-page/public');
  return {
    name: 'installable',
    apply: 'build',
    buildStart() {
      for (const fileName of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
      }
    },
  };
}

/**
 * SQLite's package brings two more workers, for ways of running it that this page does not take, and Zod its messages in fifty languages,
 * of which none is shown: they are not built.
 */
function withoutUnused(): Plugin {
  const address = /new URL\("(sqlite3-(?:worker1\.mjs|opfs-async-proxy\.js))", import\.meta\.url\)/g;
  return {
    name: 'without-unused',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('sqlite-wasm/')) return { code: code.replaceAll(address, '"$1"'), map: null };
      return id.endsWith('zod/v4/locales/index.js')
        ? { code: 'export { default as en } from "./en.js";', map: null }
        : null;
    },
  };
}

/** Writes the service worker, which knows every file that was built. */
function keptOffline(): Plugin {
  return {
    name: 'kept-offline',
    apply: 'build',
    async closeBundle() {
      const source = readFileSync(at('src/app/host-page/offline/service-worker.ts'), 'utf8');
      const { code } = await transformWithOxc(source, 'service-worker.ts');
      const files = filesToKeep();
      const hash = createHash('sha256').update(code);
      for (const file of files)
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(outDir, file)));
      const known = [
        `const BUILD = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`,
        `const FILES = ${JSON.stringify(['./', ...files.filter((file) => file !== 'index.html')], null, 2)};`,
      ];
      writeFileSync(join(outDir, 'service-worker.js'), `${known.join('\n')}\n${code}`);
    },
  };
}

/** Everything that the page may ask for; not what only people read. */
function filesToKeep(): string[] {
  return readdirSync(outDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js' && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1))
    .filter((path) => !path.startsWith('.'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
