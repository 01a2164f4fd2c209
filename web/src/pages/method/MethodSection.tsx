import { isWordOf, metrics } from '@pionir/shared';
import type { IndexedPlace, MethodPlace } from '../../graphql/types.ts';
import { ExampleTable } from './ExampleTable.tsx';
import { IndexExample } from './IndexExample.tsx';
import type { Section } from './sectionsOf.ts';

interface MethodSectionProps {
  readonly section: Section;
  /** Null while its answer is under way. */
  readonly place: MethodPlace | null;
  readonly ranked: readonly IndexedPlace[];
}

/** A section of the text and, where it is a metric's, the metric worked out. */
export function MethodSection({ section: { id, title, html }, place, ranked }: MethodSectionProps) {
  return (
    <section id={id} className={id === 'GLOSSARY' ? 'method-section glossary' : 'method-section'}>
      <h2>{title}</h2>
      {/* Our own text, made into HTML when the page was built. */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {place !== null && isWordOf(metrics, id) ? <ExampleTable metric={id} place={place} /> : null}
      {place !== null && id === 'PIONEER_INDEX' ? <IndexExample place={place} ranked={ranked} /> : null}
    </section>
  );
}
