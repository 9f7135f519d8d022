import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { LONGEST_RECORD, MOST_MENDED, type RawRecord } from './records';
import type { XmlNode } from './xmlNode';

/** No official list nests its entries deeper than ten elements. */
const DEEPEST = 32;

/** Elements open at once in the whole file: the parser keeps them all. */
const MOST_OPEN = 1000;

/**
 * Reads an XML file element by element, keeping one record in memory at a time. Entities other than XML's own five are never
 * expanded and a document type is refused, so nothing grows beyond the file. A record with an error inside is a fault, the
 * next one is read.
 * @param names of the elements that are records; the root element comes first, without its children
 */
export async function* readXmlRecords(
  text: AsyncIterable<string>,
  names: ReadonlySet<string>,
): AsyncGenerator<RawRecord<XmlNode>> {
  const collector = new Collector(names);
  for await (const piece of text) {
    collector.write(piece);
    yield* collector.take();
    if (collector.stopped) return;
  }
  collector.close();
  yield* collector.take();
}

interface Building extends XmlNode {
  readonly attributes: Map<string, string>;
  readonly children: Building[];
  text: string;
}

/** The record that is being read, the elements open inside it, and what is wrong with it. */
interface Open {
  readonly line: number;
  readonly stack: Building[];
  size: number;
  fault: string | null;
}

class Collector {
  readonly #names: ReadonlySet<string>;
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  #ready: RawRecord<XmlNode>[] = [];
  #record: Open | null = null;
  #rootSeen = false;
  #rootClosed = false;
  #depth = 0;
  #errors = 0;
  /** Characters since anything was recognised: the parser holds an unfinished text, comment or attribute in memory. */
  #unfinished = 0;
  stopped = false;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    this.#parser.on('opentag', tag => {
      this.#open(tag);
    });
    this.#parser.on('closetag', tag => {
      this.#closed(tag);
    });
    this.#parser.on('text', value => {
      this.#text(value);
    });
    this.#parser.on('cdata', value => {
      this.#text(value);
    });
    this.#parser.on('comment', () => {
      this.#unfinished = 0;
    });
    this.#parser.on('doctype', () => {
      this.#stop('The file declares a document type, which no official list does.');
    });
    this.#parser.on('error', ({ message }) => {
      this.#error(message);
    });
  }

  write(piece: string): void {
    this.#unfinished += piece.length;
    this.#parser.write(piece);
    if (this.#unfinished > LONGEST_RECORD) this.#stop('The file has an element longer than any of an official list.');
  }

  close(): void {
    if (this.#rootClosed) return;
    this.#flush('The file ends inside it.');
    this.#stop('The file ends in the middle: its last elements are not closed.');
  }

  take(): readonly RawRecord<XmlNode>[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(tag: SaxesTagPlain): void {
    if (this.stopped) return;
    this.#unfinished = 0;
    this.#depth += 1;
    if (this.#depth > MOST_OPEN) {
      this.#stop('The file nests deeper than any official list.');
      return;
    }
    const name = localName(tag.name);
    const node: Building = { name, attributes: attributesOf(tag), children: [], text: '' };
    if (!this.#rootSeen) {
      this.#rootSeen = true;
      this.#ready.push({ kind: 'record', line: this.#parser.line, value: node });
      return;
    }
    if (this.#names.has(name)) {
      // An entry inside an entry: the first one was never closed.
      this.#flush('Its element is not closed.');
      this.#record = { line: this.#parser.line, stack: [node], size: 0, fault: null };
      return;
    }
    if (this.#record === null) return;
    const { stack } = this.#record;
    if (stack.length >= DEEPEST) this.#record.fault ??= `Its elements are nested deeper than ${DEEPEST}.`;
    else stack.at(-1)!.children.push(node);
    stack.push(node);
  }

  #closed(tag: SaxesTagPlain): void {
    if (this.stopped) return;
    this.#unfinished = 0;
    this.#depth -= 1;
    if (this.#depth === 0) this.#rootClosed = true;
    if (this.#record === null) return;
    const { stack } = this.#record;
    if (stack.at(-1)?.name !== localName(tag.name)) return;
    const node = stack.pop()!;
    if (stack.length > 0) return;
    const { line, fault } = this.#record;
    this.#record = null;
    this.#ready.push(fault === null ? { kind: 'record', line, value: node } : { kind: 'fault', line, reason: fault });
  }

  #text(value: string): void {
    this.#unfinished = 0;
    if (this.#record === null || this.#record.fault !== null) return;
    this.#record.size += value.length;
    if (this.#record.size > LONGEST_RECORD) this.#record.fault = `It is longer than ${LONGEST_RECORD} characters.`;
    else this.#record.stack.at(-1)!.text += value;
  }

  #error(message: string): void {
    if (this.stopped) return;
    // The parser names file, line and column in front.
    const reason = message.replace(/^.*?\d+:\d+: /, '');
    this.#errors += 1;
    if (this.#record !== null) this.#record.fault ??= `Its XML is broken: ${reason}`;
    else if (!this.#rootClosed)
      this.#ready.push({ kind: 'fault', line: this.#parser.line, reason: `Broken XML: ${reason}` });
    if (this.#errors > MOST_MENDED) this.#stop('The file is given up here: too much of its XML is broken.');
  }

  /** Gives up the record that is open, if one is. */
  #flush(reason: string): void {
    if (this.#record === null) return;
    this.#ready.push({ kind: 'fault', line: this.#record.line, reason: this.#record.fault ?? reason });
    this.#record = null;
  }

  #stop(reason: string): void {
    if (this.stopped) return;
    this.#ready.push({ kind: 'cut', line: this.#parser.line, reason });
    this.stopped = true;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  return new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]));
}
