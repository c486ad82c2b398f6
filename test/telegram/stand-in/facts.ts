import facts from './bot-api-facts.json' with { type: 'json' };

/**
 * What the Bot API's description says of a parameter or a field. The limits count what their names say; `characters`
 * are taken as UTF-16 units, the unit of offsets and never the more generous one.
 */
export interface FieldFacts {
  /** Any one of these: `Integer`, `Array of MessageEntity`, `InputFile`, … */
  readonly types: readonly string[];
  readonly required?: boolean;
  /** Least and most. */
  readonly characters?: readonly number[];
  /** Whether the limit holds for the text "after entities parsing". */
  readonly parsed?: boolean;
  readonly bytes?: readonly number[];
  readonly range?: readonly number[];
  /** The only values allowed. */
  readonly values?: readonly string[];
}

export type Fields = Readonly<Record<string, FieldFacts>>;

interface Facts {
  readonly version: string;
  readonly released: string;
  readonly methods: Readonly<Record<string, Fields>>;
  readonly types: Readonly<
    Record<string, { readonly fields: Fields } | { readonly oneOf: readonly string[] }>
  >;
}

/**
 * The facts against which calls are checked: the methods a bot of ours may use and every type that is reachable from
 * their parameters.
 *
 * `bot-api-facts.json` was trimmed from the machine-readable description of the Bot API of the version it names, the
 * `api.json` of the telegram-bot-api-spec project. To do it again: of each method below, and of each type that a kept
 * field names (through `subtypes` as well), keep the fields with `types` and `required: true`, and read from the
 * descriptions of strings "1-64 characters" as `characters`, with `parsed` where "after entities parsing" follows,
 * "1-64 bytes" as `bytes`, "must be X", "must be one of …" and the lists of entity types and chat actions as `values`,
 * and of numbers "1-100" and "between 1 and 100" as `range`.
 */
export const FACTS: Facts = facts;

/** The methods that the stand-in serves. */
export type Method = keyof typeof facts.methods;

/** Whether `name` is a method that the stand-in serves. */
export function isMethod(name: string): name is Method {
  return Object.hasOwn(FACTS.methods, name);
}
