import { useState } from 'react';
import { t } from '../words.ts';
import { useEditing } from './editing.ts';
import { PictureDialog } from './picture-dialog.tsx';

/** The picture on the shop's cards. It is no part of the document, and is sent with the next save. */
export function CardPictureBox() {
  const { sellerId, cardPicture, showOnCards, pictureUrl, addPicture } = useEditing();
  const [uploading, setUploading] = useState(false);
  const url = cardPicture === undefined ? undefined : pictureUrl(cardPicture);
  return (
    <fieldset className="field picture-box">
      <legend>{t('basics.card')}</legend>
      <p className="help">{t('basics.card.help')}</p>
      <div className="actions">
        {url && <img src={url} alt="" />}
        <button type="button" className="button small" onClick={() => setUploading(true)}>
          {url ? t('canvas.changePhoto') : t('canvas.addPhoto')}
        </button>
      </div>
      {uploading && (
        <PictureDialog
          seller={sellerId}
          onClose={() => setUploading(false)}
          onDone={(asset) => {
            addPicture(asset.id, asset.url);
            showOnCards(asset.id);
            setUploading(false);
          }}
        />
      )}
    </fieldset>
  );
}
