import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../src/analysis/workspace";
import { Source } from "../src/text/source";

const folder = join(process.cwd(), "examples");
const overview = readFileSync(join(folder, "README.md"), "utf8");

/** The findings of one project of examples/, with the lines that each stands on. */
function findingsIn(project: string) {
  const files = readdirSync(join(folder, project), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:md|ya?ml)$/.test(file));
  const workspace = new Workspace();
  for (const file of files) {
    workspace.open(new Source(`/${file}`, 1, readFileSync(join(folder, project, file), "utf8")));
  }
  return files.flatMap((file) => {
    const source = workspace.source(`/${file}`)!;
    return workspace.findings(`/${file}`).map(({ rule, severity, place: { span } }) => {
      const from = source.positionAt(span.start).line;
      const to = source.positionAt(span.end).line;
      return {
        file,
        rule,
        severity,
        lines: source.text
          .split("\n")
          .slice(from, to + 1)
          .join("\n"),
      };
    });
  });
}

describe("examples", () => {
  const sections = overview
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ project: /^`([\w-]+)\/`/.exec(text)?.[1] ?? text, text }));

  it("are all described", () => {
    const projects = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(sections.map(({ project }) => project).sort(), projects.map(({ name }) => name).sort());
  });

  for (const { project, text } of sections) {
    const rows = [...text.matchAll(/^\| `([^`]+)` \| (.*) \| `([\w-]+)`/gm)];
    const words = (cell: string): string => [...cell.matchAll(/`([^`]+)`/g)].at(-1)![1]!;

    if (rows.length === 0) {
      it(`${project} is left in peace`, () => assert.deepEqual(findingsIn(project), []));
      continue;
    }

    it(`${project} warns of nothing in its notes but of what is planted`, () => {
      const planted = new Set(rows.map(([, file, , rule]) => `${file} ${rule}`));
      const loud = findingsIn(project).filter(
        ({ file, severity }) => file.endsWith(".md") && severity !== "info" && severity !== "hint",
      );
      assert.deepEqual(
        loud.map(({ file, rule }) => `${file} ${rule}`).filter((one) => !planted.has(one)),
        [],
      );
    });

    it(`${project} shows each planted mistake`, () => {
      const found = findingsIn(project);
      const missing = rows.filter(
        ([, file, cell, rule]) =>
          !found.some((one) => one.file === file && one.rule === rule && one.lines.includes(words(cell!))),
      );
      assert.deepEqual(
        missing.map(([row]) => row),
        [],
      );
    });
  }
});
