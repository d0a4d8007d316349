import type { Component } from "../../model/architecture";
import type { Architecture } from "../../model/join";
import type { TraitName } from "../../model/traits";

/** Parts that program code makes, of those that have the trait. */
export const codedWith = (architecture: Architecture, trait: TraitName): readonly Component[] =>
  architecture.components.filter((component) => component.origin === "coded" && component.traits[trait] !== undefined);

/** Kafka sinks that program code builds. */
export const codedKafkaSinks = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(
    ({ origin, role, service }) => origin === "coded" && role === "sink" && service === "kafka",
  );

/** Tables of that name in the file of a part, all of which it may mean. */
export const tablesOf = (architecture: Architecture, part: Component, name: string): readonly Component[] =>
  (architecture.model(part.places[0]!.uri)?.components ?? []).filter(
    (table) => table.origin === "coded" && table.name === name && table.traits.connector !== undefined,
  );

const streamConnectors: ReadonlySet<string | undefined> = new Set(["kafka", "kinesis", "kinesis-legacy"]);

/** Whether a table reads a stream, to which rows are added for ever. */
export const isStreamTable = ({ traits }: Component): boolean => streamConnectors.has(traits.connector?.value);

/** A fence with this code below a heading, for examples. */
export const codeNote = (language: string, ...lines: readonly string[]): string =>
  `# Orders\n\n\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\n`;
