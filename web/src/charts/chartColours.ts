/** The colours of the page, as the canvas needs them: looked up when drawn, so that a theme change is followed. */
export interface ChartColours {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly sunk: string;
  readonly bar: string;
  readonly accent: string;
  /** Vulnerable trades: one hue, dark to light. */
  readonly trades: readonly string[];
  /** Office holders: greys. */
  readonly offices: readonly string[];
}

export function readChartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const readAll = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => read(`${name}-${index + 1}`));
  return {
    ink: read('ink'),
    soft: read('ink-soft'),
    rule: read('rule'),
    paper: read('paper'),
    sunk: read('paper-sunk'),
    bar: read('bar'),
    accent: read('accent'),
    trades: readAll('trade', 5),
    offices: readAll('office', 5),
  };
}
