import { Link } from 'wouter';
import { PageHeading } from './page-heading.tsx';
import { say } from './words.ts';

/** An address without a page. */
export function NotFound(props: { face: string }) {
  return (
    <>
      <PageHeading title={say('notFound')} face={props.face} lead={say('notFoundHelp')} />
      <p>
        <Link href="/" className="button">
          {say('backHome')}
        </Link>
      </p>
    </>
  );
}
