import { useWords } from '../i18n/LanguageContext.ts';
import { shellWords } from './shellWords.ts';
import { chooseTheme, useTheme } from './theme.ts';

export function ThemeSwitch() {
  const words = useWords(shellWords);
  const theme = useTheme();
  return (
    <button type="button" className="plain-button" onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
      {theme === 'dark' ? words.toLight : words.toDark}
    </button>
  );
}
