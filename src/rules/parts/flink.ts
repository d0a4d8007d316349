import { flinkRuntime } from "../../catalogue/flink-runtimes";
import type { Component } from "../../model/architecture";
import { type Claim, judge, type Verdict } from "../../model/claim";
import type { Architecture } from "../../model/join";

/** Every application of Managed Service for Apache Flink that a template declares. */
export const flinkApplications = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(
    (component) => component.service === "managed-flink" && component.origin === "declared",
  );

/** Every Flink job that a template declares, whoever runs it. */
export const flinkJobs = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(
    ({ service, origin }) => (service === "managed-flink" || service === "flink") && origin === "declared",
  );

/** Whether settings count: ConfigurationType DEFAULT makes the service ignore them. */
export const settingsCount = (type: Claim<string> | undefined): Verdict => judge(type, (value) => value !== "DEFAULT");

/** Whether the application may be one of the old SQL kind, of which another rule says that it is gone. */
export const mayBeSql = (application: Component): boolean =>
  application.traits.legacySql !== undefined || flinkRuntime(application.traits.runtime?.value)?.runs === "sql";

/** Whether it is a notebook (Studio), which keeps no state from run to run. */
export const isNotebook = (application: Component): boolean =>
  application.traits.notebookSettings !== undefined ||
  application.traits.applicationMode?.value === "INTERACTIVE" ||
  flinkRuntime(application.traits.runtime?.value)?.runs === "notebooks";
