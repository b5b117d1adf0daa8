import type { Camera } from './scene.ts';
import { cross, unit } from './studio.ts';

/** A ray being sent through a point of the picture. */
export interface Ray {
  ox: number;
  oy: number;
  oz: number;
  dx: number;
  dy: number;
  dz: number;
}

/** Returns a function that aims `ray` through a point of a picture of `width` by `height` pixels. */
export function aim(camera: Camera, width: number, height: number): (px: number, py: number, ray: Ray) => void {
  return camera.kind === 'flat' ? aimFlat(camera, width, height) : aimEye(camera, width, height);
}

/** Far enough away that no product reaches behind the camera, millimetres. */
const AWAY = 900;

function aimFlat(camera: Extract<Camera, { kind: 'flat' }>, width: number, height: number) {
  const tilt = ((camera.tilt ?? 0) * Math.PI) / 180;
  const [cx, cy, cz] = camera.centre ?? [0, 0, 0];
  const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
  return (px: number, py: number, ray: Ray) => {
    const a = (px / width - 0.5) * camera.width;
    const b = (0.5 - py / height) * camera.height;
    ray.dx = 0;
    ray.dy = -cos;
    ray.dz = -sin;
    ray.ox = cx + a;
    ray.oy = cy + b * sin + cos * AWAY;
    ray.oz = cz - b * cos + sin * AWAY;
  };
}

function aimEye(camera: Extract<Camera, { kind: 'eye' }>, width: number, height: number) {
  const { from, to } = camera;
  const forward = unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
  const roll = ((camera.roll ?? 0) * Math.PI) / 180;
  const level = unit(cross(forward, camera.up ?? [0, 1, 0]));
  const above = cross(level, forward);
  const [c, s] = [Math.cos(roll), Math.sin(roll)];
  const right = level.map((one, i) => one * c + (above[i] as number) * s) as [number, number, number];
  const up = cross(right, forward);
  const scale = Math.tan((camera.view * Math.PI) / 360);
  return (px: number, py: number, ray: Ray) => {
    const a = ((px / width) * 2 - 1) * scale * (width / height);
    const b = (1 - (py / height) * 2) * scale;
    const x = forward[0] + right[0] * a + up[0] * b;
    const y = forward[1] + right[1] * a + up[1] * b;
    const z = forward[2] + right[2] * a + up[2] * b;
    const n = 1 / Math.sqrt(x * x + y * y + z * z);
    ray.ox = from[0];
    ray.oy = from[1];
    ray.oz = from[2];
    ray.dx = x * n;
    ray.dy = y * n;
    ray.dz = z * n;
  };
}
