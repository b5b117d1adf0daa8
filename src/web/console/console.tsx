import { Route, Switch } from 'wouter';
import type { MeBody } from '../../http/contract/index.ts';
import { Loaded } from '../desk/loaded.tsx';
import { NotFound } from '../desk/not-found.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import type { PlaceGroup } from '../desk/places.tsx';
import { Shell } from '../desk/shell.tsx';
import { SignInGate } from '../desk/sign-in-gate.tsx';
import { useMe } from '../desk/use-me.ts';
import { AcceptancesPage } from './acceptances-page.tsx';
import { ActionPage } from './action-page.tsx';
import { ApplicationPage } from './application-page.tsx';
import { ApplicationsPage } from './applications-page.tsx';
import { p } from './approval-words.ts';
import { AuditPage } from './audit-page.tsx';
import { t as lists } from './block-list-words.ts';
import { BlockListsPage } from './block-lists-page.tsx';
import { CaseAppealPage } from './case-appeal-page.tsx';
import { CasePage } from './case-page.tsx';
import { t as review } from './case-words.ts';
import { CasesPage } from './cases-page.tsx';
import { CompliancePage } from './compliance-page.tsx';
import { c } from './compliance-words.ts';
import { EnforcementPage } from './enforcement-page.tsx';
import { e } from './enforcement-words.ts';
import { EvidencePage } from './evidence-page.tsx';
import { v } from './evidence-words.ts';
import { t as hold } from './hold-words.ts';
import { HoldsPage } from './holds-page.tsx';
import { HomePage } from './home-page.tsx';
import { ListingPage } from './listing-page.tsx';
import { ListingsPage } from './listings-page.tsx';
import { NoticePage } from './notice-page.tsx';
import { t as notice } from './notice-words.ts';
import { NoticesPage } from './notices-page.tsx';
import { OrderHoldPage } from './order-hold-page.tsx';
import { OrdersPage } from './orders-page.tsx';
import { OversightPage } from './oversight-page.tsx';
import { RulesPage } from './rules-page.tsx';
import { SamplePage } from './sample-page.tsx';
import { SellerPage } from './seller-page.tsx';
import { SellersPage } from './sellers-page.tsx';
import { TermsPage } from './terms-page.tsx';
import { WebhookPage } from './webhook-page.tsx';
import { t as hook } from './webhook-words.ts';
import { WebhooksPage } from './webhooks-page.tsx';
import { t } from './words.ts';

const STAFF = ['operator', 'reviewer', 'auditor'] as const;
type StaffRole = (typeof STAFF)[number];

/** The operator's face. Operators decide, reviewers decide on listings only, auditors read. */
export function Console() {
  const me = useMe();
  const user = me.data?.user;
  const role = STAFF.find((one) => one === user?.role);
  if (me.data && role) return <Staffed me={me.data} role={role} />;
  return (
    <Shell face={t('face')} places={[]} me={me.data} notices="/notices">
      <Loaded query={me} height={18}>
        {(data) =>
          data.user ? (
            <div className="gate card">
              <PageHeading
                title={t('refused.title')}
                face={t('face')}
                lead={t('refused.lead', { name: data.user.name })}
              />
            </div>
          ) : (
            <SignInGate face={t('face')} title={t('gate.title')} lead={t('gate.lead')} />
          )
        }
      </Loaded>
    </Shell>
  );
}

function Staffed(props: { me: MeBody; role: StaffRole }) {
  const { me, role } = props;
  const oversees = role !== 'reviewer';
  const held = { href: '/cases', label: review('cases.nav') };
  const queue = { href: '/listings', label: t('nav.listings') };
  const notices = { href: '/notices', label: notice('notices.nav') };
  const places: PlaceGroup[] = oversees
    ? [
        { places: [{ href: '/', label: t('nav.home') }] },
        {
          label: t('nav.decide'),
          places: [{ href: '/applications', label: t('nav.applications') }, queue, held, notices],
        },
        {
          label: t('nav.follow'),
          places: [
            { href: '/sellers', label: e('nav.sellers') },
            { href: '/orders', label: t('nav.orders') },
            { href: '/evidence', label: v('nav') },
            { href: '/enforcement', label: e('nav.enforcement') },
            { href: '/holds', label: hold('holds.nav') },
          ],
        },
        {
          label: t('nav.setUp'),
          places: [
            { href: '/terms', label: p('terms.nav') },
            { href: '/rules', label: p('rules.nav') },
            { href: '/compliance', label: c('nav') },
            { href: '/block-lists', label: lists('lists.nav') },
            { href: '/webhooks', label: hook('hooks.nav') },
          ],
        },
        {
          label: t('nav.lookBack'),
          places: [
            { href: '/oversight', label: e('nav.oversight') },
            { href: '/audit', label: t('nav.audit') },
          ],
        },
      ]
    : [{ places: [held, queue, notices] }];
  return (
    <Shell face={t('face')} places={places} me={me} notices="/notices">
      {role === 'auditor' && <p className="notice">{t('auditor.note')}</p>}
      <Switch>
        <Route path="/" component={oversees ? HomePage : ListingsPage} />
        <Route path="/notices" component={NoticesPage} />
        <Route path="/notices/:id">{({ id }) => <NoticePage key={id} id={id} />}</Route>
        <Route path="/cases">
          <CasesPage mayDecide={role !== 'auditor'} />
        </Route>
        <Route path="/cases/appeals/:id">{({ id }) => <CaseAppealPage key={id} id={id} />}</Route>
        {role !== 'auditor' && <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>}
        <Route path="/block-lists">
          <BlockListsPage mayDecide={role === 'operator'} />
        </Route>
        <Route path="/listings" component={ListingsPage} />
        <Route path="/listings/:id">
          {({ id }) => <ListingPage key={id} id={id} mayDecide={role !== 'auditor'} />}
        </Route>
        {oversees && <Route path="/applications" component={ApplicationsPage} />}
        {oversees && (
          <Route path="/applications/:id">
            {({ id }) => <ApplicationPage key={id} id={id} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && <Route path="/orders" component={OrdersPage} />}
        {oversees && (
          <Route path="/orders/:id/hold">
            {({ id }) => <OrderHoldPage key={id} id={id} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && (
          <Route path="/holds">
            <HoldsPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/webhooks">
            <WebhooksPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/webhooks/:id">
            {({ id }) => <WebhookPage key={id} id={id} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && <Route path="/sellers" component={SellersPage} />}
        {oversees && (
          <Route path="/sellers/:id">
            {({ id }) => <SellerPage key={id} id={id} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && (
          <Route path="/enforcement">
            <EnforcementPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/actions/:id">
            {({ id }) => <ActionPage key={id} id={id} me={me.user?.id ?? ''} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && (
          <Route path="/oversight">
            <OversightPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/oversight/samples/:id">
            {({ id }) => <SamplePage key={id} id={id} mayDecide={role === 'operator'} />}
          </Route>
        )}
        {oversees && (
          <Route path="/terms">
            <TermsPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/terms/:number">
            {({ number }) => <AcceptancesPage key={number} number={Number(number)} />}
          </Route>
        )}
        {oversees && (
          <Route path="/rules">
            <RulesPage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && (
          <Route path="/compliance">
            <CompliancePage mayDecide={role === 'operator'} />
          </Route>
        )}
        {oversees && <Route path="/evidence" component={EvidencePage} />}
        {oversees && <Route path="/audit" component={AuditPage} />}
        <Route>
          <NotFound face={t('face')} />
        </Route>
      </Switch>
    </Shell>
  );
}
