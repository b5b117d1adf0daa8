import { useSearchParams } from 'wouter';

/** A filter that lives in the address, so that a list can be shared, reloaded and gone back to. '' is no filter. */
export function useFilter(
  name: string,
  options?: { readonly replace: boolean },
): [value: string, set: (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (value: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      return after;
    }, options);
  return [search.get(name) ?? '', set];
}
