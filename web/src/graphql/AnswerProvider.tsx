import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { Client } from 'urql';
import { Provider } from 'urql';
import { useSite } from '../site/SiteContext.ts';
import { createClient } from './client.ts';
import { ForgetAnswersContext } from './ForgetAnswersContext.ts';

interface AnswerProviderProps {
  /** Who answers first, with what the page took along. */
  readonly client: Client;
  readonly children: ReactNode;
}

/** Whoever answers the questions of the pages, until what is kept is to be forgotten: then one who keeps nothing yet. */
export function AnswerProvider({ client, children }: AnswerProviderProps) {
  const site = useSite();
  const [answering, setAnswering] = useState(client);
  const forget = useCallback(() => setAnswering(createClient({ site, answers: {} })), [site]);
  return (
    <ForgetAnswersContext value={forget}>
      <Provider value={answering}>{children}</Provider>
    </ForgetAnswersContext>
  );
}
