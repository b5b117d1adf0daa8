import { type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import type { MeBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import icon from '../kit/icon.svg';
import { Bell } from './bell.tsx';
import { MenuButton, type PlaceGroup, Places, useMenu } from './places.tsx';
import { StatusLine } from './status-line.tsx';
import { say } from './words.ts';

/** The frame of every page of a desk: skip link, where one can go, who is signed in, the page, the status line. */
export function Shell(props: {
  face: string;
  places: readonly PlaceGroup[];
  me: MeBody | undefined;
  /** Where one's notices are: in this face, or in the shop. */
  notices: '/studio/notices' | '/notices';
  extra?: ReactNode;
  /** The page needs its whole width: where one can go is behind a button on every screen. */
  compact?: boolean;
  children: ReactNode;
}) {
  const main = useRef<HTMLElement>(null);
  const menu = useMenu();
  const { places, compact = false } = props;
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
      <header className={compact ? 'desk-bar compact' : 'desk-bar'}>
        <div className="desk-bar-in">
          {places.length > 0 && <MenuButton menu={menu} />}
          <Link href="/" className="brand">
            <img src={icon} alt="" width="30" height="30" />
            <span>{say('brand')}</span>
            <span className="face">{props.face}</span>
          </Link>
          <div className="account">
            {props.extra}
            {props.me?.user && <Bell href={props.notices} elsewhere={props.notices === '/notices'} />}
            <a href="/">{say('toShop')}</a>
            {props.me?.user && <SignOut name={props.me.user.name} />}
          </div>
        </div>
      </header>
      <div className={compact || places.length === 0 ? 'desk-body compact' : 'desk-body'}>
        {places.length > 0 && <Places groups={places} open={menu.open} />}
        <main id="main" tabIndex={-1} ref={main} className="desk-main">
          {props.children}
        </main>
      </div>
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
