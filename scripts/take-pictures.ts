// Takes the pictures that README shows, of the example, in a real browser: npm run pictures
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { findPage } from '../src/http/find-page.ts';
import { openCase } from '../src/case/open-case.ts';
import { serveCase } from '../src/http/serve-case.ts';
import { tmpdir } from 'node:os';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(home, 'docs', 'pictures');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const WINDOW = { width: 1160, height: 680 };
/** A picture larger than this is no picture for a page. */
const MOST_BYTES = 150_000;

const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const opened = openCase(join(folder, 'beaconline.hearsay'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--no-first-run'] });
try {
  await opened.add([join(home, 'examples', 'beaconline')]);
  const served = await serveCase(
    opened,
    findPage((words) => process.stderr.write(words)),
    0,
  );
  mkdirSync(target, { recursive: true });
  const page = await browser.newPage({ viewport: WINDOW });
  const take = async (name: string): Promise<void> => {
    const path = join(target, `${name}.png`);
    await page.screenshot({ path });
    const { size } = statSync(path);
    process.stderr.write(`${name}.png: ${Math.round(size / 1000)} kB\n`);
    if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES} bytes.`);
  };

  await page.goto(served.issueAddress());
  await page.waitForSelector('.entry');
  await take('ledger');

  await page.locator('.entry h2 a').first().click();
  await page.waitForSelector('.flow svg');
  await page.locator('.flow-line').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.chosen-line');
  await page.mouse.move(0, 0);
  await page.locator('.flow').evaluate((flow) => flow.parentElement?.scrollIntoView({ block: 'start' }));
  await take('origins');

  await page.goto(`http://127.0.0.1:${served.port}/documents`);
  await page.locator('.document-entry a').first().click();
  await page.waitForSelector('.reader-text .number');
  await page.keyboard.press('n');
  await page.waitForSelector('.chosen h2');
  await page.locator('.reader-key').evaluate((key) => key.scrollIntoView({ block: 'start' }));
  await take('reader');
  await served.close();
} finally {
  await browser.close();
  opened.close();
  rmSync(folder, { recursive: true, force: true });
}
