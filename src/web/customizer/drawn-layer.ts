import {
  type Mask,
  type PictureItem,
  pathData,
  type Scene,
  sceneToSvg,
  type TextItem,
} from '../../core/render/index.ts';
import { morph } from './morph.ts';
import { svgElement } from './svg-element.ts';

/** How a layer of the preview is shown. */
export interface LayerView {
  /** The part in view, as `viewBox` says it. */
  readonly viewBox: string;
  /** Address of a picture's data in the page. */
  readonly hrefOf: (picture: PictureItem | Mask) => string | undefined;
}

/**
 * One drawing in the page. Outlines of texts are kept out of the markup, which stays the same while somebody types: at
 * a keystroke one attribute of one path is set, nothing is parsed, and no photo is decoded again.
 */
export class DrawnLayer {
  readonly #target: Element;
  #standing = '';
  #outlines: readonly Element[] = [];
  #data: string[] = [];

  constructor(target: Element) {
    this.#target = target;
  }

  /** The element drawn into. */
  get target(): Element {
    return this.#target;
  }

  /** Shows a scene in place of the one before. */
  show(scene: Scene, { viewBox, hrefOf }: LayerView): void {
    const texts = scene.items.filter((item) => item.kind === 'text');
    const frame = sceneToSvg({ ...scene, items: scene.items.map(withoutOutline) }, { hrefOf });
    if (this.#standing !== `${viewBox} ${frame}`) this.#redraw(frame, viewBox, texts);
    texts.forEach((text, i) => {
      const data = pathData(text.path);
      if (this.#data[i] === data) return;
      this.#outlines[i]?.setAttribute('d', data);
      this.#data[i] = data;
    });
  }

  #redraw(frame: string, viewBox: string, texts: readonly TextItem[]): void {
    const next = svgElement(frame);
    next.setAttribute('viewBox', viewBox);
    next.setAttribute('aria-hidden', 'true');
    // The page's policy forbids styles in markup; its stylesheet blends what is marked.
    for (const styled of next.querySelectorAll('[style]')) {
      styled.setAttribute('data-blend', 'multiply');
      styled.removeAttribute('style');
    }
    [...next.querySelectorAll('path[d=""]')].forEach((outline, i) => {
      outline.setAttribute('data-text', texts[i]?.key ?? '');
      outline.setAttribute('d', pathData(texts[i]?.path ?? []));
    });
    const current = this.#target.firstElementChild;
    if (current) morph(current, next);
    else this.#target.append(next);
    this.#outlines = [...this.#target.querySelectorAll('path[data-text]')];
    this.#data = texts.map((text) => pathData(text.path));
    this.#standing = `${viewBox} ${frame}`;
  }
}

const NOTHING: readonly number[] = [];

function withoutOutline(item: Scene['items'][number]): Scene['items'][number] {
  return item.kind === 'text' ? { ...item, path: NOTHING } : item;
}
