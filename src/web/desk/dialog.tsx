import { type ReactNode, useEffect, useId, useRef } from 'react';
import { say } from './words.ts';

/** A native modal dialog. Esc and the close button call `onClose`; the focus goes back to where it was. */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>('h1')?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={props.wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header>
        <h2 id={title}>{props.title}</h2>
        <button type="button" className="button quiet icon" onClick={props.onClose} aria-label={say('close')}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
