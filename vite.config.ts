import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the screen: one page, hashed assets, nothing inline, so that a strict content security policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('src/screen', import.meta.url)),
  // Relative addresses: the same build works at a web host's root or below it.
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/screen', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    reportCompressedSize: false,
  },
});
