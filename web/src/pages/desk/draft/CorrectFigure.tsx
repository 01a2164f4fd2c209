import { useId, useState } from 'react';
import { useClient } from 'urql';
import { FigureCellsDocument } from '../../../graphql/generated/FigureCellsDocument.ts';
import type { FigureCellsQuery } from '../../../graphql/generated/documents.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { draftWords } from './draftWords.ts';
import { toFigureCells } from './toFigureCells.ts';

interface CorrectFigureProps {
  readonly take: (cells: Readonly<Record<string, string>>) => void;
}

/** Takes a published figure into the draft, to be corrected there. */
export function CorrectFigure({ take }: CorrectFigureProps) {
  const words = useWords(draftWords);
  const client = useClient();
  const id = useId();
  const [slug, setSlug] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const find = async () => {
    const variables = { slug: slug.trim() };
    const { data } = await client.query<FigureCellsQuery>(FigureCellsDocument.toString(), variables).toPromise();
    const figure = data?.figure ?? null;
    setUnknown(figure === null);
    if (figure === null) return;
    setSlug('');
    take(toFigureCells(figure));
  };
  return (
    <div className="controls-row desk-add">
      <div className="field field-wide">
        <label htmlFor={id}>{words.correctFigure}</label>
        <input
          id={id}
          spellCheck={false}
          placeholder="3504-dbhcht-vulnerable-workers-2023-headcount-1"
          aria-describedby={`${id}-hint`}
          value={slug}
          onChange={({ target }) => setSlug(target.value)}
        />
        <span id={`${id}-hint`} className="small" role="status">
          {isUnknown ? words.unknownFigure : words.correctHint}
        </span>
      </div>
      <button type="button" className="button" disabled={slug.trim() === ''} onClick={() => void find()}>
        {words.takeFigure}
      </button>
    </div>
  );
}
