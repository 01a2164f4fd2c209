import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageContext } from '../i18n/LanguageContext.ts';
import { EnglishText } from './EnglishText.tsx';

const drawn = (language: 'ID' | 'EN') =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <EnglishText text="Three months." />
    </LanguageContext>,
  );

test('a text in English is marked, and said to be so on an Indonesian page', () => {
  expect(drawn('EN')).toMatch(/^<span lang="en"[^>]*>Three months\.<\/span>$/);
  expect(drawn('ID')).toMatch(
    /<span lang="en"[^>]*>Three months\.<\/span><span[^>]*> \(dalam bahasa Inggris\)<\/span>$/,
  );
});
