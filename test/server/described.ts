/** As much of an OpenAPI description as answers are held against. */
export interface Described {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>>
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}
interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
/** The part of JSON Schema 2020-12 that the description uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where a JSON answer of a GET route differs from what its description says; [] where it fits. */
export function misfits(described: Described, route: string, body: unknown): string[] {
  const schema = described.paths[route]?.get?.responses["200"]?.content?.["application/json"]?.schema;
  return schema === undefined ? [`${route} is not described`] : misfitsOf(described, schema, body, "$");
}

function misfitsOf(described: Described, schema: Schema, value: unknown, at: string): string[] {
  if (schema.$ref !== undefined) {
    const named = described.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""];
    return named === undefined ? [`${at}: ${schema.$ref} is missing`] : misfitsOf(described, named, value, at);
  }
  const of = (each: Schema) => misfitsOf(described, each, value, at);
  if (schema.anyOf && !schema.anyOf.some((each) => of(each).length === 0)) return [`${at}: none of its kinds fits`];
  const found = (schema.allOf ?? []).flatMap(of);
  if (schema.enum && !schema.enum.includes(value)) found.push(`${at}: ${String(value)} is none of the list`);
  if ("const" in schema && schema.const !== value) found.push(`${at}: is not ${String(schema.const)}`);
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (types && !types.some((type) => isOf(type, value))) return [...found, `${at}: is no ${types.join(" or ")}`];
  if (typeof value === "number") {
    if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY)) found.push(`${at}: ${value} is too small`);
    if (value > (schema.maximum ?? Number.POSITIVE_INFINITY)) found.push(`${at}: ${value} is too large`);
  }
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      const item = schema.prefixItems?.[index] ?? schema.items;
      if (item) found.push(...misfitsOf(described, item, each, `${at}[${index}]`));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const name of schema.required ?? []) if (!(name in value)) found.push(`${at}.${name}: is missing`);
    for (const [name, each] of Object.entries(value)) {
      const property = schema.properties?.[name] ?? schema.additionalProperties;
      if (property === false) found.push(`${at}.${name}: is not described`);
      else if (typeof property === "object") found.push(...misfitsOf(described, property, each, `${at}.${name}`));
    }
  }
  return found;
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
