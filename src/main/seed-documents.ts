import { PDFDocument } from 'pdf-lib';
import { decideDocument } from '../app/compliance/decide-document.ts';
import { uploadDocument } from '../app/compliance/upload-document.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { publishRules } from '../app/program/publish-rules.ts';
import { DEFAULT_COMPLIANCE } from '../core/program/index.ts';

/** What the demo asks for: enough to see a document expire, and not so much that trying it out begins with paperwork. */
const ASKED = 'jewellery-nickel';
const DOCUMENT = 'test-report';
const DAYS = 25;

/** The demo's rules of compliance: jewellery needs its test report. */
export async function seedCompliance(ports: Ports): Promise<void> {
  const known = await ports.transactions.run({ kind: 'system' }, (store) => store.currentRules('compliance'));
  if (known) return;
  const requirements = DEFAULT_COMPLIANCE.requirements.filter(({ id }) => id === ASKED);
  await publishRules(ports, { kind: 'system' }, 'compliance', { requirements });
}

/** A seller's test report, accepted, that expires within the month: the studio reminds of it. */
export async function seedDocument(ports: Ports, operator: Actor, seller: Actor): Promise<void> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Test report EN 1811: release of nickel within the limits.', { x: 50, y: 700, size: 14 });
  const day = new Date(ports.world.now().getTime() + DAYS * 86_400_000);
  const uploaded = await uploadDocument(ports, seller, {
    requirement: ASKED,
    document: DOCUMENT,
    expiresAt: day,
    declared: true,
    bytes: await pdf.save(),
  });
  if (!uploaded.ok) throw new Error(`The demo's document was refused: ${JSON.stringify(uploaded.error)}`);
  const decided = await decideDocument(ports, operator, uploaded.value.id, { accept: true, reasons: '' });
  if (!decided.ok) throw new Error(`The demo's document was not accepted: ${JSON.stringify(decided.error)}`);
}
