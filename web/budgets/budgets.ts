import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../e2e/openBrowser.ts';
import { startFileServer } from '../e2e/startFileServer.ts';
import { freePort } from '../e2e/freePort.ts';
import { exportToMeasure } from './exportToMeasure.ts';
import { measureDocument } from './measureDocument.ts';
import { runLighthouse } from './runLighthouse.ts';

/** What a page may weigh, in bytes as compressed, and what Lighthouse shall say of it. */
const mostScript = 100_000;
const mostData = 150_000;
const leastScores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

const pages = ['', 'peringkat/', 'daerah/3509/'];

/**
 * The packaged Chromium emulates a graphics card within its own process, which takes
 * up to 200 milliseconds to begin with and lets the page's thread wait: that is no
 * cost of the page, nor of any device that reads it.
 */
const withoutEmulation = ['--disable-gpu', '--disable-software-rasterizer'];

/**
 * `pnpm budgets [folder]`: holds the first page, the ranking and a profile of an
 * export against their budgets; exports first where no folder is named. No part
 * of the tests: what is timed depends on what else the machine does.
 */
async function main([named]: readonly string[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const copy = named === undefined ? await exportToMeasure() : { folder: named, remove: async () => {} };
  // Every export says under which path it stands.
  const { base } = JSON.parse(await readFile(join(copy.folder, 'copy.json'), 'utf8')) as { base: string };
  const files = await startFileServer(copy.folder, base, { isCompressing: true });
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`, ...withoutEmulation]);
  const broken: string[] = [];
  const hold = (name: string, value: number, fits: boolean, budget: string) => {
    say(`  ${name.padEnd(24)} ${String(value).padStart(8)}  ${budget}${fits ? '' : '  BROKEN'}`);
    if (!fits) broken.push(name);
  };
  try {
    for (const page of pages) {
      say(`${base}${page}`);
      const { script, data } = await measureDocument(copy.folder, base, `${page}index.html`);
      hold('script before charts', script, script <= mostScript, `at most ${mostScript} bytes`);
      hold('document with its data', data, data <= mostData, `at most ${mostData} bytes`);
      const scores = await runLighthouse(`${files.origin}${base}${page}`, port);
      for (const [category, least] of Object.entries(leastScores)) {
        const { score, costs } = scores[category] ?? { score: Number.NaN, costs: ['Lighthouse could not tell.'] };
        hold(category, score, score >= least, `at least ${least}`);
        if (!(score >= least)) for (const cost of costs) say(`    ${cost}`);
      }
    }
  } finally {
    await browser.close();
    await files.stop();
    await copy.remove();
  }
  if (broken.length > 0) process.exitCode = 1;
  say(broken.length === 0 ? 'Every budget holds.' : `${broken.length} broken.`);
}

await main(process.argv.slice(2));
