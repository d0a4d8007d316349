import { reportNamings } from "./parts/naming";
import { cloudFormation, describedKey } from "./parts/templates";
import { defineRule } from "./rule";

export default defineRule({
  id: "opensearch-renamed",
  summary: "Amazon OpenSearch Service is called by its former name.",
  why: "Amazon Elasticsearch Service became Amazon OpenSearch Service in September 2021; the Elastic product of that name is another thing.",
  instead: 'Write "Amazon OpenSearch Service", or "Elasticsearch" alone where the Elastic product is meant.',
  severity: "info",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "In the description of a template's part",
      bad: { "template.yaml": cloudFormation(describedKey("Alerts of Amazon Elasticsearch Service")) },
      marks: [["template.yaml", "Amazon Elasticsearch Service"]],
      severity: "info",
      fixed: { "template.yaml": cloudFormation(describedKey("Alerts of Amazon OpenSearch Service")) },
    },
    {
      title: "Amazon Elasticsearch Service",
      bad: { "note.md": "Alerts are indexed in Amazon Elasticsearch Service.\n" },
      marks: [["note.md", "Amazon Elasticsearch Service"]],
      fixed: { "note.md": "Alerts are indexed in Amazon OpenSearch Service.\n" },
    },
    {
      title: "The product of Elastic",
      good: { "note.md": "Alerts are indexed in the Elasticsearch cluster of the security team.\n" },
    },
    {
      title: "The rename is told",
      good: { "note.md": "Amazon OpenSearch Service, formerly Amazon Elasticsearch Service, indexes the alerts.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.service === "opensearch" && naming.status === "former",
      (naming) => `"${naming.text}" is the old name: since September 2021 the service is called ${naming.right}.`,
    );
  },
});
