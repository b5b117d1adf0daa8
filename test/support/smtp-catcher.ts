import { createServer, type Socket } from 'node:net';

/** A mail as a mail server was given it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** A mail server that keeps what it is given (RFC 5321, as much of it as a client that sends needs). */
export interface SmtpCatcher {
  readonly url: URL;
  readonly mails: readonly ReceivedMail[];
  /** Refuses the next mails for now, as a server does that is too busy. */
  busy(yes: boolean): void;
  stop(): Promise<void>;
}

/** Starts one on loopback. */
export async function startSmtpCatcher(): Promise<SmtpCatcher> {
  const mails: ReceivedMail[] = [];
  let isBusy = false;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.setEncoding('utf8');
    let from = '';
    let to: string[] = [];
    let data: string | undefined;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (data !== undefined) {
        if (line !== '.') data += `${line.startsWith('.') ? line.slice(1) : line}\r\n`;
        else {
          mails.push({ from, to, data });
          data = undefined;
          say('250 kept');
        }
        return;
      }
      const verb = line.slice(0, 4).toUpperCase();
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (verb === 'EHLO') say('250-catcher\r\n250 8BITMIME');
      else if (verb === 'MAIL' && isBusy) say('451 busy');
      else if (verb === 'MAIL') [from, to] = [address, []];
      else if (verb === 'RCPT') to.push(address);
      else if (verb === 'DATA') data = '';
      else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      }
      if (verb === 'DATA') say('354 go on');
      else if (!['EHLO', 'QUIT'].includes(verb) && !(verb === 'MAIL' && isBusy)) say('250 ok');
    };
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
    say('220 catcher');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    mails,
    busy(yes) {
      isBusy = yes;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
