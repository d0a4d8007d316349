import type { Requirement } from "../model/architecture";
import { type Assignment, asserted, componentsOf, processorsIn, processorsOf, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import type { Architecture } from "../model/join";
import { addSentence, detailsOf, isForgetful, useInstead } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

const skeleton = `\`\`\`sql
SELECT *
FROM <events>
MATCH_RECOGNIZE (
  PARTITION BY <key>
  ORDER BY <event time>
  MEASURES A.<column> AS first_value, B.<column> AS last_value
  ONE ROW PER MATCH
  PATTERN (A B) WITHIN INTERVAL '<n>' MINUTE
  DEFINE
    A AS A.<condition>,
    B AS B.<condition>
) AS matches;
\`\`\``;

const mend = (requirement: Requirement, assignment: Assignment | undefined): readonly Fix[] => [
  ...(assignment === undefined ? [] : useInstead(assignment, "managed-flink")),
  addSentence(requirement, "Insert a MATCH_RECOGNIZE query", skeleton),
];

/** Whether the note streams something and names nobody who computes. */
const hasNoEngine = (architecture: Architecture, uri: string): boolean =>
  processorsIn(architecture, uri).length === 0 &&
  componentsOf(architecture, uri).some((component) => component.role === "stream" && component.certainty === "stated");

const says = (requirement: Requirement): string =>
  `"${wordsOf(requirement)}" is a sequence pattern over time. Flink CEP or SQL MATCH_RECOGNIZE expresses it directly; hand-built state in a function and a table races under retries.`;

export default defineRule({
  id: "event-pattern-needs-cep",
  summary: "A pattern over several events is left to a function, or to nobody.",
  why: "Hand-made state for 'A followed by B within N minutes' loses its memory between batches and races under retries: patterns are missed or reported twice.",
  instead: "Use Flink's CEP library or MATCH_RECOGNIZE in Flink SQL.",
  severity: "info",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/libs/cep/", read: "2026-11-22" },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/sql/queries/match_recognize/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Failures in a row",
      bad: {
        "note.md": "# Logins\n\nA Lambda function blocks the account after five failed logins within 10 minutes.\n",
      },
      marks: [["note.md", "five failed logins within 10 minutes"]],
      fixed: {
        "note.md":
          "# Logins\n\nA Managed Service for Apache Flink blocks the account after five failed logins within 10 minutes.\n",
      },
    },
    {
      title: "Flink does it",
      good: { "note.md": "Flink CEP blocks the account after five failed logins within 10 minutes.\n" },
    },
    {
      title: "A retry policy is no pattern",
      good: { "note.md": "The Lambda function is retried three times within 10 minutes and then sent to the queue.\n" },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["event-pattern"])) {
      const key = `${requirement.place.uri}\u0000${requirement.passage}`;
      if (told.has(key)) continue;
      const candidates: readonly Assignment[] = processorsOf(architecture, requirement);
      const [first] = candidates;
      // "Three in a row" is a pattern without a length of time: told where a function is plainly to find it.
      const isBare = secondsOf(requirement.quantity) === undefined;
      if (isBare && (first === undefined || first.tie.nearness === "document" || requirement.certainty !== "stated"))
        continue;
      const fails = candidates.every(({ component }) => {
        const processing = serviceOf(component)?.processing;
        return processing !== undefined && isForgetful(processing);
      });
      if (first === undefined ? !hasNoEngine(architecture, requirement.place.uri) : !fails) continue;
      told.add(key);
      report(requirement.place, says(requirement), {
        ...(first === undefined ? { evidence: [requirement] } : detailsOf({ strongest: first, others: [] })),
        fixes: () => mend(requirement, first),
      });
    }
  },
});
