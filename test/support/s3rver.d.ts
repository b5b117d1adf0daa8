/** The part of S3rver that tests use; the package ships no types. */
declare module '@20minutes/s3rver' {
  interface Options {
    readonly port: number;
    readonly address: string;
    readonly silent: boolean;
    readonly directory: string;
    readonly configureBuckets: readonly { readonly name: string }[];
  }
  export default class S3rver {
    constructor(options: Options);
    readonly store: { deleteBucket(name: string): Promise<void>; putBucket(name: string): Promise<void> };
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
  }
}
