import { tokenRoles } from '@pionir/shared';
import type { TokenRole } from '@pionir/shared';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { CopyBox } from '../../../ui/CopyBox.tsx';
import { optionsOf } from '../../../ui/optionsOf.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { CreateTokenDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { tokenWords } from './tokenWords.ts';

/** Makes a token, and shows it this once. */
export function TokenForm({ noteMade }: { readonly noteMade: () => void }) {
  const words = useWords(tokenWords);
  const language = useLanguage();
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState<TokenRole>('CONTRIBUTOR');
  const [days, setDays] = useState('90');
  const [made, setMade] = useState<{ readonly text: string; readonly name: string } | null>(null);
  const { act, problem, isActing } = useDeskAction(CreateTokenDocument);
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await act({ name: name.trim(), role, days: Number(days) });
    if (answer === null) return;
    setMade({ text: answer.createToken.text, name: answer.createToken.token.name });
    setName('');
    noteMade();
  };
  return (
    <section>
      <h2>{words.create}</h2>
      <form className="desk-form" onSubmit={(event) => void make(event)}>
        <div className="field field-wide">
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            required
            maxLength={100}
            aria-describedby={`${id}-name-hint`}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <span id={`${id}-name-hint`} className="small">
            {words.nameHint}
          </span>
        </div>
        <div className="field">
          <label htmlFor={`${id}-role`}>{words.role}</label>
          <select id={`${id}-role`} value={role} onChange={({ target }) => setRole(target.value as TokenRole)}>
            {optionsOf(tokenRoles, language).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-days`}>{words.days}</label>
          <input
            id={`${id}-days`}
            type="number"
            required
            min={1}
            max={366}
            aria-describedby={`${id}-days-hint`}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
          <span id={`${id}-days-hint`} className="small">
            {words.daysHint}
          </span>
        </div>
        <button type="submit" className="button button-main" disabled={isActing}>
          {words.make}
        </button>
      </form>
      <DeskProblemNotice problem={problem} />
      {made === null ? null : (
        <div className="notice" role="status">
          <p>{words.madeNote(made.name)}</p>
          <CopyBox label={words.made} text={made.text} isCode />
          <button type="button" className="plain-button" onClick={() => setMade(null)}>
            {words.done}
          </button>
        </div>
      )}
    </section>
  );
}
