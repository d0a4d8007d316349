import { understanding } from "../../ide/understanding";
import type { Request } from "../arguments";
import { load } from "../load";
import type { Outcome } from "../outcome";
import { harmless } from "../output";
import { inspectJson } from "../report/json";

/** Shows what was understood of files and folders. */
export function inspect(request: Request): Outcome {
  const loaded = load(request);
  if (request.format === "json") return { output: inspectJson(loaded), status: 0 };
  const texts = loaded.files.map(({ uri, name }) => understanding(loaded.workspace, uri, name) ?? "");
  return { output: harmless(texts.join("\n")), status: 0 };
}
