import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Builds the screen: one page, hashed assets, nothing inline, so that a strict content security policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('src/screen', import.meta.url)),
  // Relative addresses: the same build works at a web host's root or below it.
  base: './',
  plugins: [react(), references()],
  build: {
    outDir: fileURLToPath(new URL('dist/screen', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      // What the first paint needs is one script and one style sheet, whoever shares parts of it: each file more is waited for.
      output: { codeSplitting: { groups: [{ name: 'screen', tags: ['$initial'] }] } },
    },
  },
});

/** REFERENCES.md as a module, `virtual:references`: key → what it stands for and how it was read. */
function references(): Plugin {
  const id = 'virtual:references';
  return {
    name: 'references',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const path = fileURLToPath(new URL('REFERENCES.md', import.meta.url));
      this.addWatchFile(path);
      const entries = [...readFileSync(path, 'utf8').matchAll(/^- \*\*(\S+)\*\* — (.+)$/gm)];
      return `export default ${JSON.stringify(Object.fromEntries(entries.map(([, key, text]) => [key, text])))}`;
    },
  };
}
