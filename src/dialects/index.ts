import { cloudFormationDialect } from "./cloudformation/index";
import { composeDialect } from "./compose/index";
import type { Dialect } from "./dialect";
import { kubernetesDialect } from "./kubernetes/index";
import { noteDialect } from "./note/index";
import { pulumiDialect } from "./pulumi/index";
import { serverlessDialect } from "./serverless/index";

/** Every dialect, in the order in which they are asked whether a text is theirs. */
export const dialects: readonly Dialect[] = [
  noteDialect as Dialect,
  serverlessDialect as Dialect,
  cloudFormationDialect as Dialect,
  pulumiDialect as Dialect,
  kubernetesDialect as Dialect,
  composeDialect as Dialect,
];
