import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { makeProject, type Project } from "./support/project";

const cli = resolve("dist/cli.js");
const rule = "kinesis-default-retention";
const stream = (more = ""): string =>
  `Resources:\n  Orders:\n    Type: AWS::Kinesis::Stream\n    Properties:\n      ShardCount: 2\n${more}`;
const kept = stream("      RetentionPeriodHours: 72\n");
const broken = stream("      RetentionPeriodHours: 5\n");

interface Report {
  readonly version: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
    readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
    readonly docs: string;
  }[];
}

describe("command line", () => {
  let project: Project;

  const run = (args: readonly string[], cwd = project.path) => {
    const { FORCE_COLOR: _colour, NO_COLOR: _none, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  };
  const report = (...args: readonly string[]): Report => JSON.parse(run(["check", "--format", "json", ...args]).stdout);
  const found = (...args: readonly string[]): readonly string[] =>
    report(...args).findings.map(
      (one) => `${one.file}:${one.range.start.line}:${one.range.start.column} ${one.severity} ${one.rule}`,
    );
  const make = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    project = makeProject(files);
  };

  afterEach(() => project.remove());

  describe("check", () => {
    it("reports as SARIF: rules, levels, places and what belongs to a finding", () => {
      make({ "a/b c.yaml": broken });
      const { status, stdout } = run(["check", "--format", "sarif"]);
      const [{ tool, results }] = JSON.parse(stdout).runs;
      assert.equal(status, 1);
      assert.deepEqual(
        results.map((one: { ruleId: string; level: string }) => `${one.level} ${one.ruleId}`),
        ["error kinesis-retention-invalid"],
      );
      assert.equal(tool.driver.rules[results[0].ruleIndex].id, "kinesis-retention-invalid");
      assert.deepEqual(results[0].locations[0].physicalLocation, {
        artifactLocation: { uri: "a/b%20c.yaml" },
        region: { startLine: 6, startColumn: 29, endLine: 6, endColumn: 30 },
      });
      assert.equal(run(["inspect", "--format", "sarif"]).status, 2);
    });

    it("reports as JSON: sorted, counted, lines and columns from 1", () => {
      make({ "b.yaml": stream(), "a/c.yml": stream(), "a/clean.yaml": kept, "x.yaml": "Some: thing\n" });
      const { version, summary, findings } = report();
      assert.match(version, /^\d+\.\d+\.\d+/);
      assert.deepEqual(summary, { files: 3, errors: 0, warnings: 0, infos: 2, hints: 0 });
      assert.deepEqual(found(), [`a/c.yml:2:3 info ${rule}`, `b.yaml:2:3 info ${rule}`]);
      assert.deepEqual(Object.keys(findings[0]!), [
        "rule",
        "severity",
        "message",
        "file",
        "range",
        "related",
        "fixes",
        "docs",
      ]);
      assert.deepEqual(findings[0]!.fixes, [{ title: "Keep records for 72 hours", safe: false }]);
      assert.match(findings[0]!.docs, /^https:/);
    });

    it("gives the same bytes for the same files, however they are named", () => {
      make({ "b.yaml": stream(), "a/c.yml": stream() });
      const once = run(["check", "--format", "json"]).stdout;
      assert.equal(run(["check", "--format", "json", "b.yaml", "./a/../a", "b.yaml", "."]).stdout, once);
    });

    it("ends with 0, 1 or 2", () => {
      make({ "a.yaml": stream() });
      assert.equal(run(["check"]).status, 0);
      assert.equal(run(["check", "--fail-on", "info"]).status, 1);
      assert.equal(run(["check", "nowhere"]).status, 2);
    });

    it("shows text with the words, marked, under their line", () => {
      make({ "a.yaml": stream() });
      const { stdout } = run(["check"]);
      assert.equal(
        stdout.split("\n").slice(0, 8).join("\n"),
        [
          "a.yaml",
          "",
          `  2:3  info  ${rule}`,
          "    This stream keeps its records for 24 hours (the default), so an outage over a weekend loses data. Choose the retention from your recovery time.",
          "    1 | Resources:",
          "    2 |   Orders:",
          "      |   ^^^^^^",
          "    fix Keep records for 72 hours (look it over)",
        ].join("\n"),
      );
      assert.match(stdout, /\n1 info in 1 file\.\n$/);
    });

    it("leaves out what does not fail with --quiet", () => {
      make({ "a.yaml": stream(), "b.yaml": broken });
      assert.deepEqual(found("--quiet"), ["b.yaml:6:29 error kinesis-retention-invalid"]);
    });

    it("says that there is nothing to lint, and that all is well", () => {
      make({ "a.txt": "words" });
      assert.match(run(["check"]).stdout, /^There is nothing to lint here/);
      project.write("b.yaml", kept);
      const { stdout, status } = run(["check"]);
      assert.equal(stdout, "No findings in 1 file.\n");
      assert.equal(status, 0);
    });

    it("heeds .gitignore on every level, and reads what is named", () => {
      make({
        ".git/HEAD": "",
        ".gitignore": "*.gen.yaml\n/build\n",
        "a.gen.yaml": stream(),
        "build/b.yaml": stream(),
        "deep/.gitignore": "!keep.gen.yaml\nlocal.yaml\n",
        "deep/keep.gen.yaml": stream(),
        "deep/local.yaml": stream(),
        "deep/other.gen.yaml": stream(),
        "node_modules/m.yaml": stream(),
        "cdk.out/t.template.json":
          '{"Resources":{"Orders":{"Type":"AWS::Kinesis::Stream","Properties":{"ShardCount":1}}}}',
      });
      const files = (...args: readonly string[]): readonly string[] => report(...args).findings.map(({ file }) => file);
      assert.deepEqual(files(), ["deep/keep.gen.yaml"]);
      assert.deepEqual(files("deep/local.yaml", "cdk.out", "build"), [
        "build/b.yaml",
        "cdk.out/t.template.json",
        "deep/local.yaml",
      ]);
      assert.equal(
        JSON.parse(run(["check", "--format", "json", "."], `${project.path}/deep`).stdout).findings[0].file,
        "keep.gen.yaml",
      );
    });

    it("counts columns as editors do: byte order mark, garbled bytes, wide characters, CRLF", () => {
      const wide =
        '  Orders: {Type: "AWS::Kinesis::Stream", Metadata: {名前: 注文🎉}, Properties: {RetentionPeriodHours: 24}}';
      make({
        "bom.yaml": `\ufeff${stream()}`,
        "crlf.yaml": stream().replaceAll("\n", "\r\n"),
        "utf16.yaml": Buffer.from(`\ufeff${stream()}`, "utf16le"),
        "garbled.yaml": Buffer.concat([
          Buffer.from("# "),
          Buffer.from([0xff, 0xc3, 0x28]),
          Buffer.from(`\n${stream()}`),
        ]),
        "binary.yaml": Buffer.concat([Buffer.from(stream()), Buffer.from([0, 1, 2])]),
        "wide.yaml": `Resources:\n${wide}\n`,
      });
      assert.deepEqual(found(), [
        `bom.yaml:2:3 info ${rule}`,
        `crlf.yaml:2:3 info ${rule}`,
        `garbled.yaml:3:3 info ${rule}`,
        `utf16.yaml:2:3 info ${rule}`,
        `wide.yaml:2:${wide.indexOf("24}") + 1} info ${rule}`,
      ]);
      const { stdout } = run(["check", "wide.yaml"]);
      const lines = stdout.split("\n");
      const at = lines.findIndex((line) => line.includes("24}"));
      const before = [...lines[at]!.slice(0, lines[at]!.indexOf("24}"))];
      const columns = before.length + before.filter((sign) => sign.codePointAt(0)! > 0x2000).length;
      assert.equal(lines[at + 1]!.indexOf("^"), columns);
    });

    it("shortens long lines around the words, and steers no terminal", () => {
      const long = `"${"x".repeat(3_000)}"`;
      make({
        "a.yaml": `Resources:\n  Orders: {Type: AWS::Kinesis::Stream, Description: ${long}, Properties: {RetentionPeriodHours: 24}} # \u001b[31m\n`,
      });
      const lines = run(["check"]).stdout.split("\n");
      const shown = lines.find((line) => line.includes("Hours: 24}"))!;
      assert.ok(shown.length < 130 && shown.includes("…"), shown);
      assert.ok(!lines.join("").includes("\u001b"));
      assert.equal(lines[lines.indexOf(shown) + 1]!.indexOf("^"), shown.indexOf("24}"));
    });

    it("survives a reader that leaves, and a slow one", async () => {
      const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`f${i}.yaml`, stream()]));
      make(files);
      const whole = run(["check", "--format", "json"]).stdout;
      assert.ok(whole.length > 200_000);
      const child = spawn(process.execPath, [cli, "check", "--format", "json"], { cwd: project.path });
      let slow = "";
      for await (const chunk of child.stdout.setEncoding("utf8")) {
        slow += chunk;
        await new Promise((resume) => setTimeout(resume, 5));
      }
      assert.equal(slow, whole);
      const leaving = spawn(process.execPath, [cli, "check", "--format", "json"], { cwd: project.path });
      let complaints = "";
      leaving.stderr.on("data", (data) => {
        complaints += data;
      });
      leaving.stdout.once("data", () => leaving.stdout.destroy());
      await new Promise((resume) => leaving.once("exit", resume));
      assert.equal(complaints, "");
    });

    it("follows the nearest configuration upwards, or the one that is named", () => {
      make({
        "sluice.config.yaml": `rules:\n  ${rule}: warning\nignore: ["old/**"]\n`,
        "a.yaml": stream(),
        "old/b.yaml": stream(),
        "sub/sluice.config.json": `{"rules": {"${rule}": "off"}}`,
        "sub/c.yaml": stream(),
        "other.yaml": `rules: {${rule}: hint}\n`,
      });
      assert.deepEqual(found(), [`a.yaml:2:3 warning ${rule}`]);
      assert.deepEqual(found("--config", "other.yaml", "sub"), [`sub/c.yaml:2:3 hint ${rule}`]);
      const inside = JSON.parse(run(["check", "--format", "json", "../a.yaml"], `${project.path}/sub`).stdout);
      assert.equal(inside.findings[0].file, "../a.yaml");
    });

    it("refuses a configuration that cannot be followed, and says where", () => {
      make({ "sluice.config.yaml": "rules:\n  kinesis-default-retentoin: off\n", "a.yaml": stream() });
      const { status, stderr, stdout } = run(["check"]);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, /sluice\.config\.yaml:2:3: .*Did you mean "kinesis-default-retention"/);
    });

    it("says what was mistyped", () => {
      make({});
      const says = (...args: readonly string[]): string => run(args).stderr;
      assert.match(says("chekc"), /no command "chekc"\. Did you mean "check"\?/);
      assert.match(says("check", "--isolate"), /no option --isolate\. Did you mean "--isolated"\?/);
      assert.match(says("check", "--fail-on", "bad"), /one of hint, info, warning, error/);
      assert.match(says("rules", "--isolated"), /has no option --isolated/);
      assert.match(says("check", "--config", "gone.yaml"), /no configuration file "gone\.yaml"/);
      assert.match(says("check", "gone"), /no file or folder "gone"/);
      assert.ok(!says("check", "gone").includes(" at "), "a stack trace");
    });
  });

  describe("inspect", () => {
    it("shows what was understood, for people and for tools", () => {
      make({ "a.yaml": stream(), "note.md": "# Orders\n\nA Lambda function reads Kinesis.\n" });
      assert.match(
        run(["inspect", "a.yaml"]).stdout,
        /Orders \(Amazon Kinesis Data Streams\): stream\n {6}shards: 2, 5:19/,
      );
      const { files } = JSON.parse(run(["inspect", "--format", "json"]).stdout);
      const [template] = files;
      assert.deepEqual(Object.keys(template), [
        "file",
        "dialect",
        "components",
        "flows",
        "requirements",
        "mentions",
        "problems",
      ]);
      assert.equal(template.dialect, "cloudformation");
      assert.deepEqual(template.components[0].traits.shards, {
        value: 2,
        certainty: "stated",
        line: 5,
        column: 19,
        text: "2",
      });
    });
  });

  describe("explain and rules", () => {
    it("show one rule and all rules", () => {
      make({});
      assert.match(run(["explain", rule]).stdout, /^# kinesis-default-retention\n[\s\S]*## Sources\n/);
      const { status, stderr } = run(["explain", "kinesis-retention-default"]);
      assert.equal(status, 2);
      assert.match(stderr, /There is no rule/);
      assert.match(run(["rules"]).stdout, new RegExp(`${rule} +info +A Kinesis stream`));
      assert.match(run(["rules"]).stdout, /read between 20\d\d-\d\d-\d\d and 20\d\d-\d\d-\d\d\.\n$/);
      const { rules, facts } = JSON.parse(run(["rules", "--format", "json"]).stdout);
      assert.ok(facts.oldest <= facts.newest);
      assert.ok(rules.every((one: Record<string, unknown>) => one.id && one.summary && one.severity && one.docs));
    });

    it("the help and the version", () => {
      make({});
      assert.match(run(["--help"]).stdout, /^Lints streaming architecture[\s\S]*Exit status/);
      assert.match(run(["--version"]).stdout, /^sluice \d+\.\d+\.\d+\n$/);
      assert.equal(run([]).status, 0);
    });
  });

  const seed = resolve("../shared/seed");
  it(`keeps true columns in the document that Sluice began with${existsSync(seed) ? "" : " (not checked: ../shared is not here)"}`, () => {
    make({});
    if (!existsSync(seed)) return;
    const { status, stderr } = run(["check", seed]);
    assert.ok(status === 0 || status === 1, stderr);
  });
});
