/** Five painted pieces in the colours of the rainbow palette, on beech. */
export function rainbow(): string {
  const colors = ['#E4572E', '#F2B134', '#3B8F5A', '#2E86AB', '#8E5BA6'];
  const pieces = colors
    .map((color, i) => {
      const x = 12 + i * 43;
      return `<rect x="${x + 1.5}" y="39" width="37" height="46" rx="11" fill="#000" opacity=".16"/><rect x="${x}" y="36" width="37" height="46" rx="11" fill="${color}"/><rect x="${x + 3}" y="38.5" width="31" height="14" rx="7" fill="#fff" opacity=".2"/><circle cx="${x + 18.5}" cy="60" r="6.5" fill="#E6C79C"/><circle cx="${x + 17}" cy="58.2" r="2.2" fill="#fff" opacity=".45"/>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="232" height="120" viewBox="0 0 232 120"><defs><linearGradient id="b" x2="0" y2="1"><stop stop-color="#EBD3AC"/><stop offset="1" stop-color="#DDBD8E"/></linearGradient></defs><rect width="232" height="120" rx="16" fill="url(#b)"/>${pieces}</svg>`;
}
