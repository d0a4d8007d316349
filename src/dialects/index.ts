import { cloudFormationDialect } from "./cloudformation/index";
import { composeDialect } from "./compose/index";
import type { Dialect } from "./dialect";
import { kubernetesDialect } from "./kubernetes/index";
import { withNames } from "./names";
import { noteDialect } from "./note/index";
import { pulumiDialect } from "./pulumi/index";
import { serverlessDialect } from "./serverless/index";

/** Every dialect, in the order in which they are asked whether a text is theirs. */
export const dialects: readonly Dialect[] = [
  noteDialect as Dialect,
  withNames(serverlessDialect) as Dialect,
  withNames(cloudFormationDialect) as Dialect,
  withNames(pulumiDialect) as Dialect,
  withNames(kubernetesDialect) as Dialect,
  withNames(composeDialect) as Dialect,
];
