import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { caseApi } from '../kit/case-api.ts';
import { t } from './case-words.ts';
import { usePlainKeys } from './use-plain-keys.ts';

/** A decision, and how many alike cases were decided with it. */
export type LastDecision = CaseBody & { readonly together?: number };

const KEY = ['case-decided-last'];

/** The decision taken last, kept from page to page while it can be undone, and how to: by Z too. */
export function useLastDecision() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [last, setLast] = useState(() => client.getQueryData<LastDecision>(KEY));
  const remember = useCallback(
    (decided: LastDecision | undefined) => {
      if (decided) client.setQueryData(KEY, decided);
      else client.removeQueries({ queryKey: KEY });
      setLast(decided);
    },
    [client],
  );
  const forget = useCallback(() => remember(undefined), [remember]);
  const undo = useMutation({
    mutationFn: (decided: LastDecision) => caseApi.undo(decided.id),
    onSuccess: async (after) => {
      remember(undefined);
      await client.invalidateQueries({ queryKey: ['cases'] });
      announce(t('case.undone'));
      navigate(`/cases/${after.id}`);
    },
  });
  usePlainKeys((key) => {
    if (key !== 'z' || !last || undo.isPending) return false;
    undo.mutate(last);
    return true;
  });
  return { last, remember, forget, undo };
}
