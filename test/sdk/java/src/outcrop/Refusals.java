package outcrop;

import static outcrop.Asking.QUESTION;
import static outcrop.Asking.greedy;
import static outcrop.Asking.turn;
import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.bedrock.model.BedrockException;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.BedrockRuntimeException;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithBidirectionalStreamInput;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithBidirectionalStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.ResourceNotFoundException;
import software.amazon.awssdk.services.bedrockruntime.model.ThrottlingException;
import software.amazon.awssdk.services.bedrockruntime.model.ValidationException;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;
import software.amazon.awssdk.services.sagemakerruntime.model.ValidationErrorException;
import software.amazon.awssdk.services.sagemakerruntimehttp2.SageMakerRuntimeHttp2AsyncClient;
import software.amazon.awssdk.services.sagemakerruntimehttp2.model.InvokeEndpointWithBidirectionalStreamResponseHandler;
import software.amazon.awssdk.services.sagemakerruntimehttp2.model.RequestStreamEvent;
import software.amazon.awssdk.services.sagemakerruntimehttp2.model.SageMakerRuntimeHttp2Exception;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** What is refused, as the SDK's typed exceptions. */
final class Refusals {
    private final Clients aws;

    Refusals(Clients aws) {
        this.aws = aws;
    }

    void notFound() {
        String missing = "outcrop.nothing";
        ConverseStreamResponseHandler ignore = ConverseStreamResponseHandler.builder().subscriber(e -> {}).build();
        refused(ResourceNotFoundException.class, "ResourceNotFoundException", 404,
                () -> aws.runtime.converse(r -> r.modelId(missing).messages(turn(QUESTION))));
        refused(ResourceNotFoundException.class, "ResourceNotFoundException", 404,
                () -> aws.runtimeAsync.converseStream(r -> r.modelId(missing).messages(turn(QUESTION)), ignore).get());
        refused(software.amazon.awssdk.services.bedrock.model.ResourceNotFoundException.class, "ResourceNotFoundException", 404,
                () -> aws.bedrock.getFoundationModel(r -> r.modelIdentifier(missing)));
        refused(software.amazon.awssdk.services.bedrockagent.model.ResourceNotFoundException.class, "ResourceNotFoundException", 404,
                () -> aws.agent.getKnowledgeBase(r -> r.knowledgeBaseId("ABCDEFGHIJ")));
        refused(software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException.class, "ResourceNotFoundException", 400,
                () -> aws.logs.describeLogStreams(r -> r.logGroupName("/aws/nothing")));
        refused(SageMakerException.class, "ValidationException", 400, () -> aws.sagemaker.describeEndpoint(r -> r.endpointName("nothing")));
        refused(ValidationErrorException.class, "ValidationError", 400,
                () -> aws.endpoints.invokeEndpoint(r -> r.endpointName("nothing").body(SdkBytes.fromUtf8String("{}"))), "not found");
    }

    void invalid() {
        refused(ValidationException.class, "ValidationException", 400, () -> aws.runtime.converse(
                r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(c -> c.temperature(7f))), "temperature");
        refused(ValidationException.class, "ValidationException", 400, () -> aws.runtime.converse(
                r -> r.modelId(aws.model).messages(m -> m.role("nobody").content(c -> c.text("Hi")))), "role");
        refused(ValidationException.class, "ValidationException", 400, () -> aws.runtime.invokeModel(
                r -> r.modelId(aws.model).body(SdkBytes.fromUtf8String("{}"))), "prompt");
        refused(software.amazon.awssdk.services.bedrockagent.model.ValidationException.class, "ValidationException", 400,
                () -> aws.agent.createKnowledgeBase(r -> r.name("no name!")), "roleArn");
        refused(SageMakerException.class, "ValidationException", 400, () -> aws.sagemaker.createModel(r -> r.modelName("not a name!")), "modelName");
        refused(SageMakerException.class, "ValidationException", 400, () -> aws.sagemaker.describeTrainingJob(r -> {}), "trainingJobName");
    }

    /** What is not built says so, and the client does not try it again. */
    void notBuilt() {
        BedrockException e = refused(BedrockException.class, "NotImplementedException", 501,
                () -> aws.bedrock.createPromptRouter(r -> r.promptRouterName("java").models(m -> m.modelArn(aws.modelArn(aws.model)))
                        .routingCriteria(c -> c.responseQualityDifference(0.5)).fallbackModel(m -> m.modelArn(aws.modelArn(aws.model)))), "CreatePromptRouter");
        equal("attempts", e.numAttempts(), 1);
        bidirectional();
    }

    /** The operations that stream both ways: refused while the client still has something to send. */
    private void bidirectional() {
        SimplePublisher<InvokeModelWithBidirectionalStreamInput> spoken = new SimplePublisher<>();
        spoken.send(InvokeModelWithBidirectionalStreamInput.chunkBuilder().bytes(SdkBytes.fromUtf8String("{}")).build());
        refused(BedrockRuntimeException.class, "NotImplementedException", 501, () -> aws.runtimeAsync.invokeModelWithBidirectionalStream(
                r -> r.modelId(aws.model), spoken, InvokeModelWithBidirectionalStreamResponseHandler.builder().subscriber(e -> {}).build())
                .get(30, TimeUnit.SECONDS), "InvokeModelWithBidirectionalStream");
        SimplePublisher<RequestStreamEvent> sent = new SimplePublisher<>();
        sent.send(RequestStreamEvent.payloadPartBuilder().bytes(SdkBytes.fromUtf8String("{}")).build());
        try (SageMakerRuntimeHttp2AsyncClient client = SageMakerRuntimeHttp2AsyncClient.create()) {
            refused(SageMakerRuntimeHttp2Exception.class, "NotImplementedException", 501, () -> client.invokeEndpointWithBidirectionalStream(
                    r -> r.endpointName("java-endpoint"), sent, InvokeEndpointWithBidirectionalStreamResponseHandler.builder().subscriber(e -> {}).build())
                    .get(30, TimeUnit.SECONDS), "InvokeEndpointWithBidirectionalStream");
        }
    }

    /** Counts what is really sent. */
    private static final class Attempts implements ExecutionInterceptor {
        final AtomicInteger sent = new AtomicInteger();

        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            sent.incrementAndGet();
        }
    }

    private List<CompletableFuture<ConverseResponse>> three(BedrockRuntimeAsyncClient client) {
        return Stream.generate(() -> client.converse(r -> r.modelId(aws.throttled).messages(turn(QUESTION)).inferenceConfig(greedy(1)))).limit(3).toList();
    }

    /** Of three requests at once one is let through, and the others when the client tries again. */
    void throttledRetry() {
        Attempts attempts = new Attempts();
        try (BedrockRuntimeAsyncClient client = BedrockRuntimeAsyncClient.builder()
                .overrideConfiguration(o -> o.addExecutionInterceptor(attempts).retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(8).build()))
                .build()) {
            for (CompletableFuture<ConverseResponse> answer : three(client)) {
                equal("tokens", answer.join().usage().outputTokens(), 1);
            }
        }
        that(attempts.sent.get() > 3, "three calls needed %s attempts", attempts.sent);
    }

    void throttledError() {
        int refused = 0;
        try (BedrockRuntimeAsyncClient client = BedrockRuntimeAsyncClient.builder()
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())).build()) {
            for (CompletableFuture<ConverseResponse> answer : three(client)) {
                try {
                    answer.join();
                } catch (CompletionException e) {
                    refused(ThrottlingException.class, "ThrottlingException", 429, () -> { throw e; });
                    refused++;
                }
            }
        }
        that(refused > 0, "three requests at once were let through");
    }
}
