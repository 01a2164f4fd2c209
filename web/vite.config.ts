import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paintFirst } from './head/paintFirst.ts';
import { methodText } from './methodText/methodText.ts';

export default defineConfig({
  root: import.meta.dirname,
  // Files find each other from where they stand, so that the site can stand anywhere.
  base: './',
  plugins: [react(), methodText(), paintFirst()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The server allows no inline style, and of scripts only the one of the document's head.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Shared code and questions do nothing by being loaded: each chunk takes what it uses, so the index stays out of the first page.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /[/\\](shared[/\\]dist|graphql[/\\]generated)[/\\]/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
