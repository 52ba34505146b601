import type { CaseRecords } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import { readIssued } from './issued.ts';

/** The documents of a case as CSL-JSON 1.0.2, as reference managers read it. */
export function exportCsl({ readings }: Pick<CaseRecords, 'readings'>) {
  return readings.map(({ document }) => toItem(document));
}

function toItem({ id, title, name, author, publisher, published, url, sha256, language }: Document) {
  const issued = readIssued(published);
  return {
    id,
    // What kind of page it is nobody has said; one with an address is a web page, any other a document.
    type: url === null ? 'document' : 'webpage',
    title: title ?? name,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.parts], ...(issued.circa ? { circa: true } : {}) } }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    custom: { sha256 },
  };
}
