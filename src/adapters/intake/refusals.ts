import type { IntakeRefusal } from '../../app/ports.ts';
import type { OtherKind } from './picture-kind.ts';

const ASK = 'Send a JPEG, PNG, WebP, TIFF or AVIF picture, or an SVG drawing of paths.';

const NAMES: Readonly<Record<Exclude<OtherKind, 'heic' | 'unknown'>, string>> = {
  gif: 'a GIF',
  pdf: 'a PDF document',
  html: 'a web page',
  bmp: 'a BMP picture',
  'jpeg-xl': 'a JPEG XL picture',
  'jpeg-2000': 'a JPEG 2000 picture',
  psd: 'a Photoshop document',
  zip: 'a ZIP archive or office document',
  video: 'a video or sound file',
};

/** Why a file of a kind that is not taken is refused. */
export function refuseKind(kind: OtherKind): IntakeRefusal {
  if (kind === 'unknown') return { code: 'not-a-picture', message: `This file is not a picture. ${ASK}` };
  if (kind === 'heic') {
    // No decoder of HEVC pictures has a licence this program may ship.
    const how = 'On an iPhone choose Settings, Camera, Formats, Most Compatible, or share the photo as JPEG.';
    return { code: 'unsupported-type', message: `This is a HEIC photo, which cannot be read here. ${how}` };
  }
  const picture = kind === 'gif' || kind === 'bmp' || kind === 'psd' || kind.startsWith('jpeg');
  return {
    code: picture ? 'unsupported-type' : 'not-a-picture',
    message: `This is ${NAMES[kind]}, whatever its name says. ${ASK}`,
  };
}

/** What the limits are, as `openIntake` was given them. */
export interface PictureLimits {
  readonly bytes: number;
  readonly pixels: number;
  readonly side: number;
}

const MB = 1_000_000;

/** Why a file was refused after its kind was known. */
export const refusal = {
  tooManyBytes: (limits: PictureLimits): IntakeRefusal => ({
    code: 'too-large',
    message: `This file has more than ${Math.floor(limits.bytes / MB)} MB. Save the picture smaller and send it again.`,
  }),
  tooManyPixels: (limits: PictureLimits): IntakeRefusal => ({
    code: 'too-large',
    message: `This picture has more than ${Math.floor(limits.pixels / MB)} megapixels or a side longer than ${limits.side} pixels. Save it smaller and send it again.`,
  }),
  tooMuchMemory: (): IntakeRefusal => ({
    code: 'too-large',
    message:
      'Reading this picture needs more memory than a picture may use. Save it smaller, or as a plain JPEG, and send it again.',
  }),
  drawing: (message: string): IntakeRefusal => ({
    code: 'unsupported-type',
    message: `${message} Send a picture of it otherwise.`,
  }),
  broken: (): IntakeRefusal => ({
    code: 'broken',
    message:
      'This picture is damaged and cannot be read to its end. Open it in a picture program, save it anew and send that.',
  }),
  tooSlow: (): IntakeRefusal => ({
    code: 'too-slow',
    message: 'Reading this picture took too long. Save it smaller, or as a plain JPEG, and send it again.',
  }),
  busy: (): IntakeRefusal => ({
    code: 'too-slow',
    message: 'Many pictures are being read just now. Wait a minute and send it again.',
  }),
};
