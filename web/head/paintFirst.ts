import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const theme = readFileSync(join(import.meta.dirname, 'theme.js'), 'utf8').replace(/^ *\/\/.*\n/gm, '');

/**
 * Lets a document be painted before anything else: the theme is set by a script
 * within it, since a file would have to come first; the scripts that take over
 * what is painted come after styles and letters.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    transformIndexHtml: {
      order: 'post',
      handler: (document) =>
        document
          .replace('<!-- theme -->', () => `<script>\n${theme}    </script>`)
          .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
    },
  };
}
