import assert from "node:assert/strict";
import { blamesIn } from "./support/note";

describe("notes that nothing is to be said of", () => {
  const classes: Readonly<Record<string, readonly string[]>> = {
    "what was given up": [
      "## Decision\n\nWe take the tumbling windows of Lambda, five minutes long. We gave up the rolling hour and the clock of the meter; late readings count when they arrive.",
      "The team dropped the session windows for good: the Lambda function writes one row for each click, with the time of arrival.",
      "We do without the five-minute moving average of the first draft. A Lambda only checks whether the single value is above 80 degrees.",
      "We sacrificed the rolling average for a smaller bill; the Lambda looks at one event.",
    ],
    "former states": [
      "For three years we kept a Flink cluster of our own on EC2. In May it was handed over to Amazon Managed Service for Apache Flink.",
      "For ten months our own Flink ran on Kubernetes; then it was moved to Amazon Managed Service for Apache Flink.",
      "From 2021 to 2024 a Lambda summed the tickets over the last hour in Redis. It was replaced by a Flink job in January 2025.",
      "Back in 2022 we ran Kafka on our own EC2 machines, patches and all. Since then it has been Amazon MSK.",
      "Our first version was a Lambda with a hash map that held the last position of each van. Managed Flink does it now.",
      "Two winters ago, a Lambda paired the ski pass scans of both gates. Flink has done the pairing ever since.",
      "In the pilot the Lambda kept the counts per stall in a global variable. The pilot ended in March and its stack was deleted.",
    ],
    "claims that turned out wrong": [
      'The README still claimed "the Lambda processes every ticket exactly once". That is not true: tickets are merged by their id.',
      "We believed that Firehose delivers each record exactly once. It does not.",
      "Finding 3: the runbook said that no alert is ever sent twice by the Lambda. This turned out to be wrong.",
      'The consultants had promised "sliding windows in Lambda, no servers". Flink does the windows.',
      "The team assumed that the Lambda sees each order only once. The incident of 4 May proved the opposite.",
    ],
    "what is kept to save a call": [
      "The Lambda keeps the parsed Avro schemas in memory for as long as the container lives.",
      "To save calls, the consumer Lambda holds the database connection and the API token in a global variable.",
      "The Lambda remembers the feature flags for five minutes. Records are handled one by one.",
      "The function (AWS Lambda, Kinesis trigger) caches the list of stations in memory and reloads it every hour.",
    ],
    "what somebody else does": [
      "The Lambda at the edge only decodes the packet and passes it on with its `taken_at`. Hours are built by `taken_at` in the Flink job, which waits 20 minutes for stragglers and sends later ones to `late-packets`.",
      "A Lambda forwards the orders to the topic `orders`; matching them with payments within the hour is left to Flink.",
      "What another option would need: a Lambda would have to keep the last reading of each valve in DynamoDB and handle late values itself.",
      "Why no Lambda? The totals run over 24 hours, a Lambda window ends after 15 minutes.",
      "If one day rolling averages are wanted, the Lambda has to go and Flink comes in.",
    ],
    "another lambda": [
      "In the window of the oven, lambda is the wavelength; we count the photons per minute over the last hour.",
      "- The counter of unread mails per day is shown in the side bar.\n- Lambda, the Greek letter, is set in italics.\n- A session ends after 30 minutes without a click.",
      "The lambda sensor of the engine measures the air ratio; the control unit averages it over the last 10 seconds.",
    ],
    "questions of a check list": [
      "| Question | Answer |\n|---|---|\n| Flink on our own VMs? | no, Managed Service for Apache Flink |",
      "Q: Can Firehose sum up the rides of each minute?\nA: No, it only collects them into files.",
    ],
    "options under letters without a list": [
      "# Heartbeats\n\n## Options\nA. A Lambda with a sliding window of half an hour in Redis\nB. Managed Service for Apache Flink with HOP windows\n\n## Decision\nB. The prototype of A lost windows.",
    ],
    "old names told as such": [
      "| Name | Remark |\n|---|---|\n| Amazon Data Firehose | old name: Kinesis Data Firehose |\n| Amazon Managed Service for Apache Flink | until August 2023 Kinesis Data Analytics for Apache Flink |",
      "What older documents call Kinesis Data Firehose is Amazon Data Firehose.",
      '**Amazon OpenSearch Service**: the successor name of Amazon Elasticsearch Service ("Elasticsearch" in the old diagrams).',
    ],
    "repeats that are absorbed elsewhere in the note": [
      "# Prizes\n\n## Payout\n\nThe Lambda `payout` transfers each prize exactly once.\n\n## Repeats\n\n`payout` writes with a condition on the prize id.",
      "# Vouchers\n\n## Promise\n\nEvery voucher is redeemed only once, by the Lambda `redeem`.\n\n## How\n\nThe insert into `seen-vouchers` fails when the id is there already.",
      "# Bills\n\n## Promise\n\nThe Lambda books each meter value once and only once.\n\n## Operations\n\nThe posting has a unique key of meter and time.",
      "No letter is printed twice; the printing Lambda sends the letter number along, and the printer rejects a number it knows.",
      "Firehose loads the trips into Redshift. Each trip must appear exactly once: the view `trips_clean` keeps one row per trip id.",
      "# Search\n\n## Guarantee\n\nManaged Flink writes the orders to OpenSearch exactly once.\n\n## Index\n\nThe document id is the order number.",
    ],
    "work by arrival": [
      "Exactly-once processing is therefore not asked for: the Lambda may count a vote twice.",
      "The stream has a Lambda consumer.\n\n## Contributing\n\nLate contributions go into the next release.",
    ],
  };
  for (const [name, texts] of Object.entries(classes))
    describe(name, () => {
      for (const text of texts) it(text, () => assert.deepEqual(blamesIn(text), []));
    });
});
