import type { Example, Rule } from "../rule";
import { ackExamples } from "./ack";
import { crossplaneFlink } from "./crossplane-flink";
import { crossplaneKafka } from "./crossplane-kafka";
import { crossplaneStreams } from "./crossplane-streams";
import type { Examples } from "./examples";
import { flinkOperatorExamples } from "./flink-operator";
import { pulumiExamples } from "./pulumi";

/** Examples by rule in ways of writing that have a file of their own here, so that a rule's file stays short. */
const further: readonly Examples[] = [
  pulumiExamples,
  crossplaneStreams,
  crossplaneFlink,
  crossplaneKafka,
  ackExamples,
  flinkOperatorExamples,
];

/** All examples of a rule: its own, and those in further dialects. For its page and its tests; nothing that ships needs them. */
export const examplesOf = (rule: Rule): readonly Example[] => [
  ...rule.examples,
  ...further.flatMap((examples) => examples[rule.id] ?? []),
];
