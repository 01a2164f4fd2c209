import { printRoute } from '../../app/route.ts';
import type { EmbeddedPage } from '../../app/route.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useOrigin } from '../../site/useOrigin.ts';
import { CopyBox } from '../CopyBox.tsx';
import { embedCode } from './embedCode.ts';
import { embedWords } from './embedWords.ts';

interface EmbedCodeProps {
  readonly shown: EmbeddedPage;
  /** The view, as the address has it. */
  readonly search: string;
  /** Of the frame, for whoever hears the other site. */
  readonly title: string;
  readonly revision: number;
}

/** The code that shows this view on another site: with the newest data, or naming today's revision. */
export function EmbedCode({ shown, search, title, revision }: EmbedCodeProps) {
  const words = useWords(embedWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  const address = `${useOrigin()}${fileAddress(printRoute({ language, page: { name: 'embed', shown } }))}${search}`;
  return (
    <>
      <CopyBox label={words.code} text={embedCode(address, title, revision)} isCode />
      <p className="table-note">{words.note(revision)}</p>
    </>
  );
}
