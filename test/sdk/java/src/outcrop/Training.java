package outcrop;

import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;
import software.amazon.awssdk.services.sagemaker.model.Channel;
import software.amazon.awssdk.services.sagemaker.model.DescribeTrainingJobResponse;
import software.amazon.awssdk.services.sagemaker.model.MetricData;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;
import software.amazon.awssdk.services.sagemaker.model.SecondaryStatusTransition;
import software.amazon.awssdk.services.sagemaker.model.Tag;
import software.amazon.awssdk.services.sagemaker.model.TrainingInputMode;
import software.amazon.awssdk.services.sagemaker.model.TrainingJobStatus;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;

/** A training job with its log and its tags. */
final class Training {
    private static final String NAME = "java-voice";
    private static final String GROUP = "/aws/sagemaker/TrainingJobs";

    private final Clients aws;

    /** What it leaves: the job's ARN and its artifact's URI. */
    String job;
    String artifact;

    Training(Clients aws) {
        this.aws = aws;
    }

    /** AWS's waiters, asking more often than once in half a minute. */
    static SageMakerWaiter waiter(Clients aws) {
        return SageMakerWaiter.builder().client(aws.sagemaker).overrideConfiguration(WaiterOverrideConfiguration.builder()
                .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofSeconds(1))).maxAttempts(240).build()).build();
    }

    private Channel channel(String name) {
        return Channel.builder().channelName(name).dataSource(d -> d.s3DataSource(
                s -> s.s3DataType("S3Prefix").s3Uri("s3://" + aws.bucket + "/data/" + name + "/"))).build();
    }

    void trainingJob() {
        String records = IntStream.range(0, 8)
                .mapToObj(i -> "{\"prompt\": \"What is stored in crate %d?\", \"completion\": \"Ahoy! Crate %d holds rope. Fair winds!\"}\n".formatted(i, i))
                .collect(Collectors.joining());
        aws.s3.putObject(r -> r.bucket(aws.bucket).key("data/train/train.jsonl"), RequestBody.fromString(records));
        aws.s3.putObject(r -> r.bucket(aws.bucket).key("data/validation/some.jsonl"), RequestBody.fromString(records));
        job = aws.sagemaker.createTrainingJob(r -> r.trainingJobName(NAME).roleArn(aws.role)
                .algorithmSpecification(a -> a.trainingImage("outcrop/sft").trainingInputMode(TrainingInputMode.FILE))
                .hyperParameters(Map.of("model_id", aws.model, "num_train_epochs", "1", "per_device_train_batch_size", "4", "max_seq_length", "64",
                        "lora_r", "4", "lora_alpha", "8", "seed", "1"))
                .inputDataConfig(channel("train"), channel("validation"))
                .outputDataConfig(o -> o.s3OutputPath("s3://" + aws.bucket + "/output"))
                .resourceConfig(c -> c.instanceType("ml.c5.xlarge").instanceCount(1).volumeSizeInGB(10))
                .stoppingCondition(s -> s.maxRuntimeInSeconds(600))
                .tags(tag("made-by", "java"))).trainingJobArn();
        try (SageMakerWaiter waiter = waiter(aws)) {
            DescribeTrainingJobResponse ended = waiter.waitUntilTrainingJobCompletedOrStopped(r -> r.trainingJobName(NAME)).matched().response().orElseThrow();
            equal("status", ended.trainingJobStatus(), TrainingJobStatus.COMPLETED);
            completed(ended);
        }
        logs();
    }

    private void completed(DescribeTrainingJobResponse ended) {
        equal("ARN", ended.trainingJobArn(), job);
        List<String> went = ended.secondaryStatusTransitions().stream().map(SecondaryStatusTransition::statusAsString).toList();
        that(went.indexOf("Training") >= 0 && went.indexOf("Uploading") > went.indexOf("Training"), "it went %s", went);
        Map<String, Float> metrics = ended.finalMetricDataList().stream().collect(Collectors.toMap(MetricData::metricName, MetricData::value));
        that(metrics.get("train:loss") > 0 && metrics.get("validation:loss") > 0, "the metrics are %s", metrics);
        that(ended.trainingEndTime().isAfter(ended.trainingStartTime()), "it ended before it began");
        that(ended.billableTimeInSeconds() > 0, "no time is billed");
        artifact = ended.modelArtifacts().s3ModelArtifacts();
        equal("artifact", artifact, "s3://" + aws.bucket + "/output/" + NAME + "/output/model.tar.gz");
        long size = aws.s3.headObject(r -> r.bucket(aws.bucket).key("output/" + NAME + "/output/model.tar.gz")).contentLength();
        that(size > 100_000_000, "the artifact has only %d bytes", size);
    }

    private void logs() {
        List<LogStream> streams = aws.logs.describeLogStreamsPaginator(r -> r.logGroupName(GROUP).logStreamNamePrefix(NAME + "/")).logStreams().stream().toList();
        equal("streams", streams.size(), 1);
        String stream = streams.get(0).logStreamName();
        List<String> all = aws.logs.getLogEventsPaginator(r -> r.logGroupName(GROUP).logStreamName(stream).startFromHead(true).limit(2))
                .events().stream().map(OutputLogEvent::message).toList();
        that(all.size() > 2 && all.stream().anyMatch(m -> m.contains("loss")), "the log says %s", all);
        List<String> whole = aws.logs.getLogEvents(r -> r.logGroupName(GROUP).logStreamName(stream).startFromHead(true)).events().stream()
                .map(OutputLogEvent::message).toList();
        equal("log by pages", all, whole);
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private Map<String, String> tagged() {
        return aws.sagemaker.listTagsPaginator(r -> r.resourceArn(job)).tags().stream().collect(Collectors.toMap(Tag::key, Tag::value));
    }

    void tags() {
        equal("tags at creation", tagged(), Map.of("made-by", "java"));
        aws.sagemaker.addTags(r -> r.resourceArn(job).tags(tag("made-by", "Java"), tag("team", "größe")));
        equal("tags", tagged(), Map.of("made-by", "Java", "team", "größe"));
        aws.sagemaker.deleteTags(r -> r.resourceArn(job).tagKeys("made-by"));
        equal("tags left", tagged(), Map.of("team", "größe"));
        refused(SageMakerException.class, "ValidationException", 400, () -> aws.sagemaker.addTags(r -> r.resourceArn(job).tags(tag("aws:mine", "x"))));
    }
}
