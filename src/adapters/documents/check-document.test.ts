import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { fail } from '../../core/kernel/index.ts';
import { checkDocuments } from './check-document.ts';

const noPicture = { takePicture: async () => fail({ code: 'not-a-picture' as const, message: 'no' }) };
const documents = checkDocuments(noPicture, 100_000);

it('takes a whole PDF and counts its pages', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.addPage();
  expect(await documents.take(await pdf.save())).toMatchObject({
    ok: true,
    value: { pages: 2, mediaType: 'application/pdf' },
  });
});

it.each([
  ['a PDF in name only', '%PDF-1.7 and nothing else'],
  ['a page of HTML', '<html><script>alert(1)</script></html>'],
])('refuses %s', async (_, text) => {
  expect((await documents.take(new TextEncoder().encode(text))).ok).toBe(false);
});

it('refuses what is too large before reading it', async () => {
  expect(await documents.take(new Uint8Array(100_001))).toMatchObject({
    ok: false,
    error: expect.stringContaining('larger'),
  });
});
