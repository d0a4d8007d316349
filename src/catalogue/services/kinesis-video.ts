import { defineService } from "../service";

export const kinesisVideo = defineService({
  id: "kinesis-video",
  title: "Amazon Kinesis Video Streams",
  role: "stream",
  names: [{ pattern: "(?:Amazon |AWS )?Kinesis Video Streams?", status: "current" }],
  resources: ["AWS::KinesisVideo::Stream"],
  managed: true,
  purpose: "Takes video from devices.",
  facts: [],
});
