import { defineService } from "../service";

export const stepFunctions = defineService({
  id: "step-functions",
  title: "AWS Step Functions",
  role: "processor",
  names: [{ pattern: "(?:Amazon |AWS )?Step ?Functions?", status: "current" }],
  resources: ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"],
  managed: true,
  purpose: "Runs workflows of many steps, up to a year.",
  facts: [],
});
