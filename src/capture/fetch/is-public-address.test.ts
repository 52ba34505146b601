import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from './is-public-address.ts';

describe('isPublicAddress', () => {
  const rows: [address: string, open: boolean][] = [
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['172.15.255.255', true],
    ['172.32.0.1', true],
    ['100.128.0.1', true],
    ['127.0.0.1', false],
    ['127.255.255.254', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['198.18.0.1', false],
    ['224.0.0.251', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::7f00:1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:93.184.216.34', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['ff02::1', false],
    ['not an address', false],
    ['', false],
  ];
  for (const [address, open] of rows)
    it(`${open ? 'lets' : 'does not let'} ${address || 'nothing'} be asked`, () =>
      assert.equal(isPublicAddress(address), open));
});
