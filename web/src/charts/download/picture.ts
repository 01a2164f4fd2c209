/** A drawing to be put on a sheet. */
export interface Picture {
  readonly image: HTMLCanvasElement;
  /** In the page's pixels; the image may have more. */
  readonly width: number;
  readonly height: number;
  /** Whose colours and paper the sheet takes. */
  readonly place: Element;
}

/** A chart as it stands in the page. */
export function pictureOf(canvas: HTMLCanvasElement | null): Picture | null {
  return canvas === null
    ? null
    : { image: canvas, width: canvas.clientWidth, height: canvas.clientHeight, place: canvas };
}
