import assert from "node:assert/strict";
import type { Workspace } from "../src/analysis/workspace";
import { nativeName } from "../src/dialects/pulumi/spelling";
import { rules } from "../src/rules/index";
import { parseYaml, type YamlNode } from "../src/syntax/yaml";
import { applyEdits } from "../src/text/edit";
import { opened } from "./support/understood";

/** Something that has no counterpart in Pulumi: a condition, a macro, SAM. */
class Untranslatable extends Error {}

const access = (path: string): string => {
  const [name, ...attributes] = path.split(".");
  return `\${${[name, ...attributes.map(nativeName)].join(".")}}`;
};

/** A node of a CloudFormation template as the `aws-native` provider has it. */
function translated(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  const { tag } = node;
  if (node.kind === "sequence") {
    if (tag !== undefined) throw new Untranslatable(tag);
    return node.items.map(translated);
  }
  if (node.kind === "scalar") {
    if (tag === "!Sub")
      return node.value.replace(/\$\{([^}]+)\}/g, (_, name: string) => access(name.replace(/.*::/, "aws")));
    if (tag === "!Ref" || tag === "!GetAtt") {
      if (node.value.startsWith("AWS::")) throw new Untranslatable(node.value);
      return access(node.value);
    }
    if (tag !== undefined) throw new Untranslatable(tag);
    return node.quoted || Number.isNaN(Number(node.value)) ? node.value : Number(node.value);
  }
  if (tag !== undefined) throw new Untranslatable(tag);
  return Object.fromEntries(
    node.entries.map(({ key, value }) => {
      if (/^(?:Fn::|Ref$)/.test(key.value)) throw new Untranslatable(key.value);
      return [nativeName(key.value), translated(value)];
    }),
  );
}

const entries = (node: YamlNode | undefined) => (node?.kind === "mapping" ? node.entries : []);

const member = (node: YamlNode | undefined, name: string): YamlNode | undefined =>
  entries(node).find(({ key }) => key.value === name)?.value;

/** The template as a Pulumi program in JSON. */
function programOf(template: string): string {
  const { root } = parseYaml(template);
  if (member(root, "Transform") !== undefined) throw new Untranslatable("Transform");
  const config = entries(member(root, "Parameters")).map(({ key, value }) => [
    key.value,
    {
      type: "string",
      ...(member(value, "Default") === undefined ? {} : { default: translated(member(value, "Default")) }),
    },
  ]);
  const resources = entries(member(root, "Resources")).map(({ key, value }) => {
    const type = member(value, "Type");
    const [, service, name] = type?.kind === "scalar" ? type.value.split("::") : [];
    const properties = member(value, "Properties");
    return [
      key.value,
      {
        type: `aws-native:${service?.toLowerCase()}:${name}`,
        ...(properties === undefined ? {} : { properties: translated(properties) }),
      },
    ];
  });
  const program = { config: Object.fromEntries(config), resources: Object.fromEntries(resources) };
  return JSON.stringify(program, undefined, 2);
}

const findingsOf = (workspace: Workspace) => workspace.uris().flatMap((uri) => workspace.findings(uri));

const told = (workspace: Workspace): readonly string[] =>
  findingsOf(workspace)
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort();

/** How many findings of the rule are left after its first fix; undefined where there is none that can be written. */
function leftAfterFix(workspace: Workspace, uri: string, rule: string): number | undefined {
  const fix = findingsOf(workspace)
    .find((one) => one.rule === rule)
    ?.fixes()[0];
  const edits = fix === undefined ? undefined : workspace.edits(fix.changes)?.get(uri);
  if (edits === undefined) return undefined;
  const text = applyEdits(workspace.source(uri)!.text, edits);
  return findingsOf(opened(uri, text)).filter((one) => one.rule === rule).length;
}

describe("an architecture in Pulumi's native spelling", () => {
  let count = 0;

  for (const rule of rules) {
    it(`gets the findings of its CloudFormation template: ${rule.id}`, () => {
      for (const example of rule.examples) {
        const files = Object.entries("good" in example ? example.good : example.bad);
        const [file] = files;
        if (file === undefined || files.length > 1 || !/^[^#]*\bResources:\n/.test(file[1])) continue;
        if (opened(...file).dialectOf(file[0])?.id !== "cloudformation") continue;
        let program: string;
        try {
          program = programOf(file[1]);
        } catch (error) {
          if (error instanceof Untranslatable) continue;
          throw error;
        }
        count++;
        const template = opened("template.yaml", file[1]);
        const native = opened("Main.json", program);
        assert.deepEqual(told(native), told(template), `${example.title}\n${program}`);
        // The provider has no logging option for an application, so that fix cannot be written.
        if (rule.id === "flink-logging-missing") continue;
        // An alarm is rewritten line by line, which JSON does not allow.
        if (rule.id === "flink-alarm-cumulative-counter") continue;
        assert.equal(
          leftAfterFix(native, "Main.json", rule.id),
          leftAfterFix(template, "template.yaml", rule.id),
          `fix of: ${example.title}`,
        );
      }
    });
  }

  it("was tried on many", () => assert.ok(count > 60, `${count} examples`));
});
