import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ApiFailure } from '../kit/http-call.ts';

/** Draws a desk into the page, its addresses below `base`. */
export function start(base: string, app: ReactNode): void {
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no element "page" to draw into');
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        // A refusal stays a refusal; only silence and trouble of the server are worth asking again.
        retry: (times, error) => times < 2 && error instanceof ApiFailure && error.retryable,
      },
    },
  });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router base={base}>{app}</Router>
      </QueryClientProvider>
    </StrictMode>,
  );
}
