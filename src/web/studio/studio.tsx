import { lazy, Suspense, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { MeBody } from '../../http/contract/index.ts';
import { Loaded, Waiting } from '../desk/loaded.tsx';
import { NotFound } from '../desk/not-found.tsx';
import type { PlaceGroup } from '../desk/places.tsx';
import { Shell } from '../desk/shell.tsx';
import { SignInGate } from '../desk/sign-in-gate.tsx';
import { useMe } from '../desk/use-me.ts';
import { HomePage } from './home-page.tsx';
import { ApplicationPage } from './join/application-page.tsx';
import { ApplyPage } from './join/apply-page.tsx';
import { Closed, closedFor } from './join/closed.tsx';
import { OpenSellerPage } from './join/open-seller-page.tsx';
import { TermsPage } from './join/terms-page.tsx';
import { ListingsPage } from './listings/listings-page.tsx';
import { CopiesPage } from './orders/copies-page.tsx';
import { OrdersPage } from './orders/orders-page.tsx';
import { JoinPage } from './program/join-page.tsx';
import { chosenSeller, rememberSeller } from './seller-choice.ts';
import { SellerSwitch } from './seller-switch.tsx';
import { DecisionPage } from './standing/decision-page.tsx';
import { StandingPage } from './standing/standing-page.tsx';
import { t as takedown } from './takedowns/words.ts';
import { SellerContext } from './use-seller.ts';
import { t } from './words.ts';

const NewListingPage = lazy(() => import('./listings/new-listing-page.tsx'));
const ListingPage = lazy(() => import('./editor/listing-page.tsx'));
const ChecklistPage = lazy(() => import('./production/checklist-page.tsx'));
const NoticesPage = lazy(() => import('./program/notices-page.tsx'));
const TeamPage = lazy(() => import('./program/team-page.tsx'));
const DocumentsPage = lazy(() => import('./program/documents-page.tsx'));
const NumbersPage = lazy(() => import('./program/numbers-page.tsx'));
const SecurityPage = lazy(() => import('./security/security-page.tsx'));
const TakedownsPage = lazy(() => import('./takedowns/takedowns-page.tsx'));
const OrderPage = lazy(() => import('./orders/order-page.tsx'));

/** The seller's face: who is there decides what is drawn. */
export function Studio() {
  const me = useMe();
  const signedIn = me.data?.user != null;
  if (signedIn && me.data) return <SignedIn me={me.data} />;
  return (
    <Shell face={t('face')} places={[]} me={undefined} notices="/studio/notices">
      <Loaded query={me} height={18}>
        {() => <SignInGate face={t('face')} title={t('gate.title')} lead={t('gate.lead')} />}
      </Loaded>
    </Shell>
  );
}

function SignedIn(props: { me: MeBody }) {
  const { memberships } = props.me;
  const [wanted, setWanted] = useState(chosenSeller);
  const seller = memberships.find((one) => one.sellerId === wanted) ?? memberships[0];
  const places: PlaceGroup[] = seller
    ? [
        {
          places: [
            { href: '/', label: t('nav.home') },
            { href: '/listings', label: t('nav.listings') },
            { href: '/orders', label: t('nav.orders') },
            { href: '/copies', label: t('nav.copies') },
          ],
        },
        {
          label: t('nav.inProgram'),
          places: [
            { href: '/application', label: t('nav.program') },
            { href: '/standing', label: t('nav.standing') },
            { href: '/takedowns', label: takedown('takedowns.nav') },
            { href: '/documents', label: t('nav.documents') },
            { href: '/numbers', label: t('nav.numbers') },
          ],
        },
        {
          label: t('nav.account'),
          places: [
            { href: '/team', label: t('nav.team') },
            { href: '/security', label: t('nav.security') },
          ],
        },
      ]
    : [];
  // The editor is a workbench of three columns.
  const [path] = useLocation();
  const compact = /^\/listings\/(?!new$)[^/]+$/.test(path);
  const choose = (id: string) => {
    rememberSeller(id);
    setWanted(id);
  };
  return (
    <Shell
      face={t('face')}
      places={places}
      compact={compact}
      me={props.me}
      notices="/studio/notices"
      extra={
        memberships.length > 1 && <SellerSwitch memberships={memberships} value={seller?.sellerId} onChange={choose} />
      }
    >
      {seller ? (
        <SellerContext value={seller} key={seller.sellerId}>
          <Suspense fallback={<Waiting height={24} />}>
            <Pages
              name={props.me.user?.name ?? ''}
              listings={closedFor(seller, 'listings')}
              orders={closedFor(seller, 'orders')}
            />
          </Suspense>
        </SellerContext>
      ) : (
        <Switch>
          <Route path="/invitation/:id">{({ id }) => <JoinPage id={id} />}</Route>
          <Route>
            <OpenSellerPage />
          </Route>
        </Switch>
      )}
    </Shell>
  );
}

function Pages(props: { name: string; listings: boolean; orders: boolean }) {
  return (
    <Switch>
      <Route path="/">
        <HomePage name={props.name} />
      </Route>
      <Route path="/open" component={OpenSellerPage} />
      <Route path="/terms" component={TermsPage} />
      <Route path="/apply" component={ApplyPage} />
      <Route path="/application" component={ApplicationPage} />
      <Route path="/standing" component={StandingPage} />
      <Route path="/standing/:id">{({ id }) => <DecisionPage key={id} id={id} />}</Route>
      <Route path="/takedowns" component={TakedownsPage} />
      <Route path="/notices" component={NoticesPage} />
      <Route path="/team" component={TeamPage} />
      <Route path="/documents" component={DocumentsPage} />
      <Route path="/numbers" component={NumbersPage} />
      <Route path="/invitation/:id">{({ id }) => <JoinPage id={id} />}</Route>
      <Route path="/security" component={SecurityPage} />
      <Route path="/listings/*?">
        {props.listings ? (
          <Closed feature="listings" />
        ) : (
          <Switch>
            <Route path="/listings" component={ListingsPage} />
            <Route path="/listings/new" component={NewListingPage} />
            <Route path="/listings/:id/checklist">{({ id }) => <ChecklistPage key={id} id={id} />}</Route>
            <Route path="/listings/:id">{({ id }) => <ListingPage key={id} id={id} />}</Route>
          </Switch>
        )}
      </Route>
      <Route path="/copies" component={CopiesPage} />
      <Route path="/orders/*?">
        {props.orders ? (
          <Closed feature="orders" />
        ) : (
          <Switch>
            <Route path="/orders" component={OrdersPage} />
            <Route path="/orders/:id">{({ id }) => <OrderPage key={id} id={id} />}</Route>
          </Switch>
        )}
      </Route>
      <Route>
        <NotFound face={t('face')} />
      </Route>
    </Switch>
  );
}
