import { useLocation, useRouter } from 'wouter';
import { PageHeading } from './page-heading.tsx';
import { say } from './words.ts';

/** Asks a stranger to sign in, and brings them back to the page they wanted. */
export function SignInGate(props: { face: string; title: string; lead: string }) {
  const [path] = useLocation();
  const { base } = useRouter();
  const next = encodeURIComponent(`${base}${path === '/' ? '' : path}${window.location.search}`);
  return (
    <div className="gate card">
      <PageHeading title={props.title} face={props.face} lead={props.lead} />
      <p className="actions">
        <a className="button primary" href={`/sign-in?next=${next}`}>
          {say('signIn')}
        </a>
        <a className="button" href={`/sign-up?next=${next}`}>
          {say('signUp')}
        </a>
      </p>
    </div>
  );
}
