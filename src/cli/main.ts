import "../host/engine";
import { name, version } from "../../package.json";
import { readArguments } from "./arguments";
import { check } from "./commands/check";
import { explain } from "./commands/explain";
import { inspect } from "./commands/inspect";
import { listRules } from "./commands/rules";
import type { Outcome } from "./outcome";
import { survivePipes } from "./output";
import { help, UsageError } from "./usage";

function run(args: readonly string[]): Outcome {
  const request = readArguments(args);
  switch (request.command) {
    case "help":
      return { output: help, status: 0 };
    case "version":
      return { output: `${name} ${version}\n`, status: 0 };
    case "check":
      return check(request, version);
    case "inspect":
      return inspect(request);
    case "explain":
      return explain(request);
    case "rules":
      return listRules(request);
  }
}

survivePipes();
try {
  const { output, status } = run(process.argv.slice(2));
  // The status is set and the process left to end by itself, so that a long output reaches a slow pipe.
  process.exitCode = status;
  process.stdout.write(output);
} catch (error) {
  // A defect of ours must not look like findings, so it has the status of wrong use.
  process.exitCode = 2;
  const words =
    error instanceof UsageError ? error.message : `internal error: ${error instanceof Error ? error.stack : error}`;
  process.stderr.write(`sluice: ${words}\n`);
}
