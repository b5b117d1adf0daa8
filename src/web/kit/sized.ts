/** The address of a smaller copy of one of our pictures, `width` pixels wide; other addresses stay as they are. */
export function sized(url: string, width: number): string {
  return url.startsWith('/v1/assets/') && !url.includes('?') ? `${url}?w=${width}` : url;
}
