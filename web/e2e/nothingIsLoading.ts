/** Whether all is drawn: a chart is when a reader comes near it. It runs in the page. */
export function nothingIsLoading(): boolean {
  const waiting = document.querySelector('main .loading, .chart-loading');
  waiting?.scrollIntoView({ block: 'center' });
  return waiting === null;
}
