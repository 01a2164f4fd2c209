import { useWords } from '../../i18n/LanguageContext.ts';
import { methodWords } from './methodWords.ts';
import type { Section } from './sectionsOf.ts';

/** The sections by name. */
export function MethodContents({ sections }: { readonly sections: readonly Section[] }) {
  const words = useWords(methodWords);
  return (
    <nav className="method-contents" aria-label={words.contents}>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
