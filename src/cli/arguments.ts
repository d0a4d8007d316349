import { parseArgs } from "node:util";
import { type Severity, severities } from "../rules/rule";
import { didYouMean, UsageError } from "./usage";

export const commands = ["check", "inspect", "explain", "rules"] as const;

export type Command = (typeof commands)[number];

export type Format = "text" | "json" | "sarif";

const formats: readonly Format[] = ["text", "json", "sarif"];

/** What the command line asks for. */
export interface Request {
  readonly command: Command | "help" | "version";
  readonly format: Format;
  readonly config: string | undefined;
  readonly scope: "isolated" | "together";
  readonly failOn: Severity;
  readonly shown: "all" | "failing";
  readonly colours: "off" | "auto";
  /** Paths, or the rule of `explain`. */
  readonly operands: readonly string[];
}

const options = {
  format: { type: "string" },
  config: { type: "string" },
  isolated: { type: "boolean" },
  "fail-on": { type: "string" },
  quiet: { type: "boolean", short: "q" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Option = keyof typeof options;

const allowed: Readonly<Record<Command, readonly Option[]>> = {
  check: ["format", "config", "isolated", "fail-on", "quiet", "no-color"],
  inspect: ["format", "config", "no-color"],
  explain: ["no-color"],
  rules: ["format", "no-color"],
};

/** Reads the arguments behind the program's name. Throws a UsageError that says what to write instead. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parse(args);
  const [command, ...operands] = positionals;
  const request = (kind: Request["command"]): Request => ({
    command: kind,
    format: oneOf("format", values.format ?? "text", command === "check" ? formats : ["text", "json"]),
    config: values.config,
    scope: values.isolated === true ? "isolated" : "together",
    failOn: oneOf("fail-on", values["fail-on"] ?? "warning", severities),
    shown: values.quiet === true ? "failing" : "all",
    colours: values["no-color"] === true ? "off" : "auto",
    operands,
  });
  if (values.help === true) return request("help");
  if (values.version === true) return request("version");
  if (command === undefined) {
    if (args.length === 0) return request("help");
    throw new UsageError('A command is missing; "sluice check" lints the current folder.');
  }
  if (!isCommand(command)) {
    throw new UsageError(
      `There is no command "${command}".${didYouMean(command, commands) || ' See "sluice --help".'}`,
    );
  }
  for (const token of tokens) {
    if (token.kind !== "option" || allowed[command].includes(token.name as Option)) continue;
    throw new UsageError(`"sluice ${command}" has no option ${token.rawName}. See "sluice --help".`);
  }
  return request(command);
}

const isCommand = (word: string): word is Command => (commands as readonly string[]).includes(word);

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new UsageError(optionMessage(error, args));
  }
}

/** Node's own message explains how to quote; people rather want to know what they mistyped. */
function optionMessage(error: unknown, args: readonly string[]): string {
  const { code, message } = error as Error & { readonly code?: string };
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return message;
  const names = Object.keys(options).map((name) => `--${name}`);
  const unknown = args.find(
    (arg) => arg.startsWith("-") && !names.includes(arg.split("=")[0]!) && !/^-[qhv]+$/.test(arg),
  );
  if (unknown === undefined) return message;
  const name = unknown.split("=")[0]!;
  return `There is no option ${name}.${didYouMean(name, names) || ' See "sluice --help".'}`;
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} is one of ${choices.join(", ")}, not "${value}".`);
}
