import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SellerFontBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { useOwnFonts } from '../use-own-fonts.ts';
import { t } from '../words.ts';
import { FontName } from './font-name.tsx';

/** The fonts a seller uploaded, and a way to take one off the shelf; one that a published version draws with stays, and the server says so. */
export function FontShelf(props: { seller: string }) {
  const { seller } = props;
  const own = useOwnFonts(seller);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (font: SellerFontBody) => api.removeFont(seller, font.id),
    onSuccess: async (_, { family }) => {
      announce(t('font.removed', { font: family }));
      await client.invalidateQueries({ queryKey: ['fonts', seller] });
    },
  });
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{t('font.shelf', { n: own.length })}</summary>
      <ul className="plain font-list">
        {own.map((font) => (
          <li key={font.id}>
            <FontName family={font.family} url={font.url} />
            <button
              type="button"
              className="button quiet icon"
              aria-label={t('font.remove', { font: font.family })}
              aria-disabled={remove.isPending}
              onClick={() => remove.isPending || remove.mutate(font)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {remove.isError && <Failure error={remove.error} title={say('failedAction')} />}
    </details>
  );
}
