import { type ReactNode, useId } from 'react';
import { say } from './words.ts';

/** What a control inside a `FormField` takes over, so that label, help and problem belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** A label above its control, help between them, what is wrong below. */
export function FormField(props: {
  id?: string;
  label: string;
  help?: ReactNode;
  problem?: string | undefined;
  required?: boolean;
  optional?: boolean;
  /** More said of this control: findings of the listing check. */
  remarks?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}) {
  const own = useId();
  const id = props.id ?? own;
  const described = [
    props.help ? `${id}-help` : '',
    props.problem ? `${id}-problem` : '',
    props.remarks ? `${id}-remarks` : '',
  ].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>
        {props.label}
        {props.optional && <span className="muted small"> ({say('optional')})</span>}
      </label>
      {props.help && (
        <div className="help" id={`${id}-help`}>
          {props.help}
        </div>
      )}
      {props.children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': props.problem ? true : undefined,
        'aria-required': props.required ? true : undefined,
      })}
      {props.problem && (
        <p className="problem" id={`${id}-problem`}>
          {props.problem}
        </p>
      )}
      {props.remarks && <div id={`${id}-remarks`}>{props.remarks}</div>}
    </div>
  );
}
