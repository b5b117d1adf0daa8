import { type Canvas, createCanvas, DOMMatrix, Image, loadImage, Path2D } from '@napi-rs/canvas';
import Konva from 'konva';

// Konva draws on whatever canvas it is given; off the browser that is skia's.
Object.assign(globalThis, { DOMMatrix, Path2D, Image });
const util = Konva.Util as unknown as Record<string, () => unknown>;
util.createCanvasElement = () => Object.assign(createCanvas(300, 300), { style: {} });
util.createImageElement = () => new Image();

/** The same proof as the benchmark's, drawn by konva: photo of the product, the buyer's photo turned in an ellipse, the name's outline; encoded as PNG. */
export async function konvaProof(parts: {
  readonly side: number;
  readonly base: Uint8Array;
  readonly photo: Uint8Array;
  /** The name's outline in a hundredth of the side. */
  readonly path: string;
}): Promise<Uint8Array> {
  const { side, base, photo, path } = parts;
  const unit = side / 100;
  const [ground, picture] = await Promise.all([loadImage(base), loadImage(photo)]);
  const stage = new Konva.Stage({ width: side, height: side, container: undefined as never });
  const layer = new Konva.Layer();
  stage.add(layer);
  layer.add(new Konva.Image({ image: ground as never, width: side, height: side }));
  const group = new Konva.Group({
    clipFunc: (context) => context.ellipse(50 * unit, 38 * unit, 35 * unit, 30 * unit, 0, 0, 2 * Math.PI),
  });
  // The photo covers 70 x 60 and is shown at 1.2 of that.
  const cover = 1.2 * Math.max((70 * unit) / picture.width, (60 * unit) / picture.height);
  const [width, height] = [picture.width * cover, picture.height * cover];
  group.add(
    new Konva.Image({
      image: picture as never,
      x: 50 * unit,
      y: 38 * unit,
      width,
      height,
      offsetX: width / 2,
      offsetY: height / 2,
      rotation: 8,
    }),
  );
  layer.add(group, new Konva.Path({ data: path, fill: '#000000', scaleX: unit, scaleY: unit }));
  layer.draw();
  const canvas = stage.toCanvas({ pixelRatio: 1 }) as unknown as Canvas;
  const png = canvas.toBuffer('image/png');
  stage.destroy();
  return png;
}
