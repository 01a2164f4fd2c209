import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive; its bytes are asked for when their turn comes. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: () => AsyncIterable<Buffer>;
}

/** An archive that is written while it is read: nothing of it waits in memory. A fault in a file breaks it off. */
export function zipFiles(files: readonly ArchivedFile[], modified: Date): Readable {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  archive.on('error', (error: Error) => output.destroy(error));
  for (const { path, bytes } of files) {
    archive.addReadStreamLazy(path, { mtime: modified }, (give) => {
      const stream = Readable.from(bytes(), { objectMode: false });
      stream.on('error', (error) => archive.emit('error', error));
      give(null, stream);
    });
  }
  archive.end();
  return output;
}

/** A file that is there already, as text. */
export function textFile(path: string, text: string): ArchivedFile {
  return {
    path,
    async *bytes() {
      yield Buffer.from(text);
    },
  };
}
