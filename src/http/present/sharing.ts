import type { Ports, ShareRecord } from '../../app/ports.ts';
import type { ShareView } from '../../app/sharing/read-share.ts';
import { signedToken } from '../../app/steps/signed-token.ts';
import type { OwnShareBody, SharedPageBody } from '../contract/index.ts';

type Needs = Pick<Ports, 'seals'>;

/** An order's share page, for its maker. */
export function presentOwnShare(ports: Needs, share: ShareRecord): OwnShareBody {
  const token = signedToken(ports, 'share', share.id);
  return {
    url: `/s/${token}`,
    image: sharePictureUrl(token),
    kept: share.kept,
    createdAt: share.createdAt.toISOString(),
  };
}

/** A share page for whoever has its link. */
export function presentShared(token: string, { share, title, locale, sellerName }: ShareView): SharedPageBody {
  return {
    title,
    locale,
    seller: sellerName,
    image: { url: sharePictureUrl(token), width: share.width, height: share.height },
  };
}

/** Where the picture of a share page lies. */
function sharePictureUrl(token: string): string {
  return `/v1/shares/${token}/picture`;
}
