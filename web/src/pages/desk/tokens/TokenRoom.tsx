import { useState } from 'react';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { DeskWaiting } from '../DeskWaiting.tsx';
import { RevokeTokenDocument, TokensDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { PageButtons } from '../PageButtons.tsx';
import { TokenForm } from './TokenForm.tsx';
import { TokenRow } from './TokenRow.tsx';
import { tokenWords } from './tokenWords.ts';

/** Who may come in: tokens are made and ended here. */
export function TokenRoom() {
  const words = useWords(tokenWords);
  const [after, setAfter] = useState<string | null>(null);
  const { data, problem, askAgain } = useDeskAnswer(TokensDocument, { after });
  const revocation = useDeskAction(RevokeTokenDocument);
  const [now] = useState(() => new Date());
  return (
    <>
      <h1>{words.title}</h1>
      <p className="subhead">{words.intro}</p>
      <TokenForm
        noteMade={() => {
          setAfter(null);
          askAgain();
        }}
      />
      <section>
        <h2>{words.list}</h2>
        <DeskProblemNotice problem={problem ?? revocation.problem} />
        {data === null && problem === null ? <DeskWaiting /> : null}
        {data === null ? null : (
          <div className="table-scroll">
            <table className="numbers desk-table" aria-label={words.list}>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.role}</th>
                  <th scope="col">{words.until}</th>
                  <th scope="col">{words.used}</th>
                  <th scope="col">{words.state}</th>
                </tr>
              </thead>
              <tbody>
                {data.tokens.nodes.map((token) => (
                  <TokenRow
                    key={token.id}
                    token={token}
                    now={now}
                    revoke={async () => {
                      await revocation.act({ id: token.id });
                      askAgain();
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {data === null ? null : <PageButtons after={after} pageInfo={data.tokens.pageInfo} show={setAfter} />}
      </section>
    </>
  );
}
