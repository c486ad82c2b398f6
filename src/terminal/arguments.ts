import { type Call, CallError, type Common } from './call.ts';
import { COMMANDS, type CommandName, isCommand, type OptionName, PROGRAM_OPTIONS } from './commands.ts';
import { nearestTo } from './nearest.ts';
import { type Given, sorted } from './options.ts';
import { quoted } from './printable.ts';
import { askedOf, foldersOf, limitOf, periodOf, svgFileOf } from './values.ts';

/**
 * What the arguments after `dateline` ask for.
 *
 * @throws CallError that names the argument at fault and what is expected.
 */
export function callOf(args: readonly string[]): Call {
  const { words, given, faults } = sorted(args);
  const [name, ...rest] = words;
  if (given.has('help')) return { command: 'help', about: words.find(isCommand) };
  if (given.has('version')) return { command: 'version' };
  if (faults[0] !== undefined) throw new CallError(faults[0]);
  if (name === undefined) return talkCall(given);
  if (!isCommand(name)) throw new CallError(unknownCommand(name));
  checkOptions(given, COMMANDS[name].options);
  return commandCall(name, rest, given);
}

function talkCall(given: Given): Call {
  checkOptions(given, PROGRAM_OPTIONS);
  if (given.has('polling') && given.has('webhook')) {
    throw new CallError('--polling and --webhook exclude each other: a bot gets its updates in one way.');
  }
  const delivery = given.has('polling') ? 'polling' : given.has('webhook') ? 'webhook' : undefined;
  return { command: 'talk', ...foldersOf(given), ...(delivery !== undefined && { delivery }) };
}

function commandCall(name: CommandName, rest: readonly string[], given: Given): Call {
  const common = { ...foldersOf(given), json: given.has('json') };
  switch (name) {
    case 'ask':
      return askCall(rest, given, common);
    case 'timeline': {
      const topic = onlyWord(rest, name);
      const query = { ...(topic !== undefined && { topic }), ...periodOf(given), ...limitOf(given) };
      return { command: name, ...common, ...svgFileOf(given), query };
    }
    case 'who': {
      const who = onlyWord(rest, name);
      return { command: name, ...common, ...limitOf(given), ...(who !== undefined && { name: who }) };
    }
    case 'annotate':
    case 'check':
      if (rest[0] !== undefined) {
        throw new CallError(`${name} takes no argument: ${quoted(rest[0])} is one too many.`);
      }
      return { command: name, ...common };
  }
}

function askCall(rest: readonly string[], given: Given, common: Common): Call {
  const options = { ...common, ...limitOf(given), ...askedOf(given) };
  const explain = given.has('explain');
  if (given.has('batch')) {
    if (explain) throw new CallError('--explain goes with one question, not with --batch.');
    if (rest.length > 0) {
      throw new CallError('With --batch the questions come from standard input: leave out the question.');
    }
    return { command: 'batch', ...options };
  }
  const question = onlyWord(rest, 'ask');
  if (question === undefined) throw new CallError(`ask needs a question, such as: ${COMMANDS.ask.example}`);
  return { command: 'ask', question, ...(explain && { explain }), ...options };
}

/** The one argument of a command; a blank one is as good as none. */
function onlyWord(rest: readonly string[], command: CommandName): string | undefined {
  if (rest.length > 1) {
    throw new CallError(
      `Too many arguments; with quotation marks they are one: dateline ${command} ${quoted(rest.join(' '))}`,
    );
  }
  return rest[0]?.trim() === '' ? undefined : rest[0]?.trim();
}

function checkOptions(given: Given, allowed: readonly OptionName[]): void {
  const name = Array.from(given.keys()).find((option) => !allowed.includes(option));
  if (name === undefined) return;
  const takers = Object.entries(COMMANDS).filter(([, { options }]) =>
    options.some((option) => option === name),
  );
  if (takers.length === 0) throw new CallError(`--${name} goes without a command.`);
  throw new CallError(`--${name} goes only with ${takers.map(([taker]) => taker).join(', ')}.`);
}

function unknownCommand(name: string): string {
  if (/\s/.test(name.trim())) return `To ask a question, write: dateline ask ${quoted(name)}`;
  const nearest = nearestTo(name, Object.keys(COMMANDS));
  const hint =
    nearest === undefined
      ? `The commands are ${Object.keys(COMMANDS).join(', ')}.`
      : `Did you mean ${nearest}?`;
  return `Unknown command ${quoted(name)}. ${hint}`;
}
