import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';

export interface FileServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A file server as plain as there is: files by their path under a base, a folder's index, 404.html for the rest. */
export async function startFileServer(
  folder: string,
  base: string,
  { isCompressing = false }: { readonly isCompressing?: boolean } = {},
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://any');
    void answer(response, { folder, base, path: decodeURIComponent(pathname), search, isCompressing });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

interface Asked {
  readonly folder: string;
  readonly base: string;
  readonly path: string;
  readonly search: string;
  readonly isCompressing: boolean;
}

async function answer(response: ServerResponse, { folder, base, path, search, isCompressing }: Asked): Promise<void> {
  const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : null;
  if (file === null) return void response.writeHead(404).end();
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder && !path.endsWith('/')) return void response.writeHead(301, { location: `${path}/${search}` }).end();
  const found = isFolder ? join(file, 'index.html') : file;
  const isThere = await stat(found).then(
    (entry) => entry.isFile(),
    () => false,
  );
  const sent = isThere ? found : join(folder, '404.html');
  const type = types[extname(sent)] ?? 'application/octet-stream';
  const packs = isCompressing && /^text|xml|javascript/.test(type);
  response.writeHead(isThere ? 200 : 404, { 'content-type': type, ...(packs && { 'content-encoding': 'gzip' }) });
  if (packs) createReadStream(sent).pipe(createGzip()).pipe(response);
  else createReadStream(sent).pipe(response);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.gz': 'application/gzip',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
