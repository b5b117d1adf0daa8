/** The parts of JSON Schema (2020-12) that our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly [mediaType: string]: { readonly schema?: Schema };
}

interface RawOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

/** One parameter in path, query or header. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

/** An OpenAPI 3.1 document, as far as it is shown. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** One thing the API does. */
export interface Operation {
  /** Names its place on the page: "post-v1-orders". */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly mediaType: string; readonly schema: Schema } | undefined;
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly mediaType: string | undefined;
    readonly schema: Schema | undefined;
  }[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Everything the API does, in the document's order. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const raw = item[method];
      return raw ? [operation(method, path, raw)] : [];
    }),
  );
}

function operation(method: string, path: string, raw: RawOperation): Operation {
  const id = `${method}${path.replace(/[^a-zA-Z0-9]+/g, '-')}`.replace(/-$/, '');
  const [mediaType, content] = Object.entries(raw.requestBody?.content ?? {})[0] ?? [];
  return {
    id,
    method,
    path,
    group: raw.tags?.[0] ?? 'other',
    summary: raw.summary ?? path,
    description: raw.description,
    parameters: raw.parameters ?? [],
    body: mediaType && content?.schema ? { mediaType, schema: content.schema } : undefined,
    answers: Object.entries(raw.responses ?? {}).map(([status, answer]) => {
      const [type, inside] = Object.entries(answer.content ?? {})[0] ?? [];
      const { description = '' } = answer;
      // The framework's filler says nothing.
      const said = description === 'Default Response' ? '' : description;
      return { status, description: said, mediaType: type, schema: inside?.schema };
    }),
  };
}

/** The name of a referenced schema, "Order" of "#/components/schemas/Order". */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Follows references until a schema stands there. Unknown ones are anything. */
export function resolved(document: OpenApi, schema: Schema): Schema {
  let at = schema;
  // A document of ours has no chains; a broken one must not hang the page.
  for (let step = 0; at.$ref && step < 10; step += 1) at = document.components?.schemas?.[nameOf(at.$ref)] ?? {};
  return at;
}
