import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import { audit, launchBrowser, settle, skip, visit, waitUntil } from './visit-workbench.ts';
import type { Decided } from '../src/model/effect.ts';
import type { Opened } from './open-workbench.ts';
import type { Visit } from './visit-workbench.ts';
import { openWorkbench } from './open-workbench.ts';

// What a person does in the workbench, from the first question for their name to the document that leaves the case.

const FOLDER = makeFolder();
const CASE = join(FOLDER, 'beacon.hearsay');

function log(): { seq: number; kind: string; actor: string; payload: Record<string, unknown> }[] {
  return JSON.parse(runHearsay(FOLDER, ['log', '--case', CASE, '--format', 'json']).stdout);
}

/** Waits until the page has told what came of a decision. */
async function told(page: Page, words: RegExp): Promise<void> {
  await page.locator('.told').filter({ hasText: words }).waitFor();
}

describe('a person corrects the record in the browser', { skip }, () => {
  let browser: Browser;
  let opened: Opened;
  let at: Visit;

  before(async () => {
    assert.equal(runHearsay(FOLDER, ['add', EXAMPLE, '--case', CASE]).code, 0);
    opened = await openWorkbench(CASE);
    browser = await launchBrowser();
    at = await visit(browser, opened, opened.address);
  });

  after(async () => {
    await browser?.close();
    await opened?.stop();
  });

  const open = async (path: string): Promise<Page> => {
    await at.page.goto(`http://${opened.authority}${path}`);
    await settle(at.page);
    return at.page;
  };
  it('is asked who they are once, and the log has it', async () => {
    const page = await open('/review');
    const first = await page.locator('.doubt-why').innerText();
    await page.keyboard.press('a');
    await page.getByLabel('Your name').fill('Ann Poe');
    await page.keyboard.press('Enter');
    await told(page, /entry \d+ of the log/);
    await waitUntil(async () => (await page.locator('.doubt-why').innerText()) !== first);
    assert.equal(log().at(-1)?.actor, 'Ann Poe');
    assert.match(await page.locator('.review-progress').innerText(), /^1 of \d+ decided/);
    assert.deepEqual(await audit(page), []);
  });

  it('reviews by key: accept, split, leave, and undo', async () => {
    const page = await open('/review');
    const begun = log().length;
    await page.keyboard.press('n');
    await page.waitForURL(/at=/);
    const second = await page.locator('.doubt-why').innerText();
    await page.keyboard.press('s');
    await told(page, /entry \d+ of the log/);
    assert.equal(log().length, begun + 1);
    await page.keyboard.press('u');
    await told(page, /^Taken back entry/);
    await waitUntil(async () => (await page.locator('.review-progress').innerText()).startsWith('1 of'));
    assert.equal(log().at(-1)?.kind, 'undone');
    await page.goBack();
    assert.ok(second.length > 0);
  });

  it('merges two claims and takes it back', async () => {
    const page = await open('/');
    const claims = await page.locator('.entry h2 a').allInnerTexts();
    const count = claims.length;
    await page.locator('.entry h2 a').nth(1).click();
    await page.waitForSelector('.claim-tools');
    await page.getByLabel('The same as another claim').fill(claims[2]!);
    await page.getByRole('button', { name: 'Merge them' }).click();
    await told(page, /are one claim now/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await told(page, /^Taken back entry/);
    await open('/');
    assert.equal(await page.locator('.entry').count(), count);
  });

  it('says what a passage does to a claim, splits it off, notes it', async () => {
    const page = await open('/');
    await page.locator('.entry h2 a').first().click();
    await page.waitForSelector('.side .card');
    const claim = page.url();
    const affirmed = await page.locator('[data-side="Affirmed"] .card').count();
    await page.locator('[data-side="Affirmed"] .tools summary').first().click();
    await page.locator('.tools-body select').first().selectOption('mention');
    await told(page, /Placed/);
    await waitUntil(async () => (await page.locator('[data-side="Affirmed"] .card').count()) < affirmed);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await waitUntil(async () => (await page.locator('[data-side="Affirmed"] .card').count()) === affirmed);
    await page.getByLabel('A note on this claim').fill('Call the ministry on Monday.');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.locator('.notes li').filter({ hasText: 'Call the ministry on Monday.' }).waitFor();
    assert.match(await page.locator('.notes li').innerText(), /Ann Poe/);
    await page.goto(claim);
    await page.waitForSelector('.notes li');
    assert.deepEqual(await audit(page), []);
  });

  it('makes a statement of words that are selected in a document', async () => {
    const page = await open('/documents');
    await page.locator('.document-entry a').first().click();
    await page.waitForSelector('.reader-text [data-start]');
    const words: string = await page.evaluate(`(() => {
      const node = document.querySelector('.reader-text .content').firstChild;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, node.data.length);
      const selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      return node.data.trim();
    })()`);
    await page.getByRole('link', { name: 'Make a statement of the selected words' }).click();
    await page.waitForSelector('.statement-form');
    assert.equal(await page.getByLabel('Content: what is said').inputValue(), words);
    await page.getByLabel('Who is meant, by name').fill('Verrin Tolland');
    await page.getByLabel('What they do').selectOption('deny');
    assert.deepEqual(await audit(page), []);
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page, /^Written: “/);
    const written = log().at(-1)!;
    assert.deepEqual([written.kind, written.actor, written.payload['stance']], ['corrected', 'Ann Poe', 'deny']);
    const [content] = written.payload['content'] as Decided['quoted'];
    assert.equal(content?.words, words);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await told(page, /^Taken back/);
  });

  it('corrects a statement by typed words, and rejects one', async () => {
    const page = await open('/documents');
    await page.locator('.document-entry a').first().click();
    await page.waitForSelector('.reader-text .number');
    await page.keyboard.press('n');
    await page.waitForSelector('.chosen h2');
    await page.getByRole('link', { name: 'Correct', exact: true }).click();
    await page.waitForSelector('.statement-form');
    await page.getByLabel('Who is meant, by name').fill('The clerk of the harbour');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page, /^Corrected: “/);
    await waitUntil(async () => (await page.locator('.chosen h2').innerText()).includes('The clerk of the harbour'));
    assert.match(await page.locator('.chosen .fields').innerText(), /a person/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await told(page, /^Taken back/);
    const numbers = await page.locator('.reader-text .number').count();
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await told(page, /^Rejected/);
    await waitUntil(async () => (await page.locator('.reader-text .number').count()) < numbers);
  });

  it('adds documents by file and by paste, and sees what becomes of each', async () => {
    const page = await open('/add');
    writeFileSync(join(FOLDER, 'late.txt'), 'Orlan Petty denied that the beacons had been dark.');
    writeFileSync(join(FOLDER, 'void.txt'), '');
    await page.getByLabel('or choose them').setInputFiles([join(FOLDER, 'late.txt'), join(FOLDER, 'void.txt')]);
    await page.locator('.job').filter({ hasText: '1 document added, 1 could not be read.' }).waitFor();
    await page.getByLabel('Text', { exact: true }).fill('The beacons were dark, Ida Marrow said.');
    await page.getByLabel('Title').fill('Dark again');
    await page.getByLabel('Publisher').fill('The Quay');
    await page.getByRole('button', { name: 'Add the text' }).click();
    await page.locator('.job').filter({ hasText: 'Dark again' }).filter({ hasText: '1 document added.' }).waitFor();
    assert.deepEqual(await audit(page), []);
    await page.locator('.job a').first().click();
    await page.waitForSelector('.reader h1');
    assert.equal(await page.locator('.reader h1').innerText(), 'Dark again');
  });

  it('holds a draft against the case and sees the words beside each finding', async () => {
    const page = await open('/check');
    const draft = 'Verrin Tolland met Anton Brezic. Mr Tolland said: "I have met him a hundred times, and gladly."';
    await page.locator('.draft textarea').fill(draft);
    await page.getByRole('button', { name: 'Hold it against the case' }).click();
    await page.waitForSelector('.checked');
    assert.equal(
      (await page.locator('.checked-text').innerText()).replaceAll(/\d$/gm, '').includes('a hundred times'),
      true,
    );
    assert.ok((await page.locator('.findings > li').count()) > 0);
    await page.locator('.checked-text .number').first().click();
    await page.waitForURL(/f=/);
    assert.equal(await page.locator('.findings > li[aria-current]').count(), 1);
    assert.deepEqual(await audit(page), []);
  });

  it('sees the brief as it would leave the case, in a frame that runs nothing, and takes it along', async () => {
    const page = await open('/brief');
    const frame = page.frameLocator('.brief-frame');
    await frame.locator('h1').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as one page (HTML)' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'beacon-brief.html');
    assert.match(readFileSync(await download.path(), 'utf8'), /^<!doctype html>/i);
  });

  it('reads each kind of claim as a view of its own, and leads from one to the next', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Inquiries', exact: true }).click();
    await page.waitForSelector('.kind-steps');
    assert.match(page.url(), /\/kinds\/inquiry$/);
    assert.match(await page.locator('.kind-question').innerText(), /where does it stand\?$/);
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.waitForURL(/\/kinds\/contact$/);
    await page.waitForSelector('.kind-entry');
    assert.match(await page.locator('.kind-summary').innerText(), /^\d+ claims?: /);
    await page.locator('.kind-entry h2 a').first().click();
    await page.waitForSelector('.sides');
    await page.goBack();
    await page.waitForSelector('.kind-entry');
  });

  it('finds everything that was done in the log, and undoes from there', async () => {
    const page = await open('/log');
    await page.waitForSelector('.log-entry');
    const rows = await page.locator('.log-entry').count();
    assert.equal(rows, log().length);
    await page.locator('.log-entry button').first().click();
    await told(page, /^Taken back entry/);
    await waitUntil(async () => (await page.locator('.log-entry').count()) === rows + 1);
    assert.ok((await page.locator('.log-entry.undone').count()) > 0);
    assert.deepEqual(await audit(page), []);
  });

  it('asks nothing of anybody else, and the browser has nothing to complain of', () => {
    assert.deepEqual(at.strays, []);
    assert.deepEqual(at.complaints, []);
  });
});
