import { placeOf } from "../model/architecture";
import { defineRule } from "./rule";

/** The image on Docker Hub itself; a copy in a registry of one's own is still there. */
const gone = /^(?:(?:registry-1\.|index\.)?docker\.io\/)?bitnami\/kafka(?=[:@]|$)/;

const compose = (image: string): string => `services:
  kafka:
    image: ${image}
    environment:
      KAFKA_CFG_NODE_ID: 0
      KAFKA_CFG_PROCESS_ROLES: controller,broker
`;

export default defineRule({
  id: "compose-kafka-image",
  summary: "A Compose file starts Kafka from an image that is gone.",
  why:
    "bitnami/kafka was taken off Docker Hub on 2025-08-28. Whoever has no copy of it cannot start these containers any " +
    "more, and the tests that need them.",
  instead:
    "Use apache/kafka, whose settings are KAFKA_ in place of KAFKA_CFG_. bitnamilegacy/kafka still has the old images, " +
    "without updates.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://github.com/bitnami/containers/issues/83267", read: "2026-11-22" },
    { url: "https://hub.docker.com/r/apache/kafka", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "An image that nobody can pull",
      bad: { "docker-compose.yml": compose("bitnami/kafka:3.6") },
      marks: [["docker-compose.yml", "bitnami/kafka:3.6"]],
      fixed: { "docker-compose.yml": compose("bitnamilegacy/kafka:3.6") },
    },
    {
      title: "With the registry's name, in quotes",
      bad: { "docker-compose.yml": compose('"docker.io/bitnami/kafka:latest"') },
      marks: [["docker-compose.yml", "docker.io/bitnami/kafka:latest"]],
    },
    { title: "Images that are there", good: { "docker-compose.yml": compose("apache/kafka:3.8.0") } },
    { title: "The archive of the old ones", good: { "docker-compose.yml": compose("bitnamilegacy/kafka:3.6") } },
    { title: "A copy of one's own", good: { "docker-compose.yml": compose("registry.example.com/bitnami/kafka:3.6") } },
    {
      title: "A registry that is not known here",
      good: { "docker-compose.yml": compose("${REGISTRY}/bitnami/kafka:3.6") },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      const { image } = component.traits;
      if (image?.value === undefined || !gone.test(image.value)) continue;
      const legacy = image.value.replace("bitnami/", "bitnamilegacy/");
      report(
        placeOf(component.places[0]!.uri, image),
        "bitnami/kafka was removed from Docker Hub on 2025-08-28: this container cannot be started anew. Use " +
          "apache/kafka, or bitnamilegacy/kafka for the time being.",
        {
          // That the image is gone is plain, whatever the containers are for.
          evidence: [{ certainty: "stated" }],
          subject: component.id,
          fixes: () => [
            {
              title: `Use ${legacy}, which gets no updates`,
              safe: false,
              changes: [{ kind: "set", target: component.id, trait: "image", value: legacy }],
            },
          ],
        },
      );
    }
  },
});
