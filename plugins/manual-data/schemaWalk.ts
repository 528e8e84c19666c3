import * as z from 'zod';

/** Takes `.optional()`, `.default()` and the like off a schema. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const {def} = schema._zod as {def: {type: string; innerType?: z.core.$ZodType}};
  return def.innerType ? unwrap(def.innerType) : schema;
}

type Def = {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
};

function defOf(schema: z.core.$ZodType): Def {
  return unwrap(schema)._zod.def as unknown as Def;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The alternative of a union that an author most likely meant: the one that shares most fields. */
export function likelyOption(
  options: readonly z.core.$ZodType[],
  value: unknown,
): z.core.$ZodType | undefined {
  const score = (option: z.core.$ZodType): number => {
    const def = defOf(option);
    if (!isRecord(value)) {
      const isWord = typeof value === 'string' && def.type === 'enum';
      return isWord || def.type === (Array.isArray(value) ? 'array' : typeof value) ? 1 : 0;
    }
    const fields = Object.entries(def.shape ?? {}).filter(([key]) => key in value);
    const contradicted = fields.some(
      ([key, field]) => defOf(field).type === 'literal' && !z.safeParse(field, value[key]).success,
    );
    return def.shape && !contradicted ? fields.length + 1 : 0;
  };
  return [...options].sort((a, b) => score(b) - score(a))[0];
}

/** The schema that governs the field at a path of a value. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  field: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const def = defOf(schema);
  const [key, ...rest] = field;
  if (key === undefined) {
    return schema;
  }
  if (def.options) {
    const option = likelyOption(def.options, value);
    return option && schemaAt(option, value, field);
  }
  const child = def.shape?.[String(key)] ?? def.element;
  const childValue = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return child && schemaAt(child, childValue, rest);
}

/** The alternatives of a union; none for any other schema. */
export function unionOptions(schema: z.core.$ZodType | undefined): readonly z.core.$ZodType[] {
  return (schema && defOf(schema).options) ?? [];
}

/** The names of the fields that an object schema, or the likely option of a union, accepts. */
export function fieldNames(schema: z.core.$ZodType | undefined, value: unknown): string[] {
  const object = likelyOption(unionOptions(schema), value) ?? schema;
  return object ? Object.keys(defOf(object).shape ?? {}) : [];
}

export type EntryReference = {field: PropertyKey[]; to: string; id: string};

/** Finds every string of a valid value that its schema declares to be an id (`refersTo`). */
export function findReferences(
  schema: z.ZodType,
  value: unknown,
  field: PropertyKey[] = [],
): EntryReference[] {
  const inner = unwrap(schema) as z.ZodType;
  const def = defOf(inner);
  if (typeof value === 'string') {
    const candidates = (def.options ?? [inner]) as readonly z.ZodType[];
    const to = candidates
      .filter((candidate) => candidate.safeParse(value).success)
      .map((candidate) => candidate.meta()?.refersTo);
    // A literal such as "editorial" that also fits the schema is no reference.
    return to.length > 0 && to.every((name) => typeof name === 'string')
      ? [{field, to: String(to[0]), id: value}]
      : [];
  }
  if (Array.isArray(value)) {
    const {element} = def;
    return element
      ? value.flatMap((item, index) =>
          findReferences(element as z.ZodType, item, [...field, index]),
        )
      : [];
  }
  if (!isRecord(value)) {
    return [];
  }
  const shape = def.options ? defOf(likelyOption(def.options, value) ?? inner).shape : def.shape;
  return Object.entries(shape ?? {}).flatMap(([key, child]) =>
    findReferences(child as z.ZodType, value[key], [...field, key]),
  );
}
