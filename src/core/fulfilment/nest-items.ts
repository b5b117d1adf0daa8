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

/**
 * Lays items out on sheets, the largest first, each on the first sheet that has room, turned by a quarter where that fits
 * better: maximal rectangles with the best short side fit (J. Jylänki, "A Thousand Ways to Pack the Bin", 2010, 2.4).
 * The gap is added to each item and once to the sheet, so that it stays between two and not at the edge. The same items
 * give the same sheets.
 */
export function nestItems(items: readonly NestItem[], sheet: NestSheet): Nesting {
  const gap = up(sheet.gap);
  const side = (length: number) => down(length - 2 * sheet.margin) + gap;
  const whole: Room = { x: 0, y: 0, w: side(sheet.width), h: side(sheet.height) };
  const pieces = items.map((item): Piece => ({ item, w: up(item.width) + gap, h: up(item.height) + gap }));
  const fits = ({ w, h }: Piece) => (w <= whole.w && h <= whole.h) || (h <= whole.w && w <= whole.h);
  const sheets: { free: readonly Room[]; placed: PlacedItem[] }[] = [];
  for (const piece of pieces.filter(fits).toSorted(largestFirst)) {
    let target = sheets.find(({ free }) => bestSpot(free, piece) !== undefined);
    if (!target) {
      target = { free: [whole], placed: [] };
      sheets.push(target);
    }
    const spot = bestSpot(target.free, piece);
    if (!spot) throw new Error('An empty sheet has no room for an item that fits');
    target.free = without(target.free, spot);
    target.placed.push({
      id: piece.item.id,
      x: sheet.margin + spot.x / UNIT,
      y: sheet.margin + spot.y / UNIT,
      width: spot.turned ? piece.item.height : piece.item.width,
      height: spot.turned ? piece.item.width : piece.item.height,
      turned: spot.turned,
    });
  }
  const tooBig = pieces.filter((piece) => !fits(piece)).map(({ item }) => item.id);
  return { sheets: sheets.map(({ placed }) => placed), tooBig };
}

function largestFirst(a: Piece, b: Piece): number {
  return Math.max(b.w, b.h) - Math.max(a.w, a.h) || b.w * b.h - a.w * a.h;
}

/** The free room whose shorter rest is smallest; upright before turned, higher up before lower down. */
function bestSpot(free: readonly Room[], { w, h }: Piece): Spot | undefined {
  let best: { spot: Spot; short: number; long: number } | undefined;
  for (const room of free) {
    for (const turned of w === h ? [false] : [false, true]) {
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
