import { placeOf } from "../model/architecture";
import { documents, flinkDeployment, sessionJob } from "./parts/flink-manifests";
import { flinkDeployments, operatorPages, sessionClusterOf } from "./parts/flink-operator";
import { defineRule } from "./rule";

export default defineRule({
  id: "fko-session-job-on-application",
  summary: "A session job is submitted to a cluster that runs a job of its own.",
  why: "A deployment with a job is an application cluster: it runs that job only, and the operator rejects others.",
  instead: "Take the job out of the deployment, or make the session job a deployment of its own.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "templates",
  sources: [operatorPages.validator],
  examples: [
    {
      title: "The cluster has a job",
      bad: { "orders.yaml": documents(flinkDeployment({ name: "cluster" }), sessionJob([])) },
      marks: [["orders.yaml", "cluster", 2]],
    },
    {
      title: "A session cluster",
      good: { "orders.yaml": documents(flinkDeployment({ name: "cluster", job: [] }), sessionJob([])) },
    },
    {
      title: "A cluster in another file",
      good: {
        "cluster.yaml": flinkDeployment({ name: "cluster", job: [] }),
        "orders.yaml": sessionJob([]),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const claim = component.traits.sessionCluster;
      const cluster = sessionClusterOf(architecture, component);
      const own = cluster?.traits.job;
      if (claim === undefined || cluster === undefined || own === undefined) continue;
      report(
        placeOf(component.places[0]!.uri, claim),
        `${cluster.name} runs a job of its own; the operator rejects session jobs on it. Take the job out of ${cluster.name}, or deploy this one by itself.`,
        {
          evidence: [claim, own],
          subject: component.id,
          related: [{ place: placeOf(cluster.places[0]!.uri, own), message: "The cluster's own job." }],
        },
      );
    }
  },
});
