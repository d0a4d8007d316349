import assert from "node:assert/strict";
import fc from "fast-check";
import { withoutComments } from "../src/syntax/json-blocks";
import { childOf, parseYaml, type YamlNode } from "../src/syntax/yaml";
import { flattened } from "../src/syntax/yaml-flatten";
import { effortOf } from "./support/effort";
import { opened } from "./support/understood";

/** A consumer with a mistake that must be found whatever stands around it. */
const mistake = (indent = "      ") =>
  ["FunctionName: f", "EventSourceArn: arn:aws:kinesis:eu-west-1:1:stream/x", "MaximumRecordAgeInSeconds: 30"]
    .map((line) => `${indent}${line}\n`)
    .join("");

const mapping = `  M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties:\n`;

const template = (before: string, inside = "") => `Resources:\n${before}${mapping}${inside}${mistake()}`;

/** The lines of the consumers whose mistake is found, from 1. */
function foundIn(text: string, file = "template.yaml"): readonly number[] {
  return opened(file, text)
    .findings(file)
    .filter(({ rule }) => rule === "esm-record-age-invalid")
    .map(({ place }) => text.slice(0, place.span.start).split("\n").length);
}

const isFound = (text: string, file?: string): void => {
  const expected = text
    .split("\n")
    .flatMap((line, index) => (/RecordAgeInSeconds"?: 30/.test(line) ? [index + 1] : []));
  assert.deepEqual(foundIn(text, file), expected, text);
};

describe("a file that other parsers take", () => {
  it("may have quoted text whose last line is indented less than its key", () => {
    const policy = '\'{\n          "Version": "2012-10-17"\n    }\'\n';
    isFound(template("", `      Policy: ${policy}`));
    isFound(template(`  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policy: ${policy}`));
  });

  it("may have a lone dash in a list, as separator", () => {
    isFound(template("", "      Topics: !Split [ -, !Ref Names ]\n"));
    isFound(template("", "      Topics: !Select [0, !Split [-, !Ref Names]]\n"));
  });

  it("may have braces whose lines are not indented, comments in them, and CRLF", () => {
    const tags = '{\n      Version: "%VERSION%", # of the build\n      Name: x\n      }\n';
    for (const lineBreak of ["\n", "\r\n"]) {
      isFound(template("", `      Tags: ${tags}`).replaceAll("\n", lineBreak));
      isFound(template("", `      Tags: ${tags.replace(/^ +/gm, "  ")}`).replaceAll("\n", lineBreak));
    }
  });

  it("may have keys twice, of which the last one counts", () => {
    isFound(template("", "      MaximumRecordAgeInSeconds: 3600\n"));
    isFound(template("", "      FunctionName: f\n    Properties:\n"));
    isFound(template(`${mapping}      MaximumRecordAgeInSeconds: 3600\n`));
  });

  it("may have tags that nobody knows, on values of every kind", () => {
    isFound(
      template("", "      A: !One x\n      B: !Two {a: 1}\n      C: !Three [1]\n      D: !<tag:x.org,2020:y> z\n"),
    );
  });

  it("may have spaces without width and what an editor leaves behind", () => {
    isFound(template("", "\u200B\n      \u200B\n"));
    isFound(`${template("")}~\n~                    \n"template.yaml" 9L, 200B\n`);
    isFound(`---\n${template("")}--- [2]\nkind: Other\n`);
  });

  it("may be JSON with tabs, trailing commas, comments and text in three quotes", () => {
    const json = (around: string, inside: string) =>
      `{\n\t"Resources": {\n${around}\t\t"M": {\n\t\t\t"Type": "AWS::Lambda::EventSourceMapping",\n\t\t\t"Properties": {\n${inside}\t\t\t\t"FunctionName": "f",\n\t\t\t\t"EventSourceArn": "arn:aws:kinesis:eu-west-1:1:stream/x",\n\t\t\t\t"MaximumRecordAgeInSeconds": 30\n\t\t\t}\n\t\t}\n\t}\n}\n`;
    isFound(json("", ""), "t.template");
    isFound(json("", "").replace("30\n\t\t\t}\n\t\t}", "30,\n\t\t\t},\n\t\t},"), "t.json");
    isFound(json("\t\t// it's {\n", '\t\t\t\t/* "a": { */ "Topics": ["http://x"],\n'), "t.json");
    isFound(json('\t\t"F": {"Type": "AWS::Lambda::Function", "Code": """\nprint("{ x")\n"""},\n', ""), "t.json");
  });

  it("may have conditions, macros and loops around resources", () => {
    isFound(
      template(
        `  D:\n    Type: AWS::KinesisFirehose::DeliveryStream\n    Properties:\n      ExtendedS3DestinationConfiguration: !If [A, {BucketARN: x}, !Ref AWS::NoValue]\n  Fn::ForEach::Each:\n    - Name\n    - [a, b]\n    - "S\${Name}": {Type: AWS::Kinesis::Stream}\n  Fn::Transform: {Name: AWS::Include}\n`,
      ),
    );
    assert.deepEqual(foundIn(template("", "      Fn::Transform: {Name: AWS::Include}\n")).length, 1);
  });

  it("may have a resource that is nothing, or a word", () => {
    isFound(template("  Empty:\n  Word: later\n  Null: null\n  List: []\n"));
  });
});

describe("a half-typed file", () => {
  const yaml: readonly (readonly [state: string, line: string])[] = [
    ["an open quote", '      A: "text\n'],
    ["an open bracket", "      A: [1, 2\n"],
    ["an open brace", "      A: {a: 1\n"],
    ["a tab", "\tA: 1\n"],
    ["a key without a colon", "      A\n"],
    ["an alias being typed", "      A: *\n"],
    ["a lone question mark", "      ?\n"],
    ["marks of a merge", "<<<<<<< HEAD\n      A: 1\n=======\n      A: 2\n>>>>>>> x\n"],
  ];
  for (const [state, line] of yaml) {
    it(`loses only the resource with ${state}`, () => {
      const broken = `  Half:\n    Type: AWS::Kinesis::Stream\n    Properties:\n${line}`;
      const other = mapping.replace("M:", "N:") + mistake();
      isFound(`Resources:\n${mapping}${mistake()}${broken}${other}`);
    });
  }

  const member = (name: string) =>
    `    "${name}": {\n      "Type": "AWS::Lambda::EventSourceMapping",\n      "Properties": {\n        "EventSourceArn": "arn:aws:kinesis:eu-west-1:1:stream/x",\n        "FunctionName": "f",\n        "MaximumRecordAgeInSeconds": 30\n      }\n    }`;
  const half: readonly (readonly [state: string, broken: string])[] = [
    ["a missing brace", member("Half").replace("      }\n", "").replace("30", "60")],
    ["a brace too many", `${member("Half").replace("30", "60")}}`],
    ["an open bracket", member("Half").replace("30", "[60")],
    ["an open quote", member("Half").replace('"f"', '"f').replace("30", "60")],
  ];
  for (const [state, broken] of half) {
    it(`loses only the resource with ${state}, in JSON`, () => {
      const text = `{\n  "Resources": {\n${[member("M"), broken, member("N")].join(",\n")}\n  }\n}\n`;
      isFound(text, "t.json");
    });
  }
});

/** The values of a tree without places, with white space as one space. */
function valuesOf(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return node.value.replace(/\s+/g, " ");
  if (node.kind === "sequence") return node.items.map(valuesOf);
  return node.entries.map(({ key, value }) => [key.value, valuesOf(value)]);
}

describe("text with its collections on one line", () => {
  it("says the same, at the same places", () => {
    const text =
      "a: {x: 1, # one\n  y: [2,\n  3]}\nb: 'it''s\n  long'\nc: |\n  { not\n  [ a list\nd: don't\ne: \"# no\n  comment\"\n";
    const flat = flattened(text);
    assert.equal(flat.length, text.length);
    assert.equal(flat.split("\n").length, text.split("\n").length - 4);
    assert.deepEqual(valuesOf(parseYaml(flat).root), valuesOf(parseYaml(text).root));
    const at = childOf(parseYaml(flat).root, "d")?.span;
    assert.equal(at === undefined ? "" : text.slice(at.start, at.end), "don't");
  });

  it("keeps its length, and stays quick, whatever it is", () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      "{",
      "}",
      "[",
      "]",
      "# x",
      "\n",
      ": ",
      "- ",
      "a",
      "|",
      "!Ref ",
      ",",
      "\\",
      "//",
      "/*",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        assert.equal(flattened(text).length, text.length);
        assert.equal(withoutComments(text).length, text.length);
        parseYaml(text);
      }),
      { numRuns: 500 },
    );
    const took = effortOf(() => {
      for (const unit of ["a: '\n", "a: {\n", '- "\n', "a: [{\n", "a: {'\n"]) flattened(unit.repeat(20_000));
    });
    assert.ok(took < 2_000, `${took} ms`);
  }).timeout(20_000);
});
