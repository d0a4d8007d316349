import { clientLibrariesEnded, clientLibrary, technicalNameSources } from "../catalogue/technical-names";
import type { TechnicalName } from "../model/architecture";
import type { Fix } from "../model/change";
import type { Architecture } from "../model/join";
import { alsoNamed, majorOf, namesInUse } from "./parts/technical-names";
import { defineRule } from "./rule";

/** KCL is also a configuration language: the bare letters mean Amazon's library beside Kinesis only. */
const meansLibrary = (architecture: Architecture, { text, place }: TechnicalName): boolean =>
  /kinesis|kclpy/i.test(text) ||
  (architecture.model(place.uri)?.mentions.some(({ concept }) => concept === "svc-kds") ?? false);

function isOutdated(name: TechnicalName): boolean {
  const library = clientLibrary(name.key);
  const major = majorOf(name.version?.text);
  return library !== undefined && major !== undefined && (major === library.ended || major === library.outdated);
}

/** A version in a build file is left alone: the group of the artifact changes with it. */
const newVersion = ({ version, form }: TechnicalName, current: number): readonly Fix[] =>
  version === undefined || form === "code"
    ? []
    : [
        {
          title: `Write "${current}.x"`,
          safe: false,
          changes: [{ kind: "reword", place: version.place, text: `${current}.x` }],
        },
      ];

export default defineRule({
  id: "kcl-kpl-end-of-support",
  summary: "A consumer or producer of Kinesis uses a client library that AWS no longer supports.",
  why: "KCL 1.x and KPL 0.x get no fixes since 2026-01-30, not even for security.",
  instead: "Move to KCL 3.x and KPL 1.x.",
  severity: "warning",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [technicalNameSources.clientLibraries],
  examples: [
    {
      title: "Named with its version",
      bad: { "note.md": "# Workers\n\nThe workers read the Kinesis stream with KCL 1.x and write with KPL 0.14.\n" },
      marks: [
        ["note.md", "KCL"],
        ["note.md", "KPL"],
      ],
      fixed: { "note.md": "# Workers\n\nThe workers read the Kinesis stream with KCL 3.x and write with KPL 0.14.\n" },
    },
    {
      title: "A Gradle dependency",
      bad: {
        "note.md":
          "# Build\n\n```gradle\nimplementation 'com.amazonaws:amazon-kinesis-client:1.14.10'\nimplementation 'org.slf4j:slf4j-api:2.0.9'\n```\n",
      },
      marks: [["note.md", "amazon-kinesis-client"]],
    },
    {
      title: "A Maven dependency",
      bad: {
        "note.md":
          "# Build\n\n```xml\n<dependency>\n  <groupId>com.amazonaws</groupId>\n  <artifactId>amazon-kinesis-producer</artifactId>\n  <version>0.15.12</version>\n</dependency>\n```\n",
      },
      marks: [["note.md", "amazon-kinesis-producer"]],
    },
    {
      title: "KCL 2.x still works: it is only advice",
      bad: { "note.md": "# Build\n\n```\nsoftware.amazon.kinesis:amazon-kinesis-client:2.6.0\n```\n" },
      marks: [["note.md", "amazon-kinesis-client"]],
      severity: "info",
    },
    {
      title: "Current versions",
      good: { "note.md": "The workers read the Kinesis stream with KCL 3.x and write with KPL 1.0.\n" },
    },
    {
      title: "The version is not told",
      good: {
        "note.md":
          "The workers read Kinesis with the KCL.\n\n```xml\n<artifactId>amazon-kinesis-client</artifactId>\n<version>${kcl.version}</version>\n```\n",
      },
    },
    { title: "The end is told", good: { "note.md": "We migrate the Kinesis workers from KCL 1.x to KCL 3.x.\n" } },
    {
      title: "Another KCL",
      good: {
        "note.md": "The manifests are written in KCL 1.0, a configuration language, and use the KCL 2.0 tools.\n",
      },
    },
    { title: "That version or a later one", good: { "note.md": "The Kinesis workers need KCL 2.0 or later.\n" } },
  ],
  check(architecture, report) {
    const groups = namesInUse(architecture, (name) => isOutdated(name) && meansLibrary(architecture, name));
    for (const group of groups) {
      const { key, place, version } = group.first;
      const { title, ended, current } = clientLibrary(key)!;
      const hasEnded = majorOf(version?.text) === ended;
      report(
        place,
        hasEnded
          ? `${title} ${ended}.x reached the end of its support on ${clientLibrariesEnded}: it gets no fixes any more. Move to ${title} ${current}.x.`
          : `AWS calls ${title} ${majorOf(version?.text)}.x outdated. Plan the move to ${title} ${current}.x.`,
        {
          severity: hasEnded ? undefined : "info",
          related: alsoNamed(group),
          fixes: () => newVersion(group.first, current),
        },
      );
    }
  },
});
