import { FACTS } from './facts.ts';
import { badRequest } from './refusal.ts';
import type { Payload } from './shape.ts';
import { isObject } from './shape.ts';

/**
 * The parameters in the body of a request: JSON, or a form as it is sent along with files.
 * @throws Refusal for a body that can't be read
 */
export function payloadOf(method: string, contentType: string, body: Buffer): Payload {
  if (body.length === 0) return {};
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary !== undefined) return formOf(method, body, boundary);
  if (!contentType.startsWith('application/json'))
    throw badRequest(`unsupported content type "${contentType}"`);
  const payload = parsed(body.toString('utf8'));
  if (!isObject(payload)) throw badRequest("can't parse JSON object");
  return payload;
}

/** A form's values are texts: those of another type are written as JSON. A file is kept by its name alone. */
function formOf(method: string, body: Buffer, boundary: string): Payload {
  const values: Record<string, unknown> = {};
  const files = new Set<string>();
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const [head = '', ...content] = part.replace(/^\r\n|\r\n$/g, '').split('\r\n\r\n');
    const name = /\bname="([^"]*)"/.exec(head)?.[1];
    if (name === undefined) throw badRequest('a part of the form has no name');
    if (/\bfilename=/.test(head)) files.add(name);
    const value = Buffer.from(content.join('\r\n\r\n'), 'latin1').toString('utf8');
    if (!/\bfilename=/.test(head)) values[name] = readValue(value, FACTS.methods[method]?.[name]?.types);
  }
  for (const value of Object.values(values)) {
    const name = typeof value === 'string' ? /^attach:\/\/(.*)$/.exec(value)?.[1] : undefined;
    if (name !== undefined && !files.has(name)) throw badRequest(`there is no file "${name}" in the request`);
  }
  return values;
}

function readValue(value: string, types: readonly string[] = ['String']): unknown {
  if (types.includes('Integer') && /^-?\d+$/.test(value)) return Number(value);
  return types.includes('String') || types.includes('InputFile') ? value : parsed(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badRequest("can't parse JSON");
  }
}
