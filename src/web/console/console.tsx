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
import { HomePage } from './home-page.tsx';
import { OrdersPage } from './orders-page.tsx';
import { t } from './words.ts';

/** The operator's face. Operators decide, auditors read. */
export function Console() {
  const me = useMe();
  const user = me.data?.user;
  if (me.data && user && (user.role === 'operator' || user.role === 'auditor')) {
    return <Staffed me={me.data} mayDecide={user.role === 'operator'} />;
  }
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

function Staffed(props: { me: MeBody; mayDecide: boolean }) {
  const places = [
    { href: '/', label: t('nav.home') },
    { href: '/applications', label: t('nav.applications') },
    { href: '/orders', label: t('nav.orders') },
    { href: '/audit', label: t('nav.audit') },
  ];
  return (
    <Shell face={t('face')} places={places} me={props.me}>
      {!props.mayDecide && <p className="notice">{t('auditor.note')}</p>}
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/applications" component={ApplicationsPage} />
        <Route path="/applications/:id">
          {({ id }) => <ApplicationPage key={id} id={id} mayDecide={props.mayDecide} />}
        </Route>
        <Route path="/orders" component={OrdersPage} />
        <Route path="/audit" component={AuditPage} />
        <Route>
          <NotFound face={t('face')} />
        </Route>
      </Switch>
    </Shell>
  );
}
