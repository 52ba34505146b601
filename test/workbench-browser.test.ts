import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import type { Opened } from './open-workbench.ts';
import { openWorkbench } from './open-workbench.ts';
import { audit, findOverhang, launchBrowser, settle, skip, visit, waitUntil } from './visit-workbench.ts';
import type { Visit } from './visit-workbench.ts';

const FOLDER = makeFolder();

describe('the workbench in a browser', { skip }, () => {
  let browser: Browser;
  let opened: Opened;
  let at: Visit;

  before(async () => {
    const path = join(FOLDER, 'beacon.hearsay');
    assert.equal(runHearsay(FOLDER, ['add', EXAMPLE, '--case', path]).code, 0);
    opened = await openWorkbench(path);
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

  it('comes in at the ledger, without the key in the address', async () => {
    assert.equal(at.page.url(), `http://${opened.authority}/`);
    assert.ok((await at.page.locator('.entry').count()) > 10);
  });

  it('filters by kind, and goes back', async () => {
    const page = await open('/');
    const all = await page.locator('.entry').count();
    await page.getByLabel('Kind').selectOption('contact');
    await waitUntil(async () => (await page.locator('.entry').count()) < all);
    assert.match(page.url(), /\?kind=contact$/);
    for (const kind of await page.locator('.entry-kind').allTextContents()) assert.equal(kind, 'contact');
    await page.goBack();
    await waitUntil(async () => (await page.locator('.entry').count()) === all);
    assert.equal(await page.getByLabel('Kind').inputValue(), '');
  });

  it('filters by words as they are typed', async () => {
    const page = await open('/');
    await page.getByLabel('With the words').fill('beacons');
    await page.waitForURL(/words=beacons/);
    await waitUntil(async () => /of \d+ claims/.test(await page.locator('.ledger-line').innerText()));
    assert.equal(await page.getByLabel('With the words').inputValue(), 'beacons');
  });

  it('replays what was on record on a day', async () => {
    const page = await open('/');
    const all = await page.locator('.entry').count();
    await page.getByLabel('As of').focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/asof=2025-03-14/);
    await waitUntil(async () => (await page.locator('.entry').count()) < all);
    assert.match(await page.locator('h1').innerText(), /14 Mar 2025/);
    // A claim is opened as of the same day.
    await page.locator('.entry h2 a').first().click();
    await page.waitForURL(/\/claims\/.*asof=2025-03-14/);
    await page.waitForSelector('.sides');
    for (const place of await page.locator('.side .card-places').allTextContents()) assert.match(place, /14 Mar 2025/);
  });

  it('leads from a claim over a line of its picture to the words in their document, and back', async () => {
    const page = await open('/');
    await page.locator('.entry h2 a').first().click();
    await page.waitForSelector('.flow-line');
    const claim = page.url();
    const sides = await page
      .locator('.side')
      .evaluateAll((all) => all.map((side) => side.getBoundingClientRect().width));
    assert.equal(sides.length, 2);
    assert.ok(Math.abs(sides[0]! - sides[1]!) < 1, 'both sides are as wide');
    const type: string[] = await page.evaluate(
      `[...document.querySelectorAll('.side h2')].map((head) => getComputedStyle(head).font + getComputedStyle(head).borderTopWidth)`,
    );
    assert.equal(type[0], type[1]);
    await page.locator('.flow-line').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chosen-line .card');
    assert.match(page.url(), /line=/);
    const words = (await page.locator('.chosen-line blockquote').first().innerText()).replace(/^“|”$/g, '');
    await page.locator('.chosen-line .card-places a').first().click();
    await page.waitForSelector('.reader-text');
    assert.match(page.url(), /\/documents\/.+\?s=/);
    const text = await page.locator('.reader-text').evaluate((element) => {
      for (const number of element.querySelectorAll('.number')) number.remove();
      return element.textContent.replaceAll(/\s+/g, ' ');
    });
    for (const part of words.split(' … ')) assert.ok(text.includes(part.trim()), part);
    await page.goBack();
    await page.waitForSelector('.chosen-line');
    await page.goBack();
    assert.equal(page.url(), claim);
  });

  it('reads a document from statement to statement by key', async () => {
    const page = await open('/documents');
    await page.locator('.document-entry a').first().click();
    await page.waitForSelector('.reader-text');
    await page.keyboard.press('n');
    await page.waitForSelector('.chosen h2');
    const first = page.url();
    assert.ok((await page.locator('.chosen.content, .chosen.source, .chosen.cue').count()) > 0);
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.toString() !== first);
    await page.keyboard.press('p');
    await page.waitForURL(first);
    // The words themselves can be clicked too.
    await page.locator('.reader-text .cue').last().click();
    await page.waitForURL((url) => url.toString() !== first);
  });

  it('tells source, cue and content apart without colour', async () => {
    const page = await open('/documents');
    await page.locator('.document-entry a').first().click();
    await page.waitForSelector('.reader-text .cue');
    const styles: string[] = await page.evaluate(`['.source', '.cue', '.content'].map((name) => {
      const style = getComputedStyle(document.querySelector('.reader-text ' + name));
      return [style.fontWeight, style.fontStyle, style.textDecorationStyle, style.borderBottomStyle].join(' ');
    })`);
    assert.equal(new Set(styles).size, 3, styles.join(' | '));
  });

  it('finds words, from anywhere, by key', async () => {
    const page = await open('/missing');
    await page.keyboard.press('/');
    await page.keyboard.type('beacons');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hits mark');
    assert.match((await page.locator('.hits mark').first().innerText()).toLowerCase(), /beacons/);
  });

  it('says in one sentence that there is no such claim, or page', async () => {
    for (const path of ['/claims/none', '/nowhere', '/people/none', '/documents/none']) {
      const page = await open(path);
      assert.equal(await page.locator('.notice').count(), 1, path);
    }
    at.complaints.length = 0;
  });

  const VIEWS = [
    '/',
    '/origins',
    '/timeline',
    '/people',
    '/documents',
    '/missing',
    '/search?q=beacons',
    '/review',
    '/check',
    '/brief',
    '/add',
    '/log',
    '/kinds/contact',
    '/kinds/inquiry',
    '/kinds/figure',
    '/kinds/assessment',
    '/kinds/role',
  ];
  for (const [name, options] of [
    ['in light', {}],
    ['in the dark', { dark: true }],
    ['on a tablet', { width: 768 }],
    ['on a phone', { width: 390 }],
  ] as const) {
    it(`is accessible and fits its window ${name}`, async () => {
      const state = await at.context.storageState();
      const context = await browser.newContext({
        storageState: state,
        colorScheme: 'dark' in options ? 'dark' : 'light',
        viewport: { width: 'width' in options ? options.width : 1440, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(`http://${opened.authority}/`);
      await settle(page);
      const claims = await page
        .locator('.entry h2 a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      await page.goto(`http://${opened.authority}/documents`);
      await page.waitForSelector('.document-entry a');
      const document = (await page.locator('.document-entry a').first().getAttribute('href'))!;
      await page.goto(`http://${opened.authority}/people`);
      await page.waitForSelector('.people a');
      const person = (await page.locator('.people a').first().getAttribute('href'))!;
      for (const path of [
        ...VIEWS,
        ...claims.slice(0, 4),
        document,
        `${document}?own=1`,
        `${document}?new=1`,
        person,
      ]) {
        await page.goto(`http://${opened.authority}${path}`);
        await settle(page);
        assert.deepEqual(await audit(page), [], path);
        const over = await findOverhang(page);
        assert.ok(over <= 0, `${path} is ${over} pixels too wide`);
      }
      await context.close();
    });
  }

  it('asks nothing of anybody else, and the browser has nothing to complain of', () => {
    assert.deepEqual(at.strays, []);
    assert.deepEqual(at.complaints, []);
  });
});

describe('documents that mean harm, or are merely strange', { skip }, () => {
  const NAME = `${'Abu Bakr al-Very-Long '.repeat(60)}Name`;
  let browser: Browser;
  let opened: Opened;

  before(async () => {
    const lines = [
      {
        id: '<img src=x onerror=alert(1)>.txt',
        title: '<script>document.title="taken"</script>',
        publisher: '"><svg onload=alert(2)>',
        published: '2031-02-03',
        url: 'javascript:alert(3)',
        text: 'Noor Vandal said that the harbour was closed. <script>alert(4)</script> <b>Piet Saar denied that the harbour was closed.</b>',
      },
      {
        id: 'rtl.txt',
        title: 'الميناء مغلق',
        publisher: 'صحيفة المرفأ',
        published: '2031-02-04',
        text: 'قال نور إن الميناء مغلق.\n\nNoor Vandal said that the harbour was closed again.',
      },
      {
        id: 'long.txt',
        published: '2031-02-05',
        text: `${NAME} said that the harbour was closed. ${'x'.repeat(3000)}`,
      },
      { id: 'tiny.txt', text: 'Closed.' },
    ];
    writeFileSync(join(FOLDER, 'strange.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const path = join(FOLDER, 'strange.hearsay');
    assert.equal(runHearsay(FOLDER, ['add', 'strange.jsonl', '--case', path]).code, 0);
    opened = await openWorkbench(path);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await opened?.stop();
  });

  for (const width of [1440, 390]) {
    it(`are text and nothing but text, and fit a window of ${width}`, async () => {
      const address = width === 1440 ? opened.address : await renew();
      const { page, context, strays, complaints } = await visit(browser, opened, address, { width });
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs++;
        void dialog.dismiss();
      });
      await page.goto(`http://${opened.authority}/documents`);
      await page.waitForSelector('.document-entry a');
      const documents = await page
        .locator('.document-entry a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
      assert.equal(documents.length, 4);
      assert.ok((await page.locator('main').innerText()).includes('<script>document.title="taken"</script>'));
      await page.goto(`http://${opened.authority}/`);
      await settle(page);
      const claims = await page.locator('.entry h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
      for (const path of ['/', '/origins', '/timeline', '/people', '/missing', ...documents, ...claims]) {
        await page.goto(`http://${opened.authority}${path}`);
        await settle(page);
        assert.equal(
          await page.locator('main script, main img, main [onload], main [onerror], a[href^="javascript"]').count(),
          0,
        );
        const over = await findOverhang(page);
        assert.ok(over <= 0, `${path} is ${over} pixels too wide`);
        assert.deepEqual(await audit(page), [], path);
      }
      assert.equal(dialogs, 0);
      assert.deepEqual([strays, complaints], [[], []]);
      await context.close();
    });
  }

  /** A second workbench on the same case: the first one's address is used up. */
  async function renew(): Promise<string> {
    await opened.stop();
    opened = await openWorkbench(join(FOLDER, 'strange.hearsay'));
    return opened.address;
  }
});
