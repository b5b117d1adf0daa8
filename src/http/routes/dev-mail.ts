import type { App } from '../deps.ts';

/** Mails that were caught instead of sent. */
export interface Mailbox {
  caught(): Promise<
    readonly {
      readonly id: string;
      readonly at: string;
      readonly to: { readonly name?: string | undefined; readonly address: string };
      readonly subject: string;
      readonly text: string;
      readonly language: string;
    }[]
  >;
}

/** The demo's mailbox: what would have been sent, newest first. */
export function devMailRoutes(app: App, mailbox: Mailbox): void {
  app.get('/dev/mail', { schema: { hide: true } }, async (_request, reply) => {
    const mails = await mailbox.caught();
    const list = mails.map(
      ({ at, to, subject, text, language }) => `<article lang="${escaped(language)}" dir="auto">
<h2>${escaped(subject)}</h2>
<p><small>${escaped(to.name ?? '')} &lt;${escaped(to.address)}&gt;, <time>${escaped(at)}</time></small></p>
<p>${linked(escaped(text))}</p>
</article>`,
    );
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail of the demo</title></head>
<body><main><h1>Mail of the demo</h1>
<p>No mail server is set, so nothing leaves this machine. These would have been sent.</p>
${list.join('<hr>') || '<p>Nothing yet.</p>'}</main></body></html>`);
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Lines as lines, addresses as links. */
function linked(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`).replaceAll('\n', '<br>');
}
