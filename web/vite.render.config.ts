import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { methodText } from './methodText/methodText.ts';

/** The pages as a module of Node, which the server and the export draw them with. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), methodText()],
  // Whole and in one mode: React as installed would choose its mode by the environment of the server.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/prerender/index.ts',
    outDir: 'dist-render',
    emptyOutDir: true,
    copyPublicDir: false,
    // One file, read whole at once: a server that runs while it is built anew keeps the one it has.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
