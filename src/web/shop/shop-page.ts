import { LitElement } from 'lit';
import type { MeBody } from '../../http/contract/index.ts';
import { englishShop, type SayShop } from './words.ts';

/** What every page of the shop is given. Pages draw into the document itself, styled by the shop's one stylesheet. */
export class ShopPage extends LitElement {
  static override properties: import('lit').PropertyDeclarations = {
    say: { attribute: false },
    locale: {},
    me: { attribute: false },
  };

  declare say: SayShop;
  declare locale: string;
  /** Undefined until it is known. */
  declare me: MeBody | undefined;

  constructor() {
    super();
    this.say = englishShop;
    this.locale = 'en';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Names the page in the window's title. */
  protected entitle(title: string): void {
    document.title = `${title} · Monogram`;
  }

  /** Asks the shop to speak a product's language while it is shown. */
  protected speak(locale: string): void {
    this.dispatchEvent(new CustomEvent('page-locale', { detail: locale, bubbles: true }));
  }
}
