import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Client } from 'urql';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { deskWords } from '../deskWords.ts';
import { askDesk } from '../graphql/askDesk.ts';
import type { DeskProblem } from '../graphql/deskProblem.ts';
import { SignInDocument } from '../graphql/generated/documents.ts';
import type { SignedIn } from '../graphql/types.ts';

interface SignInFormProps {
  readonly client: Client;
  readonly enter: (signedIn: SignedIn) => void;
}

/** Exchanges a token for a session; the token itself is kept nowhere. */
export function SignInForm({ client, enter }: SignInFormProps) {
  const words = useWords(deskWords);
  const id = useId();
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<DeskProblem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsking(true);
    const result = await askDesk(client, SignInDocument, { token: token.trim() });
    setAsking(false);
    setProblem(result.problem);
    if (result.problem !== null) return;
    setToken('');
    enter(result.data.signIn);
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)}>
      <div className="field field-wide">
        <label htmlFor={id}>{words.token}</label>
        <input
          id={id}
          type="password"
          name="token"
          autoComplete="off"
          spellCheck={false}
          required
          aria-describedby={`${id}-hint`}
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
        <span id={`${id}-hint`} className="small">
          {words.tokenHint}
        </span>
      </div>
      <button type="submit" className="button button-main" disabled={isAsking}>
        {isAsking ? words.signingIn : words.signIn}
      </button>
      <DeskProblemNotice problem={problem} />
    </form>
  );
}
