import { useEffect, useState } from 'react';

/** Families this page asked for, by name: each file loads once. */
const asked = new Map<string, Promise<boolean>>();

function load(family: string): Promise<boolean> {
  const face = new FontFace(family, `url("/v1/fonts/${encodeURIComponent(family)}")`);
  return face.load().then(
    (loaded) => {
      document.fonts.add(loaded);
      return true;
    },
    () => false,
  );
}

/** Loads a family of the catalogue into the page; its CSS name once it is there, undefined until then or if it cannot be had. */
export function useFontFace(family: string | undefined): string | undefined {
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    if (!family) return;
    let current = true;
    const started = asked.get(family) ?? load(family);
    asked.set(family, started);
    void started.then((loaded) => {
      if (current && loaded) setReady(family);
    });
    return () => {
      current = false;
    };
  }, [family]);
  return ready !== undefined && ready === family ? JSON.stringify(family) : undefined;
}
