package outcrop;

import static outcrop.Check.equal;
import static outcrop.Check.that;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.bedrock.model.FoundationModelDetails;
import software.amazon.awssdk.services.bedrock.model.FoundationModelSummary;
import software.amazon.awssdk.services.bedrock.model.ModelModality;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.CountTokensInput;
import software.amazon.awssdk.services.bedrockruntime.model.InferenceConfiguration;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelResponse;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.StopReason;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;

/** The catalog, and answers that come whole. */
final class Asking {
    static final String QUESTION = "What should I pack for a rainy hike?";
    static final SdkBytes CAPITAL = SdkBytes.fromUtf8String("{\"prompt\": \"The capital of France is\", \"max_gen_len\": 8, \"temperature\": 0}");

    private final Clients aws;

    Asking(Clients aws) {
        this.aws = aws;
    }

    /** A conversation of one user's message. */
    static Message turn(String text) {
        return Message.builder().role(ConversationRole.USER).content(ContentBlock.fromText(text)).build();
    }

    /** Makes an answer the same every time. */
    static InferenceConfiguration greedy(int tokens) {
        return InferenceConfiguration.builder().maxTokens(tokens).temperature(0f).build();
    }

    static String said(ConverseResponse answer) {
        List<ContentBlock> content = answer.output().message().content();
        equal("number of blocks", content.size(), 1);
        return content.get(0).text();
    }

    static JsonNode json(SdkBytes text) {
        return JsonNode.parser().parse(text.asInputStream());
    }

    static int number(JsonNode object, String member) {
        return Integer.parseInt(object.field(member).orElseThrow().asNumber());
    }

    static String text(JsonNode object, String member) {
        return object.field(member).orElseThrow().asString();
    }

    void listModels() {
        Map<String, FoundationModelSummary> models = aws.bedrock.listFoundationModels(r -> {}).modelSummaries().stream()
                .collect(Collectors.toMap(FoundationModelSummary::modelId, m -> m));
        that(models.containsKey(aws.model), "%s is not listed in %s", aws.model, models.keySet());
        equal("modalities", models.get(aws.model).outputModalities(), List.of(ModelModality.TEXT));
        List<FoundationModelSummary> embedders = aws.bedrock.listFoundationModels(r -> r.byOutputModality(ModelModality.EMBEDDING)).modelSummaries();
        equal("embedders", embedders.stream().map(FoundationModelSummary::modelId).toList(), List.of(aws.embedder));
        FoundationModelDetails one = aws.bedrock.getFoundationModel(r -> r.modelIdentifier(aws.model)).modelDetails();
        equal("id", one.modelId(), aws.model);
        equal("ARN", one.modelArn(), aws.modelArn(aws.model));
        equal("streaming", one.responseStreamingSupported(), true);
        String arn = one.modelArn();
        equal("id by ARN", aws.bedrock.getFoundationModel(r -> r.modelIdentifier(arn)).modelDetails().modelId(), aws.model);
    }

    void invokeModel() {
        InvokeModelResponse answer = aws.runtime.invokeModel(r -> r.modelId(aws.model).contentType("application/json").body(CAPITAL));
        equal("content type", answer.contentType(), "application/json");
        JsonNode generation = json(answer.body());
        that(!text(generation, "generation").isBlank(), "the answer is %s", generation);
        int out = number(generation, "generation_token_count");
        that(out > 0 && out <= 8, "%d tokens came out", out);
        equal("counted in the header", answer.sdkHttpResponse().firstMatchingHeader("x-amzn-bedrock-output-token-count").orElse(""), "" + out);
        int counted = aws.runtime.countTokens(r -> r.modelId(aws.model).input(CountTokensInput.fromInvokeModel(i -> i.body(CAPITAL)))).inputTokens();
        equal("input tokens", number(generation, "prompt_token_count"), counted);

        JsonNode vector = json(aws.runtime.invokeModel(r -> r.modelId(aws.embedder).body(SdkBytes.fromUtf8String("{\"inputText\": \"boots\"}"))).body());
        List<JsonNode> embedding = vector.field("embedding").orElseThrow().asArray();
        equal("dimensions", embedding.size(), 384);
        double norm = embedding.stream().mapToDouble(n -> Double.parseDouble(n.asNumber())).map(x -> x * x).sum();
        that(Math.abs(norm - 1) < 1e-3, "the embedding's length is %s", Math.sqrt(norm));
        that(number(vector, "inputTextTokenCount") > 0, "the embedder counted no tokens");
    }

    void converse() {
        ConverseResponse answer = aws.runtime.converse(r -> r.modelId(aws.modelArn(aws.model)).messages(turn(QUESTION))
                .system(SystemContentBlock.fromText("Be brief.")).inferenceConfig(greedy(16)));
        that(!said(answer).isBlank(), "the answer is empty");
        equal("role", answer.output().message().role(), ConversationRole.ASSISTANT);
        int out = answer.usage().outputTokens();
        that(out > 0 && out <= 16, "%d tokens came out", out);
        equal("total", answer.usage().totalTokens(), answer.usage().inputTokens() + out);
        equal("stop reason", answer.stopReason(), out == 16 ? StopReason.MAX_TOKENS : StopReason.END_TURN);
        that(answer.metrics().latencyMs() > 0, "no latency");
    }

    void countTokens() {
        for (List<SystemContentBlock> system : List.of(List.<SystemContentBlock>of(), List.of(SystemContentBlock.fromText("Answer in French.")))) {
            int counted = aws.runtime.countTokens(r -> r.modelId(aws.model)
                    .input(CountTokensInput.fromConverse(c -> c.messages(turn(QUESTION)).system(system)))).inputTokens();
            ConverseResponse charged = aws.runtime.converse(r -> r.modelId(aws.model).messages(turn(QUESTION)).system(system).inferenceConfig(greedy(1)));
            equal("input tokens", charged.usage().inputTokens(), counted);
        }
    }
}
