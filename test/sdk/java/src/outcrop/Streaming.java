package outcrop;

import static outcrop.Asking.CAPITAL;
import static outcrop.Asking.QUESTION;
import static outcrop.Asking.greedy;
import static outcrop.Asking.json;
import static outcrop.Asking.number;
import static outcrop.Asking.said;
import static outcrop.Asking.text;
import static outcrop.Asking.turn;
import static outcrop.Check.equal;
import static outcrop.Check.that;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamMetadataEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithResponseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStopEvent;

/** Answers that come in pieces, over the asynchronous client's HTTP/2. */
final class Streaming {
    private final Clients aws;

    Streaming(Clients aws) {
        this.aws = aws;
    }

    /** The events of a streamed conversation, as they came. */
    private static final class Heard {
        final List<ConverseStreamOutput.EventType> kinds = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        ConverseStreamMetadataEvent metadata;
        MessageStopEvent stop;

        ConverseStreamResponseHandler handler() {
            return ConverseStreamResponseHandler.builder()
                    .onEventStream(events -> events.subscribe(e -> {
                        kinds.add(e.sdkEventType());
                        e.accept(ConverseStreamResponseHandler.Visitor.builder()
                                .onContentBlockDelta(d -> text.append(d.delta().text()))
                                .onMessageStop(s -> stop = s)
                                .onMetadata(m -> metadata = m)
                                .build());
                    }))
                    .build();
        }
    }

    void converseStream() {
        ConverseResponse whole = aws.runtime.converse(r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(greedy(24)));
        Heard heard = new Heard();
        aws.runtimeAsync.converseStream(r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(greedy(24)), heard.handler()).join();
        equal("text", heard.text.toString(), said(whole));
        equal("stop reason", heard.stop.stopReason(), whole.stopReason());
        equal("usage", heard.metadata.usage(), whole.usage());
        int n = heard.kinds.size();
        equal("first event", heard.kinds.get(0), ConverseStreamOutput.EventType.MESSAGE_START);
        equal("last events", heard.kinds.subList(n - 3, n), List.of(ConverseStreamOutput.EventType.CONTENT_BLOCK_STOP,
                ConverseStreamOutput.EventType.MESSAGE_STOP, ConverseStreamOutput.EventType.METADATA));
        that(n > 10, "the answer came in %d events", n);
    }

    void invokeModelStream() {
        String whole = text(json(aws.runtime.invokeModel(r -> r.modelId(aws.model).body(CAPITAL)).body()), "generation");
        List<JsonNode> parts = new ArrayList<>();
        aws.runtimeAsync.invokeModelWithResponseStream(r -> r.modelId(aws.model).body(CAPITAL),
                InvokeModelWithResponseStreamResponseHandler.builder()
                        .onResponse(r -> equal("content type", r.contentType(), "application/json"))
                        .subscriber(InvokeModelWithResponseStreamResponseHandler.Visitor.builder().onChunk(c -> parts.add(json(c.bytes()))).build())
                        .build()).join();
        StringBuilder text = new StringBuilder();
        parts.forEach(p -> text.append(text(p, "generation")));
        equal("text", text.toString(), whole);
        JsonNode metrics = parts.get(parts.size() - 1).field("amazon-bedrock-invocationMetrics").orElseThrow();
        that(number(metrics, "inputTokenCount") > 0 && number(metrics, "outputTokenCount") <= 8, "the metrics are %s", metrics);
    }

    /** A stream that is given up disturbs no later answer on its connection. */
    void cancelStream() throws Exception {
        CountDownLatch third = new CountDownLatch(3);
        CompletableFuture<Void> call = aws.runtimeAsync.converseStream(
                r -> r.modelId(aws.model).messages(turn("Tell me a very long story.")).inferenceConfig(greedy(2000)),
                ConverseStreamResponseHandler.builder()
                        .subscriber(ConverseStreamResponseHandler.Visitor.builder().onContentBlockDelta(d -> third.countDown()).build())
                        .build());
        call.whenComplete((done, failure) -> {
            while (third.getCount() > 0) {
                third.countDown();
            }
        });
        that(third.await(60, TimeUnit.SECONDS), "no three pieces came");
        if (call.isDone()) {
            call.join();
            throw new Check.Failure("the stream has ended");
        }
        call.cancel(true);
        long begin = System.nanoTime();
        Heard heard = new Heard();
        aws.runtimeAsync.converseStream(r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(greedy(2)), heard.handler()).join();
        equal("tokens", heard.metadata.usage().outputTokens(), 2);
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        that(took < 10, "the next answer took %d s", took);
    }
}
