import { useFontFace } from '../orders/use-font-face.ts';

/** A family's name, written in itself once its file is there. */
export function FontName(props: { family: string; url: string | undefined }) {
  const css = useFontFace(props.family, props.url);
  return (
    <span className="font-name" style={css ? { fontFamily: css } : undefined}>
      {props.family}
    </span>
  );
}
