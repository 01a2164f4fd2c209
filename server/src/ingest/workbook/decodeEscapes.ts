/** Signs that XML cannot hold are written as `_x000D_` (ECMA-376, part 1, section 22.9.2.19), a literal `_x` as `_x005F_x`. */
export function decodeEscapes(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
