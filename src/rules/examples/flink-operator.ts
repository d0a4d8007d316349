import { flinkDeployment, settingsWithout } from "../parts/flink-manifests";
import type { Examples } from "./examples";
import { examplesFor, file } from "./kubernetes-example";

const { found, fine } = examplesFor("Kubernetes");

const interval = "execution.checkpointing.interval";

const logging = (level: string): string =>
  flinkDeployment({
    more: [
      "logConfiguration:",
      "  log4j-console.properties: |",
      `    rootLogger.level = ${level}`,
      "    rootLogger.appenderRef.console.ref = LogConsole",
    ],
  });

/** Flink on Kubernetes, where rules about managed Flink hold there as well. */
export const flinkOperatorExamples: Examples = {
  "flink-checkpoint-interval-long": [
    {
      title: "A quarter of an hour (Kubernetes)",
      bad: { [file]: flinkDeployment({ settings: [...settingsWithout(interval), `${interval}: 15 min`] }) },
      marks: [[file, "15 min"]],
      fixed: { [file]: flinkDeployment({ settings: [...settingsWithout(interval), `${interval}: 1 min`] }) },
    },
  ],
  "flink-log-level-debug": [
    found("DEBUG", logging("INFO"), [["rootLogger.level = INFO", "rootLogger.level = DEBUG"]], {
      at: ["DEBUG"],
      fixed: "sound",
    }),
    fine("WARN", logging("WARN")),
  ],
};
