import { parseArgs } from 'node:util';
import {
  COMMANDS,
  type CommandName,
  isCommand,
  isOption,
  OPTIONS,
  type OptionName,
  PROGRAM_OPTIONS,
} from './commands.ts';
import { nearestTo } from './nearest.ts';
import { quoted } from './printable.ts';

/** The options given, by name and in order; a switch has an empty value. */
export type Given = ReadonlyMap<OptionName, readonly string[]>;

/**
 * Sets the words apart from the options. Options are understood anywhere, and whatever follows `--` is a word. What is
 * wrong with an option is not thrown here, so that help can be had in spite of it.
 */
export function sorted(args: readonly string[]): { words: string[]; given: Given; faults: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: PARSED_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = new Map<OptionName, string[]>();
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const takesValue = isOption(name) && 'value' in OPTIONS[name];
    if (!isOption(name)) faults.push(unknownOption(rawName, words.find(isCommand)));
    else if (takesValue && (value === undefined || isForgotten(value, inlineValue))) {
      faults.push(`${rawName} needs a value.`);
    } else if (!takesValue && value !== undefined) faults.push(`${rawName} takes no value.`);
    else given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  return { words, given, faults };
}

/** The options as `parseArgs` wants them described. */
const PARSED_OPTIONS = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, option]) => [
    name,
    {
      type: 'value' in option ? ('string' as const) : ('boolean' as const),
      ...('short' in option && { short: option.short }),
    },
  ]),
);

/** In `--limit --json` the value was forgotten; in `--limit=--json` it was not. */
function isForgotten(value: string, inline: boolean | undefined): boolean {
  return inline !== true && value.startsWith('--');
}

function unknownOption(rawName: string, command: CommandName | undefined): string {
  const allowed = command === undefined ? PROGRAM_OPTIONS : COMMANDS[command].options;
  const nearest = nearestTo(rawName.replace(/^-+/, ''), allowed);
  const hint =
    nearest === undefined
      ? `The options are ${allowed.map((name) => `--${name}`).join(', ')}.`
      : `Did you mean --${nearest}?`;
  return `Unknown option ${quoted(rawName)}. ${hint}`;
}
