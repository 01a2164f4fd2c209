import { createReadStream } from 'node:fs';

/**
 * The text of a file, a chunk at a time: UTF-8 without its byte order mark,
 * Windows line ends made plain. Bytes that are not UTF-8 become U+FFFD, which
 * no cell may hold, so that they are reported at their line and column.
 */
export async function* decodeText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let heldBack = '';
  for await (const chunk of createReadStream(path)) {
    const text = heldBack + decoder.decode(chunk as Buffer, { stream: true });
    // The line feed of a Windows line end may come with the next chunk.
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll('\r\n', '\n');
  }
  yield heldBack + decoder.decode();
}
