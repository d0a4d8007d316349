import type { Workspace } from "../analysis/workspace";
import { serviceById } from "../catalogue";
import type { Component, Flow, Requirement } from "../model/architecture";
import { reasonOf } from "../model/ask";
import type { FlowEnd } from "../model/outside";
import { conceptText } from "./concepts";
import { claimText } from "./traits";

/** What was understood of a file, for a person to read: plain text. Undefined where no dialect reads the file. */
export function understanding(workspace: Workspace, uri: string, name: string): string | undefined {
  const model = workspace.model(uri);
  const source = workspace.source(uri);
  if (model === undefined || source === undefined) return undefined;
  const where = (offset: number): string => {
    const { line, column } = source.positionAt(offset);
    return `${line + 1}:${column + 1}`;
  };
  const title = workspace.dialectOf(uri)?.title ?? model.dialect;
  const names = new Map(model.components.map((component) => [component.id, component.name]));
  const parts = [
    section(
      "Components",
      model.components.flatMap((component) => componentLines(component, uri, where)),
    ),
    section(
      "Flows",
      model.flows.flatMap((flow) => flowLines(flow, names, where)),
    ),
    section(
      "Needs and properties",
      model.requirements.map((requirement) => requirementLine(requirement, names, where)),
    ),
    section(
      "Names",
      model.namings.map(
        (naming) =>
          `  ${where(naming.place.span.start)}  "${oneLine(naming.text)}" is ${naming.status}: ${naming.right}`,
      ),
    ),
    section(
      "Libraries, classes and identifiers",
      model.technicalNames.map(({ text, version, polarity, place }) => {
        const remarks = [version?.text, polarity === "asserted" ? undefined : polarity].filter(Boolean).join(", ");
        return `  ${where(place.span.start)}  ${text}${remarks === "" ? "" : ` (${remarks})`}`;
      }),
    ),
    section(
      "Could not be read",
      model.problems.map((problem) => `  ${where(problem.span.start)}  ${problem.message}`),
    ),
  ].filter((part) => part !== "");
  const body = parts.length > 0 ? parts.join("\n\n") : "Nothing about streaming was found here.";
  return `${name}: ${title}\n\n${body}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : [title, ...lines].join("\n");

type Where = (offset: number) => string;

function componentLines(component: Component, uri: string, where: Where): readonly string[] {
  const place = component.places.find((one) => one.uri === uri) ?? component.places[0];
  const title = serviceById(component.service)?.title ?? "unknown service";
  const remarks = [
    component.role,
    component.complete ? "" : "partly read",
    component.certainty === "stated" ? "" : component.certainty,
  ];
  const name = component.name === title ? title : `${component.name} (${title})`;
  const at = place === undefined ? "" : `${where(place.span.start)}  `;
  const head = `  ${at}${name}: ${remarks.filter(Boolean).join(", ")}`;
  return [head, ...traitLines(component.traits, where)];
}

function flowLines(flow: Flow, names: ReadonlyMap<string, string>, where: Where): readonly string[] {
  const end = (one: FlowEnd): string =>
    (one.component === undefined ? undefined : names.get(one.component)) ??
    serviceById(one.service)?.title ??
    "somewhere";
  const remarks = [
    flow.kind,
    flow.polarity === "asserted" ? "" : flow.polarity,
    flow.certainty === "stated" ? "" : flow.certainty,
  ];
  const ends = `${end(flow.from)} -> ${end(flow.to)}`;
  const head = `  ${where(flow.place.span.start)}  ${ends}: ${remarks.filter(Boolean).join(", ")}`;
  return [head, ...traitLines(flow.traits, where)];
}

function traitLines(traits: Component["traits"], where: Where): readonly string[] {
  return Object.entries(traits).flatMap(([trait, claim]) => {
    return claim === undefined ? [] : [`      ${claimText(trait, claim)}, ${where(claim.at.start)}`];
  });
}

function requirementLine(requirement: Requirement, names: ReadonlyMap<string, string>, where: Where): string {
  const title = conceptText(requirement.concept)?.title.toLowerCase() ?? requirement.concept;
  const remarks = [
    requirement.quantity?.text ?? "",
    requirement.polarity === "asserted" ? "" : requirement.polarity,
    requirement.certainty === "stated" ? "" : requirement.certainty,
  ].filter(Boolean);
  const on = requirement.on.flatMap((tie) => {
    const name = names.get(tie.component);
    return name === undefined ? [] : `${name} (${reasonOf(tie)})`;
  });
  const remark = remarks.length > 0 ? ` (${remarks.join(", ")})` : "";
  const head = `  ${where(requirement.place.span.start)}  ${title}${remark}`;
  return `${head}: "${oneLine(requirement.text)}"${on.length > 0 ? `, on ${[...new Set(on)].join(", ")}` : ""}`;
}

const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");
