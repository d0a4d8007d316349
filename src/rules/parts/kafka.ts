/** Resource lines of a small sound MSK cluster; the settings replace its `KafkaVersion` and add to it. */
export const kafkaCluster = (
  settings: readonly string[] = [],
  { brokers = "3", type = "kafka.m7g.large", subnets = "[subnet-a, subnet-b, subnet-c]" } = {},
): readonly string[] => [
  "Events:",
  "  Type: AWS::MSK::Cluster",
  "  Properties:",
  "    ClusterName: events",
  "    KafkaVersion: 3.8.x",
  `    NumberOfBrokerNodes: ${brokers}`,
  "    BrokerNodeGroupInfo:",
  `      InstanceType: ${type}`,
  `      ClientSubnets: ${subnets}`,
  ...settings.map((line) => `    ${line}`),
];
