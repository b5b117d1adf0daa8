import { Route, Switch } from 'wouter';
import type { MeBody } from '../../http/contract/index.ts';
import { Loaded } from '../desk/loaded.tsx';
import { NotFound } from '../desk/not-found.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { Shell } from '../desk/shell.tsx';
import { SignInGate } from '../desk/sign-in-gate.tsx';
import { useMe } from '../desk/use-me.ts';
import { ApplicationPage } from './application-page.tsx';
import { ApplicationsPage } from './applications-page.tsx';
import { AuditPage } from './audit-page.tsx';
import { t as hold } from './hold-words.ts';
import { HoldsPage } from './holds-page.tsx';
import { HomePage } from './home-page.tsx';
import { ListingPage } from './listing-page.tsx';
import { ListingsPage } from './listings-page.tsx';
import { OrderHoldPage } from './order-hold-page.tsx';
import { OrdersPage } from './orders-page.tsx';
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
    <Shell face={t('face')} places={[]} me={me.data}>
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
  const queue = { href: '/listings', label: t('nav.listings') };
  const places = oversees
    ? [
        { href: '/', label: t('nav.home') },
        { href: '/applications', label: t('nav.applications') },
        queue,
        { href: '/orders', label: t('nav.orders') },
        { href: '/holds', label: hold('holds.nav') },
        { href: '/webhooks', label: hook('hooks.nav') },
        { href: '/audit', label: t('nav.audit') },
      ]
    : [queue];
  return (
    <Shell face={t('face')} places={places} me={me}>
      {role === 'auditor' && <p className="notice">{t('auditor.note')}</p>}
      <Switch>
        <Route path="/" component={oversees ? HomePage : ListingsPage} />
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
        {oversees && <Route path="/audit" component={AuditPage} />}
        <Route>
          <NotFound face={t('face')} />
        </Route>
      </Switch>
    </Shell>
  );
}
