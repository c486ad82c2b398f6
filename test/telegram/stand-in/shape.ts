import type { FieldFacts, Fields, Method } from './facts.ts';
import { FACTS } from './facts.ts';
import { badRequest } from './refusal.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The parameters of a call as they came over the wire. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * Checks all parameters of a call, however deep, against the description of the Bot API: nothing unknown, nothing
 * missing, every value of its type and within the limits stated for it. Telegram itself forgives some of this (it
 * ignores what it does not know); a bot that relies on that is wrong all the same.
 *
 * @throws Refusal that names the parameter by its path, such as `reply_markup.inline_keyboard[0][1].text`
 */
export function checkShape(method: Method, payload: Payload): void {
  const fault = faultInFields(payload, FACTS.methods[method] ?? {}, '');
  if (fault !== undefined) throw badRequest(fault);
}

function faultInFields(value: Payload, fields: Fields, path: string): string | undefined {
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) return `unknown parameter "${at(path, name)}"`;
  }
  for (const [name, facts] of Object.entries(fields)) {
    const part = value[name];
    const here = at(path, name);
    if (part !== undefined) {
      const fault = faultInValue(part, facts, here);
      if (fault !== undefined) return fault;
    } else if (facts.required) {
      return `parameter "${here}" is required`;
    }
  }
  return undefined;
}

function faultInValue(value: unknown, facts: FieldFacts, path: string): string | undefined {
  const members = facts.types.flatMap(membersOf);
  const meant = members.filter((type) => looksLike(value, type));
  const faults = (meant.length > 0 ? meant : members).map((type) => faultInType(value, type, path));
  if (!faults.includes(undefined)) return faults.join(' or ');
  if (typeof value === 'string') return faultInString(value, facts, path);
  if (typeof value === 'number') return outside(value, facts.range, path, 'a number');
  return undefined;
}

/** The types of which a value of `type` is one. */
function membersOf(type: string): readonly string[] {
  const facts = FACTS.types[type];
  return facts !== undefined && 'oneOf' in facts ? facts.oneOf : [type];
}

/** Whether an object was meant to be of `type`: it has all that is required, and the constants that tell kinds apart. */
function looksLike(value: unknown, type: string): boolean {
  const facts = FACTS.types[type];
  if (facts === undefined || !('fields' in facts) || !isObject(value)) return false;
  return Object.entries(facts.fields).every(([name, { required, values }]) => {
    const part = value[name];
    if (part === undefined) return !required;
    return values?.length !== 1 || part === values[0];
  });
}

function faultInString(value: string, facts: FieldFacts, path: string): string | undefined {
  if (facts.values !== undefined && !facts.values.includes(value)) {
    return `"${path}" must be one of ${facts.values.join(', ')}, not "${value}"`;
  }
  if (path.endsWith('.callback_data') && outside(Buffer.byteLength(value), facts.bytes, path, 'bytes')) {
    return 'BUTTON_DATA_INVALID';
  }
  // How long a text is once it is parsed and trimmed is known further on.
  const characters = facts.parsed ? undefined : facts.characters;
  return (
    outside(value.length, characters, path, 'characters') ??
    outside(Buffer.byteLength(value), facts.bytes, path, 'bytes')
  );
}

function faultInType(value: unknown, type: string, path: string): string | undefined {
  const element = /^Array of (.+)$/.exec(type)?.[1];
  if (element !== undefined) {
    if (!Array.isArray(value)) return `"${path}" must be an array`;
    for (const [index, part] of value.entries()) {
      const fault = faultInValue(part, { types: [element] }, `${path}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  switch (type) {
    case 'Integer':
      return Number.isSafeInteger(value) ? undefined : `"${path}" must be an integer`;
    case 'Float':
      return Number.isFinite(value) ? undefined : `"${path}" must be a number`;
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : `"${path}" must be true or false`;
    case 'True':
      return value === true ? undefined : `"${path}" must be true or absent`;
    // A file has become the name of the attachment that carries it by the time it is checked.
    case 'InputFile':
    case 'String':
      if (typeof value !== 'string') return `"${path}" must be a string`;
      return LONE_SURROGATE.test(value)
        ? `"${path}" must be encoded in UTF-8: it has half a character`
        : undefined;
    default:
      return faultInObject(value, type, path);
  }
}

function faultInObject(value: unknown, type: string, path: string): string | undefined {
  const facts = FACTS.types[type];
  if (facts === undefined || !('fields' in facts)) throw new Error(`the facts have no type ${type}`);
  return isObject(value)
    ? faultInFields(value, facts.fields, path)
    : `"${path}" must be an object of type ${type}`;
}

/** Whether `value` is a JSON object. */
export function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function outside(
  size: number,
  limits: readonly number[] | undefined,
  path: string,
  unit: string,
): string | undefined {
  const [least, most] = limits ?? [];
  if (least === undefined || most === undefined || (size >= least && size <= most)) return undefined;
  return `"${path}" must have ${least}-${most} ${unit}, not ${size}`;
}
