/** Small templates to hold notes against: one stream or one pair of stream and consumer, sound in everything else. */

/** A stream of that name with so many hours of retention and so many shards. */
export const streamTemplate = (
  name: string,
  hours: number,
  shards = 2,
): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Incoming:
    Type: AWS::Kinesis::Stream
    Properties:
      Name: ${name}
      RetentionPeriodHours: ${hours}
      ShardCount: ${shards}
`;

/** A stream and the function that reads it, with every guard and an alarm. */
export const consumerTemplate = (stream: string, consumer: string): string => `${streamTemplate(stream, 168)}  Failures:
    Type: AWS::SQS::Queue
  Consumer:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: ${consumer}
      Timeout: 60
      Runtime: python3.13
      Handler: app.handler
      Role: arn:aws:iam::111122223333:role/consumer
      Code: {S3Bucket: code, S3Key: consumer.zip}
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref Consumer
      EventSourceArn: !GetAtt Incoming.Arn
      StartingPosition: TRIM_HORIZON
      BisectBatchOnFunctionError: true
      MaximumRetryAttempts: 5
      MaximumRecordAgeInSeconds: 3600
      FunctionResponseTypes: [ReportBatchItemFailures]
      DestinationConfig: {OnFailure: {Destination: !GetAtt Failures.Arn}}
  Behind:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/Lambda
      MetricName: IteratorAge
      Dimensions: [{Name: FunctionName, Value: ${consumer}}]
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 5
      Threshold: 60000
      ComparisonOperator: GreaterThanThreshold
`;

/** A Flink application of that name with so many parallel subtasks, its logging and an alarm. */
export const flinkTemplate = (
  name: string,
  parallelism: number,
  checkpointMs = 60_000,
): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Job:
    Type: AWS::KinesisAnalyticsV2::Application
    Properties:
      ApplicationName: ${name}
      RuntimeEnvironment: FLINK-1_20
      ServiceExecutionRole: arn:aws:iam::123456789012:role/job
      ApplicationConfiguration:
        ApplicationSnapshotConfiguration: {SnapshotsEnabled: true}
        FlinkApplicationConfiguration:
          CheckpointConfiguration:
            ConfigurationType: CUSTOM
            CheckpointingEnabled: true
            CheckpointInterval: ${checkpointMs}
          ParallelismConfiguration:
            ConfigurationType: CUSTOM
            Parallelism: ${parallelism}
            AutoScalingEnabled: true
  Logs:
    Type: AWS::Logs::LogGroup
    Properties: {RetentionInDays: 30}
  LogStream:
    Type: AWS::Logs::LogStream
    Properties: {LogGroupName: !Ref Logs}
  Logging:
    Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption
    Properties:
      ApplicationName: !Ref Job
      CloudWatchLoggingOption:
        LogStreamARN: !Sub arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${Logs}:log-stream:\${LogStream}
  Behind:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/KinesisAnalytics
      MetricName: millisBehindLatest
      Dimensions: [{Name: Application, Value: !Ref Job}]
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 3
      Threshold: 60000
      ComparisonOperator: GreaterThanThreshold
`;
