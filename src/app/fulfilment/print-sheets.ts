import { type NestItem, type Nesting, nestItems } from '../../core/fulfilment/index.ts';
import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import { bleedOf, CROP_ZONE } from '../../core/render/index.ts';
import type { Actor, DrawnFile, Ports, PrintSheets } from '../ports.ts';
import { type BatchLink, ordersOfBatch } from '../steps/batch-link.ts';
import { logAct } from '../steps/log-act.ts';
import { type UnsealedOrder, unsealOrder } from '../steps/unseal-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The sheet there is, in millimetres. */
export interface SheetAsked {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gap: number;
  readonly cropMarks: boolean;
}

/** How pieces lie on sheets, before anything is drawn. */
export interface SheetPlan {
  readonly pieces: number;
  readonly sheets: number;
  /** Part of the sheets' area that is used, 0 to 1. */
  readonly used: number;
  /** Pieces that fit on no such sheet. */
  readonly tooBig: readonly { readonly order: string; readonly surface: string }[];
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'drawing'>;

/** More pieces than this are no sheet but a day's work: several batches. */
const MOST_PIECES = 500;

/** Says how the pieces of a batch would lie on sheets, without drawing them. */
export async function planSheets(
  ports: Needs,
  actor: Actor,
  seller: SellerId,
  link: BatchLink | undefined,
  sheet: SheetAsked,
): Promise<Result<SheetPlan, Trouble>> {
  const laid = await layOut(ports, actor, seller, link, sheet, false);
  if (!laid.ok) return laid;
  const { nesting, pieces } = laid.value;
  const area = nesting.sheets.flat().reduce((sum, { width, height }) => sum + width * height, 0);
  const whole = sheet.width * sheet.height * nesting.sheets.length;
  const tooBig = nesting.tooBig.flatMap((id) => {
    const piece = pieces.get(id);
    return piece ? [{ order: piece.number, surface: piece.label }] : [];
  });
  return ok({ pieces: pieces.size, sheets: nesting.sheets.length, used: whole === 0 ? 0 : area / whole, tooBig });
}

/** The pieces of a batch on as few sheets as they fit on, as a PDF at true size with a page for each sheet. Pieces that fit on none are left out: the plan names them. Each order's download is logged. */
export async function printSheets(
  ports: Needs,
  actor: Actor,
  seller: SellerId,
  link: BatchLink | undefined,
  sheet: SheetAsked,
): Promise<Result<DrawnFile, Trouble>> {
  const laid = await layOut(ports, actor, seller, link, sheet, true);
  if (!laid.ok) return laid;
  const { nesting, pieces, orders } = laid.value;
  if (nesting.sheets.length === 0) {
    return refuse('too-many-pieces', {
      detail: 'No piece fits on a sheet of this size. Make it larger, or the margin smaller.',
    });
  }
  const zone = zoneOf(sheet);
  const sheets: PrintSheets = {
    name: 'print-sheets',
    width: sheet.width,
    height: sheet.height,
    cropMarks: sheet.cropMarks,
    designs: orders.map(({ input }) => input),
    sheets: nesting.sheets.map((placed) =>
      placed.flatMap(({ id, x, y, turned }) => {
        const piece = pieces.get(id);
        if (!piece) return [];
        const { design, surface, label } = piece;
        return [
          { design, surface, x: x + zone, y: y + zone, turned, label: `${piece.number} ${label} ${piece.count}` },
        ];
      }),
    ),
  };
  return ok(await ports.drawing.printSheets(sheets));
}

interface SheetPiece {
  readonly design: number;
  readonly number: string;
  readonly surface: string;
  readonly label: string;
  /** "2/3" for the second of three. */
  readonly count: string;
}

interface LaidOut {
  readonly nesting: Nesting;
  readonly pieces: ReadonlyMap<string, SheetPiece>;
  readonly orders: readonly UnsealedOrder[];
}

function layOut(
  ports: Needs,
  actor: Actor,
  seller: SellerId,
  link: BatchLink | undefined,
  sheet: SheetAsked,
  download: boolean,
): Promise<Result<LaidOut, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<LaidOut, Trouble>> => {
    const found = await ordersOfBatch(ports, store, actor, seller, 'sheet', link);
    if (!found.ok) return found;
    const orders: UnsealedOrder[] = [];
    for (const { order, opening } of found.value) {
      const unsealed = await unsealOrder(ports, store, order);
      if (!unsealed) return refuse('content-erased', { detail: `Order ${order.number} ended.` });
      orders.push(unsealed);
      if (!download) continue;
      await logAct(ports, store, actor, {
        act: 'sheet-downloaded',
        subject: ['order', order.id],
        detail: { opening: opening.id, batch: found.value.length },
      });
    }
    const { items, pieces } = piecesOf(orders, zoneOf(sheet));
    if (items.length > MOST_PIECES) {
      return refuse('too-many-pieces', {
        detail: `These orders have ${items.length} pieces; a sheet takes orders with at most ${MOST_PIECES}. Choose fewer.`,
      });
    }
    return ok({ nesting: nestItems(items, sheet), pieces, orders });
  });
}

/** Room for crop marks and label round each piece. */
function zoneOf({ cropMarks }: SheetAsked): number {
  return cropMarks ? CROP_ZONE : 0;
}

/** Every surface of every piece that is still to be made, with its bleed and its crop zone. */
function piecesOf(orders: readonly UnsealedOrder[], zone: number) {
  const items: NestItem[] = [];
  const pieces = new Map<string, SheetPiece>();
  for (const [design, { order, template }] of orders.entries()) {
    const count = order.quantity - order.shippedCount;
    for (let n = 1; n <= count; n += 1) {
      for (const surface of template.surfaces) {
        const id = `${design}/${n}/${surface.id}`;
        const round = 2 * (bleedOf(surface) + zone);
        items.push({ id, width: surface.size.width + round, height: surface.size.height + round });
        pieces.set(id, {
          design,
          number: order.number,
          surface: surface.id,
          label: surface.label,
          count: `${n}/${count}`,
        });
      }
    }
  }
  return { items, pieces };
}
