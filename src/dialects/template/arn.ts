import type { FlowEnd } from "../../model/outside";

/** Services by the service part of an ARN. */
const arnServices: Readonly<Record<string, string>> = {
  kinesis: "kds",
  firehose: "firehose",
  sqs: "sqs",
  sns: "sns",
  s3: "s3",
  kafka: "msk",
  lambda: "lambda",
  mq: "mq",
  rds: "documentdb",
  es: "opensearch",
};

/** The service that an ARN, or the beginning of one, belongs to. */
export function serviceOfArn(shape: string): string | undefined {
  const match = /^arn:[^:]*:([a-z0-9-]+):/.exec(shape);
  if (match === null) return undefined;
  if (match[1] === "dynamodb")
    return shape.includes("/stream/") || shape.endsWith("/stream") ? "dynamodb-streams" : "dynamodb";
  return arnServices[match[1]!];
}

/** What an ARN leads to that is not of this file: `arn:aws:kinesis:${}:${}:stream/orders`. */
export function deployedEnd(shape: string): FlowEnd {
  const service = serviceOfArn(shape);
  const name = /^arn:[^/]*:(?:stream|table)\/([\w.-]+)(?:\/|$)/.exec(shape)?.[1];
  if (service === undefined || name === undefined) return { component: undefined, service };
  return { component: undefined, service, outside: { kind: "deployed", service, name } };
}
