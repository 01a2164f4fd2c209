import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { LanguageContext } from '../i18n/LanguageContext.ts';
import { Playground } from './Playground.tsx';
import { playgroundLanguage } from './playgroundPath.ts';
import { playgroundWords } from './playgroundWords.ts';
import '../styles/tokens.css';
import '../styles/fonts.css';
import './playground.css';

const language = playgroundLanguage(window.location.pathname);
document.documentElement.lang = htmlLanguage(language);
document.title = `${playgroundWords[language].title} · Pionir`;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageContext value={language}>
        <Playground />
      </LanguageContext>
    </StrictMode>,
  );
}
