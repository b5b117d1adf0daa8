import { useQueryClient } from '@tanstack/react-query';
import type { SellerFontBody } from '../../../http/contract/index.ts';
import { sendForm } from '../../kit/send-form.ts';
import { t } from '../words.ts';
import { UploadDialog } from './upload-dialog.tsx';

/** Uploads a font for a seller's listings; the server says why one may not be used. */
export function FontDialog(props: { seller: string; onClose: () => void; onDone: (font: SellerFontBody) => void }) {
  const { seller, onClose, onDone } = props;
  const client = useQueryClient();
  return (
    <UploadDialog
      words={{
        title: t('font.title'),
        drop: t('font.drop'),
        help: t('font.help'),
        done: t('font.done'),
        failed: t('font.failed'),
      }}
      accept=".ttf,.otf,.woff,.woff2,font/ttf,font/otf,font/woff,font/woff2"
      send={(file, rights, way) => {
        const form = new FormData();
        form.set('rights', rights);
        form.set('file', file);
        return sendForm<SellerFontBody>(`/v1/sellers/${encodeURIComponent(seller)}/fonts`, form, way);
      }}
      onClose={onClose}
      onDone={(font) => {
        void client.invalidateQueries({ queryKey: ['fonts', seller] });
        onDone(font);
      }}
    />
  );
}
