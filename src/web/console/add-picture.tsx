import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../desk/announce.ts';
import { blockListApi } from '../kit/block-list-api.ts';
import { t } from './block-list-words.ts';
import { type FileAndReason, FileWithReason } from './file-with-reason.tsx';

/** Puts a picture on the list: it is fingerprinted by the server and forgotten. */
export function AddPicture() {
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: ({ file, reason }: FileAndReason) => blockListApi.addPicture(file, reason),
    onSuccess: async () => {
      announce(t('add.done'));
      await client.invalidateQueries({ queryKey: ['listed-pictures'] });
    },
  });
  return <FileWithReason id="add-picture" of="add" accept="image/*" mostReason={500} primary forgets send={add} />;
}
