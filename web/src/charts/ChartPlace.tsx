import { Suspense, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/LanguageContext.ts';
import { chartWords } from './chartWords.ts';
import { useIsNear } from './useIsNear.ts';

interface ChartPlaceProps {
  readonly height: number;
  readonly children: ReactNode;
}

/** Keeps a chart's place free until it is loaded, which it is when a reader comes near. Only a browser can draw it; its table is there before. */
export function ChartPlace({ height, children }: ChartPlaceProps) {
  const words = useWords(chartWords);
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const waiting = (
    <div ref={place} className="chart-loading">
      <p>{words.loading}</p>
      {/* A height that needs no style of its own, which pages drawn by the server may not have. */}
      <svg width="1" height={height} aria-hidden="true" />
    </div>
  );
  return isNear ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
