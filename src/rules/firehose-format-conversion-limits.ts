import { deliveryLimits } from "../catalogue/delivery-limits";
import { placeOf } from "../model/architecture";
import type { Change } from "../model/change";
import { type Claim, judge, type Verdict } from "../model/claim";
import { deliveryStreams } from "./parts/delivery";
import { isReplaceable } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { every, grade, isSet, not } from "./parts/verdicts";
import { defineRule } from "./rule";

const { megabytes, usual } = deliveryLimits.conversion;

const schema =
  "  SchemaConfiguration: {DatabaseName: lake, TableName: orders, RoleARN: arn:aws:iam::111122223333:role/glue}";

const converted = (settings: readonly string[], table: readonly string[] = [schema]): readonly string[] => [
  ...settings,
  "DataFormatConversionConfiguration:",
  "  InputFormatConfiguration: {Deserializer: {OpenXJsonSerDe: {}}}",
  "  OutputFormatConfiguration: {Serializer: {ParquetSerDe: {Compression: SNAPPY}}}",
  ...table,
];

export default defineRule({
  id: "firehose-format-conversion-limits",
  summary: "Conversion to Parquet or ORC is set up in a way that Firehose refuses.",
  why:
    "A converting stream needs a buffer of 64 MB or more, no compression of its own (Parquet and ORC compress " +
    "within), and a schema, an input and an output format. Otherwise it cannot be created.",
  instead: "Buffer 128 MB, leave CompressionFormat out, and give all three parts of the conversion.",
  severity: "error",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("firehose/latest/APIReference/API_DataFormatConversionConfiguration"),
    awsPage("firehose/latest/dev/record-format-conversion"),
  ],
  examples: [
    {
      title: "Compressed twice",
      bad: { "template.yaml": deliveryTemplate(converted(["CompressionFormat: GZIP"])) },
      marks: [["template.yaml", "GZIP"]],
      fixed: { "template.yaml": deliveryTemplate(converted([])) },
    },
    {
      title: "Too small a buffer",
      bad: {
        "template.yaml": deliveryTemplate(converted(["BufferingHints: {IntervalInSeconds: 300, SizeInMBs: 32}"])),
      },
      marks: [["template.yaml", "32"]],
      fixed: {
        "template.yaml": deliveryTemplate(converted(["BufferingHints: {IntervalInSeconds: 300, SizeInMBs: 128}"])),
      },
    },
    {
      title: "No schema",
      bad: { "template.yaml": deliveryTemplate(converted([], [])) },
      marks: [["template.yaml", "DataFormatConversionConfiguration"]],
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate(converted(["CompressionFormat: GZIP"]))) },
      marks: [["serverless.yml", "GZIP"]],
      fixed: { "serverless.yml": asService(deliveryTemplate(converted([]))) },
    },
    {
      title: "As it should be",
      good: {
        "template.yaml": deliveryTemplate(
          converted(["CompressionFormat: UNCOMPRESSED", "BufferingHints: {IntervalInSeconds: 300, SizeInMBs: 128}"]),
        ),
      },
    },
    {
      title: "Not known here, and switched by a condition",
      good: {
        "template.yaml": deliveryTemplate(
          converted(["CompressionFormat: !If [Own, !Ref Format, UNCOMPRESSED]"], [schema, "  Enabled: !Ref Convert"]),
          {
            parameters: ["Format: {Type: String}", "Convert: {Type: String}"],
            conditions: ['Own: !Not [!Equals [!Ref Format, ""]]'],
          },
        ),
      },
    },
    {
      title: "Conversion switched off",
      good: { "template.yaml": deliveryTemplate(converted(["CompressionFormat: GZIP"], [schema, "  Enabled: false"])) },
    },
  ],
  check(architecture, report) {
    for (const stream of deliveryStreams(architecture)) {
      const { traits } = stream;
      const { formatConversion, bufferMegabytes, compression } = traits;
      if (formatConversion === undefined) continue;
      const isOn = judge(formatConversion, (value) => value === true);
      const needs: readonly {
        readonly claim: Claim<unknown> | undefined;
        readonly verdict: Verdict;
        readonly says: string;
        readonly mend?: Change;
      }[] = [
        {
          claim: bufferMegabytes,
          verdict: judge(bufferMegabytes, (value) => value !== undefined && value < megabytes),
          says: `SizeInMBs of ${megabytes} or more`,
          mend: { kind: "set", target: stream.id, trait: "bufferMegabytes", value: usual },
        },
        {
          claim: compression,
          verdict: judge(compression, (value) => value !== undefined && value !== "UNCOMPRESSED"),
          says: "CompressionFormat UNCOMPRESSED (Parquet and ORC compress within)",
          mend: { kind: "remove", target: stream.id, trait: "compression" },
        },
        ...(
          [
            ["conversionSchema", "SchemaConfiguration"],
            ["conversionInput", "InputFormatConfiguration"],
            ["conversionOutput", "OutputFormatConfiguration"],
          ] as const
        ).map(([trait, property]) => ({
          claim: formatConversion,
          verdict: stream.complete ? not(isSet(traits[trait])) : ("unknown" as const),
          says: property,
        })),
      ];
      const broken = needs.flatMap((need) => {
        const told = grade(every(isOn, need.verdict), "error");
        return told === undefined ? [] : [{ ...need, ...told }];
      });
      const worst = broken.find((need) => need.severity === "error") ?? broken[0];
      if (worst === undefined) continue;
      const changes = broken.flatMap((need) => need.mend ?? []);
      report(
        placeOf(stream.places[0]!.uri, worst.claim ?? formatConversion),
        `${worst.where}Format conversion needs ${broken.map((need) => need.says).join(", ")}. Otherwise the ` +
          "delivery stream cannot be created.",
        {
          severity: worst.severity,
          evidence: [formatConversion, worst.claim],
          subject: stream.id,
          fixes: () =>
            changes.length === 0 || !broken.every((need) => isReplaceable(need.claim))
              ? []
              : [{ title: "Give the conversion the buffer and compression that it needs", safe: false, changes }],
        },
      );
    }
  },
});
