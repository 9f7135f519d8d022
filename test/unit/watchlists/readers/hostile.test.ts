import assert from 'node:assert/strict';
import type { ListFile, ReadProgress } from '../../../../src/watchlists/readers/listFile';
import { readWatchlists } from '../../../../src/watchlists/readers/readWatchlists';
import { faultsOf, fileOf, listing, namesOf, readOne, reasonFor } from '../support/files';

const ROW = '1,"VELDAN, Oskar","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';
const ENTITY = `${JSON.stringify({ id: 'a', schema: 'Person', target: true, properties: { name: ['Oskar Veldan'] } })}\n`;
const UN_START = '<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>';
const UN_PERSON =
  '<INDIVIDUAL><REFERENCE_NUMBER>A</REFERENCE_NUMBER><FIRST_NAME>Oskar Veldan</FIRST_NAME></INDIVIDUAL>';
const UN_END = '</INDIVIDUALS></CONSOLIDATED_LIST>';

/** A file that repeats a piece until it is `size` bytes long, without ever holding it. */
function endless(name: string, start: string, piece: string, size: number): ListFile {
  const encoder = new TextEncoder();
  const block = encoder.encode(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  return {
    name,
    // eslint-disable-next-line @typescript-eslint/require-await -- it stands for a file
    async *chunks() {
      yield encoder.encode(start);
      for (let done = 0; done < size; done += block.length) yield block;
    },
  };
}

describe('files that are no lists', () => {
  for (const [what, content, reason] of [
    ['an empty file', '', /empty/],
    ['white space', ' \r\n\t', /empty/],
    ['a file of zeros', new Uint8Array(100_000), /no text file/],
    ['a ZIP archive', 'PK\u0003\u0004\u0014\0\0', /ZIP/],
    ['a gzip file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), /gzip/],
    ['a PDF', '%PDF-1.7 ...', /PDF/],
    ['an error page', '<!DOCTYPE html><html><body>503</body></html>', /web page/],
    ['an error page as XHTML', '<?xml version="1.0"?>\n<!-- x --><html xmlns="y"></html>', /web page/],
    ['other XML', '<feed><entry/></feed>', /none of the formats/],
    ['JSON of another kind', '{"error": "not found"}', /none of the formats/],
    ['prose', 'Nothing to see here.\nMove on.', /none of the formats/],
    ['CSV of another kind', 'name,age\nAnn,3\n', /none of the formats/],
    ["OFAC's advanced XML", '<Sanctions xmlns="x"><DateOfIssue/></Sanctions>', /enhanced XML/],
    ["the UK's XML", '<Designations><Designation/></Designations>', /CSV/],
  ] as const) {
    it(`${what}: one clear reason`, async () => {
      assert.match(await reasonFor(content), reason);
    });
  }

  it('take nothing from the files beside them', async () => {
    const { lists, unread } = await readWatchlists([
      fileOf('notes.txt', 'Move on.'),
      fileOf('sdn.csv', ROW),
      fileOf('page.xml', '<html></html>'),
    ]);
    assert.equal(lists[0]?.listings.length, 1);
    assert.deepEqual(
      unread.map(({ file }) => file),
      ['notes.txt', 'page.xml'],
    );
  });
});

describe('hostile files', () => {
  for (const [what, start, piece] of [
    ['CSV of one line', ROW, 'a'],
    ['CSV of one quotation', `${ROW}2,"`, 'a, b '],
    ['CSV of lines of quotation marks', ROW, '2,"a\n'],
    ['CSV of quotation marks', ROW, '"'],
    ['JSON of one line', ENTITY, '{"a":'],
    ['XML of one text', `${UN_START}${UN_PERSON}<INDIVIDUAL><FIRST_NAME>`, 'abc '],
    ['XML of one comment', `${UN_START}${UN_PERSON}<!--`, ' abc '],
    ['XML of one attribute', `${UN_START}${UN_PERSON}<INDIVIDUAL a="`, 'abc '],
    ['XML that nests', `${UN_START}${UN_PERSON}<INDIVIDUAL>`, '<a>'],
    ['XML of broken tags', `${UN_START}${UN_PERSON}`, '<a b=c></d>'],
  ] as const) {
    it(`${what}, 40 MB long: what stands before is read, the list is not complete`, async () => {
      const list = await readOne(endless('list', start, piece, 40_000_000));
      assert.equal(list.listings.length, 1);
      assert.equal(list.complete, false);
      assert.ok(list.faults.length <= 1001);
    }).timeout(60_000);
  }

  it('entities that would expand a billion times are never expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${UN_START}${UN_PERSON}${UN_END}`;
    assert.match(await reasonFor(bomb), /document type/);
    const late = `<?xml version="1.0"?>${' '.repeat(40_000)}<!DOCTYPE x [<!ENTITY a "ha">]>${UN_START}<INDIVIDUAL><REFERENCE_NUMBER>&a;</REFERENCE_NUMBER></INDIVIDUAL>${UN_END}`;
    assert.match(await reasonFor(late), /./);
  });

  it('keys that would change all objects are data', async () => {
    const hostile =
      '{"id":"__proto__","schema":"Person","target":true,"__proto__":{"polluted":1},"properties":{"__proto__":{"polluted":1},"constructor":["x"],"name":["Oskar Veldan"]}}\n';
    const list = await readOne(fileOf('x.json', hostile));
    assert.deepEqual(namesOf(listing(list, '__proto__')), ['Oskar Veldan (primary)']);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    const csv = await readOne(
      fileOf('x.csv', 'id,schema,name,aliases,__proto__,constructor\nprototype,Person,Oskar,,x,y\n'),
    );
    assert.deepEqual(namesOf(listing(csv, 'prototype')), ['Oskar (primary)']);
    const xml = `${UN_START}<INDIVIDUAL __proto__="x"><constructor/><REFERENCE_NUMBER>toString</REFERENCE_NUMBER><FIRST_NAME>Oskar</FIRST_NAME></INDIVIDUAL>${UN_END}`;
    assert.equal((await readOne(fileOf('x.xml', xml))).listings.length, 1);
  });

  it('JSON that nests a hundred thousand times is read or told, and stops nothing', async () => {
    const deep = `{"id":"b","schema":"Person","properties":{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}}\n`;
    const list = await readOne(fileOf('x.json', ENTITY + deep + ENTITY.replace('"a"', '"c"'), 65_536));
    assert.deepEqual(
      list.listings.map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('wrong types in JSON are no values', async () => {
    const odd =
      '{"id":"b","schema":"Person","target":true,"properties":{"name":[1,null,{"a":1},"Oskar"],"alias":"x","topics":{},"sanctions":[3,{}]}}\n';
    assert.deepEqual(namesOf(listing(await readOne(fileOf('x.json', odd)), 'b')), ['Oskar (primary)']);
  });

  it('control and reversing characters do not reach a card', async () => {
    const list = await readOne(
      fileOf('sdn.csv', ROW.replace('VELDAN, Oskar', 'VEL\u202eDAN,\u0007\u0085 Os\u200bkar')),
    );
    assert.deepEqual(namesOf(listing(list, '1')), ['VELDAN, Oskar (primary)']);
  });

  it('links are of the web or none', async () => {
    const sanction = {
      id: 's',
      schema: 'Sanction',
      properties: { entity: ['a'], sourceUrl: ['command:workbench.action.quit'] },
    };
    const list = await readOne(fileOf('x.json', `${ENTITY}${JSON.stringify(sanction)}\n`));
    assert.equal(listing(list, 'a').sourceUrl, 'https://www.opensanctions.org/entities/a/');
  });

  it('endless names are no names', async () => {
    const list = await readOne(
      fileOf('x.json', ENTITY + ENTITY.replace('"a"', '"b"').replace('Oskar', 'O'.repeat(5000)), 4096),
    );
    assert.equal(list.listings.length, 1);
    assert.equal(list.faults.length, 2);
  });
});

describe('reading', () => {
  const SPELT = ROW.replace('VELDAN, Oskar', 'VÉLDAN, Øskar');
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
    return bytes;
  };

  for (const [encoding, bytes] of [
    ['UTF-8', new TextEncoder().encode(SPELT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${SPELT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${SPELT}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${SPELT}`, true)],
    ['windows-1252', Uint8Array.from(SPELT, letter => letter.charCodeAt(0))],
    [
      'windows-1252 after much ASCII',
      Uint8Array.from(`${ROW.replace('1,', '2,').repeat(1)}${SPELT}`, letter => letter.charCodeAt(0)),
    ],
  ] as const) {
    for (const size of [1, 3, 64, 100_000]) {
      it(`understands ${encoding} in chunks of ${size}`, async () => {
        const list = await readOne(fileOf('sdn.csv', bytes, size));
        assert.equal(listing(list, '1').names[0]!.text, 'VÉLDAN, Øskar');
      });
    }
  }

  it('heeds the encoding an XML file declares', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${UN_START}${UN_PERSON.replace('Oskar', 'Øskar')}${UN_END}`;
    const list = await readOne(
      fileOf(
        'un.xml',
        Uint8Array.from(xml, letter => letter.charCodeAt(0)),
      ),
    );
    assert.equal(listing(list, 'A').names[0]!.text, 'Øskar Veldan');
  });

  it('tells a name damaged by a wrong encoding', async () => {
    const list = await readOne(fileOf('sdn.csv', ROW + ROW.replace('1,', '2,').replace('Oskar', 'Os\ufffdkar')));
    assert.deepEqual(faultsOf(list), ['2: Entry 2 has no usable name.']);
  });

  it('tells how far it is, over all files', async () => {
    const steps: ReadProgress[] = [];
    const files = [fileOf('a/sdn.csv', ROW, 50), fileOf('b.xml', 'x'.repeat(100), 50)];
    await readWatchlists(files, { onProgress: step => steps.push(step) });
    assert.deepEqual(steps.at(-1), { read: ROW.length + 100, total: ROW.length + 100, file: 'b.xml' });
    assert.deepEqual(
      steps.map(({ read }) => read),
      [...steps.map(({ read }) => read)].sort((a, b) => a - b),
    );
    const unknown = { name: 'sdn.csv', chunks: () => files[0]!.chunks() };
    await readWatchlists([unknown], {
      onProgress: step => {
        assert.equal(step.total, null);
      },
    });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === 3) controller.abort(reason);
    };
    const reading = readWatchlists([fileOf('sdn.csv', ROW.repeat(100), 10)], { signal: controller.signal, onProgress });
    await assert.rejects(reading, reason);
    assert.equal(steps, 3);
    await assert.rejects(readWatchlists([], { signal: AbortSignal.abort(reason) }), reason);
  });

  it('lets other work through, even if a file comes in one piece', async () => {
    let breaths = 0;
    const breathe = () => {
      breaths += 1;
      return Promise.resolve();
    };
    await readWatchlists([fileOf('sdn.csv', ROW.repeat(60_000), Infinity)], { breathe });
    assert.ok(breaths > 3, `only ${breaths} pauses`);
  });

  it('lets other work through while it joins what it has read, and can be stopped there', async () => {
    const rows = Array.from({ length: 40_000 }, (_, id) =>
      ROW.replace('1,', `${id},`).replace(/-0- \r/, '"DOB 1958; POB Nordvik"\r'),
    );
    const controller = new AbortController();
    const reason = new Error('enough');
    let isRead = false;
    const reading = readWatchlists([fileOf('sdn.csv', rows.join(''), 65_536)], {
      signal: controller.signal,
      onProgress: ({ read, total }) => (isRead = read === total),
      breathe: () => {
        if (isRead) controller.abort(reason);
        return Promise.resolve();
      },
    });
    await assert.rejects(reading, reason);
  });

  it('takes an entry of very many names, and a list of very many entries', async () => {
    const names = Array.from({ length: 50_000 }, (_, number) => `13;person;Name ${number}\n`);
    const eu = await readOne(
      fileOf('eu.csv', `Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName\n${names.join('')}`, 65_536),
    );
    assert.equal(listing(eu, '13').names.length, 50_000);
    const many = Array.from({ length: 150_000 }, (_, number) => `t${number}`);
    const properties = { name: ['Oskar'], topics: many, position: many, notes: many, programId: many };
    const json = await readOne(
      fileOf('x.json', `${ENTITY}${JSON.stringify({ id: 'b', schema: 'Person', properties })}\n`, 65_536),
    );
    assert.equal(json.listings.length, 2);
    const values = '<VALUE>x</VALUE>'.repeat(300_000);
    const xml = `${UN_START}${UN_PERSON.replace('</INDIVIDUAL>', `<DESIGNATION>${values}</DESIGNATION></INDIVIDUAL>`)}${UN_END}`;
    assert.equal((await readOne(fileOf('un.xml', xml, 65_536))).listings.length, 1);
    const rows = Array.from({ length: 130_000 }, (_, id) => ROW.replace('1,', `${id},`));
    assert.equal((await readOne(fileOf('sdn.csv', rows.join(''), 65_536))).listings.length, 130_000);
  }).timeout(60_000);

  it('says so when a file cannot be read, and that its set is not complete', async () => {
    const broken = (name: string, start: string): ListFile => ({
      name,
      // eslint-disable-next-line @typescript-eslint/require-await -- it stands for a file
      async *chunks() {
        yield new TextEncoder().encode(start);
        throw new Error('the disk is on fire');
      },
    });
    const alt = '1,1,"aka","WELDAN, Oscar",-0- \r\n'.repeat(2000);
    const { lists, unread } = await readWatchlists([
      fileOf('sdn.csv', ROW),
      broken('alt.csv', alt),
      broken('un.xml', UN_START + UN_PERSON),
    ]);
    assert.deepEqual(unread, [{ file: 'un.xml', reason: 'It cannot be read: the disk is on fire' }]);
    assert.equal(lists[0]!.complete, false);
    assert.match(lists[0]!.faults.at(-1)!.reason, /on fire/);
  });
});
