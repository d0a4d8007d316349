import { pageUrl } from "../../ide/pages";
import type { Component, Flow, Requirement } from "../../model/architecture";
import type { Claim } from "../../model/claim";
import type { FlowEnd } from "../../model/outside";
import type { Severity } from "../../rules/rule";
import type { Source } from "../../text/source";
import type { Span } from "../../text/span";
import type { Loaded, LoadedFile } from "../load";
import type { Report } from "./report";

/** A document that tools read: indented, so that two runs can be compared line by line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** Lines and UTF-16 columns, both from 1. */
function positionOf(source: Source, offset: number): JsonPosition {
  const { line, column } = source.positionAt(offset);
  return { line: line + 1, column: column + 1 };
}

const rangeOf = (source: Source, span: Span) => ({
  start: positionOf(source, span.start),
  end: positionOf(source, span.end),
});

/** The findings as `sluice check --format json` prints them. */
export function checkJson({ loaded, files, counts }: Report, version: string): string {
  const { workspace, nameOf } = loaded;
  const placeOf = ({ uri, span }: { readonly uri: string; readonly span: Span }) => ({
    file: nameOf(uri),
    range: rangeOf(workspace.source(uri)!, span),
  });
  const count = (severity: Severity): number => counts[severity];
  const summary = {
    files: loaded.files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    hints: count("hint"),
  };
  const findings = files.flatMap(({ findings: found }) =>
    found.map(({ finding, fixes }) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...placeOf(finding.place),
      related: finding.related.map(({ place, message }) => ({ ...placeOf(place), message })),
      fixes: fixes.map(({ title, safe }) => ({ title, safe })),
      docs: pageUrl(finding.rule),
    })),
  );
  return jsonText({ version, summary, findings });
}

/** What was understood, as `sluice inspect --format json` prints it. */
export const inspectJson = (loaded: Loaded): string =>
  jsonText({ files: loaded.files.map((file) => fileData(loaded, file)) });

function fileData({ workspace, nameOf }: Loaded, { uri, name }: LoadedFile) {
  const model = workspace.model(uri)!;
  const source = workspace.source(uri)!;
  const at = (span: Span): JsonPosition => positionOf(source, span.start);
  const traits = (part: Component | Flow) =>
    Object.fromEntries(
      Object.entries(part.traits).flatMap(([trait, claim]) =>
        claim === undefined ? [] : [[trait, claimData(claim, at)]],
      ),
    );
  const names = new Map(model.components.map((component) => [component.id, component.name]));
  const end = ({ component, service }: FlowEnd) => ({
    component: component === undefined ? undefined : names.get(component),
    service,
  });
  return {
    file: name,
    dialect: model.dialect,
    components: model.components.map((component) => {
      const place = component.places.find((one) => one.uri === uri) ?? component.places[0]!;
      return {
        name: component.name,
        service: component.service,
        role: component.role,
        origin: component.origin,
        complete: component.complete,
        certainty: component.certainty,
        aliases: component.aliases,
        ...at(place.span),
        places: component.places.map((one) => ({
          file: nameOf(one.uri),
          ...positionOf(workspace.source(one.uri) ?? source, one.span.start),
        })),
        traits: traits(component),
      };
    }),
    flows: model.flows.map((flow) => ({
      name: flow.name,
      kind: flow.kind,
      from: end(flow.from),
      to: end(flow.to),
      polarity: flow.polarity,
      certainty: flow.certainty,
      complete: flow.complete,
      ...at(flow.place.span),
      traits: traits(flow),
    })),
    requirements: model.requirements.map((requirement) => requirementData(requirement, names, at)),
    mentions: model.mentions.map(({ concept, polarity, span, text }) => ({ concept, polarity, ...at(span), text })),
    problems: model.problems.map(({ message, span }) => ({ message, ...at(span) })),
  };
}

const claimData = (claim: Claim<unknown>, at: (span: Span) => JsonPosition) => ({
  value: claim.value,
  ...(claim.alternatives === undefined ? {} : { alternatives: claim.alternatives }),
  certainty: claim.certainty,
  ...(claim.isDefault === true ? { default: true } : {}),
  ...(claim.because === undefined ? {} : { because: claim.because }),
  ...at(claim.at),
  text: claim.text,
});

const requirementData = (
  { concept, polarity, quantity, place, text, certainty, on }: Requirement,
  names: ReadonlyMap<string, string>,
  at: (span: Span) => JsonPosition,
) => ({
  concept,
  polarity,
  ...(quantity === undefined ? {} : { quantity }),
  certainty,
  ...at(place.span),
  text,
  on: on.map((tie) => ({
    component: names.get(tie.component) ?? tie.component,
    nearness: tie.nearness,
    certainty: tie.certainty,
  })),
});
