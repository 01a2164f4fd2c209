import { roles } from '@pionir/shared';
import { useState } from 'react';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { TokenAnswer } from '../graphql/types.ts';
import { timeText } from '../timeText.ts';
import { tokenState } from './tokenState.ts';
import { tokenWords } from './tokenWords.ts';

interface TokenRowProps {
  readonly token: TokenAnswer;
  readonly now: Date;
  readonly revoke: () => void;
}

/** A token without its secret, and the way to end it. */
export function TokenRow({ token, now, revoke }: TokenRowProps) {
  const words = useWords(tokenWords);
  const language = useLanguage();
  const [isSure, setSure] = useState(false);
  const { id, name, role, expiresAt, lastUsedAt } = token;
  const state = tokenState(token, now);
  return (
    <tr>
      <th scope="row">
        {name}
        <code className="small">{id}</code>
      </th>
      <td>{labelOf(roles[role], language)}</td>
      <td>{timeText(expiresAt, language)}</td>
      <td>{lastUsedAt === null ? <span className="missing">{words.never}</span> : timeText(lastUsedAt, language)}</td>
      <td>
        {words[state]}
        {state === 'valid' ? (
          <button
            type="button"
            className="plain-button small"
            aria-label={isSure ? words.sure(name) : `${words.revoke} ${name}`}
            onClick={() => (isSure ? revoke() : setSure(true))}
          >
            {isSure ? words.sure(name) : words.revoke}
          </button>
        ) : null}
      </td>
    </tr>
  );
}
