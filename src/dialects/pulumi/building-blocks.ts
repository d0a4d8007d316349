import type { BuildingBlock } from "../../model/change";
import type { Tree } from "../template/print";
import { tokenLike } from "./tokens";

/** A resource to add, with its key. */
export interface NewResource {
  readonly name: string;
  readonly resource: Tree;
}

/**
 * Ready-made resources beside the resource `owner` with the type token `like`. The `aws-native` provider has no logging
 * option for a Flink application: nothing is offered there.
 */
export function buildingBlock(
  block: BuildingBlock,
  name: string,
  owner: string,
  like: string,
): readonly NewResource[] | undefined {
  const isNative = like.startsWith("aws-native:");
  if (block === "dead-letter-queue") {
    // 14 days, the longest a queue keeps a message: somebody has to look at what failed.
    const kept = isNative ? "messageRetentionPeriod" : "messageRetentionSeconds";
    return [{ name, resource: { type: tokenLike(like, "sqs", "Queue"), properties: { [kept]: 1_209_600 } } }];
  }
  if (isNative) return undefined;
  const group = `${owner}LogGroup`;
  return [
    {
      name: group,
      resource: { type: tokenLike(like, "cloudwatch", "LogGroup"), properties: { retentionInDays: 30 } },
    },
    {
      name: logStreamOf(owner),
      resource: {
        type: tokenLike(like, "cloudwatch", "LogStream"),
        properties: { logGroupName: `\${${group}.name}` },
      },
    },
  ];
}

/** Key of the log stream that is added for an application. */
export const logStreamOf = (owner: string): string => `${owner}LogStream`;
