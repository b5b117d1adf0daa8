import { Buffer } from 'node:buffer';

/** Whether a file is an ICC profile of a CMYK printing condition (ICC.1, 7.2: signature and data colour space). */
export function isCmykProfile(profile: Uint8Array): boolean {
  const head = Buffer.from(profile.buffer, profile.byteOffset, profile.length);
  return head.toString('latin1', 36, 40) === 'acsp' && head.toString('latin1', 16, 20) === 'CMYK';
}

/** What a profile calls itself (tag `desc`: ICC.1:2001, 6.5.17 for version 2, ICC.1:2022, 10.15 for version 4); undefined if it does not say. */
export function profileName(profile: Uint8Array): string | undefined {
  const data = Buffer.from(profile.buffer, profile.byteOffset, profile.length);
  try {
    const at = tagAt(data, 'desc');
    if (at === undefined) return undefined;
    const name = data.toString('latin1', at, at + 4) === 'mluc' ? firstOfMany(data, at) : plainText(data, at);
    return name.replaceAll('\0', '').trim() || undefined;
  } catch {
    // A table that points beyond the file.
    return undefined;
  }
}

function tagAt(data: Buffer, tag: string): number | undefined {
  const count = data.readUInt32BE(128);
  for (let at = 132; at < 132 + count * 12; at += 12) {
    if (data.toString('latin1', at, at + 4) === tag) return data.readUInt32BE(at + 4);
  }
  return undefined;
}

function plainText(data: Buffer, at: number): string {
  const length = data.readUInt32BE(at + 8);
  return data.toString('latin1', at + 12, at + 12 + Math.min(length, 200));
}

function firstOfMany(data: Buffer, at: number): string {
  const length = data.readUInt32BE(at + 20);
  const start = at + data.readUInt32BE(at + 24);
  return Buffer.from(data.subarray(start, start + Math.min(length & ~1, 400)))
    .swap16()
    .toString('utf16le');
}
