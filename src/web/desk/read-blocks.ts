/** A block of a Markdown text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly string[] };

/** Reads the blocks terms are made of: ATX headings, paragraphs, flat lists. Emphasis and code marks are dropped, a link keeps its address behind its text. Anything else stays a paragraph as written. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of markdown.replaceAll('\r\n', '\n').split(/\n{2,}|\n(?=#{1,6} )/)) {
    let rest = chunk.trim();
    const heading = /^(#{1,6}) +(.*)$/m.exec(rest.split('\n')[0] ?? '');
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') });
      rest = rest.split('\n').slice(1).join('\n').trim();
    }
    if (rest !== '') blocks.push(...readRest(rest));
  }
  return blocks;
}

const MARK = /^\s*(?:[-*+]|(\d{1,4})[.)])\s+/;

function readRest(text: string): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let list: { ordered: boolean; start: number; items: string[] } | undefined;
  const close = () => {
    if (words.length > 0) blocks.push({ kind: 'paragraph', text: plain(words.join(' ')) });
    if (list) blocks.push({ kind: 'list', ...list, items: list.items.map(plain) });
    words = [];
    list = undefined;
  };
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line);
    if (mark) {
      const ordered = mark[1] !== undefined;
      if (list?.ordered !== ordered) close();
      list ??= { ordered, start: Number(mark[1] ?? 1), items: [] };
      list.items.push(line.slice(mark[0].length));
    } else if (list) {
      list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`);
    } else {
      words.push(line.trim());
    }
  }
  close();
  return blocks;
}

function plain(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)');
}
