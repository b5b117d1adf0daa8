import type { AssetBody } from '../../../http/contract/index.ts';
import { uploadPicture } from '../../kit/upload-picture.ts';
import { t } from '../words.ts';
import { UploadDialog } from './upload-dialog.tsx';

/** Uploads one picture for a listing. */
export function PictureDialog(props: { seller: string; onClose: () => void; onDone: (asset: AssetBody) => void }) {
  const { seller, onClose, onDone } = props;
  return (
    <UploadDialog
      words={{
        title: t('upload.title'),
        drop: t('upload.drop'),
        help: t('upload.help'),
        done: t('upload.done'),
        failed: t('upload.failed'),
      }}
      accept="image/jpeg,image/png,image/webp"
      send={(file, rights, way) => uploadPicture(file, { kind: 'listing-picture', rights, seller, ...way })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
