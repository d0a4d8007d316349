import { asserted, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import type { Concept } from "../model/concepts";
import type { Place } from "../model/place";
import { restate } from "./parts/linked";
import { flinkTemplate, streamTemplate } from "./parts/project-templates";
import {
  type Declared,
  declaredFor,
  figureSettings,
  isSame,
  needSettings,
  type Setting,
  secondsStated,
} from "./parts/stated";
import type { Evidence } from "./rule";
import { defineRule } from "./rule";

/** A number of a note, held against the template's. */
interface Mismatch {
  readonly place: Place;
  readonly words: string;
  readonly stated: number;
  readonly setting: Setting;
  readonly declared: Declared;
  readonly evidence: readonly (Evidence | undefined)[];
  readonly restated: readonly Fix[];
}

/** Gives the template the note's number, where the setting can hold it. */
function adopt({ stated, setting, declared }: Mismatch): readonly Fix[] {
  const value = stated / (setting.scale ?? 1);
  if (declared.claim === undefined && setting.defaults === undefined) return [];
  if (!Number.isInteger(value) || setting.trait === "runtime" || setting.trait === "kafkaVersion") return [];
  return [
    {
      title: `Set the template to ${setting.print(stated)}`,
      safe: false,
      changes: [{ kind: "set", target: declared.target, trait: setting.trait, value }],
    },
  ];
}

export default defineRule({
  id: "stated-value-mismatch",
  summary: "The note gives another number than the template.",
  why: "One of the two is out of date, and the next decision rests on the wrong one.",
  instead: "Correct the note or the template.",
  severity: "info",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    { url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Another retention",
      bad: {
        "docs/chat.md": "# Chat\n\n`chat-messages` keeps records for 72 hours.\n",
        "template.yaml": streamTemplate("chat-messages", 48),
      },
      marks: [
        ["docs/chat.md", "72 hours"],
        ["template.yaml", "48"],
      ],
      fixed: { "template.yaml": streamTemplate("chat-messages", 72) },
    },
    {
      title: "The same, in other units",
      good: {
        "docs/chat.md": "# Chat\n\n`chat-messages` keeps records for 3 days.\n",
        "template.yaml": streamTemplate("chat-messages", 72),
      },
    },
    {
      title: "Another parallelism, without a name",
      bad: {
        "docs/risk.md": "# Risk\n\nThe Flink job runs with a parallelism of 8.\n",
        "template.yaml": flinkTemplate("risk", 4),
      },
      marks: [
        ["docs/risk.md", "8"],
        ["template.yaml", "4", 2],
      ],
      fixed: { "template.yaml": flinkTemplate("risk", 8) },
    },
    {
      title: "A bound is no value, and neither is a plan",
      good: {
        "docs/risk.md": "# Risk\n\n`risk` needs at least 2 parallel subtasks. We might go to a parallelism of 12.\n",
        "template.yaml": flinkTemplate("risk", 4),
      },
    },
    {
      title: "Another stream",
      good: {
        "docs/chat.md": "# Chat\n\n`voice-messages` keeps records for 7 days.\n",
        "template.yaml": streamTemplate("chat-messages", 72),
      },
    },
  ],
  check(architecture, report) {
    const found: Mismatch[] = [];
    for (const [concept, setting] of Object.entries(needSettings)) {
      if (setting === undefined) continue;
      for (const need of asserted(architecture, [concept as Concept])) {
        const stated = secondsStated(need);
        const held = stated === undefined ? undefined : declaredFor(architecture, need, setting);
        if (stated === undefined || held === undefined || isSame(stated, held.declared.value)) continue;
        const { declared, link } = held;
        const restated = restate(need, setting.print(declared.value));
        const evidence = [need, link, declared.claim];
        found.push({ place: need.place, words: wordsOf(need), stated, setting, declared, evidence, restated });
      }
    }
    for (const figure of architecture.models.flatMap(({ figures }) => figures ?? [])) {
      const setting = figureSettings[figure.setting];
      const held = setting === undefined ? undefined : declaredFor(architecture, figure, setting);
      if (setting === undefined || held === undefined || isSame(figure.value, held.declared.value)) continue;
      const { declared, link } = held;
      const text = setting.print(declared.value);
      const restated: Fix = {
        title: `Say "${text}" in the note`,
        safe: false,
        changes: [{ kind: "reword", place: figure.place, text }],
      };
      const evidence = [link, declared.claim];
      const { value: stated, place, text: words } = figure;
      found.push({ place, words, stated, setting, declared, evidence, restated: [restated] });
    }
    for (const mismatch of found) {
      const { place, words, stated, setting, declared, evidence, restated } = mismatch;
      const { part, value } = declared;
      const source = declared.claim === undefined ? "by default" : "";
      const has = `${setting.print(value)}${source === "" ? "" : ` ${source}`}`;
      report(
        place,
        `The note gives ${setting.print(stated)} ("${words}"), the template has ${has} for ${setting.title} of ${part.name}. Correct one of them.`,
        {
          evidence,
          related: [{ place: declared.place, message: "The template's value." }],
          otherEnds: [
            {
              place: declared.place,
              message: `The template has ${has} for ${setting.title} of ${part.name}, the notes give ${setting.print(stated)} ("${words}"). Correct one of them.`,
              here: "The note's value.",
            },
          ],
          subject: part.id,
          fixes: () => [...adopt(mismatch), ...restated],
        },
      );
    }
  },
});
