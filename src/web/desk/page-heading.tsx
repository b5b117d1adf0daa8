import { type ReactNode, useEffect, useRef } from 'react';

/** Where the last heading stood, so that only a new page moves the focus and a reload of its data does not. */
let lastAddress = '';

/** The page's one h1. After going to another page the focus is on it, so that nobody has to search for where they are. */
export function PageHeading(props: { title: string; face: string; lead?: ReactNode; actions?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · ${props.face}`;
  }, [props.title, props.face]);
  useEffect(() => {
    const address = window.location.pathname;
    if (lastAddress !== '' && lastAddress !== address) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    lastAddress = address;
  }, []);
  return (
    <header className="page-heading">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.lead && <div className="lead">{props.lead}</div>}
      </div>
      {props.actions && <div className="actions">{props.actions}</div>}
    </header>
  );
}
