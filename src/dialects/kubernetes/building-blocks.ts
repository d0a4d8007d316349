import { type KubernetesObject, nodeAt } from "./objects";

/** Longest name of a queue, in characters, less the ending. */
const longestName = 60;

/** The name of the queue that keeps what a consumer gives up. */
const queueName = ({ name }: KubernetesObject): string => `${name.slice(0, longestName)}-dead-letters`;

function regionOf(object: KubernetesObject): string {
  const region = nodeAt(object.root, "spec.forProvider.region");
  const words = region?.kind === "scalar" ? region.value : object.annotations.get("services.k8s.aws/region");
  return words === undefined || /[${}]/.test(words) ? "<region>" : words;
}

/** The ARN of that queue, with gaps where nobody here knows what to put in. */
export const deadLetterArn = (object: KubernetesObject): string =>
  `arn:aws:sqs:${regionOf(object)}:<account>:${queueName(object)}`;

/**
 * A document with that queue; undefined for families that have no queues.
 * 14 days, the longest a queue keeps a message: somebody has to look at what failed.
 */
export function deadLetterQueue(object: KubernetesObject): readonly string[] | undefined {
  const { group, namespace } = object;
  const provider = group.slice(group.indexOf("."));
  const isAck = provider === ".services.k8s.aws";
  if (!isAck && !provider.endsWith(".upbound.io")) return undefined;
  const spec = isAck
    ? [`  queueName: ${queueName(object)}`, '  messageRetentionPeriod: "1209600"']
    : ["  forProvider:", `    region: ${regionOf(object)}`, "    messageRetentionSeconds: 1209600"];
  return [
    "---",
    `apiVersion: sqs${provider}/${isAck ? "v1alpha1" : "v1beta1"}`,
    "kind: Queue",
    "metadata:",
    `  name: ${queueName(object)}`,
    ...(namespace === "" ? [] : [`  namespace: ${namespace}`]),
    "spec:",
    ...spec,
  ];
}

/** The ARN of a log stream for a Flink application, with gaps where nobody here knows what to put in. */
export const logStreamArn = (object: KubernetesObject): string =>
  `arn:aws:logs:${regionOf(object)}:<account>:log-group:/flink/${object.name}:log-stream:${object.name}`;
