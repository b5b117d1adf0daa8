/** Something to be placed on a sheet: its size in millimetres with all that is printed round it. */
export interface NestItem {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The sheet items are placed on, in millimetres. Nothing lies in the margin, and `gap` stays free between two items. */
export interface NestSheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gap: number;
}

/** Where an item lies: its top left corner from the sheet's, turned by a quarter clockwise where `turned`. Width and height are those it takes there. */
export interface PlacedItem {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

/** Items on sheets, and those that fit on none. */
export interface Nesting {
  readonly sheets: readonly (readonly PlacedItem[])[];
  readonly tooBig: readonly string[];
}

/** Counted in whole hundredths of a millimetre, finer than any cutter: exact, so that nothing overlaps by rounding. */
const UNIT = 100;

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Piece {
  readonly item: NestItem;
  readonly w: number;
  readonly h: number;
}

interface Spot extends Room {
  readonly turned: boolean;
}

/** How a layout goes about it: which items come first, and which way round they lie. */
interface Strategy {
  readonly first: (a: Piece, b: Piece) => number;
  /** Turned where it fits better, or all one way as far as they fit so. */
  readonly lie: 'either' | 'upright' | 'turned';
}

/** Tried in this order. Equal items lie best all one way, mixed ones where each fits; which of them wins nobody knows before. */
const STRATEGIES: readonly Strategy[] = [
  { first: longestFirst, lie: 'upright' },
  { first: longestFirst, lie: 'either' },
  { first: longestFirst, lie: 'turned' },
  { first: largestFirst, lie: 'either' },
];
/**
 * Lays items out on sheets: maximal rectangles with the best short side fit (J. Jylänki, "A Thousand Ways to Pack the
 * Bin", 2010, 2.4), in a few orders and directions, of which the one with the fewest sheets is taken. The gap is added to
 * each item and once to the sheet, so that it stays between two and not at the edge. The same items give the same sheets.
 */
export function nestItems(items: readonly NestItem[], sheet: NestSheet): Nesting {
  const gap = up(sheet.gap);
  const side = (length: number) => down(length - 2 * sheet.margin) + gap;
  const whole: Room = { x: 0, y: 0, w: side(sheet.width), h: side(sheet.height) };
  const pieces = items.map((item): Piece => ({ item, w: up(item.width) + gap, h: up(item.height) + gap }));
  const fits = (piece: Piece) => fitsIn(whole, piece, false) || fitsIn(whole, piece, true);
  const placeable = pieces.filter(fits);
  const tooBig = pieces.filter((piece) => !fits(piece)).map(({ item }) => item.id);
  const layouts = STRATEGIES.map((strategy) => layOut(placeable, whole, strategy));
  const best = layouts.reduce((one, other) => (other.length < one.length ? other : one));
  const sheets = best.map((placed) => placed.map(({ piece, spot }) => placedItem(piece.item, spot, sheet.margin)));
  return { sheets, tooBig };
}

interface Laid {
  readonly piece: Piece;
  readonly spot: Spot;
}

/** Each piece on the first sheet that has room for it. */
function layOut(pieces: readonly Piece[], whole: Room, { first, lie }: Strategy): Laid[][] {
  const sheets: { free: readonly Room[]; placed: Laid[] }[] = [];
  for (const piece of pieces.toSorted(first)) {
    const ways = waysOf(piece, whole, lie);
    let laid: { on: (typeof sheets)[number]; spot: Spot } | undefined;
    for (const on of sheets) {
      const spot = bestSpot(on.free, piece, ways);
      if (!spot) continue;
      laid = { on, spot };
      break;
    }
    if (!laid) {
      const on = { free: [whole], placed: [] };
      const spot = bestSpot(on.free, piece, ways);
      if (!spot) throw new Error('An empty sheet has no room for an item that fits');
      sheets.push(on);
      laid = { on, spot };
    }
    laid.on.free = without(laid.on.free, laid.spot);
    laid.on.placed.push({ piece, spot: laid.spot });
  }
  return sheets.map(({ placed }) => placed);
}

function placedItem(item: NestItem, { x, y, turned }: Spot, margin: number): PlacedItem {
  return {
    id: item.id,
    x: margin + x / UNIT,
    y: margin + y / UNIT,
    width: turned ? item.height : item.width,
    height: turned ? item.width : item.height,
    turned,
  };
}

/** The ways a piece may lie: the one wanted, as far as it fits on an empty sheet so. */
function waysOf(piece: Piece, whole: Room, lie: Strategy['lie']): readonly boolean[] {
  if (piece.w === piece.h) return [false];
  if (lie === 'either') return [false, true];
  const wanted = lie === 'turned';
  return [fitsIn(whole, piece, wanted) ? wanted : !wanted];
}

function fitsIn(room: Room, { w, h }: Piece, turned: boolean): boolean {
  return turned ? h <= room.w && w <= room.h : w <= room.w && h <= room.h;
}

function longestFirst(a: Piece, b: Piece): number {
  return Math.max(b.w, b.h) - Math.max(a.w, a.h) || b.w * b.h - a.w * a.h;
}

function largestFirst(a: Piece, b: Piece): number {
  return b.w * b.h - a.w * a.h;
}

/** The free room whose shorter rest is smallest; upright before turned, higher up before lower down. */
function bestSpot(free: readonly Room[], { w, h }: Piece, ways: readonly boolean[]): Spot | undefined {
  let best: { spot: Spot; short: number; long: number } | undefined;
  for (const room of free) {
    for (const turned of ways) {
      const [width, height] = turned ? [h, w] : [w, h];
      if (width > room.w || height > room.h) continue;
      const rests = [room.w - width, room.h - height] as const;
      const [short, long] = [Math.min(...rests), Math.max(...rests)];
      if (!best || short < best.short || (short === best.short && long < best.long)) {
        best = { spot: { x: room.x, y: room.y, w: width, h: height, turned }, short, long };
      }
    }
  }
  return best?.spot;
}

/** The free rooms once a spot is taken: each that it cuts becomes the rooms left, right, above and below; those inside others go. */
function without(free: readonly Room[], taken: Room): Room[] {
  const rooms = free.flatMap((room) => (overlap(room, taken) ? around(room, taken) : [room]));
  return rooms.filter(
    (room, index) =>
      !rooms.some((other, at) => at !== index && inside(room, other) && (!inside(other, room) || at < index)),
  );
}

function around(room: Room, taken: Room): Room[] {
  const [right, bottom] = [room.x + room.w, room.y + room.h];
  const [takenRight, takenBottom] = [taken.x + taken.w, taken.y + taken.h];
  const rooms: Room[] = [
    { x: room.x, y: room.y, w: taken.x - room.x, h: room.h },
    { x: takenRight, y: room.y, w: right - takenRight, h: room.h },
    { x: room.x, y: room.y, w: room.w, h: taken.y - room.y },
    { x: room.x, y: takenBottom, w: room.w, h: bottom - takenBottom },
  ];
  return rooms.filter(({ w, h }) => w > 0 && h > 0);
}

function overlap(a: Room, b: Room): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function inside(a: Room, b: Room): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;
}

function up(millimetres: number): number {
  return Math.ceil(millimetres * UNIT - 1e-6);
}

function down(millimetres: number): number {
  return Math.floor(millimetres * UNIT + 1e-6);
}
