import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useTheme } from '../app/theme.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import type { ChartProps } from './chartProps.ts';
import { chartWords } from './chartWords.ts';

/** A chart in a chunk of its own; its place is kept free meanwhile. */
export function lazyChart<Data>(
  load: () => Promise<ComponentType<ChartProps<Data>>>,
  heightOf: (data: Data) => number,
): ComponentType<Omit<ChartProps<Data>, 'height'>> {
  const Chart = lazy(async () => ({ default: await load() }));
  return function LazyChart(props) {
    const words = useWords(chartWords);
    // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
    const theme = useTheme();
    const height = heightOf(props.data);
    return (
      <Suspense
        fallback={
          <p className="chart-frame chart-loading" style={{ minHeight: height }}>
            {words.loading}
          </p>
        }
      >
        <Chart key={theme} {...props} height={height} />
      </Suspense>
    );
  };
}
