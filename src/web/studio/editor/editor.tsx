import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { pointer } from '../../../core/kernel/index.ts';
import type { SellerFontBody, SellerListingBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { useFilter } from '../../desk/use-filter.ts';
import { api, type FontFamily } from '../../kit/api.ts';
import type { ApiFailure } from '../../kit/http-call.ts';
import { useOwnFonts } from '../use-own-fonts.ts';
import { t } from '../words.ts';
import { partOf } from './anchor-of.ts';
import { BuyerDialog } from './buyer-dialog.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { type Document, withValueAt } from './document.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { type Editing, EditingContext } from './editing.ts';
import { focusAnchor } from './focus-anchor.ts';
import { PublishBar } from './publish-bar.tsx';
import { remarksOf } from './remark.ts';
import { ReturnedNotice } from './returned-notice.tsx';
import { SaveLine } from './save-line.tsx';
import { useCheck } from './use-check.ts';
import { useKeeper } from './use-keeper.ts';
import { Workbench } from './workbench.tsx';

/** The editor of one listing: its keeper, the live check, and what its parts need. */
export function Editor(props: { listing: SellerListingBody }) {
  const keeper = useKeeper(props.listing);
  const view = useSyncExternalStore(keeper.subscribe, keeper.view);
  const { document, save } = view;
  const [part, setPart] = useFilter('part', { replace: true });
  const [asBuyer, setAsBuyer] = useState(false);
  const [conflictOpen, setConflictOpen] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly failure: ApiFailure; readonly document: Document }>();
  const [pictures, setPictures] = useState<Readonly<Record<string, string>>>({});
  const [newCard, setNewCard] = useState<string>();
  const check = useCheck(document, props.listing);
  const fonts = useQuery({ queryKey: ['fonts'], queryFn: api.fonts, staleTime: Number.POSITIVE_INFINITY });
  const own = useOwnFonts(props.listing.sellerId);
  const allFonts = useMemo(() => withOwnFonts(fonts.data?.items, own), [fonts.data, own]);
  const seller = useQuery({
    queryKey: ['seller', props.listing.sellerId],
    queryFn: () => api.seller(props.listing.sellerId),
  });
  const refused = save.kind === 'refused' ? save.problems : undefined;
  const remarks = useMemo(() => remarksOf(check.result, refused ?? []), [check.result, refused]);
  const pictureUrl = useCallback(
    (reference: string) => pictures[reference] ?? view.listing.pictures[reference],
    [pictures, view.listing.pictures],
  );
  const conflict = save.kind === 'conflict' ? save : undefined;
  useEffect(() => {
    if (conflict) setConflictOpen(true);
  }, [conflict]);
  useUndoKeys(keeper);

  const editing: Editing = {
    document,
    set: (way, value) => keeper.change((before) => withValueAt(before, way, value), pointer(...way)),
    change: (recipe) => keeper.change(recipe),
    changeAs: (key, recipe) => keeper.change(recipe, key),
    endStep: () => keeper.endStep(),
    remarksAt: (anchor) => remarks.filter((one) => one.anchor === anchor),
    sellerId: props.listing.sellerId,
    seller: seller.data,
    fonts: allFonts,
    pictureUrl,
    addPicture: (reference, url) => setPictures((before) => ({ ...before, [reference]: url })),
    cardPicture: newCard ?? view.listing.cardPicture ?? undefined,
    showOnCards: (asset) => {
      setNewCard(asset);
      keeper.showOnCards(asset);
    },
  };
  const go = (anchor: string) => {
    setPart(partOf(anchor, document));
    // The control exists after React has drawn the part.
    requestAnimationFrame(() => requestAnimationFrame(() => focusAnchor(anchor)));
  };
  const step = (which: 'undo' | 'redo') => {
    keeper[which]();
    announce(t(which === 'undo' ? 'edit.undone' : 'edit.redone'));
  };
  return (
    <EditingContext value={editing}>
      <PageHeading
        title={document.title || t('listings.untitled')}
        face={t('face')}
        actions={
          <>
            <SaveLine save={save} onSave={() => void keeper.flush()} />
            <button type="button" className="button small" aria-disabled={!view.canUndo} onClick={() => step('undo')}>
              {t('edit.undo')}
            </button>
            <button type="button" className="button small" aria-disabled={!view.canRedo} onClick={() => step('redo')}>
              {t('edit.redo')}
            </button>
          </>
        }
      />
      <PublishBar
        keeper={keeper}
        view={view}
        onBuyer={() => setAsBuyer(true)}
        onRefused={(failure) => {
          setRefusal({ failure, document });
          requestAnimationFrame(() => window.document.getElementById('checks')?.focus());
        }}
      />
      {keeper.stored && (
        <ReturnedNotice
          listing={view.listing}
          onAppealed={(after) => {
            if (keeper.stored) keeper.adopt(after);
          }}
        />
      )}
      {conflict && !conflictOpen && (
        <p className="notice bad">
          <span>{t('save.conflict')}</span>
          <button type="button" className="button small" onClick={() => setConflictOpen(true)}>
            {t('conflict.differ')}
          </button>
        </p>
      )}
      {/* Said once, of the document that was refused: what is wrong is in the checks, and goes as it is mended. */}
      {refusal?.document === document && remarks.length === 0 && (
        <Failure error={refusal.failure} title={t('publish.refused')} />
      )}
      <Workbench
        part={part || 'basics'}
        onPart={setPart}
        remarks={remarks}
        checks={<ChecksPanel check={check} remarks={remarks} onGo={go} />}
      />
      {conflict && conflictOpen && (
        <ConflictDialog
          mine={document}
          theirs={conflict.theirs.document}
          onMine={() => {
            keeper.keepMine();
            announce(t('conflict.kept'));
          }}
          onTheirs={() => {
            keeper.takeTheirs();
            announce(t('conflict.taken'));
          }}
          onClose={() => setConflictOpen(false)}
        />
      )}
      {asBuyer && (
        <BuyerDialog
          listing={props.listing.id}
          document={document}
          fonts={editing.fonts}
          pictureUrl={pictureUrl}
          onClose={() => setAsBuyer(false)}
        />
      )}
    </EditingContext>
  );
}

/** The seller's own fonts after the catalogue's: the first of the catalogue stays what a new field begins with. */
function withOwnFonts(catalogue: readonly FontFamily[] = [], own: readonly SellerFontBody[]): readonly FontFamily[] {
  return [
    ...catalogue,
    ...own.map(({ family, scripts, licence, url }) => ({
      family,
      styles: [],
      scripts,
      licence: licence ?? '',
      url,
      own: true,
    })),
  ];
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except while typing, where they are the browser's own. */
function useUndoKeys(keeper: DraftKeeper): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input:not([type=checkbox], [type=radio], [type=color]), textarea, select')) return;
      const key = event.key.toLowerCase();
      const which = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (!which) return;
      event.preventDefault();
      keeper[which]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keeper]);
}
