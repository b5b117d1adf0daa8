import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';

/** What a mail server said: its code, and its lines without it. */
export interface Reply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Longest a server may be silent, and longest one conversation may take, in milliseconds (RFC 5321, section 4.5.3.2, allows minutes: the job tries again). */
const SILENCE = 20_000;
const WHOLE = 120_000;
/** More than any reply is. */
const LONGEST_REPLY = 64 * 1024;

/** The line to a mail server: commands out, replies in, in turn. */
export class SmtpLine {
  #socket: Socket;
  #heard = '';
  #secure: boolean;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  readonly #end: NodeJS.Timeout;

  private constructor(socket: Socket, secure: boolean) {
    this.#socket = socket;
    this.#secure = secure;
    this.#end = setTimeout(() => this.#fail(new Error('The mail server took too long')), WHOLE);
    this.#listen();
  }

  /** Opens a line; `secure`: under TLS from the first byte, to a server whose certificate counts. */
  static async open(host: string, port: number, secure: boolean): Promise<SmtpLine> {
    const socket = secure ? connectTls({ host, port, ...named(host) }) : connectTcp({ host, port });
    const line = new SmtpLine(socket, secure);
    try {
      await line.#until(() => !socket.connecting && (!secure || (socket as TLSSocket).authorized));
    } catch (error) {
      line.close();
      throw error;
    }
    return line;
  }

  /** Whether what is said now is under TLS. */
  get secure(): boolean {
    return this.#secure;
  }

  /** Puts the line under TLS, after the server agreed. What it had said before in the clear is forgotten: it may be anybody's. */
  async makeSecure(host: string, { verify }: { readonly verify: boolean }): Promise<void> {
    const open = this.#socket.removeAllListeners();
    open.on('error', (error) => this.#fail(error));
    this.#heard = '';
    const socket = connectTls({ socket: open, host, ...named(host), rejectUnauthorized: verify });
    this.#socket = socket;
    this.#listen();
    let ready = false;
    socket.once('secureConnect', () => {
      ready = true;
      this.#wake?.();
    });
    await this.#until(() => ready);
    this.#secure = true;
  }

  /** Says a command and hears its reply. Throws when it is none of the codes hoped for, with the server's words and never with what was said. */
  async ask(command: string | undefined, hoped: readonly number[]): Promise<Reply> {
    if (command !== undefined) this.#socket.write(`${command}\r\n`);
    let reply: Reply | undefined;
    await this.#until(() => {
      reply ??= this.#takeReply();
      return reply !== undefined;
    });
    const said = reply as Reply | undefined;
    if (!said || !hoped.includes(said.code)) {
      throw new Error(`The mail server answered ${said?.code} ${said?.lines.join(' ')}`);
    }
    return said;
  }

  close(): void {
    clearTimeout(this.#end);
    this.#socket.destroy();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.setTimeout(SILENCE, () => this.#fail(new Error('The mail server said nothing for too long')));
    socket.on('data', (bytes) => {
      this.#heard += bytes.toString('utf8');
      if (this.#heard.length > LONGEST_REPLY) this.#fail(new Error('The mail server talks too much'));
      this.#wake?.();
    });
    for (const event of ['connect', 'secureConnect'] as const) socket.on(event, () => this.#wake?.());
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The mail server closed the line')));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake?.();
  }

  async #until(there: () => boolean): Promise<void> {
    while (!there()) {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The whole reply at the beginning of what was heard: lines "250-..." and a last one "250 ...". */
  #takeReply(): Reply | undefined {
    const found = /^(?:\d{3}-[^\n]*\n)*(\d{3})(?: [^\n]*)?\n/.exec(this.#heard);
    if (!found) return undefined;
    this.#heard = this.#heard.slice(found[0].length);
    const lines = found[0].trimEnd().split('\n');
    return { code: Number(found[1]), lines: lines.map((line) => line.slice(4).trim()) };
  }
}

/** An address of numbers is checked as such; only names are told to the server. */
const named = (host: string) => (isIP(host) ? {} : { servername: host });
