/** One option of the command line; `value` names what follows it, and an option without one is a switch. */
interface Option {
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
}

/** Every option there is; which command takes which is in `COMMANDS`. */
export const OPTIONS = {
  articles: { value: 'DIR', help: 'read the articles in DIR; several with ":" between them' },
  json: { help: 'print JSON, one object a line' },
  limit: { value: 'N', help: 'print at most N excerpts, candidates, days or names' },
  from: { value: 'DATE', help: 'from DATE on: YYYY-MM-DD, YYYY-MM or YYYY' },
  to: { value: 'DATE', help: 'up to DATE and including it' },
  svg: { value: 'FILE', help: 'also draw the timeline, as SVG, into FILE' },
  asked: { value: 'DATE', help: 'as if it were asked on DATE, YYYY-MM-DD' },
  explain: { help: 'print how the question is understood and what leads to the answer' },
  batch: { help: 'answer the lines of standard input: {"id", "question", "asked"?}' },
  polling: { help: 'get updates by long polling, even if WEBHOOK_URL is set' },
  webhook: { help: 'get updates by webhook; needs WEBHOOK_URL and WEBHOOK_SECRET' },
  help: { short: 'h', help: 'print this help' },
  version: { short: 'V', help: 'print the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

interface Command {
  /** What may stand after the command, as in a usage line. */
  readonly argument: string | undefined;
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly example: string;
}

/** Every command there is. */
export const COMMANDS = {
  ask: {
    argument: '"QUESTION"',
    summary: 'answer a question with the passages that answer it',
    options: ['explain', 'batch', 'limit', 'asked', 'articles', 'json', 'help'],
    example: 'dateline ask "When did the protests begin?"',
  },
  timeline: {
    argument: '[TOPIC]',
    summary: 'tell the events in order',
    options: ['from', 'to', 'limit', 'svg', 'articles', 'json', 'help'],
    example: 'dateline timeline "protests, 1-9 January 2022"',
  },
  who: {
    argument: '[NAME]',
    summary: 'tell who was involved, or all about one of them',
    options: ['limit', 'articles', 'json', 'help'],
    example: 'dateline who Tokayev',
  },
  annotate: {
    argument: undefined,
    summary: 'print every date and name found, one line per article',
    options: ['articles', 'json', 'help'],
    example: 'dateline annotate --articles archive',
  },
  check: {
    argument: undefined,
    summary: 'print every problem in the articles; exit status 1 for any',
    options: ['articles', 'json', 'help'],
    example: 'dateline check --articles archive',
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

/** The options of a call without a command. */
export const PROGRAM_OPTIONS: readonly OptionName[] = ['articles', 'polling', 'webhook', 'help', 'version'];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** What `--help` prints: for one command, or without `command` for the whole program. */
export function helpText(command: CommandName | undefined): string {
  if (command === undefined) return programHelp();
  const { argument, summary, options, example }: Command = COMMANDS[command];
  const usage = ['dateline', command, argument, '[OPTIONS]'].filter((part) => part !== undefined).join(' ');
  const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
  return `Usage: ${usage}\n\n${sentence}\n\n${listed(options.map(optionRow))}\n\nExample: ${example}\n`;
}

function programHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, { argument, summary }]: [string, Command]) => {
    return [argument === undefined ? name : `${name} ${argument}`, summary] as const;
  });
  return `Usage: dateline [OPTIONS]
       dateline COMMAND [OPTIONS]

Answers questions about events from dated news articles, word for word. Without
a command: the Telegram bot, or the conversation in this terminal if BOT_TOKEN is
not set. The settings, from the environment or .env, are explained in .env.example.

Commands:
${listed(commands)}

Options:
${listed(PROGRAM_OPTIONS.map(optionRow))}

Exit status: 0 did what was asked, 1 did not, 2 was called wrongly.
Example: dateline ask "When did the protests begin?"
dateline COMMAND --help tells more about a command.
`;
}

function optionRow(name: OptionName): readonly [string, string] {
  const { value, short, help }: Option = OPTIONS[name];
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [short === undefined ? long : `-${short}, ${long}`, help];
}

function listed(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join('\n');
}
