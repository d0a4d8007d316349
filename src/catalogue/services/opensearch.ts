import { defineService } from "../service";

export const opensearch = defineService({
  id: "opensearch",
  title: "Amazon OpenSearch Service",
  role: "sink",
  names: [
    { pattern: "(?:Amazon |AWS )?OpenSearch(?: Service| Serverless)?", status: "current" },
    { pattern: "Elastic ?search", status: "current" },
    { pattern: "(?:Amazon|AWS) Elastic ?search(?: Service)?", status: "former" },
    { pattern: "(?:Amazon|AWS) ES", exactCase: true, status: "former" },
  ],
  resources: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchServerless::Collection"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "Documents use a deterministic `_id`, so replays overwrite.",
  purpose: "Searches and charts recent records.",
  facts: [
    {
      says: "Amazon Elasticsearch Service became Amazon OpenSearch Service in September 2021.",
      url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html",
      read: "2026-11-22",
    },
    {
      says: "Flink's sink is at least once; a fixed document id makes repeats overwrite.",
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
  ],
});
