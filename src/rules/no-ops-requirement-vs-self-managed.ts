import type { Component, Requirement } from "../model/architecture";
import { asserted, inSameFile, isClose, nearestPlace, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import { proseName } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { defineRule } from "./rule";

const managedKin: Readonly<Record<string, string>> = {
  flink: "Amazon Managed Service for Apache Flink",
  kafka: "Amazon MSK (Serverless or Express)",
  emr: "Amazon Managed Service for Apache Flink or EMR Serverless",
  spark: "AWS Glue or EMR Serverless",
};

/** The managed service whose name takes the place of the cluster's. */
const replacement: Readonly<Record<string, string>> = {
  flink: "managed-flink",
  kafka: "msk",
  spark: "glue",
  emr: "glue",
};

function useManaged(component: Component, own: Requirement): readonly Fix[] {
  const place = nearestPlace(component, own);
  const service = replacement[component.service ?? ""];
  if (place === undefined || service === undefined) return [];
  const text = proseName(service);
  return [{ title: `Use ${text}`, safe: false, changes: [{ kind: "reword", place, text }] }];
}

export default defineRule({
  id: "no-ops-requirement-vs-self-managed",
  summary: "Nobody is to operate machines, yet the choice is a cluster of one's own.",
  why: "The two sentences contradict each other: somebody will be on call for that cluster.",
  instead: "Choose the managed service, or take the requirement back.",
  severity: "info",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "No operations, and Flink on EC2",
      bad: {
        "note.md":
          "# Engine\n\nWe have no ops team and want no infrastructure management. Flink runs self-managed on EC2.\n",
      },
      marks: [["note.md", "no ops team"]],
      fixed: {
        "note.md":
          "# Engine\n\nWe have no ops team and want no infrastructure management. Managed Service for Apache Flink runs self-managed on EC2.\n",
      },
    },
    {
      title: "Managed",
      good: { "note.md": "We want no infrastructure management. Managed Flink runs the job.\n" },
    },
    { title: "No such requirement", good: { "note.md": "The platform team runs Kubernetes for all services.\n" } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["no-operations"])) {
      const { uri } = requirement.place;
      if (told.has(uri)) continue;
      // "MSK is fully managed" describes MSK; only a wish for the whole can be contradicted by another part.
      const isAboutManaged = requirement.on.some((tie) => {
        const component = architecture.component(tie.component);
        return isClose(tie) && component !== undefined && serviceOf(component)?.managed === true;
      });
      if (isAboutManaged) continue;
      for (const own of asserted(architecture, ["self-managed"])) {
        if (!inSameFile(own, requirement)) continue;
        const component = own.on
          .filter(isClose)
          .map((tie) => architecture.component(tie.component))
          .find((one) => one?.service !== undefined && managedKin[one.service] !== undefined);
        if (component?.service === undefined) continue;
        told.add(uri);
        report(
          requirement.place,
          `The note asks for no operations ("${wordsOf(requirement)}") but chooses ${serviceOf(component)?.title}, which you operate. ${managedKin[component.service]} would meet it.`,
          {
            evidence: [requirement, own],
            related: [{ place: own.place, message: `"${wordsOf(own)}".` }],
            subject: component.id,
            fixes: () => useManaged(component, own),
          },
        );
        break;
      }
    }
  },
});
