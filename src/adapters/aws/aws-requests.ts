import { setTimeout as pause } from 'node:timers/promises';
import { type AwsCredentials, signRequest } from './sign-request.ts';

/** Sends one signed request. */
export type AwsSend = (request: {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | undefined;
}) => Promise<Response>;

/** Whom to speak to and as whom. */
export interface AwsRequestSettings {
  readonly service: 's3' | 'kms';
  readonly region: string;
  /** Asked for each request, so that temporary credentials can be renewed. */
  readonly credentials: () => AwsCredentials | Promise<AwsCredentials>;
  /** For one try. */
  readonly milliseconds?: number;
  /** Pauses before the second try, the third ... of a request that met a passing trouble. */
  readonly pauses?: readonly number[];
}

const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Sends requests signed by AWS Signature Version 4, and again where the trouble is a passing one: no connection, no answer
 * in time, too many requests, a fault of the server. Every request made here may safely be sent twice. Throws when the last
 * try met no answer.
 */
export function awsRequests(settings: AwsRequestSettings): AwsSend {
  const { milliseconds = 30_000, pauses = [200, 1000] } = settings;
  return async ({ method, url, headers = {}, body }) => {
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt >= pauses.length;
      try {
        const signed = signRequest({ method, url, headers, body }, await settings.credentials(), settings, new Date());
        const { host: _, ...sent } = signed; // fetch sets it from the address.
        const signal = AbortSignal.timeout(milliseconds);
        const response = await fetch(url, { method, headers: sent, signal, redirect: 'error', ...(body && { body }) });
        if (last || !PASSING.has(response.status)) return response;
        await response.body?.cancel();
      } catch (error) {
        if (last) throw new Error(`No answer from ${url.host}: ${reasonOf(error)}`, { cause: error });
      }
      await pause(pauses[attempt]);
    }
  };
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

/** The credentials in the environment's AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN. Throws, naming it, when one is missing. */
export function environmentCredentials(environment: Readonly<Record<string, string | undefined>>): AwsCredentials {
  const need = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '')
      throw new Error(`Set ${name}: the credentials for the AWS service are not known.`);
    return value;
  };
  return {
    accessKeyId: need('AWS_ACCESS_KEY_ID'),
    secretAccessKey: need('AWS_SECRET_ACCESS_KEY'),
    sessionToken: environment.AWS_SESSION_TOKEN || undefined,
  };
}
