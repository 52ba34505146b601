import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capDepth } from './cap-depth.ts';

describe('capDepth', () => {
  const rows: [what: string, source: string, capped: string][] = [
    ['leaves a shallow page alone', '<div><b>a</b></div>', '<div><b>a</b></div>'],
    [
      'blanks what stands too deep',
      '<i><i><i><b>a</b></i></i></i>',
      '<i><i>   <  a  ></i></i>'.replaceAll(/[<>](?= )|(?<= )[<>]/g, ' '),
    ],
    ['does not count what the next closes', '<p>a<p>b<p>c<p>d<li>e', '<p>a<p>b<p>c<p>d<li>e'],
    ['does not count what stays empty', '<br><br><img src="a"><hr><b>a</b>', '<br><br><img src="a"><hr><b>a</b>'],
    ['passes over scripts', '<script>"<i><i><i><i>"</script><i>a</i>', '<script>"<i><i><i><i>"</script><i>a</i>'],
    ['passes over comments', '<!-- <i><i><i><i> --><i>a</i>', '<!-- <i><i><i><i> --><i>a</i>'],
    ['knows quoted attributes', '<i title="<i><i><i>"><b>a</b></i>', '<i title="<i><i><i>"><b>a</b></i>'],
  ];
  for (const [what, source, capped] of rows) {
    it(what, () => {
      const result = capDepth(source, 2);
      assert.equal(result.length, source.length);
      if (what.startsWith('blanks')) assert.equal(result.replaceAll(' ', ''), '<i><i>a</i></i>');
      else assert.equal(result, capped);
    });
  }
});
