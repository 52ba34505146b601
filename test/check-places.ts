import assert from 'node:assert/strict';
import type { Document } from '../src/model/document.ts';

/** Every span, run, place and mark of a document lies in its text, in order where order is promised. */
export function checkPlaces({ text, blocks, offsets, places, marks }: Document): void {
  let end = 0;
  for (const { span, label } of blocks) {
    assert.ok(
      span[0] >= end && span[1] > span[0] && span[1] <= text.length,
      `block ${span.join('-')} of ${text.length}`,
    );
    if (label) assert.ok(label[0] >= span[0] && label[1] <= span[1] && label[0] < label[1]);
    end = span[1];
  }
  end = 0;
  for (const run of offsets) {
    if (run.length === 0) continue;
    assert.ok(run.text >= end && run.source >= 0 && run.text + run.length <= text.length);
    end = run.text + run.length;
  }
  end = 0;
  for (const { span, page, box } of places ?? []) {
    assert.ok(
      span[0] >= end && span[1] >= span[0] && span[1] <= text.length && page >= 1 && box.every(Number.isFinite),
    );
    end = span[1];
  }
  for (const { span, at } of marks ?? []) {
    assert.ok(span[0] >= 0 && span[1] > span[0] && span[1] <= text.length);
    assert.ok(at === null || (at >= 0 && at <= text.length));
  }
}
