import { useState } from 'react';
import { ThemeSwitch } from '../app/ThemeSwitch.tsx';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { playgroundPath } from './playgroundPath.ts';
import { playgroundWords } from './playgroundWords.ts';

/** Above the editor: the way home, what this is, the link to what stands in it. */
export function PlaygroundHead() {
  const words = useWords(playgroundWords);
  const language = useLanguage();
  const other = language === 'ID' ? 'EN' : 'ID';
  const [copied, setCopied] = useState(false);
  const copyLink = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <header className="playground-head">
      <a className="wordmark" href={language === 'EN' ? '/en/' : '/'} title={words.home}>
        Pionir
      </a>
      <h1>{words.title}</h1>
      <p>
        {words.lead} {words.englishOnly}
      </p>
      <div className="playground-switches">
        <button type="button" className="plain-button" onClick={() => void copyLink()}>
          {copied ? words.copied : words.copyLink}
        </button>
        <button
          type="button"
          className="plain-button"
          lang={htmlLanguage(other)}
          onClick={() => window.location.assign(playgroundPath(other) + window.location.hash)}
        >
          {words.otherLanguage}
        </button>
        <ThemeSwitch />
      </div>
    </header>
  );
}
