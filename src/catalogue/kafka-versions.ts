import type { FactSource } from "./service";

/** A version of Apache Kafka on Amazon MSK whose support has ended. */
export interface EndedKafkaVersion {
  readonly version: string;
  /** Day on which support ended, YYYY-MM-DD; undefined for a version so old that the list no longer has it. */
  readonly ended: string | undefined;
  /** Whether AWS itself gives the date, or only others do. */
  readonly told: "by-aws" | "by-others";
  readonly source: FactSource;
}

const list = {
  url: "https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html",
  read: "2026-11-24",
};
const others = { url: "https://endoflife.date/amazon-msk", read: "2026-11-24" };

const endedBy: Readonly<Record<string, readonly string[]>> = {
  "2024-06-05": ["1.1.1", "2.1.0"],
  "2024-06-08": ["2.2.1", "2.3.1", "2.4.1", "2.4.1.1", "2.5.1"],
  "2024-09-11": [
    "2.6.0",
    "2.6.1",
    "2.6.2",
    "2.6.3",
    "2.7.0",
    "2.7.1",
    "2.7.2",
    "2.8.0",
    "2.8.1",
    "3.1.1",
    "3.2.0",
    "3.3.1",
    "3.3.2",
  ],
  "2025-01-14": ["2.8.2.tiered", "2.8.2-tiered"],
  "2025-08-04": ["3.4.0"],
  "2025-10-23": ["3.5.1"],
  "2026-06-01": ["3.6.0"],
};

const ended: ReadonlyMap<string, EndedKafkaVersion> = new Map([
  ...Object.entries(endedBy).flatMap(([day, versions]) =>
    versions.map((version): [string, EndedKafkaVersion] => [
      version,
      { version, ended: day, told: "by-aws", source: list },
    ]),
  ),
  ["3.7.x", { version: "3.7.x", ended: "2026-09-01", told: "by-others", source: others }],
  ["3.7.x.kraft", { version: "3.7.x.kraft", ended: "2026-09-01", told: "by-others", source: others }],
]);

/** Every version that is known to have ended. */
export const endedKafkaVersions: readonly EndedKafkaVersion[] = [...ended.values()];

/** The version that MSK recommends (read 2026-11-24). */
export const recommendedKafkaVersion = "3.8.x";

/** What is known of the version's end; undefined where it goes on, or where nobody told. */
export function endedKafkaVersion(version: string): EndedKafkaVersion | undefined {
  const known = ended.get(version);
  if (known !== undefined) return known;
  const numbers = /^(\d{1,3})\.(\d{1,3})(?:\.|$)/.exec(version);
  if (numbers === null) return undefined;
  const major = Number(numbers[1]);
  const minor = Number(numbers[2]);
  // Every line up to 3.5 has ended; a version of them that the list lacks was never offered, or is gone from it.
  const isGone = major < 3 || (major === 3 && minor <= 5);
  return isGone ? { version, ended: undefined, told: "by-aws", source: list } : undefined;
}
