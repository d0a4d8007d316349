import type { Requirement } from "../model/architecture";
import { asserted, beside, inSameFile, inSamePassage, isDenied, processorsOf, stands, wordsOf } from "../model/ask";
import { windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { addSentence } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { defineRule } from "./rule";

const isBoundOfWatermark = ({ text }: Requirement): boolean => /out-? ?of-? ?order/i.test(text);
/** "Handling of late events": a title above what is said of it. */
const isTopic = ({ text }: Requirement): boolean => /^(?:handling|treatment|processing) of\b/i.test(text);

const ofTime = [...windowNeeds, "event-time", "watermark", "aggregation", "stateful", "join"] as const;

/** "Nobody has decided what happens to readings after their window is shut": the note itself says that there is no policy. */
const saidToBeOpen = (architecture: Architecture): readonly Requirement[] =>
  architecture.requirements.filter(
    (requirement) =>
      requirement.concept === "late-data-policy" &&
      requirement.polarity === "negated" &&
      stands(architecture, requirement, windowNeeds, inSamePassage),
  );

export default defineRule({
  id: "late-data-policy-missing",
  summary: "Late data is mentioned, but not what happens to it.",
  why: "Flink drops what comes behind the watermark without a word: sums are too small, and nobody knows by how much.",
  instead:
    "Choose: allowed lateness that corrects the result, a side output for what is later still, or dropping on purpose.",
  severity: "info",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/operators/windows/",
      read: "2026-11-22",
    },
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Late readings and no rule",
      bad: { "note.md": "# Meters\n\nManaged Flink sums the readings per hour; there is late data from old meters.\n" },
      marks: [["note.md", "late data"]],
      fixed: {
        "note.md":
          "# Meters\n\nManaged Flink sums the readings per hour; there is late data from old meters.\n\n**Late data:** allowed lateness of <duration>, then to the side output <stream>.\n",
      },
    },
    {
      title: "The rule stands elsewhere in the note",
      good: {
        "note.md":
          "Managed Flink sums the readings per hour; there is late data.\n\n## Operations\n\nLate readings go to a side output.\n",
      },
    },
    { title: "Not in scope", good: { "note.md": "## Not in scope\n\n- late data\n" } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of [...asserted(architecture, ["late-data", "event-time"]), ...saidToBeOpen(architecture)]) {
      const { uri } = requirement.place;
      if (told.has(uri)) continue;
      const candidates = processorsOf(architecture, requirement);
      const isAble = candidates.some(
        ({ component, tie }) => tie.nearness !== "document" && serviceOf(component)?.processing?.eventTime,
      );
      if (!isAble) continue;
      const policies = beside(architecture, requirement, ["late-data-policy"], inSameFile);
      const isUnsaid = isDenied(architecture, requirement, ["late-data-policy"], inSameFile);
      // Who says that there is no rule has none, also where the watermark waits for some seconds.
      if (isUnsaid ? !policies.every((policy) => isBoundOfWatermark(policy) || isTopic(policy)) : policies.length > 0)
        continue;
      if (!isUnsaid) {
        // Where nothing is gathered by time, nothing comes too late for it.
        if (!stands(architecture, requirement, ofTime, inSameFile)) continue;
        // Event time alone is the business of the rule on watermarks.
        if (requirement.concept === "event-time") continue;
        // Nobody writes "policy": that late orders count for the next day is one, and so is that nobody minds them.
        const fate = ["fate-of-late-data"] as const;
        if (
          stands(architecture, requirement, fate, inSameFile) ||
          isDenied(architecture, requirement, fate, inSameFile)
        )
          continue;
      }
      told.add(uri);
      report(
        requirement.place,
        `Data can come late ("${wordsOf(requirement)}"), but the note does not say what happens to it. What is behind the watermark is dropped by default; choose allowed lateness, a side output, or corrections.`,
        {
          evidence: [requirement, candidates[0]?.tie],
          subject: candidates[0]?.component.id,
          fixes: () => [
            addSentence(
              requirement,
              "Add a policy for late data",
              "**Late data:** allowed lateness of <duration>, then to the side output <stream>.",
            ),
          ],
        },
      );
    }
  },
});
