import type { GraphiQLPlugin } from '@graphiql/react';
import { HISTORY_PLUGIN } from 'graphiql';
import type { Bilingual } from '../i18n/bilingual.ts';
import { ExampleList } from './ExampleList.tsx';
import { ExamplesIcon } from './ExamplesIcon.tsx';
import { playgroundWords } from './playgroundWords.ts';

interface Panels {
  readonly examples: GraphiQLPlugin;
  readonly all: GraphiQLPlugin[];
}

/** The panels beside the editor. GraphiQL knows a panel by its object, so they are made once. */
export const panels: Bilingual<Panels> = {
  ID: createPanels(playgroundWords.ID.examples),
  EN: createPanels(playgroundWords.EN.examples),
};

function createPanels(title: string): Panels {
  const examples = { title, icon: ExamplesIcon, content: ExampleList };
  return { examples, all: [examples, HISTORY_PLUGIN] };
}
