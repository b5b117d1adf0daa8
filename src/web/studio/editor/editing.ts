import { createContext, useContext } from 'react';
import type { SellerBody } from '../../../http/contract/index.ts';
import type { FontFamily } from '../../kit/api.ts';
import type { Document, Way } from './document.ts';
import type { Remark } from './remark.ts';

/** What every control of the editor works with. */
export interface Editing {
  readonly document: Document;
  /** Sets the value at a way; undefined takes it away. */
  readonly set: (way: Way, value: unknown) => void;
  /** Changes more than one place at once: one step to undo. */
  readonly change: (recipe: (document: Document) => Document) => void;
  /** The same, one step with the changes under the same key just before. */
  readonly changeAs: (key: string, recipe: (document: Document) => Document) => void;
  /** The next change is a step of its own. */
  readonly endStep: () => void;
  /** Findings and problems that belong to the control at an anchor. */
  readonly remarksAt: (anchor: string) => readonly Remark[];
  readonly sellerId: string;
  readonly seller: SellerBody | undefined;
  readonly fonts: readonly FontFamily[];
  /** Address of a picture the document refers to, if it can be shown. */
  readonly pictureUrl: (reference: string) => string | undefined;
  /** Makes a picture just uploaded known. */
  readonly addPicture: (reference: string, url: string) => void;
  /** The picture on the shop's cards, if one was chosen. */
  readonly cardPicture: string | undefined;
  readonly showOnCards: (asset: string) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The editor a control is part of. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('This control is drawn outside of the editor');
  return editing;
}
