/** Where a command writes: results to `out`, messages to `err`. */
export interface CommandStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
}

/** How a command ends: 0 done; 1 judged, and something is refused or invalid; 2 could not be judged. */
export type ExitStatus = 0 | 1 | 2;

/** One command of the command line. It writes to the streams and never throws for what a person did. */
export type Command = (args: readonly string[], streams: CommandStreams) => Promise<ExitStatus>;
