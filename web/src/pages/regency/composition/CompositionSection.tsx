import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { Composition } from './Composition.tsx';
import { compositionWords } from './compositionWords.ts';

interface CompositionSectionProps {
  readonly regency: RegencyAnswer;
  readonly revision: number;
}

/** Who is protected on the day, and who pays; nothing where nobody is on record. */
export function CompositionSection({ regency, revision }: CompositionSectionProps) {
  const words = useWords(compositionWords);
  if (regency.coverage.protectedWorkers.value === null) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <div className="compositions">
        <Composition regency={regency} kind="category" revision={revision} />
        <Composition regency={regency} kind="funding" revision={revision} />
      </div>
    </section>
  );
}
