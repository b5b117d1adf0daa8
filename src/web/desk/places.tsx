import { type RefObject, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { say } from './words.ts';

/** A place of the desk one can go to. */
export interface Place {
  readonly href: string;
  readonly label: string;
}

/** Places that belong together, under a heading; the first group has none. */
export interface PlaceGroup {
  readonly label?: string;
  readonly places: readonly Place[];
}

/** Whether the menu is open where it is no column: it closes when one arrives somewhere, and with Escape, which gives the focus back to its button. */
export function useMenu(): { open: boolean; toggle: () => void; button: RefObject<HTMLButtonElement | null> } {
  const [path] = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const open = openAt === path;
  useEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(undefined);
      button.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
  return { open, toggle: () => setOpenAt(open ? undefined : path), button };
}

/** Opens and closes the menu where there is no room for it beside the page. */
export function MenuButton(props: { menu: ReturnType<typeof useMenu> }) {
  const { open, toggle, button } = props.menu;
  return (
    <button
      type="button"
      className="menu-button"
      ref={button}
      aria-expanded={open}
      aria-controls="places"
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={open ? 'M5 5l10 10M15 5L5 15' : 'M3 5.5h14M3 10h14M3 14.5h14'} />
      </svg>
      {say('menuButton')}
    </button>
  );
}

/** Where one can go, in groups. */
export function Places(props: { groups: readonly PlaceGroup[]; open: boolean }) {
  const [path] = useLocation();
  return (
    <nav id="places" className={props.open ? 'places open' : 'places'} aria-label={say('menu')}>
      {props.groups.map(({ label, places }) => (
        <div key={label ?? ''} className="place-group">
          {label && <p id={`places-${label}`}>{label}</p>}
          <ul aria-labelledby={label && `places-${label}`}>
            {places.map((place) => (
              <li key={place.href}>
                <Link href={place.href} aria-current={isAt(path, place.href) ? 'page' : undefined}>
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function isAt(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
