import type { Finding } from "../analysis/finding";
import type { Workspace } from "../analysis/workspace";
import { serviceById } from "../catalogue";
import type { Service } from "../catalogue/service";
import type { Component, Flow, Mention, Model, Tie } from "../model/architecture";
import { reasonOf } from "../model/ask";
import { printDuration } from "../model/quantity";
import { ruleById } from "../rules/index";
import type { FactSource } from "../rules/rule";
import { type Span, touches } from "../text/span";
import { findingsAt } from "./code-actions";
import { conceptText, serviceOfConcept } from "./concepts";
import { decisionText } from "./decision";
import { declaredText, labelAt } from "./navigation";
import { pageUrl } from "./pages";
import { claimText } from "./traits";

/** What is shown about the words under the pointer. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Where a rule's page is shown to a reader: a link, undefined for none. */
export type PageLink = (rule: string) => string | undefined;

/** Everything worth knowing about the words at an offset; undefined where there is nothing. */
export function hoverAt(
  workspace: Workspace,
  uri: string,
  offset: number,
  pageLink: PageLink = pageUrl,
): Hover | undefined {
  const model = workspace.model(uri);
  if (model === undefined) return undefined;
  const findings = findingsAt(workspace, uri, offset);
  const mention = narrowest(model.mentions.filter(({ span }) => touches(span, offset)));
  const claim = claimAt(model, offset);
  const component = claim === undefined ? componentAt(model, offset) : undefined;
  const declared = model.kind === "note" ? declaredText(workspace, uri, offset) : undefined;
  const parts = [
    ...findings.map((finding) => findingText(workspace, finding, pageLink)),
    mention === undefined ? "" : mentionText(workspace, model, mention, offset),
    declared ?? "",
    claim?.text ?? "",
    component === undefined ? "" : componentText(workspace, component),
  ].filter((part) => part !== "");
  const span =
    findings[0]?.place.span ??
    mention?.span ??
    labelAt(model, offset)?.place.span ??
    claim?.span ??
    component?.places[0]?.span;
  return parts.length === 0 || span === undefined ? undefined : { span, markdown: parts.join("\n\n---\n\n") };
}

function narrowest(mentions: readonly Mention[]): Mention | undefined {
  const length = ({ span }: Mention): number => span.end - span.start;
  return mentions.reduce<Mention | undefined>(
    (best, one) => (best === undefined || length(one) < length(best) ? one : best),
    undefined,
  );
}

function findingText(workspace: Workspace, finding: Finding, pageLink: PageLink): string {
  const rule = ruleById(finding.rule);
  if (rule === undefined) return `**${finding.rule}**: ${finding.message}`;
  const url = pageLink(rule.id);
  return [
    `**${rule.summary}** (${finding.severity}, [\`${rule.id}\`](${url}))`,
    `Why it matters: ${workspace.spelled(rule.why, finding.place)}`,
    `What to do: ${workspace.spelled(rule.instead, finding.place)}`,
    finding.basis === undefined ? "" : `How it was found: ${finding.basis.join(" ")}`,
    sourcesText(rule.sources),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const sourcesText = (sources: readonly FactSource[]): string =>
  sources.length === 0
    ? ""
    : `Sources: ${sources.map(({ url, read }) => `[${hostOf(url)}](${url}) (read ${read})`).join(", ")}`;

/** The site and the page's own name: enough to know what the link leads to. */
function hostOf(url: string): string {
  const [host = url, ...path] = url.replace(/^https?:\/\//, "").split("/");
  const page = path.join("/").split(/[#?]/)[0]!.split("/").filter(Boolean).at(-1);
  return page === undefined ? host : `${host} ${page.replace(/\.html?$/, "")}`;
}

/** Adds what a polarity means for the reader. */
const polarityTexts: Readonly<Record<Mention["polarity"], string>> = {
  asserted: "",
  negated: "Read here as said to be absent or not needed.",
  "rejected-alternative": "Read here as an alternative that is not taken.",
  comparison: "Read here as told for comparison only.",
  "other-meaning": "Read here in another meaning, so it counts for nothing.",
};

function mentionText(workspace: Workspace, model: Model, mention: Mention, offset: number): string {
  const text = conceptText(mention.concept);
  if (text === undefined || mention.polarity === "other-meaning") return "";
  const service = serviceOfConcept(mention.concept);
  const need = model.requirements.find(
    ({ place, concept }) => concept === mention.concept && touches(place.span, offset),
  );
  return [
    `**${text.title}**: ${text.meaning}`,
    service === undefined ? "" : abilitiesText(service),
    polarityTexts[mention.polarity],
    need === undefined ? "" : needText(workspace, need.on, need.quantity?.text),
    mention.polarity === "asserted" ? decisionText(model, offset) : "",
    service === undefined ? "" : sourcesText(service.facts.slice(0, 3)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function needText(workspace: Workspace, on: readonly Tie[], quantity: string | undefined): string {
  const names = on.flatMap((tie) => {
    const name = workspace.architecture().component(tie.component)?.name;
    return name === undefined ? [] : `${name} (${reasonOf(tie)})`;
  });
  if (names.length === 0 && quantity === undefined) return "";
  const amount = quantity === undefined ? "" : ` of ${quantity}`;
  return names.length === 0
    ? `Read here as a need${amount}.`
    : `Read here as a need${amount} that ${[...new Set(names)].join(", ")} is to meet.`;
}

/** What a service can do with records, in a line. */
function abilitiesText({ processing, sink, replay }: Service): string {
  const parts: string[] = [];
  if (processing !== undefined) {
    const { windows, longestWindowSeconds: longest } = processing;
    const most = longest === undefined ? "" : ` up to ${printDuration(longest)}`;
    parts.push(windows.length === 0 ? "no windows" : `${windows.join(", ")} windows${most}`);
    parts.push(processing.eventTime ? "event time" : "arrival time only");
    parts.push(processing.keyedState ? "keyed state" : "no keyed state");
    parts.push(processing.streamJoins ? "stream joins" : "no stream joins");
    parts.push(`${processing.guarantee} processing`);
  }
  if (sink !== undefined) parts.push(`as a sink ${sink}`);
  if (replay !== undefined) parts.push(replay ? "records can be read again" : "no replay");
  return parts.length === 0 ? "" : `By itself: ${parts.join("; ")}.`;
}

/** The trait whose words stand at the offset. */
function claimAt(model: Model, offset: number): { readonly span: Span; readonly text: string } | undefined {
  const flows = model.flows.filter(({ kind }) => kind !== "described");
  for (const part of [...model.components.filter(isDeclared), ...flows]) {
    for (const [trait, claim] of Object.entries(part.traits)) {
      if (claim === undefined || !touches(claim.at, offset)) continue;
      const text = `**${partTitle(part)}**: ${claimText(trait, claim, " is ")}.`;
      return { span: claim.at, text };
    }
  }
  return undefined;
}

const partTitle = (part: Component | Flow): string =>
  "service" in part ? `${part.name}, ${serviceById(part.service)?.title ?? "unknown service"}` : part.name;

/** Notes hold parts of templates and of code too, in fences; what they describe in words has its own hover. */
const isDeclared = ({ origin }: Component): boolean => origin !== "described";

const componentAt = (model: Model, offset: number): Component | undefined =>
  model.components.find(
    (component) =>
      isDeclared(component) && component.places.some((place) => place.uri === model.uri && touches(place.span, offset)),
  );

function componentText(workspace: Workspace, component: Component): string {
  const service = serviceById(component.service);
  const name = (id: string | undefined, key: string | undefined): string =>
    workspace.architecture().component(id)?.name ?? serviceById(key)?.title ?? "somewhere outside";
  const flows = [
    ...workspace
      .architecture()
      .flowsTo(component.id)
      .map(({ from }) => `from ${name(from.component, from.service)}`),
    ...workspace
      .architecture()
      .flowsFrom(component.id)
      .map(({ to }) => `to ${name(to.component, to.service)}`),
  ];
  const traits = Object.entries(component.traits).flatMap(([trait, claim]) => {
    return claim === undefined ? [] : [`- ${claimText(trait, claim)}`];
  });
  return [
    `**${partTitle(component)}**${service === undefined ? "" : `: ${service.purpose}`}`,
    flows.length === 0 ? "" : `Records flow ${[...new Set(flows)].join(", ")}.`,
    traits.length === 0 ? "" : `Understood:\n\n${traits.join("\n")}`,
    component.complete ? "" : "Only partly readable, so what is missing here means nothing.",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
