import { newestFlink1, operatorSupport } from "../catalogue/flink-operator-versions";
import { placeOf } from "../model/architecture";
import { whereAllStated } from "./parts/fixes";
import { flinkDeployment } from "./parts/flink-manifests";
import { flinkDeployments, operatorPages } from "./parts/flink-operator";
import { defineRule } from "./rule";

const pods = (version: string, image = "registry.example.com/orders:1.4"): readonly string[] => [
  `image: ${image}`,
  `flinkVersion: ${version}`,
  "serviceAccount: flink",
];

/** The tag of the official image of that release. */
const newestTag = newestFlink1.slice(1).replace("_", ".");

/** The release that the tag of an official image names, as the operator spells it. */
function releaseOf(image: string | undefined): string | undefined {
  const match = /^(?:docker\.io\/)?(?:library\/|apache\/)?flink:(\d+)\.(\d+)(?![\d])/.exec(image ?? "");
  return match === null ? undefined : `v${match[1]}_${match[2]}`;
}

export default defineRule({
  id: "fko-flink-version",
  summary: "The Flink operator does not take this Flink release any more, or not for long.",
  why: "Releases of the operator drop old releases of Flink: a deployment that is rejected can not be changed or restarted.",
  instead: "Move to Flink 1.20 or 2.x, with an image of the same release.",
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [operatorPages.reference],
  examples: [
    {
      title: "A release that is refused",
      bad: { "orders.yaml": flinkDeployment({ pods: pods("v1_14") }) },
      marks: [["orders.yaml", "v1_14"]],
      severity: "error",
    },
    {
      title: "A release that is going",
      bad: { "orders.yaml": flinkDeployment({ pods: pods("v1_17") }) },
      marks: [["orders.yaml", "v1_17"]],
      fixed: { "orders.yaml": flinkDeployment({ pods: pods("v1_20") }) },
    },
    {
      title: "With the official image of that release",
      bad: { "orders.yaml": flinkDeployment({ pods: pods("v1_15", "flink:1.15") }) },
      marks: [["orders.yaml", "v1_15"]],
      fixed: { "orders.yaml": flinkDeployment({ pods: pods("v1_20", "flink:1.20") }) },
    },
    {
      title: "An image of another release",
      bad: { "orders.yaml": flinkDeployment({ pods: pods("v2_0", "flink:1.20-java17") }) },
      marks: [["orders.yaml", "v2_0"]],
    },
    { title: "A current release", good: { "orders.yaml": flinkDeployment({ pods: pods("v2_2", "flink:2.2.0") }) } },
    { title: "Filled in later", good: { "orders.yaml": flinkDeployment({ pods: pods("${FLINK_VERSION}") }) } },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const { runtime, image } = component.traits;
      const version = runtime?.value;
      if (runtime === undefined || version === undefined) continue;
      const place = placeOf(component.places[0]!.uri, runtime);
      const support = operatorSupport(version);
      const release = releaseOf(image?.value);
      if (support !== undefined) {
        report(
          place,
          support === "unsupported"
            ? `The operator rejects Flink ${version}: it is not supported since operator 1.7. Move to ${newestFlink1} or Flink 2.`
            : `The operator's support of Flink ${version} is deprecated and will end. Move to ${newestFlink1} or Flink 2.`,
          {
            severity: support === "unsupported" ? "error" : "warning",
            evidence: [runtime],
            subject: component.id,
            fixes: () =>
              whereAllStated(
                [runtime, image],
                [
                  {
                    title: `Set flinkVersion to ${newestFlink1}`,
                    safe: false,
                    changes: [
                      {
                        kind: "set-several",
                        target: component.id,
                        values: [
                          { trait: "runtime", value: newestFlink1 },
                          // An official image says its release, too, and both change together.
                          ...(release === undefined
                            ? []
                            : [{ trait: "image", value: `${image?.value?.split(":", 1)[0]}:${newestTag}` } as const]),
                        ],
                      },
                    ],
                  },
                ],
              ),
          },
        );
      } else if (release !== undefined && release !== version && /^v\d+_\d+$/.test(version)) {
        report(
          place,
          `flinkVersion is ${version}, but the image is ${image?.value}. The operator talks to Flink as the release that it is told; give both the same one.`,
          { evidence: [runtime, image], subject: component.id },
        );
      }
    }
  },
});
