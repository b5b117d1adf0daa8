import type { z } from 'zod';
import type {
  ActionBody,
  ActionRowBody,
  AppealBody,
  AppealRowBody,
  ApplicationBody,
  acceptTermsSchema,
  answerDefectSchema,
  appealDecisionSchema,
  applicationAnswersSchema,
  applicationDecisionSchema,
  BatchBody,
  CertificateBody,
  ChecklistBody,
  CheckResultBody,
  CorrectionBody,
  CustomizerBody,
  checkQualitySchema,
  closeOrderSchema,
  confirmSpellingSchema,
  correctOrderSchema,
  createDesignSchema,
  createListingSchema,
  createSellerSchema,
  DesignBody,
  drawSampleSchema,
  fileAppealSchema,
  HelpListBody,
  HelpPageBody,
  LinkBody,
  ListingCard,
  linkDecisionSchema,
  listingDecisionSchema,
  lookSchema,
  MeBody,
  makeShareSchema,
  NextStepBody,
  OpeningBody,
  OrderBody,
  OwnShareBody,
  openBatchSchema,
  openOrderSchema,
  PickListBody,
  placeOrderSchema,
  ReportBody,
  reportDefectSchema,
  SampleBody,
  SampleItemBody,
  SecondFactorBody,
  SellerBody,
  SellerFontBody,
  SellerListingBody,
  SellerListingRow,
  SellerRowBody,
  SharedPageBody,
  SharingBody,
  SheetPlanBody,
  StandingBody,
  saveListingSchema,
  setChecklistSchema,
  shipOrderSchema,
  TermsBody,
  takeActionSchema,
  undoSchema,
  withdrawOrderSchema,
} from '../../http/contract/index.ts';
import { call, callWithTag, part, post, queryOf } from './http-call.ts';

/** A page of a list; hand `next` back as `cursor`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Where to go on in a list, and with which filters. */
export interface ListQuery {
  readonly cursor?: string | null | undefined;
  readonly limit?: number | undefined;
  readonly state?: string | undefined;
  readonly sort?: 'newest' | 'ship-by' | undefined;
}

/** One entry of the audit log. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly subject: string;
  readonly detail: unknown;
}

/** A family the catalogue offers. */
export interface FontFamily {
  readonly family: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly licence: string;
  readonly url: string;
  /** Whether it is the seller's own. */
  readonly own?: boolean;
}

/** A listing a seller can start from. */
export interface SampleListing {
  readonly name: string;
  readonly document: CustomizerBody['document'];
  readonly cardPicture?: string;
}

type Send<Schema extends z.ZodType> = z.input<Schema>;

/** The HTTP API as functions, typed by `http/contract`. Each throws `ApiFailure` when the server refuses or does not answer. */
export const api = {
  me: () => call<MeBody>('/v1/me'),
  signUp: (person: { name: string; email: string; password: string }) =>
    post<unknown>('/api/auth/sign-up/email', person),
  /** With a second factor set up the answer asks for a code, and nobody is signed in until it is shown. */
  signIn: (person: { email: string; password: string }) =>
    post<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', person),
  signOut: () => post<unknown>('/api/auth/sign-out'),

  currentTerms: () => call<TermsBody>('/v1/terms/current'),
  createSeller: (body: Send<typeof createSellerSchema>) => post<SellerBody>('/v1/sellers', body),
  seller: (seller: string) => call<SellerBody>(`/v1/sellers/${part(seller)}`),
  acceptTerms: (seller: string, body: Send<typeof acceptTermsSchema>) =>
    post<unknown>(`/v1/sellers/${part(seller)}/terms-acceptances`, body),
  apply: (seller: string, body: Send<typeof applicationAnswersSchema>) =>
    post<ApplicationBody>(`/v1/sellers/${part(seller)}/applications`, body),
  applicationsOf: (seller: string) => call<Page<ApplicationBody>>(`/v1/sellers/${part(seller)}/applications`),
  applications: (list: ListQuery = {}) => call<Page<ApplicationBody>>(`/v1/applications${queryOf(list)}`),
  application: (id: string) => call<ApplicationBody>(`/v1/applications/${part(id)}`),
  decide: (id: string, body: Send<typeof applicationDecisionSchema>) =>
    post<ApplicationBody>(`/v1/applications/${part(id)}/decision`, body),

  /** Judges a document while it is written; nothing is kept. */
  check: (document: unknown, of: { readonly seller: string; readonly listing: string }, signal: AbortSignal) =>
    call<CheckResultBody>('/v1/check', { method: 'POST', body: { document, ...of }, signal }),
  samples: () => call<{ items: readonly SampleListing[] }>('/v1/samples'),
  createListing: (body: Send<typeof createListingSchema>) => post<SellerListingBody>('/v1/listings', body),
  /** Listings that wait for a person, oldest first; staff read them. */
  listingsInReview: (list: ListQuery = {}) => call<Page<SellerListingRow>>(`/v1/operator/listings${queryOf(list)}`),
  decideListing: (listing: string, body: Send<typeof listingDecisionSchema>) =>
    post<SellerListingBody>(`/v1/listings/${part(listing)}/decision`, body),
  listingsOf: (seller: string, list: ListQuery = {}) =>
    call<Page<SellerListingRow>>(`/v1/sellers/${part(seller)}/listings${queryOf(list)}`),
  draft: (listing: string) => call<SellerListingBody>(`/v1/listings/${part(listing)}/draft`),
  /** Saves a draft read at `revision`. Fails with code `revision-conflict` (412) if someone else saved meanwhile. */
  saveDraft: async (listing: string, revision: number, body: Send<typeof saveListingSchema>) =>
    (
      await callWithTag<SellerListingBody>(`/v1/listings/${part(listing)}/draft`, {
        method: 'PUT',
        body,
        headers: { 'if-match': `"${revision}"` },
      })
    ).body,
  publish: (listing: string) => post<SellerListingBody>(`/v1/listings/${part(listing)}/publish`),
  appealReturn: (listing: string, words: string) =>
    post<SellerListingBody>(`/v1/listings/${part(listing)}/appeal`, { words }),
  takeOff: (listing: string) => post<SellerListingBody>(`/v1/listings/${part(listing)}/off`),
  cards: (list: ListQuery = {}) => call<Page<ListingCard>>(`/v1/listings${queryOf(list)}`),
  card: (listing: string) => call<ListingCard>(`/v1/listings/${part(listing)}`),
  customizer: (listing: string) => call<CustomizerBody>(`/v1/listings/${part(listing)}/customizer`),
  fonts: () => call<{ items: readonly FontFamily[] }>('/v1/fonts'),
  /** A seller's own fonts. */
  fontsOf: (seller: string) => call<{ items: readonly SellerFontBody[] }>(`/v1/sellers/${part(seller)}/fonts`),
  /** Takes a font off the shelf. Fails with code `font-in-use` (409) if a published version draws with it. */
  removeFont: (seller: string, font: string) =>
    call<unknown>(`/v1/sellers/${part(seller)}/fonts/${part(font)}`, { method: 'DELETE' }),
  rightsStatement: () => call<{ version: string; text: string }>('/v1/rights-statement'),

  createDesign: (body: Send<typeof createDesignSchema>) => post<DesignBody>('/v1/designs', body),
  design: (id: string) => call<DesignBody>(`/v1/designs/${part(id)}`),
  /** Places an order. The same key never places twice, so a repeated call after a lost answer is safe. */
  placeOrder: (body: Send<typeof placeOrderSchema>, idempotencyKey: string) =>
    post<OrderBody>('/v1/orders', body, { 'idempotency-key': idempotencyKey }),
  orders: (list: ListQuery = {}) => call<Page<OrderBody>>(`/v1/orders${queryOf(list)}`),
  order: (id: string) => call<OrderBody>(`/v1/orders/${part(id)}`),
  sellerOrders: (seller: string, list: ListQuery = {}) =>
    call<Page<OrderBody>>(`/v1/sellers/${part(seller)}/orders${queryOf(list)}`),
  operatorOrders: (list: ListQuery = {}) => call<Page<OrderBody>>(`/v1/operator/orders${queryOf(list)}`),
  openOrder: (id: string, body: Send<typeof openOrderSchema>) =>
    post<OpeningBody>(`/v1/orders/${part(id)}/openings`, body),
  helpPages: () => call<HelpListBody>('/v1/help'),
  helpPage: (code: string) => call<HelpPageBody>(`/v1/help/${part(code)}`),
  releaseOrder: (id: string) => post<OrderBody>(`/v1/orders/${part(id)}/release`),
  startOrder: (id: string) => post<OrderBody>(`/v1/orders/${part(id)}/start`),
  shipOrder: (id: string, body: Send<typeof shipOrderSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/shipped`, body),
  declineOrder: (id: string, body: Send<typeof closeOrderSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/decline`, body),
  cancelOrder: (id: string, body: Send<typeof closeOrderSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/cancel`, body),
  withdrawOrder: (id: string, body: Send<typeof withdrawOrderSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/withdraw`, body),
  holdOrder: (id: string, body: Send<typeof closeOrderSchema>) => post<OrderBody>(`/v1/orders/${part(id)}/hold`, body),
  deliverOrder: (id: string) => post<OrderBody>(`/v1/orders/${part(id)}/delivered`),
  confirmSpelling: (id: string, body: Send<typeof confirmSpellingSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/spelling`, body),
  correction: (id: string) => call<CorrectionBody>(`/v1/orders/${part(id)}/customizer`),
  correctOrder: (id: string, body: Send<typeof correctOrderSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/corrections`, body),
  revisionCertificate: (id: string, number: number) =>
    call<CertificateBody>(`/v1/orders/${part(id)}/revisions/${number}/certificate`),
  reportDefect: (id: string, body: Send<typeof reportDefectSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/reports`, body),
  reportWords: (id: string, report: string) =>
    call<{ words: string }>(`/v1/orders/${part(id)}/reports/${part(report)}`),
  answerDefect: (id: string, body: Send<typeof answerDefectSchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/answer`, body),
  /** The same opening with new links, which end sooner than it. */
  renewOpening: (id: string, opening: string) => call<OpeningBody>(`/v1/orders/${part(id)}/openings/${part(opening)}`),
  checkQuality: (id: string, body: Send<typeof checkQualitySchema>) =>
    post<OrderBody>(`/v1/orders/${part(id)}/checks`, body),
  checklist: (listing: string) => call<ChecklistBody>(`/v1/listings/${part(listing)}/checklist`),
  setChecklist: (listing: string, body: Send<typeof setChecklistSchema>) =>
    call<ChecklistBody>(`/v1/listings/${part(listing)}/checklist`, { method: 'PUT', body }),
  openBatch: (seller: string, body: Send<typeof openBatchSchema>) =>
    post<BatchBody>(`/v1/sellers/${part(seller)}/batches`, body),
  sheetPlan: (url: string) => call<SheetPlanBody>(url),
  pickList: (url: string) => call<PickListBody>(url),
  secondFactor: () => call<SecondFactorBody>('/v1/me/second-factor'),
  /** Begins to set up a second factor: the secret an app keeps, and codes for when it is lost. */
  enableSecondFactor: (password: string) =>
    post<{ totpURI: string; backupCodes: readonly string[] }>('/api/auth/two-factor/enable', { password }),
  verifySecondFactor: (code: string) => post<unknown>('/api/auth/two-factor/verify-totp', { code }),
  verifyBackupCode: (code: string) => post<unknown>('/api/auth/two-factor/verify-backup-code', { code }),
  disableSecondFactor: (password: string) => post<unknown>('/api/auth/two-factor/disable', { password }),
  share: (order: string) => call<SharingBody>(`/v1/orders/${part(order)}/share`),
  makeShare: (order: string, body: Send<typeof makeShareSchema>) =>
    post<OwnShareBody>(`/v1/orders/${part(order)}/share`, body),
  keepShare: (order: string, kept: boolean) =>
    call<OwnShareBody>(`/v1/orders/${part(order)}/share`, { method: 'PUT', body: { kept } }),
  revokeShare: (order: string) => call<void>(`/v1/orders/${part(order)}/share`, { method: 'DELETE' }),
  /** A share page by its token. */
  shared: (token: string) => call<SharedPageBody>(`/v1/shares/${part(token)}`),
  certificate: (order: string) => call<CertificateBody>(`/v1/orders/${part(order)}/certificate`),
  /** The public key or keys certificates are signed with, PEM. */
  certificateKeys: async () => {
    const response = await fetch('/v1/keys/certificates.pem');
    return response.ok ? response.text() : '';
  },
  standing: (seller: string) => call<StandingBody>(`/v1/sellers/${part(seller)}/standing`),
  actionsOf: (seller: string) => call<Page<ActionRowBody>>(`/v1/sellers/${part(seller)}/actions`),
  nextStep: (seller: string, clause: string) =>
    call<NextStepBody>(`/v1/sellers/${part(seller)}/next-step?clause=${part(clause)}`),
  takeAction: (seller: string, body: Send<typeof takeActionSchema>) =>
    post<ActionBody>(`/v1/sellers/${part(seller)}/actions`, body),
  actions: (list: ListQuery = {}) => call<Page<ActionRowBody>>(`/v1/actions${queryOf(list)}`),
  action: (id: string) => call<ActionBody>(`/v1/actions/${part(id)}`),
  confirmAction: (id: string) => post<ActionBody>(`/v1/actions/${part(id)}/confirmation`),
  withdrawAction: (id: string, body: Send<typeof undoSchema>) =>
    post<ActionBody>(`/v1/actions/${part(id)}/withdrawal`, body),
  annulAction: (id: string, body: Send<typeof undoSchema>) =>
    post<ActionBody>(`/v1/actions/${part(id)}/annulment`, body),
  fileAppeal: (action: string, body: Send<typeof fileAppealSchema>) =>
    post<AppealBody>(`/v1/actions/${part(action)}/appeal`, body),
  appeals: (list: ListQuery = {}) => call<Page<AppealRowBody>>(`/v1/appeals${queryOf(list)}`),
  decideAppeal: (appeal: string, body: Send<typeof appealDecisionSchema>) =>
    post<AppealBody>(`/v1/appeals/${part(appeal)}/decision`, body),
  sellers: (list: ListQuery & { participation?: string; words?: string } = {}) =>
    call<Page<SellerRowBody>>(`/v1/operator/sellers${queryOf(list)}`),
  links: (list: ListQuery = {}) => call<Page<LinkBody>>(`/v1/operator/links${queryOf(list)}`),
  decideLink: (link: string, body: Send<typeof linkDecisionSchema>) =>
    post<unknown>(`/v1/operator/links/${part(link)}/decision`, body),
  transparency: (period: { from?: string; to?: string } = {}) =>
    call<ReportBody>(`/v1/transparency?${new URLSearchParams(period)}`),
  samplesOfDecisions: (list: ListQuery = {}) => call<Page<SampleBody>>(`/v1/operator/quality-samples${queryOf(list)}`),
  drawSample: (body: Send<typeof drawSampleSchema>) => post<SampleBody>('/v1/operator/quality-samples', body),
  sampleOfDecisions: (id: string) =>
    call<SampleBody & { decisions: readonly SampleItemBody[] }>(`/v1/operator/quality-samples/${part(id)}`),
  lookAgain: (item: string, body: Send<typeof lookSchema>) =>
    post<{ agreed: boolean }>(`/v1/operator/quality-items/${part(item)}/look`, body),
  audit: (list: ListQuery = {}) => call<Page<AuditEntry>>(`/v1/audit${queryOf(list)}`),
};
