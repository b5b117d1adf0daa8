import { type ReactNode, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { MeBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { Bell } from './bell.tsx';
import { StatusLine } from './status-line.tsx';
import { say } from './words.ts';

/** A place of the desk one can go to. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** Waiting there; 0 shows nothing. */
  readonly count?: number | undefined;
}

/** The frame of every page of a desk: skip link, where one can go, who is signed in, the page, the status line. */
export function Shell(props: {
  face: string;
  places: readonly Place[];
  me: MeBody | undefined;
  /** Where one's notices are: in this face, or in the shop. */
  notices: '/studio/notices' | '/notices';
  extra?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to #main, and moves the focus without an entry in the history */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('skip')}
      </a>
      <header className="desk-bar">
        <div className="desk-bar-in">
          <Link href="/" className="brand">
            <span>{say('brand')}</span>
            <span className="face">{props.face}</span>
          </Link>
          {props.places.length > 0 && (
            <nav aria-label={say('menu')}>
              {props.places.map((place) => (
                <Link key={place.href} href={place.href} aria-current={isAt(path, place.href) ? 'page' : undefined}>
                  {place.label}
                  {place.count ? <span className="count">{place.count}</span> : null}
                </Link>
              ))}
            </nav>
          )}
          <div className="account">
            {props.extra}
            {props.me?.user && <Bell href={props.notices} elsewhere={props.notices === '/notices'} />}
            <a href="/">{say('toShop')}</a>
            {props.me?.user && <SignOut name={props.me.user.name} />}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main} className={props.wide ? 'desk-main wide' : 'desk-main'}>
        {props.children}
      </main>
      <StatusLine />
    </>
  );
}

function SignOut(props: { name: string }) {
  const leave = () => api.signOut().finally(() => window.location.assign('/'));
  return (
    <button type="button" className="link" title={say('signedInAs', { name: props.name })} onClick={() => void leave()}>
      {say('signOut')}
    </button>
  );
}

function isAt(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
