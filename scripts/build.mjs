// Bundles everything that ships into dist/, and with --tests the tests into out/test/.
//   node scripts/build.mjs [--dev] [--tests]
// --dev leaves the bundles readable and gives them source maps.
import { parseArgs } from "node:util";
import { build, buildTests } from "./lib/bundles.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { runMain, step } from "./lib/terminal.mjs";

await runMain(async () => {
  const { values } = parseArgs({ options: { dev: { type: "boolean" }, tests: { type: "boolean" } } });
  await ensurePackages();
  await step("Building dist/", () => build({ dev: values.dev }));
  if (values.tests) await step("Building out/test/", buildTests);
});
