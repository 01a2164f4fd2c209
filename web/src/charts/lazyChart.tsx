import { lazy } from 'react';
import type { ComponentType } from 'react';
import { useTheme } from '../app/theme.ts';
import { ChartPlace } from './ChartPlace.tsx';
import type { ChartProps } from './chartProps.ts';

/** A chart in a chunk of its own; its place is kept free meanwhile. */
export function lazyChart<Data>(
  load: () => Promise<ComponentType<ChartProps<Data>>>,
  heightOf: (data: Data) => number,
): ComponentType<Omit<ChartProps<Data>, 'height'>> {
  const Chart = lazy(async () => ({ default: await load() }));
  return function LazyChart(props) {
    // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
    const theme = useTheme();
    const height = heightOf(props.data);
    return (
      <ChartPlace height={height}>
        <Chart key={theme} {...props} height={height} />
      </ChartPlace>
    );
  };
}
