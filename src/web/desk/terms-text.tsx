import { type ReactNode, useMemo } from 'react';
import { readBlocks } from './read-blocks.ts';

/** The terms as they are written: headings, lists and paragraphs of Markdown, every word of it as text. Nothing in it is ever taken as HTML. */
export function TermsText(props: { text: string }) {
  const blocks = useMemo(() => readBlocks(props.text), [props.text]);
  return (
    <div className="terms-text">
      {blocks.map((block, index): ReactNode => {
        // Blocks have no identity but their place, and the text never changes under its reader.
        const key = `${index}`;
        if (block.kind === 'heading')
          return block.level <= 2 ? <h2 key={key}>{block.text}</h2> : <h3 key={key}>{block.text}</h3>;
        if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>;
        const items = block.items.map((item) => <li key={item}>{item}</li>);
        return block.ordered ? (
          <ol key={key} start={block.start}>
            {items}
          </ol>
        ) : (
          <ul key={key}>{items}</ul>
        );
      })}
    </div>
  );
}
