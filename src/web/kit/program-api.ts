import type {
  AcceptanceBody,
  ApplicationBody,
  ComplianceChangesBody,
  DocumentBody,
  DocumentsBody,
  NumbersBody,
  OpenOrdersBody,
  RulesBody,
  RulesHistoryBody,
  TeamBody,
  TermsBody,
  TermsVersionBody,
  WouldChangeBody,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { ApiFailure, call, OWN_CALL, part, post, problemOf, queryOf } from './http-call.ts';

/** What the pages ask about teams, documents, and numbers. */
export const programApi = {
  team: (seller: string) => call<TeamBody>(`/v1/sellers/${part(seller)}/team`),
  invite: (seller: string, body: { email: string; role: string }) =>
    post<unknown>(`/v1/sellers/${part(seller)}/invitations`, body),
  withdraw: (seller: string, id: string) =>
    call<void>(`/v1/sellers/${part(seller)}/invitations/${part(id)}`, { method: 'DELETE' }),
  removeMember: (seller: string, user: string) =>
    call<void>(`/v1/sellers/${part(seller)}/members/${part(user)}`, { method: 'DELETE' }),
  join: (invitation: string, key: string) =>
    post<{ seller: string; name: string }>(`/v1/invitations/${part(invitation)}/acceptance`, { key }),
  documents: (seller: string) => call<DocumentsBody>(`/v1/sellers/${part(seller)}/documents`),
  openOrders: (seller: string) => call<OpenOrdersBody>(`/v1/sellers/${part(seller)}/open-orders`),
  declineOpenOrders: (seller: string, reasons: string) =>
    post<OpenOrdersBody>(`/v1/sellers/${part(seller)}/open-orders/decline`, { reasons }),
  rules: (kind: 'eligibility' | 'compliance') => call<RulesBody>(`/v1/rules/${kind}`),
  allTerms: () => call<{ items: TermsBody[] }>('/v1/terms'),
  termsVersion: (number: number, seller?: string) =>
    call<TermsVersionBody>(`/v1/terms/${number}${seller ? `?seller=${part(seller)}` : ''}`),
  acceptances: (number: number) => (list: ListQuery) =>
    call<Page<AcceptanceBody>>(`/v1/terms/${number}/acceptances${queryOf(list)}`),
  publishTerms: (body: { title: string; text: string; summary: string; effectiveAt: string }) =>
    post<TermsBody>('/v1/terms', body),
  appealDecline: (application: string, words: string) =>
    post<ApplicationBody>(`/v1/applications/${part(application)}/appeal`, { words }),
  decideDeclineAppeal: (application: string, outcome: 'upheld' | 'granted', reasons: string) =>
    post<ApplicationBody>(`/v1/applications/${part(application)}/appeal-decision`, { outcome, reasons }),
  assign: (application: string, take: boolean, from: string | null) =>
    post<ApplicationBody>(`/v1/applications/${part(application)}/assignment`, { take, from }),
  appealedApplications: () => call<{ items: ApplicationBody[] }>('/v1/applications/appealed?limit=50'),
  previewEligibility: (document: unknown) => post<WouldChangeBody>('/v1/rules/eligibility/preview', { document }),
  publishEligibility: (document: unknown) => post<RulesBody>('/v1/rules/eligibility', { document }),
  previewCompliance: (document: unknown) => post<ComplianceChangesBody>('/v1/rules/compliance/preview', { document }),
  publishCompliance: (document: unknown, bindsAt: string | undefined) =>
    post<RulesBody>('/v1/rules/compliance', { document, ...(bindsAt && { bindsAt }) }),
  rulesHistory: () => call<RulesHistoryBody>('/v1/rules/compliance/history'),
  numbers: (seller: string) => call<NumbersBody>(`/v1/sellers/${part(seller)}/numbers`),
  registerPrefix: (seller: string, body: { prefix: string; gtin: string; evidence?: string }) =>
    post<unknown>(`/v1/sellers/${part(seller)}/prefixes`, body),
  askExemption: (seller: string, body: { brand: string; category: string; reason: string; photos: string[] }) =>
    post<unknown>(`/v1/sellers/${part(seller)}/exemptions`, body),
  waitingDocuments: () => call<{ items: DocumentBody[] }>('/v1/documents?limit=50'),
  waitingNumbers: () => call<NumbersBody>('/v1/numbers'),
  decide: (path: string, accept: boolean, reasons: string) => post<unknown>(path, { accept, reasons }),
  async uploadDocument(seller: string, form: FormData): Promise<DocumentBody> {
    const answer = await fetch(`/v1/sellers/${part(seller)}/documents`, {
      method: 'POST',
      headers: OWN_CALL,
      body: form,
    });
    const text = await answer.text();
    if (!answer.ok) throw new ApiFailure(problemOf(answer.status, text));
    return JSON.parse(text) as DocumentBody;
  },
};
