import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../../kernel/index.ts';

/** Compresses by zlib's format (RFC 1950). The edge has it; the core has no compressor of its own. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** An object's number in the file, to be referred to as `N 0 R`. */
export type ObjectNumber = number;

/** A PDF under construction: objects are added, then the whole is written once. */
export interface PdfFile {
  /** Adds an object by its source text. */
  add(source: string): ObjectNumber;
  /** Adds a stream; `entries` are those of its dictionary without Length. */
  addStream(entries: string, data: Uint8Array): ObjectNumber;
  /** Adds a stream that is compressed if a compressor was given. */
  addCompressed(entries: string, data: Uint8Array): ObjectNumber;
  /** Number of an object whose source is given later by `define`. */
  reserve(): ObjectNumber;
  define(number: ObjectNumber, source: string): void;
  /** The file. Its identifier is a hash of its content, so that the same content gives the same bytes. */
  write(root: ObjectNumber, info: ObjectNumber): Uint8Array;
}

/** Starts a PDF 1.7 file (ISO 32000-1). */
export function pdfFile(deflate: Deflate | undefined): PdfFile {
  const objects: Uint8Array[][] = [];
  const set = (number: ObjectNumber, parts: Uint8Array[]) => {
    objects[number - 1] = [utf8ToBytes(`${number} 0 obj\n`), ...parts, utf8ToBytes('\nendobj\n')];
  };
  const reserve = () => {
    objects.push([]);
    return objects.length;
  };
  const addStream = (entries: string, data: Uint8Array) => {
    const number = reserve();
    const head = utf8ToBytes(`<< ${entries} /Length ${data.length} >>\nstream\n`);
    set(number, [head, data, utf8ToBytes('\nendstream')]);
    return number;
  };
  return {
    reserve,
    define: (number, source) => set(number, [utf8ToBytes(source)]),
    add: (source) => {
      const number = reserve();
      set(number, [utf8ToBytes(source)]);
      return number;
    },
    addStream,
    addCompressed: (entries, data) =>
      deflate ? addStream(`${entries} /Filter /FlateDecode`, deflate(data)) : addStream(entries, data),
    write: (root, info) => assemble(objects, root, info),
  };
}

function assemble(objects: readonly Uint8Array[][], root: ObjectNumber, info: ObjectNumber): Uint8Array {
  // Four bytes above 127 in a comment tell transfer programs that the file is binary (7.5.2).
  const parts: Uint8Array[] = [utf8ToBytes('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(length);
    for (const part of object) {
      parts.push(part);
      length += part.length;
    }
  }
  const id = sha256Hex(concat(parts, length)).slice(0, 32);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${length}\n%%EOF\n`;
  const end = utf8ToBytes(tail);
  return concat([...parts, end], length + end.length);
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text string as PDF writes it for any script: UTF-16, big-endian, with its mark (7.9.2.2). */
export function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A name object; spaces and other delimiters are written as #XX (7.3.5). */
export function pdfName(name: string): string {
  const plain = /[A-Za-z0-9_-]/;
  const write = (byte: number) => {
    const character = String.fromCharCode(byte);
    return plain.test(character) ? character : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  };
  return `/${Array.from(utf8ToBytes(name), write).join('')}`;
}
