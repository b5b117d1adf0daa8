import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ImageField, ImageValue, Placement } from '../../core/template/index.ts';
import { describedBy, type FieldView, helpText, idsOf, labelText, troubleText } from './field-view.ts';
import { pictureCrop } from './picture-crop.ts';
import { sharpnessOf, wantedPixels } from './picture-placing.ts';
import type { PictureUpload, UploadTrouble } from './picture-upload.ts';

/** Beyond the field itself, what a picture's markup needs. */
export interface PictureAround {
  readonly upload: PictureUpload;
  /** Undefined where the field's picture is drawn nowhere. */
  readonly placement: Placement | undefined;
  readonly rights: { readonly version: string; readonly text: string };
  /** Whether the buyer may send pictures; if not, they are asked to sign in. */
  readonly signedIn: boolean;
  readonly askToSignIn: () => void;
  /** Redraws after a change of the upload that is no choice. */
  readonly redraw: () => void;
}

/** A picture: the rights statement first, then choosing or dropping a file, its way to the server, and how it lies in its place. */
export function pictureField(view: FieldView<ImageField, ImageValue>, around: PictureAround): TemplateResult {
  const { field, value } = view;
  const ids = idsOf(field);
  const picture = value && around.upload.shown.get(value.image);
  return html`<fieldset class="field picture" part="field" aria-describedby=${ifDefined(describedBy(view) || undefined)}>
    <legend id=${ids.label} part="label">${labelText(view, field.surcharge)}</legend>
    ${helpText(view)} ${view.readonly ? nothing : around.signedIn ? chooser(view, around) : signInFirst(view, around)}
    ${progress(view, around)}
    ${
      value && picture && around.placement
        ? html`${sharpness(view, value, around.placement, picture)}
          ${
            view.readonly
              ? nothing
              : pictureCrop({
                  field,
                  value,
                  placement: around.placement,
                  picture,
                  say: view.say,
                  locale: view.locale,
                  place: view.choose,
                })
          }`
        : nothing
    }
    ${troubleText(view)}
  </fieldset>`;
}

function signInFirst({ field, say }: FieldView<ImageField, ImageValue>, around: PictureAround): TemplateResult {
  return html`<div class="drop">
    <button type="button" class="button" id=${idsOf(field).control} @click=${around.askToSignIn}>${say('signInFirst')}</button>
    <p class="help">${say('signInWhy')}</p>
  </div>`;
}

function chooser(view: FieldView<ImageField, ImageValue>, around: PictureAround): TemplateResult {
  const { field, value, say, choose } = view;
  const { upload, rights, placement, redraw } = around;
  const ids = idsOf(field);
  const wanted = placement && wantedPixels(field, placement);
  const send = (file: Blob | null | undefined) => {
    if (!file || !upload.agreed) return;
    void upload.send(file, rights.version, (image) => choose(image === undefined ? undefined : { image }));
  };
  const picked = (event: Event) => {
    const input = event.target as HTMLInputElement;
    send(input.files?.[0]);
    // So that choosing the same file again is a change again.
    input.value = '';
  };
  const dragged = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', event.type === 'dragover');
    if (event.type === 'drop') send(event.dataTransfer?.files[0]);
  };
  return html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(upload.agreed)}
        @change=${(event: Event) => {
          upload.agreed = (event.target as HTMLInputElement).checked;
          redraw();
        }}
      />
      <span dir="auto">${rights.text}</span>
    </label>
    <label class="check">
      <input
        type="checkbox"
        aria-describedby="${ids.control}-whose"
        .checked=${live(upload.thirdParty)}
        ?disabled=${!upload.canChangeSource}
        @change=${(event: Event) =>
          void upload.belongs((event.target as HTMLInputElement).checked, rights.version, (image) =>
            choose(image === undefined ? undefined : { image }),
          )}
      />
      <span>${say('anothersPicture')}</span>
    </label>
    <p class="help" id="${ids.control}-whose">${say(upload.thirdParty ? 'neverShared' : 'anothersHelp')}</p>
    <div class="drop" part="upload" @dragover=${dragged} @dragleave=${dragged} @drop=${dragged}>
      <input
        class="unseen"
        type="file"
        id=${ids.control}
        accept="image/jpeg,image/png,image/webp,image/avif,image/svg+xml"
        aria-describedby="${ids.control}-kinds"
        ?disabled=${!upload.agreed}
        @change=${picked}
        @blur=${view.leave}
      />
      <label class="button ${upload.agreed ? '' : 'off'}" for=${ids.control}
        >${say(value ? 'anotherPicture' : 'choosePicture')}<span class="unseen">: ${field.label}</span></label
      >
      <span class="help drop-hint">${upload.agreed ? say('dropPicture') : say('rightsFirst')}</span>
      ${
        value
          ? html`<button
            type="button"
            class="chip"
            @click=${() => {
              choose(undefined);
              upload.clear();
            }}
          >
            ${say('removePicture')}
          </button>`
          : nothing
      }
      <p class="help" id="${ids.control}-kinds">${wanted ? say('pictureKinds', { width: wanted.width, height: wanted.height }) : nothing}</p>
    </div>`;
}

function progress(view: FieldView<ImageField, ImageValue>, { upload }: PictureAround): TemplateResult {
  const { say, locale } = view;
  const { state } = upload;
  return html`<div class="progress" role="status">
    ${
      state.at === 'sending' || state.at === 'reading'
        ? html`<progress
              max="1"
              .value=${state.at === 'sending' ? state.part : 0}
              aria-label=${say('sending', { part: '' })}
            ></progress>
            <span
              >${
                state.at === 'sending' && state.part < 1
                  ? say('sending', { part: new Intl.NumberFormat(locale, { style: 'percent' }).format(state.part) })
                  : say('checking')
              }</span
            >
            <button type="button" class="chip" @click=${() => upload.stop()}>${say('stop')}</button>`
        : state.at === 'there'
          ? html`<span class="good">${say(state.held ? 'held' : 'received')}</span> ${state.firstFrame ? html`<span>${say('firstFrame')}</span>` : nothing}`
          : state.at === 'failed'
            ? html`<span class="bad">${troubleOf(state.because, view)}</span>`
            : nothing
    }
  </div>`;
}

function troubleOf(because: UploadTrouble, { say }: FieldView<ImageField, ImageValue>) {
  if ('word' in because) return say(because.word);
  const { title, detail, fix } = because.failure.problem;
  return html`<span dir="auto">${[title, detail, fix].filter(Boolean).join('. ').replaceAll('..', '.')}</span>`;
}

function sharpness(
  { field, say, locale }: FieldView<ImageField, ImageValue>,
  value: ImageValue,
  placement: Placement,
  picture: { readonly width: number; readonly height: number },
): TemplateResult {
  const { grade, dpi } = sharpnessOf(field, value, placement, picture);
  const wanted = wantedPixels(field, placement);
  const most = Math.max(field.warnDpi ?? 200, field.minDpi ?? 0) * 1.25;
  return html`<div class="sharpness ${grade}">
    <meter min="0" max="1" .value=${Math.min(1, dpi / most)} aria-hidden="true"></meter>
    <span lang=${locale}>${say(grade, { dpi, width: wanted.width, height: wanted.height })}</span>
  </div>`;
}
