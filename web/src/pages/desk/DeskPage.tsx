import { useMemo, useState } from 'react';
import { useTitle } from '../../app/useTitle.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from './DeskProblemNotice.tsx';
import { DeskRooms } from './DeskRooms.tsx';
import { deskWords } from './deskWords.ts';
import { createDeskClient } from './graphql/createDeskClient.ts';
import { DeskContext } from './graphql/DeskContext.ts';
import { SessionLine } from './session/SessionLine.tsx';
import { SignInForm } from './session/SignInForm.tsx';
import { useSession } from './session/useSession.ts';
import '../../styles/desk.css';

/** The data desk: who signs in drafts, reviews and publishes here. */
export function DeskPage() {
  const words = useWords(deskWords);
  const [client] = useState(createDeskClient);
  const { state, askAgain, enter, leave, noteProblem } = useSession(client);
  const signedIn = state.name === 'in' ? state.signedIn : null;
  const ground = useMemo(() => signedIn && { client, signedIn, noteProblem }, [client, signedIn, noteProblem]);
  useTitle(words.desk);
  if (ground === null || state.name !== 'in') {
    return (
      <article className="desk">
        <p className="kicker">{words.desk}</p>
        <h1>{words.signInTitle}</h1>
        <p className="subhead">{words.signInIntro}</p>
        {state.name === 'asking' ? (
          <p className="loading" role="status">
            {words.loading}
          </p>
        ) : null}
        {state.name === 'failed' ? (
          <>
            <DeskProblemNotice problem={state.problem} />
            <button type="button" className="button" onClick={askAgain}>
              {words.again}
            </button>
          </>
        ) : null}
        {state.name === 'out' ? <SignInForm client={client} enter={enter} /> : null}
      </article>
    );
  }
  return (
    <DeskContext value={ground}>
      <article className="desk">
        <SessionLine leave={leave} />
        {state.isOver ? (
          <section className="desk-again">
            <h2>{words.signInAgain}</h2>
            <SignInForm client={client} enter={enter} />
          </section>
        ) : null}
        <DeskRooms />
      </article>
    </DeskContext>
  );
}
