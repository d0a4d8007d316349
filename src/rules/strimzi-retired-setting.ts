import { placeOf } from "../model/architecture";
import { kafka, ownClusters, soundBrokers, strimziPages } from "./parts/strimzi";
import { defineRule } from "./rule";

/** Major and minor version in front of whatever follows. */
const release = (words: string | undefined): readonly number[] | undefined =>
  /^(\d{1,4})\.(\d{1,4})/
    .exec(words ?? "")
    ?.slice(1, 3)
    .map(Number);

export default defineRule({
  id: "strimzi-retired-setting",
  summary: "A version setting of a Kafka cluster does not count, or was left behind.",
  why:
    "Without ZooKeeper, Kafka does not read inter.broker.protocol.version and log.message.format.version; what counts is " +
    "metadataVersion. One that is older than the brokers is an upgrade that was not finished.",
  instead: "Take the setting out; raise metadataVersion once the upgrade has proved itself.",
  severity: "info",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [strimziPages.checks],
  examples: [
    {
      title: "A setting for clusters with ZooKeeper",
      bad: { "kafka.yaml": kafka([...soundBrokers, 'inter.broker.protocol.version: "3.9"']) },
      marks: [["kafka.yaml", "inter.broker.protocol.version"]],
      fixed: { "kafka.yaml": kafka() },
    },
    {
      title: "Metadata of an older release",
      bad: { "kafka.yaml": kafka(soundBrokers, { kafka: ["metadataVersion: 3.9-IV0"] }) },
      marks: [["kafka.yaml", "3.9-IV0"]],
    },
    {
      title: "Metadata of the brokers' release",
      good: { "kafka.yaml": kafka(soundBrokers, { kafka: ["metadataVersion: 4.1-IV1"] }) },
    },
  ],
  check(architecture, report) {
    for (const { id, traits, places } of ownClusters(architecture)) {
      const { retiredSetting, zooKeeper, metadataVersion, kafkaVersion } = traits;
      const { uri } = places[0]!;
      if (retiredSetting?.value !== undefined && zooKeeper === undefined) {
        report(
          placeOf(uri, retiredSetting),
          `Kafka without ZooKeeper does not read ${retiredSetting.value}. Take it out; metadataVersion is what counts.`,
          {
            evidence: [retiredSetting],
            subject: id,
            fixes: () => [
              {
                title: `Remove ${retiredSetting.value}`,
                safe: true,
                changes: [{ kind: "remove", target: id, trait: "retiredSetting" }],
              },
            ],
          },
        );
      }
      const metadata = release(metadataVersion?.value);
      const brokers = release(kafkaVersion?.value);
      if (metadataVersion === undefined || metadata === undefined || brokers === undefined) continue;
      const isOlder = metadata[0]! < brokers[0]! || (metadata[0] === brokers[0] && metadata[1]! < brokers[1]!);
      if (!isOlder) continue;
      report(
        placeOf(uri, metadataVersion),
        `The metadata version ${metadataVersion.value} is older than Kafka ${kafkaVersion?.value}: the upgrade is not finished. Raise it once the new brokers have proved themselves.`,
        { evidence: [metadataVersion, kafkaVersion], subject: id },
      );
    }
  },
});
