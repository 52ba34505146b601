import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Opened } from './open-workbench.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const PATIENCE = 10_000;

/** Switches off what the browser would do on its own. */
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

const there = existsSync(CHROMIUM);
if (!there)
  process.stderr.write(`SKIPPED: every journey of the workbench in a browser, since ${CHROMIUM} is absent.\n`);

/** Why there can be no journey here; false where there can. */
export const skip = there ? false : `no ${CHROMIUM}`;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** A window that has come in by a printed address. Whatever it asks of anybody else, or complains of, is kept. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly strays: string[];
  readonly complaints: string[];
}

export async function visit(
  browser: Browser,
  opened: Opened,
  address: string,
  options: { readonly dark?: boolean; readonly width?: number } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    colorScheme: options.dark === true ? 'dark' : 'light',
    viewport: { width: options.width ?? 1440, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const strays: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== opened.authority) strays.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector('main h1');
  return { context, page, strays, complaints };
}

/** What axe finds, in words. */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}

/** Waits until a view has its records. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector(
    'main [aria-busy="false"], main .notice, main .empty, main .draft, main .add-ways, main .brief-frame',
  );
}

/** By how many pixels a page is wider than its window. */
export function findOverhang(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'it never came');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
