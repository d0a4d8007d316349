import type { Request } from "../arguments";
import { load } from "../load";
import type { Outcome } from "../outcome";
import { coloursFor } from "../output";
import { Progress } from "../progress";
import { checkJson } from "../report/json";
import { isAtLeast, makeReport } from "../report/report";
import { checkSarif } from "../report/sarif";
import { checkText } from "../report/text";

/** Reports the findings in files and folders. */
export function check(request: Request, version: string): Outcome {
  const loaded = load(request);
  const progress = new Progress();
  const report = makeReport(loaded, request.shown === "failing" ? request.failOn : "hint", (count) =>
    progress.report(() => `Linting ${count} of ${loaded.files.length} files`),
  );
  progress.done();
  for (const { rule, error } of loaded.workspace.takeFailures()) {
    process.stderr.write(
      `sluice: the rule ${rule} failed and was left out: ${error instanceof Error ? error.message : error}\n`,
    );
  }
  const print = {
    text: () => checkText(report, coloursFor(request.colours)),
    json: () => checkJson(report, version),
    sarif: () => checkSarif(report, version),
  };
  const isFailing = report.files.some(({ findings }) =>
    findings.some(({ finding }) => isAtLeast(finding.severity, request.failOn)),
  );
  return { output: print[request.format](), status: isFailing ? 1 : 0 };
}
