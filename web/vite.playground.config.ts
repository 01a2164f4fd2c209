import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paintFirst } from './head/paintFirst.ts';

/** The playground is built on its own, so that nothing of its editor is loaded by, or shared with, the pages. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), paintFirst()],
  build: {
    outDir: 'dist-playground',
    emptyOutDir: true,
    // The server gives the files of web/public to every page.
    copyPublicDir: false,
    assetsDir: 'playground/assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // An editor is large; it comes only to who opens it.
    chunkSizeWarningLimit: 8000,
    // GraphiQL's modules carry directives to a compiler that has done its work.
    rolldownOptions: { input: 'playground.html', checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
