import { defineService } from "../service";

export const ecs = defineService({
  id: "ecs",
  title: "Amazon ECS",
  role: "processor",
  names: [
    { pattern: "(?:Amazon |AWS )?ECS(?: tasks?| services?)?", exactCase: true, status: "current" },
    { pattern: "(?:Amazon |AWS )?Elastic Container Service", status: "current" },
    { pattern: "(?:Amazon |AWS )?Fargate", status: "current" },
  ],
  resources: ["AWS::ECS::Service", "AWS::ECS::TaskDefinition"],
  managed: false,
  purpose: "Runs containers of your own.",
  facts: [],
});
