/** The file of a page in a copy: each page is a folder, so that any file server finds it under its address. */
export function pageFile(path: string): string {
  const name = path.replace(/^\/|\/$/g, '');
  return name === '' ? 'index.html' : `${name}/index.html`;
}

/** The path under which a file server shows it. */
export function folderPath(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
