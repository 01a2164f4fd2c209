import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/LanguageContext.ts';
import { useIsInBrowser } from '../site/useIsInBrowser.ts';
import { chartWords } from './chartWords.ts';

interface ChartPlaceProps {
  readonly height: number;
  readonly children: ReactNode;
}

/** Keeps a chart's place free until it is loaded. Only a browser can draw it; its table is there before. */
export function ChartPlace({ height, children }: ChartPlaceProps) {
  const words = useWords(chartWords);
  const isInBrowser = useIsInBrowser();
  const waiting = (
    <div className="chart-loading">
      <p>{words.loading}</p>
      {/* A height that needs no style of its own, which pages drawn by the server may not have. */}
      <svg width="1" height={height} aria-hidden="true" />
    </div>
  );
  return isInBrowser ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
