import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The scripts that were built into documents, as a policy names them: by their hashes, so that no other runs. */
export function inlineScripts(files: readonly string[]): readonly string[] {
  const documents = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const codes = documents.flatMap((text) =>
    [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code),
  );
  return [...new Set(codes)].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}
