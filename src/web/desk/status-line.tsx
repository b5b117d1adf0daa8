import { useEffect, useState } from 'react';
import { useAnnouncement } from './announce.ts';

/** How long a message stays in sight, in milliseconds; long enough to read two lines slowly. */
const SHOWN_FOR = 7000;

/** The page's one live region. What is announced rises from the lower edge and leaves by itself; it never holds anything to act on. */
export function StatusLine() {
  const { text, count } = useAnnouncement();
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setHidden(count), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [count]);
  const shown = text !== '' && hidden !== count;
  return (
    <div className="status-line" role="status" data-shown={shown}>
      {shown && <p key={count}>{text}</p>}
    </div>
  );
}
