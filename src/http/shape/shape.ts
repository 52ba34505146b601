/** The part of JSON Schema (2020-12) that describes what the workbench is sent; the same records stand in the OpenAPI document. */
export type Shape =
  | {
      readonly type: 'string';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly enum?: readonly string[];
      readonly description?: string;
    }
  | { readonly type: 'integer'; readonly minimum?: number; readonly description?: string }
  | {
      readonly type: 'array';
      readonly items: Shape;
      readonly minItems?: number;
      readonly maxItems?: number;
      readonly description?: string;
    }
  | ObjectShape
  | { readonly oneOf: readonly Shape[]; readonly description?: string };

export interface ObjectShape {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly description?: string;
}

/** An object with these members and no others; a name that ends in "?" may be left out. */
export function shapeObject(members: Readonly<Record<string, Shape>>, description?: string): ObjectShape {
  const entries = Object.entries(members).map(([name, shape]) => [name.replace(/\?$/, ''), shape] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: Object.keys(members).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
    ...(description === undefined ? {} : { description }),
  };
}
