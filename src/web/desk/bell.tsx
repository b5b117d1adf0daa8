import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { noticeApi } from '../kit/notice-api.ts';
import { say } from './words.ts';

/** How often it is looked whether there is news, in milliseconds. */
const LOOK_AGAIN = 60_000;

/** The way to one's notices, with how many were not seen. `href` is a whole path; one of another face loads that. */
export function Bell(props: { href: string; elsewhere?: boolean }) {
  const { href, elsewhere } = props;
  const { data: unread = 0 } = useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: noticeApi.unread,
    refetchInterval: LOOK_AGAIN,
  });
  const words = (
    <>
      {say('notices')}
      {unread > 0 && (
        <>
          <span className="unseen">: {say('notices.unread', { n: unread })}</span>
          <span className="count" aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        </>
      )}
    </>
  );
  return elsewhere ? <a href={href}>{words}</a> : <Link href={`~${href}`}>{words}</Link>;
}
