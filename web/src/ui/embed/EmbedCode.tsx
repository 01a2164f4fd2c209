import { printRoute } from '../../app/route.ts';
import type { EmbeddedPage } from '../../app/route.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useOrigin } from '../../site/useOrigin.ts';
import { CopyBox } from '../CopyBox.tsx';
import { embedCode } from './embedCode.ts';
import { frozenAddress } from './frozenAddress.ts';
import type { AnsweredDays } from './frozenAddress.ts';
import { embedWords } from './embedWords.ts';

interface EmbedCodeProps {
  readonly shown: EmbeddedPage;
  /** The view, as the address has it. */
  readonly search: string;
  /** Of the frame, for whoever hears the other site. */
  readonly title: string;
  readonly days: AnsweredDays;
  readonly revision: number;
}

/** The code that shows this view on another site: with the newest data, or held as it is now. */
export function EmbedCode({ shown, search, title, days, revision }: EmbedCodeProps) {
  const words = useWords(embedWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  const address = `${useOrigin()}${fileAddress(printRoute({ language, page: { name: 'embed', shown } }))}${search}`;
  return (
    <>
      <h3>{words.live}</h3>
      <CopyBox label={words.liveCode} text={embedCode(address, title)} isCode />
      <p className="table-note">{words.liveNote}</p>
      <h3>{words.frozen}</h3>
      <CopyBox label={words.frozenCode} text={embedCode(frozenAddress(address, days, revision), title)} isCode />
      <p className="table-note">{words.frozenNote(days, revision)}</p>
    </>
  );
}
