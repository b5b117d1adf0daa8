import { useEffect, useState } from 'react';

/** Families this page asked for, by address or name: each file loads once. */
const asked = new Map<string, Promise<boolean>>();

function load(family: string, url = `/v1/fonts/${encodeURIComponent(family)}`): Promise<boolean> {
  const face = new FontFace(family, `url("${url}")`);
  return face.load().then(
    (loaded) => {
      document.fonts.add(loaded);
      return true;
    },
    () => false,
  );
}

/** Loads a family into the page, from the catalogue where no address is given; its CSS name once it is there, undefined until then or if it cannot be had. */
export function useFontFace(family: string | undefined, url?: string): string | undefined {
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    if (!family) return;
    let current = true;
    const file = url ?? family;
    const started = asked.get(file) ?? load(family, url);
    asked.set(file, started);
    void started.then((loaded) => {
      if (current && loaded) setReady(family);
    });
    return () => {
      current = false;
    };
  }, [family, url]);
  return ready !== undefined && ready === family ? JSON.stringify(family) : undefined;
}
