/** Where the words around a number stand: before it from `before`, after what it counts up to `after`. */
export interface CueWindow {
  readonly before: number;
  readonly from: number;
  readonly to: number;
  readonly after: number;
}
