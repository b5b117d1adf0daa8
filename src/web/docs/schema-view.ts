import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type Schema } from './openapi.ts';

/** A schema as a person reads it: its members with type, limits and meaning. Named schemas are linked, not repeated. */
export function schemaView(schema: Schema): TemplateResult {
  if (schema.$ref) return html`<p>${typeWords(schema)}</p>`;
  const members = membersOf(schema);
  if (!members) {
    return html`<p>${typeWords(schema)} ${schema.description ? html`<span class="muted">${schema.description}</span>` : nothing}</p>`;
  }
  return html`${schema.description ? html`<p class="muted">${schema.description}</p>` : nothing}
    <ul class="members" role="list">
      ${Object.entries(members.properties ?? {}).map(([name, member]) => memberView(name, member, members.required ?? []))}
    </ul>`;
}

/** The schema whose members are worth listing: an object, or the objects of a list. */
function membersOf(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  return schema.items?.properties ? schema.items : undefined;
}

function memberView(name: string, schema: Schema, required: readonly string[]): TemplateResult {
  const inner = schema.$ref ? undefined : membersOf(schema);
  return html`<li>
    <div class="member">
      <code class="name">${name}</code>
      <span class="type">${typeWords(schema)}</span>
      ${required.includes(name) ? html`<span class="required">required</span>` : nothing}
      ${limits(schema).map((limit) => html`<span class="limit">${limit}</span>`)}
    </div>
    ${schema.description ? html`<p class="muted small">${schema.description}</p>` : nothing}
    ${
      inner
        ? html`<details>
          <summary>Members of <code>${name}</code></summary>
          ${schemaView(schema)}
        </details>`
        : nothing
    }
  </li>`;
}

/** "string (uuid)", "list of Order", "Money or null". */
function typeWords(schema: Schema): TemplateResult {
  if (schema.$ref) return html`<a href="#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return html`${choices.map((one, index) => html`${index > 0 ? ' or ' : nothing}${typeWords(one)}`)}`;
  if (schema.enum)
    return html`${schema.enum.map((one, index) => html`${index > 0 ? ' | ' : nothing}<code>${JSON.stringify(one)}</code>`)}`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.type === 'array') return html`list of ${schema.items ? typeWords(schema.items) : 'anything'}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'anything');
  return html`${type}${schema.format ? ` (${schema.format})` : nothing}`;
}

function limits(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, default: standard } = schema;
  // Whole-number types carry the language's own bounds; those are no limit of ours.
  const own = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return [
    own(minimum) && `at least ${minimum}`,
    own(maximum) && `at most ${maximum}`,
    minLength !== undefined && minLength > 0 && `${minLength} characters or more`,
    maxLength !== undefined && `up to ${maxLength} characters`,
    minItems !== undefined && minItems > 0 && `${minItems} or more`,
    maxItems !== undefined && `up to ${maxItems}`,
    standard !== undefined && `${JSON.stringify(standard)} if left out`,
  ].filter((limit): limit is string => typeof limit === 'string');
}
