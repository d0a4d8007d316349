import { placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { pages } from "./parts/pages";
import { eventTemplate, guard, guardWithout, mappingTemplate, sourceArns } from "./parts/templates";
import { every, grade, isSet, not, some } from "./parts/verdicts";
import { defineRule } from "./rule";

const kafka = (settings: readonly string[]): readonly string[] => [
  `Stream: ${sourceArns.msk}`,
  "Topics: [orders]",
  "StartingPosition: TRIM_HORIZON",
  ...settings,
];

const pollers = "ProvisionedPollerConfig: {MinimumPollers: 1, MaximumPollers: 5}";

export default defineRule({
  id: "kafka-esm-retries-need-provisioned-mode",
  summary: "Retry controls are set on a Kafka consumer without provisioned pollers.",
  why:
    "AWS documents retry limits, record age, batch splitting, partial responses and schema registries for Kafka " +
    "consumers in provisioned mode. Without it they may not work, and a bad record blocks its partition.",
  instead: "Add ProvisionedPollerConfig (it is billed by the hour), or handle failures within the function.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [
    pages.kafkaRetries,
    {
      url: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-msk.html",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Retries on MSK",
      bad: { "template.yaml": eventTemplate("MSK", kafka(guard)) },
      marks: [["template.yaml", "true"]],
      fixed: {
        "template.yaml": eventTemplate(
          "MSK",
          kafka([...guard, "ProvisionedPollerConfig:", "  MinimumPollers: 1", "  MaximumPollers: 5"]),
        ),
      },
    },
    {
      title: "A schema registry on MSK",
      bad: {
        "template.yaml": mappingTemplate(sourceArns.msk, [
          "Topics: [orders]",
          "StartingPosition: TRIM_HORIZON",
          "BatchSize: 1",
          "AmazonManagedKafkaEventSourceConfig:",
          "  SchemaRegistryConfig: {EventRecordFormat: JSON}",
        ]),
      },
      marks: [["template.yaml", "{EventRecordFormat: JSON}"]],
    },
    { title: "Pollers are provisioned", good: { "template.yaml": eventTemplate("MSK", kafka([...guard, pollers])) } },
    {
      title: "The number of retries is not known here, and there may be no limit",
      good: {
        "template.yaml": eventTemplate("MSK", kafka(["MaximumRetryAttempts: !Ref Retries"]), {
          parameters: ["Retries: {Type: Number}"],
        }),
      },
    },
    {
      title: "Pollers chosen by a condition whose sides are not known",
      good: {
        "template.yaml": eventTemplate(
          "MSK",
          kafka([
            ...guardWithout("MaximumRetryAttempts"),
            "ProvisionedPollerConfig: !If [Busy, {MinimumPollers: 2}, {MinimumPollers: 1}]",
          ]),
          { parameters: ["Stage: {Type: String}"], conditions: ["Busy: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const isLimit = (value: number | undefined): boolean => value !== undefined && value >= 0;
    const isOn = (value: boolean | undefined): boolean => value === true;
    for (const { flow, source } of lambdaConsumers(architecture)) {
      if (source?.order !== "partitions" || !flow.complete) continue;
      const { traits } = flow;
      const controls: readonly (readonly [Claim<unknown> | undefined, ReturnType<typeof judge>])[] = [
        [traits.splitsFailingBatch, judge(traits.splitsFailingBatch, isOn)],
        [traits.retryLimit, judge(traits.retryLimit, isLimit)],
        [traits.recordAgeLimitSeconds, judge(traits.recordAgeLimitSeconds, isLimit)],
        [traits.reportsFailedItems, judge(traits.reportsFailedItems, isOn)],
      ];
      const registry = judge(traits.schemaRegistry, isOn);
      const verdict = every(
        some(registry, ...controls.map(([, control]) => control)),
        not(isSet(traits.provisionedPollers)),
      );
      const told = grade(verdict, "warning");
      if (told === undefined) continue;
      const used = controls.filter(([, control]) => control === "always" || control === "sometimes");
      const claim = used[0]?.[0] ?? traits.schemaRegistry;
      const what = [
        ...(used.length > 0 ? ["Retry controls"] : []),
        ...(registry === "always" ? ["Schema registries"] : []),
      ];
      report(
        claim === undefined ? flow.place : placeOf(flow.place.uri, claim),
        `${told.where}${what.join(" and ")} for Kafka are documented under provisioned mode only. Add ` +
          "ProvisionedPollerConfig, which is billed by the hour, or do without them.",
        {
          severity: told.severity,
          evidence: [claim, traits.provisionedPollers],
          subject: flow.id,
          fixes: () => [
            {
              title: "Add ProvisionedPollerConfig (1 to 5 pollers)",
              safe: false,
              changes: [{ kind: "set", target: flow.id, trait: "provisionedPollers", value: true }],
            },
          ],
        },
      );
    }
  },
});
