import { PDFDocument } from 'pdf-lib';
import type { Answer, Person } from './program.ts';
import type { ApprovedSeller } from './stories.ts';

/** Sends a declaration of compliance for food contact that counts until a day (YYYY-MM-DD). */
export async function uploadDeclaration({ person, id }: ApprovedSeller, expires: string): Promise<Answer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const boundary = 'documentboundary';
  const fields = { requirement: 'food-contact', document: 'declaration', expires, declared: 'yes' };
  const head = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="d.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${head.join('')}${file}`),
    Buffer.from(await pdf.save()),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return person.post(`/v1/sellers/${id}/documents`, body, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}

/** The same, accepted by an operator. Answers the moment it expires. */
export async function acceptedDeclaration(operator: Person, seller: ApprovedSeller, expires: string): Promise<Date> {
  const sent = await uploadDeclaration(seller, expires);
  if (sent.status !== 201) throw new Error(`The document answered ${sent.bytes}`);
  const decided = await operator.post(`/v1/documents/${sent.body.id}/decision`, { accept: true });
  if (decided.status >= 300) throw new Error(`Accepting it answered ${decided.bytes}`);
  return new Date(sent.body.expiresAt);
}
