import type { Plugin } from 'vite';
import { readSections } from './readSections.ts';

/** Lets a page import a method text as sections of HTML: no markdown parser goes to the browser. */
export function methodText(): Plugin {
  return {
    name: 'method-text',
    transform: {
      filter: { id: /\/docs\/method\/\w+\.md$/ },
      handler: (text) => ({
        code: `export const sections = ${JSON.stringify(readSections(text))};`,
        map: null,
        moduleType: 'js',
      }),
    },
  };
}
