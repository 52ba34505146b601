import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = makeFolder();
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
const there = existsSync(CHROMIUM);
const skip = there ? false : `no ${CHROMIUM}`;

const BRIEFS: readonly (readonly [what: string, options: readonly string[]])[] = [
  ['the brief of the example', []],
  ['a right-of-reply sheet', ['--about', 'Verrin Tolland']],
  ['the brief as of a day', ['--as-of', '2025-03-16', '--title', 'The beacons, “first week”']],
];

for (const [what, options] of BRIEFS) {
  describe(`${what}, in a browser`, { skip }, () => {
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];
    const path = join(FOLDER, `${options.length}.html`);

    before(async () => {
      const file = join(FOLDER, 'beacon.hearsay');
      if (!existsSync(file)) assert.equal(runHearsay(FOLDER, ['add', EXAMPLE, '--case', file]).code, 0);
      const run = runHearsay(FOLDER, ['brief', '--case', file, ...options]);
      assert.equal(run.code, 0, run.stderr);
      writeFileSync(path, run.stdout);
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
      // No script of a page runs here, as in a mail program or a viewer of files; axe is let in from outside.
      const context = await browser.newContext({
        offline: true,
        viewport: { width: 1200, height: 900 },
        bypassCSP: true,
      });
      page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => asked.push(message.text()));
      await page.goto(pathToFileURL(path).href);
    });
    after(async () => browser?.close());

    it('opens without a network and asks for nothing', () => assert.deepEqual(asked, [pathToFileURL(path).href]));

    it('is accessible, by axe', async () => {
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
      assert.deepEqual(found, []);
    });

    it('fits a narrow window', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      assert.ok(overhang <= 0, `${overhang} pixels too wide`);
      await page.setViewportSize({ width: 1200, height: 900 });
    });

    it('shows affirmed and denied at one size', async () => {
      const sizes = await page.evaluate<readonly (readonly string[])[]>(`['affirmed', 'denied'].map((side) =>
        ['q', 'h4', '.who'].map((part) => getComputedStyle(document.querySelector('.sides .' + side + ' ' + part)).fontSize))`);
      assert.equal(sizes[0]!.length, 3);
      assert.deepEqual(sizes[0], sizes[1]);
    });

    it('says on every printed page of which day it is, how the log ended, and which page it is', async () => {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const { text, totalPages } = await extractText(pdf);
      const head = /case whose log ends in <code>([0-9a-f]{64})/.exec(readFileSync(path, 'utf8'))![1]!;
      assert.ok(totalPages > 3);
      for (const [at, words] of text.entries()) {
        assert.ok(words.includes(head), `page ${at + 1} has no head`);
        assert.match(words, /As of \d+ \w+ 2025/);
        assert.ok(words.includes(`${at + 1} / ${totalPages}`), `page ${at + 1} has no number`);
      }
    });
  });
}
