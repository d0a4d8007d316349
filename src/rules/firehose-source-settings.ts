import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { deliveryStreams } from "./parts/delivery";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { every, grade, isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

const stream = (type: string, more: readonly string[] = []): readonly string[] => [
  "Archive:",
  "  Type: AWS::KinesisFirehose::DeliveryStream",
  "  Properties:",
  `    DeliveryStreamType: ${type}`,
  ...more.map((line) => `    ${line}`),
  "    ExtendedS3DestinationConfiguration:",
  "      BucketARN: arn:aws:s3:::archive",
  "      RoleARN: arn:aws:iam::111122223333:role/archive",
  "      BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 64}",
];

const source = [
  "KinesisStreamSourceConfiguration:",
  "  KinesisStreamARN: arn:aws:kinesis:eu-west-1:111122223333:stream/orders",
  "  RoleARN: arn:aws:iam::111122223333:role/archive",
];

const encryption = ["DeliveryStreamEncryptionConfigurationInput: {KeyType: AWS_OWNED_CMK}"];

export default defineRule({
  id: "firehose-source-settings",
  summary: "A delivery stream has a setting that its source does not allow.",
  why:
    "Only a stream that producers write to (DirectPut) encrypts what it holds by a setting of its own; one that reads " +
    "from Kinesis or MSK holds nothing, and the setting is refused. A source block counts only with its type.",
  instead: "Encrypt the stream or the cluster that is read, and let DeliveryStreamType name the source.",
  severity: "error",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("firehose/latest/APIReference/API_StartDeliveryStreamEncryption", "2026-11-27"),
    awsPage("firehose/latest/APIReference/API_CreateDeliveryStream"),
  ],
  examples: [
    {
      title: "Encryption of a stream that reads from Kinesis",
      bad: { "template.yaml": cloudFormation(stream("KinesisStreamAsSource", [...source, ...encryption])) },
      marks: [["template.yaml", "{KeyType: AWS_OWNED_CMK}"]],
      fixed: { "template.yaml": cloudFormation(stream("KinesisStreamAsSource", source)) },
    },
    {
      title: "A source that nobody reads",
      bad: { "template.yaml": cloudFormation(stream("DirectPut", source)) },
      marks: [["template.yaml", "DirectPut"]],
      fixed: { "template.yaml": cloudFormation(stream("KinesisStreamAsSource", source)) },
    },
    { title: "Encryption with DirectPut", good: { "template.yaml": cloudFormation(stream("DirectPut", encryption)) } },
    {
      title: "Kinesis as the source",
      good: { "template.yaml": cloudFormation(stream("KinesisStreamAsSource", source)) },
    },
    {
      title: "The type is not known here",
      good: {
        "template.yaml": cloudFormation(stream("!Ref Source", encryption), { parameters: ["Source: {Type: String}"] }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of deliveryStreams(architecture)) {
      const { deliverySource, deliveryEncryption } = component.traits;
      const { uri } = component.places[0]!;
      const isDirect = judge(deliverySource, (type) => type === undefined || type === "DirectPut");
      const encrypted = grade(
        every(
          isSet(deliveryEncryption),
          judge(deliverySource, (type) => type !== undefined && type !== "DirectPut"),
        ),
        "error",
      );
      if (encrypted !== undefined && deliveryEncryption !== undefined) {
        report(
          placeOf(uri, deliveryEncryption),
          `${encrypted.where}Only DirectPut streams are encrypted by this setting. Encrypt the source that is read ` +
            "instead.",
          {
            severity: encrypted.severity,
            evidence: [deliveryEncryption, deliverySource],
            subject: component.id,
            fixes: () => [
              {
                title: "Remove DeliveryStreamEncryptionConfigurationInput",
                safe: false,
                changes: [{ kind: "remove", target: component.id, trait: "deliveryEncryption" }],
              },
            ],
          },
        );
      }
      const reads = architecture.flowsTo(component.id).find(({ kind }) => kind === "delivered")?.from.service;
      if (reads === undefined || deliverySource === undefined || isDirect !== "always") continue;
      const right = reads === "kds" ? "KinesisStreamAsSource" : "MSKAsSource";
      report(
        placeOf(uri, deliverySource),
        `DirectPut waits for producers, and the source that is configured is not read. Set DeliveryStreamType to ${right}.`,
        {
          evidence: [deliverySource],
          subject: component.id,
          fixes: () => [
            {
              title: `Set DeliveryStreamType to ${right}`,
              safe: false,
              changes: [{ kind: "set", target: component.id, trait: "deliverySource", value: right }],
            },
          ],
        },
      );
    }
  },
});
