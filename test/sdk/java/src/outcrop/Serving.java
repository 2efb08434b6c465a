package outcrop;

import static outcrop.Asking.json;
import static outcrop.Asking.number;
import static outcrop.Asking.text;
import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointResponse;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointWithResponseStreamResponse;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointWithResponseStreamResponseHandler;
import software.amazon.awssdk.services.sagemakerruntime.model.ValidationErrorException;

/** An endpoint of the approved model. */
final class Serving {
    private static final String NAME = "java-endpoint";
    private static final String CHAT = "{\"messages\": [{\"role\": \"user\", \"content\": \"Name a colour.\"}], \"max_tokens\": 8, \"temperature\": 0%s}";

    private final Clients aws;
    private final Registry registry;
    private String answered;

    Serving(Clients aws, Registry registry) {
        this.aws = aws;
        this.registry = registry;
    }

    void endpoint() {
        aws.sagemaker.createModel(r -> r.modelName("java-model").executionRoleArn(aws.role).primaryContainer(c -> c.modelPackageName(registry.approved)));
        aws.sagemaker.createEndpointConfig(r -> r.endpointConfigName("java-config").productionVariants(v -> v.variantName("AllTraffic").modelName("java-model")
                .instanceType(ProductionVariantInstanceType.ML_C5_XLARGE).initialInstanceCount(1)));
        String arn = aws.sagemaker.createEndpoint(r -> r.endpointName(NAME).endpointConfigName("java-config")).endpointArn();
        try (SageMakerWaiter waiter = Training.waiter(aws)) {
            DescribeEndpointResponse up = waiter.waitUntilEndpointInService(r -> r.endpointName(NAME)).matched().response().orElseThrow();
            equal("status", up.endpointStatus(), EndpointStatus.IN_SERVICE);
            equal("ARN", up.endpointArn(), arn);
            equal("variant", up.productionVariants().get(0).variantName(), "AllTraffic");
            equal("weight", up.productionVariants().get(0).currentWeight(), 1f);
        }
        equal("endpoints", aws.sagemaker.listEndpointsPaginator(r -> r.nameContains("java")).endpoints().stream().map(e -> e.endpointName()).toList(), List.of(NAME));
    }

    void invoke() {
        InvokeEndpointResponse answer = aws.endpoints.invokeEndpoint(r -> r.endpointName(NAME).contentType("application/json").accept("application/json")
                .customAttributes("trace=7;user=java").targetVariant("AllTraffic").body(SdkBytes.fromUtf8String(CHAT.formatted(""))));
        equal("variant", answer.invokedProductionVariant(), "AllTraffic");
        equal("content type", answer.contentType(), "application/json");
        equal("attributes", answer.customAttributes(), "trace=7;user=java");
        JsonNode chat = json(answer.body());
        equal("object", text(chat, "object"), "chat.completion");
        answered = text(chat.field("choices").orElseThrow().asArray().get(0).field("message").orElseThrow(), "content");
        that(!answered.isBlank(), "the answer is empty");
        int tokens = number(chat.field("usage").orElseThrow(), "completion_tokens");
        that(tokens > 0 && tokens <= 8, "%d tokens came out", tokens);
        refused(ValidationErrorException.class, "ValidationError", 400, () -> aws.endpoints.invokeEndpoint(
                r -> r.endpointName(NAME).targetVariant("Other").body(SdkBytes.fromUtf8String(CHAT.formatted("")))), "Other");
    }

    void invokeStream() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        AtomicReference<InvokeEndpointWithResponseStreamResponse> head = new AtomicReference<>();
        aws.endpointsAsync.invokeEndpointWithResponseStream(r -> r.endpointName(NAME).contentType("application/json").customAttributes("trace=8")
                .body(SdkBytes.fromUtf8String(CHAT.formatted(", \"stream\": true"))), InvokeEndpointWithResponseStreamResponseHandler.builder()
                .onResponse(head::set)
                .subscriber(InvokeEndpointWithResponseStreamResponseHandler.Visitor.builder()
                        .onPayloadPart(p -> whole.writeBytes(p.bytes().asByteArray())).build())
                .build()).join();
        equal("variant", head.get().invokedProductionVariant(), "AllTraffic");
        equal("content type", head.get().contentType(), "text/event-stream");
        equal("attributes", head.get().customAttributes(), "trace=8");
        String text = whole.toString(StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("data:") && !l.endsWith("[DONE]"))
                .map(l -> JsonNode.parser().parse(l.substring(5)).field("choices").orElseThrow().asArray())
                .filter(choices -> !choices.isEmpty())
                .map(choices -> choices.get(0).field("delta").flatMap(d -> d.field("content")).map(JsonNode::text).orElse(""))
                .collect(Collectors.joining());
        equal("text", text, answered);
    }

    void delete() {
        aws.sagemaker.deleteEndpoint(r -> r.endpointName(NAME));
        try (SageMakerWaiter waiter = Training.waiter(aws)) {
            that(waiter.waitUntilEndpointDeleted(r -> r.endpointName(NAME)).matched().exception().isPresent(), "the endpoint can still be described");
        }
        refused(ValidationErrorException.class, "ValidationError", 400,
                () -> aws.endpoints.invokeEndpoint(r -> r.endpointName(NAME).body(SdkBytes.fromUtf8String("{}"))), "not found");
        aws.sagemaker.deleteEndpointConfig(r -> r.endpointConfigName("java-config"));
        aws.sagemaker.deleteModel(r -> r.modelName("java-model"));
        equal("models", aws.sagemaker.listModelsPaginator(r -> r.nameContains("java")).models().stream().count(), 0L);
    }
}
