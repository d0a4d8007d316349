import type { Component } from "../../model/architecture";
import type { Architecture } from "../../model/join";

/** Every delivery stream that a template declares. */
export const deliveryStreams = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter((component) => component.service === "firehose" && component.origin === "declared");
