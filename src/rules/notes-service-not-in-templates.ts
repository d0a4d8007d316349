import { serviceById } from "../catalogue";
import { findServices, lowered } from "../catalogue/lexicon";
import type { Service } from "../catalogue/service";
import type { Component } from "../model/architecture";
import { componentsOf } from "../model/ask";
import type { Architecture } from "../model/join";
import { declaredBeside } from "../model/linkage";
import { consumerTemplate } from "./parts/project-templates";
import { defineRule } from "./rule";

/** Services that one name can mean, or of which one comes with the other. */
const families: readonly (readonly string[])[] = [
  ["kafka", "msk", "kafka-topic", "kafka-configuration"],
  ["flink", "managed-flink", "kinesis-analytics-sql"],
  ["dynamodb", "dynamodb-streams"],
  ["glue", "glue-streaming"],
  ["kds", "kinesis-consumer"],
];

const familyOf = (service: string): readonly string[] => families.find((one) => one.includes(service)) ?? [service];

/** Units between the words that say that something lives elsewhere, and the service that they can be about. */
const nearby = 200;

/** Whether a template could declare the service, and a team that declares its pipeline would. */
function isDeclarable({ role, id, managed }: Service): boolean {
  // What a team runs itself may hide in a machine, a container or a cluster; the default event bus is there without a resource.
  if (!managed || id === "eventbridge") return false;
  // Where data ends up is often older than the pipeline, and belongs to others.
  const isPart = role === "stream" || role === "processor" || role === "store";
  return isPart && familyOf(id).some((one) => (serviceById(one)?.resources.length ?? 0) > 0);
}

/** Services that the templates beside a note declare, or point at as something that exists. */
function servicesBeside(architecture: Architecture, uri: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (service: string | undefined): void => {
    for (const one of service === undefined ? [] : familyOf(service)) found.add(one);
  };
  for (const model of architecture.companions.of(uri)) {
    for (const { service, traits } of model.components) {
      add(service);
      add(traits.destination?.value);
      for (const action of traits.allowedActions?.value?.split(" ") ?? []) add(serviceOfAction(action));
    }
    for (const { from, to } of model.flows) for (const end of [from, to]) add(end.service);
  }
  return found;
}

/** The service that an API action belongs to, where its prefix is another word. */
const prefixes: Readonly<Record<string, string>> = {
  kinesis: "kds",
  kinesisanalytics: "managed-flink",
  states: "step-functions",
};
function serviceOfAction(action: string): string {
  const prefix = action.split(":")[0]!.toLowerCase();
  return prefixes[prefix] ?? prefix;
}

/** Whether the note, a comment or the configuration says that the service lives elsewhere. */
function isElsewhere(architecture: Architecture, uri: string, component: Component): boolean {
  const family = familyOf(component.service ?? "");
  const names = [
    ...architecture.surroundings.external(uri),
    ...(architecture.model(uri)?.pointers ?? []).flatMap(({ kind, name }) => (kind === "external" ? [name] : [])),
  ];
  const isNamed = (name: string): boolean =>
    family.includes(name) || findServices(name, lowered(name)).some(({ service }) => family.includes(service.id));
  if (names.some(isNamed)) return true;
  return (architecture.model(uri)?.requirements ?? []).some(
    ({ concept, polarity, on, place }) =>
      concept === "lives-elsewhere" &&
      polarity !== "negated" &&
      (on.some((tie) => tie.component === component.id) ||
        component.places.some(({ span }) => Math.abs(span.start - place.span.start) < nearby)),
  );
}

/** The chosen services that no template beside declares, each once. */
function missingOf(
  architecture: Architecture,
  uri: string,
  chosen: readonly Component[],
  beside: ReadonlySet<string>,
): readonly Component[] {
  const told = new Set<string>();
  return chosen.filter((component) => {
    const service = serviceById(component.service);
    if (service === undefined || beside.has(service.id) || !isDeclarable(service)) return false;
    const family = familyOf(service.id).join(" ");
    if (told.has(family) || isElsewhere(architecture, uri, component)) return false;
    told.add(family);
    return true;
  });
}

/** Whether the note calls a declared part by its name. */
const namesDeclared = (architecture: Architecture, uri: string): boolean => {
  const beside = architecture.beside(uri);
  return (architecture.model(uri)?.labels ?? []).some(
    ({ text, manner }) => manner !== "words" && beside.called(text).length > 0,
  );
};

export default defineRule({
  id: "notes-service-not-in-templates",
  summary: "A service is part of the design, and no template declares it.",
  why: "Either a part of the design was never built, or it lives where readers of these files do not see it.",
  instead: "Declare it, or say in the note where it lives.",
  severity: "info",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [],
  examples: [
    {
      title: "A Flink application that no template has",
      bad: {
        "docs/fills.md":
          "# Fills\n\nThe Lambda function `check` reads the Kinesis stream `fills`. Amazon Managed Service for Apache Flink computes the totals of each hour.\n",
        "template.yaml": consumerTemplate("fills", "check"),
      },
      marks: [["docs/fills.md", "Amazon Managed Service for Apache Flink"]],
      fixed: {
        "docs/fills.md":
          "# Fills\n\nThe Lambda function `check` reads the Kinesis stream `fills`. Amazon Managed Service for Apache Flink computes the totals of each hour.\n\n<!-- sluice: external Amazon Managed Service for Apache Flink -->\n",
      },
    },
    {
      title: "It lives in another account",
      good: {
        "docs/fills.md":
          "# Fills\n\nThe Lambda function `check` reads the Kinesis stream `fills`. Amazon Managed Service for Apache Flink computes totals in another account.\n",
        "template.yaml": consumerTemplate("fills", "check"),
      },
    },
    {
      title: "It was not chosen",
      good: {
        "docs/fills.md":
          "# Fills\n\nThe Lambda function `check` reads the Kinesis stream `fills`.\n\n## Alternatives considered\n\n- AWS Glue computes the totals\n",
        "template.yaml": consumerTemplate("fills", "check"),
      },
    },
  ],
  check(architecture, report) {
    for (const { uri, kind } of architecture.models) {
      if (kind !== "note") continue;
      const declared = declaredBeside(architecture, uri);
      if (declared.length === 0 || architecture.companions.of(uri).some((model) => model.partial === true)) continue;
      const chosen = componentsOf(architecture, uri).filter(({ certainty }) => certainty === "stated");
      const beside = servicesBeside(architecture, uri);
      const missing = missingOf(architecture, uri, chosen, beside);
      const found = new Set(chosen.flatMap(({ service }) => (beside.has(service ?? "") ? familyOf(service!) : [])));
      const count = [...found].filter((service) => chosen.some((one) => one.service === service)).length;
      // Templates of something else, or of a part of the design only, miss most of it.
      if (missing.length > count || (count < 2 && !namesDeclared(architecture, uri))) continue;
      for (const component of missing) {
        const place = component.places[0]!;
        const title = serviceById(component.service)?.title ?? component.name;
        report(
          place,
          `${title} is part of the design, but no template beside this note declares it. Declare it, or say where it lives.`,
          {
            evidence: [component],
            related: [
              {
                place: declared[0]!.places[0]!,
                message: "The first resource of the templates that were looked through.",
              },
            ],
            basis: [
              `Looked through: ${architecture.companions
                .of(uri)
                .map((model) => model.uri.slice(model.uri.lastIndexOf("/") + 1))
                .slice(0, 6)
                .join(", ")}.`,
            ],
            subject: component.id,
            fixes: () => [
              {
                title: `Say that ${title} lives elsewhere`,
                safe: false,
                changes: [{ kind: "note", after: place, text: `<!-- sluice: external ${title} -->` }],
              },
            ],
          },
        );
      }
    }
  },
});
