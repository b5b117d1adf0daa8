import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import type { Document } from './document.ts';
import { DraftKeeper } from './draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const titled = (title: string) => (document: Document) => ({ ...document, title });

/** The server's side of a draft, kept in memory: the same rule of revisions as PUT /v1/listings/{id}/draft. */
class ShelfOfOne {
  listing = {
    revision: 1,
    document: { id: 'S', locale: 'en', title: 'start', template: { surfaces: [], fields: [] } },
  } as unknown as SellerListingBody;
  saves: string[] = [];
  answer: ApiFailure | undefined;

  keeper() {
    return new DraftKeeper(this.listing, {
      pause: 1000,
      read: async () => this.listing,
      save: async (revision, { document }) => {
        await Promise.resolve();
        if (this.answer) throw this.answer;
        if (revision !== this.listing.revision) throw failure(412, 'revision-conflict');
        this.saves.push(document.title);
        this.listing = { ...this.listing, revision: revision + 1, document };
        return this.listing;
      },
    });
  }

  someoneElseSaves(title: string) {
    this.listing = {
      ...this.listing,
      revision: this.listing.revision + 1,
      document: { ...this.listing.document, title },
    };
  }
}

function failure(status: number, code: string, problems?: { path: string; message: string }[]) {
  return new ApiFailure({ type: '', title: code, status, code, requestId: 'r', ...(problems && { problems }) });
}

test('typing is saved once, after a pause', async () => {
  const shelf = new ShelfOfOne();
  const keeper = shelf.keeper();
  for (const title of ['a', 'ab', 'abc']) keeper.change(titled(title), 'title');
  expect(keeper.stored).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shelf.saves).toEqual(['abc']);
  expect(keeper.stored).toBe(true);
  expect(keeper.view().save.kind).toBe('saved');
});

test('what is typed while a save runs is saved after it, over the new revision', async () => {
  const shelf = new ShelfOfOne();
  const keeper = shelf.keeper();
  keeper.change(titled('one'));
  const saving = keeper.flush();
  keeper.change(titled('two'));
  await saving;
  await vi.advanceTimersByTimeAsync(1000);
  expect(shelf.saves).toEqual(['one', 'two']);
  expect(shelf.listing.revision).toBe(3);
});

test('somebody else’s save makes a conflict that loses neither version', async () => {
  const shelf = new ShelfOfOne();
  const keeper = shelf.keeper();
  shelf.someoneElseSaves('theirs');
  keeper.change(titled('mine'));
  expect(await keeper.flush()).toBe(false);
  const { save } = keeper.view();
  expect(save.kind === 'conflict' && save.theirs.document.title).toBe('theirs');
  expect(keeper.view().document.title).toBe('mine');
  keeper.change(titled('mine too'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(shelf.listing.document.title).toBe('theirs');

  keeper.keepMine();
  await vi.advanceTimersByTimeAsync(0);
  expect(shelf.listing.document.title).toBe('mine too');
});

test('taking theirs can be undone back to mine', async () => {
  const shelf = new ShelfOfOne();
  const keeper = shelf.keeper();
  shelf.someoneElseSaves('theirs');
  keeper.change(titled('mine'));
  await keeper.flush();
  keeper.takeTheirs();
  expect(keeper.view().document.title).toBe('theirs');
  expect(keeper.stored).toBe(true);
  keeper.undo();
  expect(keeper.view().document.title).toBe('mine');
});

test('a document the server refuses stays in the editor, with the places that are wrong', async () => {
  const shelf = new ShelfOfOne();
  const keeper = shelf.keeper();
  shelf.answer = failure(400, 'body-invalid', [{ path: '/document/title', message: 'too short' }]);
  keeper.change(titled(''));
  await keeper.flush();
  expect(keeper.view().save).toEqual({ kind: 'refused', problems: [{ path: '/title', message: 'too short' }] });
  shelf.answer = undefined;
  keeper.change(titled('mended'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(shelf.saves).toEqual(['mended']);
});

test('changes of one control are one step to undo, and redo brings them back', () => {
  const keeper = new ShelfOfOne().keeper();
  keeper.change(titled('a'), 'title');
  keeper.change(titled('ab'), 'title');
  keeper.change((document) => ({ ...document, brand: 'b' }), 'brand');
  keeper.undo();
  expect(keeper.view().document).not.toHaveProperty('brand');
  keeper.undo();
  expect(keeper.view().document.title).toBe('start');
  expect(keeper.view().canUndo).toBe(false);
  keeper.redo();
  expect(keeper.view().document.title).toBe('ab');
});
