import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../../model/failure.ts';
import { readMail } from './read-mail.ts';

const HEAD = [
  'From: "Oduya, Ann" <ann@harbour.example>',
  'To: Bo Lind <bo@post.example>',
  'Date: Sun, 4 May 2031 23:30:00 -0500',
  'Subject: =?utf-8?q?The_lower_gate_=E2=80=93_again?=',
  'Message-ID: <1@harbour.example>',
];
const mail = (body: string, head: readonly string[] = HEAD): Uint8Array =>
  new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);

describe('readMail', () => {
  it('takes author, day and title from the head, and keeps the date as it was written', async () => {
    const { read } = await readMail(mail('The gate is open.'), 'gate.eml');
    assert.deepEqual(
      [read.author, read.published, read.title, read.properties?.['date'], read.properties?.['message id']],
      ['Oduya, Ann', '2031-05-04', 'The lower gate – again', 'Sun, 4 May 2031 23:30:00 -0500', '<1@harbour.example>'],
    );
    assert.deepEqual(
      read.blocks.map(({ kind, span }) => [kind, read.text.slice(...span).slice(0, 20)]),
      [
        ['front-matter', 'From: Oduya, Ann <an'],
        ['paragraph', 'The gate is open.'],
      ],
    );
  });

  it('leads back to the bytes where the body is not encoded', async () => {
    const bytes = mail('The gate is open, and has been since Monday.\nNobody told the board.');
    const { read } = await readMail(bytes, 'gate.eml');
    const source = new TextDecoder().decode(bytes);
    assert.equal(read.offsets.length, 2);
    for (const run of read.offsets)
      assert.equal(read.text.slice(run.text, run.text + run.length), source.slice(run.source, run.source + run.length));
  });

  const quoted: [what: string, body: string, kinds: [string, string][]][] = [
    [
      'quoted lines with the line above them',
      'I never said that.\n\nOn 3 May 2031, Bo Lind\nwrote:\n> Did you say that the gate\n> was safe?\n\nAsk the keeper.',
      [
        ['paragraph', 'I never said that.'],
        ['furniture', 'On 3 May 2031, Bo Lind\nwrote:\n> Did you say that the gate\n> was safe?'],
        ['paragraph', 'Ask the keeper.'],
      ],
    ],
    [
      'a mail passed on',
      'See below.\n\n---------- Forwarded message ----------\nFrom: Cal Roe\n\nThe board lied.',
      [
        ['paragraph', 'See below.'],
        ['furniture', '---------- Forwarded message ----------\nFrom: Cal Roe\n\nThe board lied.'],
      ],
    ],
    [
      'a signature',
      'The gate is shut.\n-- \nAnn Oduya\nHarbour Board',
      [
        ['paragraph', 'The gate is shut.'],
        ['furniture', '-- \nAnn Oduya\nHarbour Board'],
      ],
    ],
  ];
  for (const [what, body, kinds] of quoted) {
    it(`does not give its author ${what}`, async () => {
      const { read } = await readMail(mail(body), 'gate.eml');
      assert.deepEqual(
        read.blocks.slice(1).map(({ kind, span }) => [kind, read.text.slice(...span)]),
        kinds,
      );
    });
  }

  it('reads the HTML part where there is no text', async () => {
    const head = [...HEAD, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'];
    const { read } = await readMail(mail('<p>The gate =E2=80=9Cis=E2=80=9D open.</p><p>Ann</p>', head), 'gate.eml');
    assert.match(read.text, /The gate “is” open\.\n\nAnn$/);
  });

  it('hands over what hangs on it, mails too', async () => {
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'See the log.',
      '--b',
      'Content-Type: application/pdf; name="log.pdf"',
      'Content-Disposition: attachment; filename="log.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: cal@roe.example',
      'Subject: Inner',
      '',
      'Inner words.',
      '--b--',
    ].join('\n');
    const { read, attached } = await readMail(
      mail(body, [...HEAD, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']),
      'gate.eml',
    );
    assert.doesNotMatch(read.text, /Inner/);
    assert.deepEqual(
      attached.map(({ name, mediaType, bytes }) => [name, mediaType, new TextDecoder().decode(bytes).slice(0, 5)]),
      [
        ['log.pdf', null, '%PDF-'],
        ['mail 2.eml', 'message/rfc822', 'From:'],
      ],
    );
  });

  it('refuses parts nested beyond all sense', async () => {
    let body = 'words';
    for (let at = 0; at < 60; at++)
      body = `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n${body}\n--b${at}--`;
    await assert.rejects(
      readMail(new TextEncoder().encode(`From: a@b.example\n${body}`), 'deep.eml'),
      (error) =>
        error instanceof Failure && error.code === 'unreadable' && error.message.startsWith('deep.eml cannot be read'),
    );
  });
});
