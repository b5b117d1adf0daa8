import { useState } from 'react';
import { pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { valueAt, type Way } from './document.ts';
import { useEditing } from './editing.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { RemarksAt } from './remarks.tsx';

/** A picture the document refers to at a place: shown, changed, taken away. */
export function PictureBox(props: { at: Way; label: string; help?: string }) {
  const { document, set, sellerId, pictureUrl, addPicture } = useEditing();
  const [uploading, setUploading] = useState(false);
  const anchor = pointer(...props.at);
  const value = valueAt(document, props.at);
  const url = typeof value === 'string' ? pictureUrl(value) : undefined;
  return (
    <fieldset className="field picture-box">
      <legend>{props.label}</legend>
      {props.help && <p className="help">{props.help}</p>}
      <div className="actions">
        {url && <img src={url} alt="" />}
        <button type="button" id={idAt(anchor)} className="button small" onClick={() => setUploading(true)}>
          {value === undefined ? t('canvas.addPhoto') : t('canvas.changePhoto')}
        </button>
        {value !== undefined && (
          <button
            type="button"
            className="button small quiet"
            onClick={() => {
              set(props.at, undefined);
              window.document.getElementById(idAt(anchor))?.focus();
            }}
          >
            {t('upload.remove')}
          </button>
        )}
      </div>
      <RemarksAt anchor={anchor} />
      {uploading && (
        <PictureDialog
          seller={sellerId}
          onClose={() => setUploading(false)}
          onDone={(asset) => {
            addPicture(asset.id, asset.url);
            set(props.at, asset.id);
            setUploading(false);
          }}
        />
      )}
    </fieldset>
  );
}
