import type { ObjectShape, Shape } from './shape.ts';

/**
 * Holds a value against a shape.
 * @param where how the value is called in the sentence
 * @returns null where it fits; else one plain phrase that says what does not
 */
export function checkShape(shape: Shape, value: unknown, where: string): string | null {
  if ('oneOf' in shape) return checkOneOf(shape.oneOf, value, where);
  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') return `${where} must be text`;
      if (shape.enum !== undefined && !shape.enum.includes(value)) {
        return `${where} must be one of ${shape.enum.join(', ')}`;
      }
      if (value.length < (shape.minLength ?? 0)) return `${where} must not be empty`;
      if (value.length > (shape.maxLength ?? Infinity)) return `${where} is longer than ${shape.maxLength} letters`;
      return null;
    case 'integer':
      if (!Number.isSafeInteger(value)) return `${where} must be a whole number`;
      return Number(value) < (shape.minimum ?? -Infinity) ? `${where} must be ${shape.minimum} or more` : null;
    case 'array': {
      if (!Array.isArray(value)) return `${where} must be a list`;
      const { minItems = 0, maxItems = Infinity } = shape;
      if (value.length < minItems || value.length > maxItems) return `${where} has the wrong length`;
      return firstOf(value.map((item, at) => checkShape(shape.items, item, `${where}[${at}]`)));
    }
    default:
      return checkObject(shape, value, where);
  }
}

function checkObject(shape: ObjectShape, value: unknown, where: string): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${where} must be an object`;
  const members = new Map<string, unknown>(Object.entries(value));
  const missing = shape.required.find((name) => !members.has(name));
  if (missing !== undefined) return `${where} lacks ${missing}`;
  const strange = [...members.keys()].find((name) => !Object.hasOwn(shape.properties, name));
  if (strange !== undefined) return `${where} has no ${strange}`;
  return firstOf([...members].map(([name, member]) => checkShape(shape.properties[name]!, member, name)));
}

/** Of several objects the one whose first member, a fixed word, is the value's is meant. */
function checkOneOf(shapes: readonly Shape[], value: unknown, where: string): string | null {
  const word = typeof value === 'object' && value !== null && 'do' in value ? value.do : undefined;
  const meant = shapes.find((shape) => {
    if (!('type' in shape) || shape.type !== 'object') return false;
    const fixed = shape.properties['do'];
    return fixed !== undefined && 'enum' in fixed && typeof word === 'string' && fixed.enum?.includes(word);
  });
  if (meant !== undefined) return checkShape(meant, value, where);
  const problems = shapes.map((shape) => checkShape(shape, value, where));
  return problems.includes(null) ? null : `${where} is none of the shapes that it may have`;
}

function firstOf(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}
