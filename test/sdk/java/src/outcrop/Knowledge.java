package outcrop;

import static outcrop.Check.equal;
import static outcrop.Check.that;
import static outcrop.Check.until;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.bedrockagent.model.DataSourceType;
import software.amazon.awssdk.services.bedrockagent.model.IngestionJob;
import software.amazon.awssdk.services.bedrockagent.model.IngestionJobStatus;
import software.amazon.awssdk.services.bedrockagent.model.KnowledgeBaseStatus;
import software.amazon.awssdk.services.bedrockagent.model.KnowledgeBaseSummary;
import software.amazon.awssdk.services.bedrockagent.model.KnowledgeBaseType;
import software.amazon.awssdk.services.bedrockagentruntime.model.Citation;
import software.amazon.awssdk.services.bedrockagentruntime.model.KnowledgeBaseRetrievalResult;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrieveAndGenerateConfiguration;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrieveAndGenerateResponse;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrieveAndGenerateStreamResponse;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrieveAndGenerateStreamResponseHandler;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrieveAndGenerateType;
import software.amazon.awssdk.services.bedrockagentruntime.model.RetrievedReference;
import software.amazon.awssdk.services.bedrockagentruntime.model.Span;

/** A knowledge base of three documents, and answers out of it. */
final class Knowledge {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "returns.md", "# Returns\n\nA customer may return unused goods within 47 days of delivery. The parcel must carry the blue return label.\n",
            "shipping.md", "# Shipping\n\nStandard shipping costs 6 crowns for a parcel below ten kilograms. Heavier parcels go by the Thursday boat.\n",
            "boots.md", "# Boot repair\n\nThe repair bench resoles boots with gannet rubber. A pair takes nine working days.\n");
    private static final String QUESTION = "How many days does a customer have to return unused goods?";

    private final Clients aws;
    private String base;
    private String answered;
    private List<Citation> cited;

    Knowledge(Clients aws) {
        this.aws = aws;
    }

    void knowledgeBase() throws Exception {
        DOCUMENTS.forEach((name, text) -> aws.s3.putObject(r -> r.bucket(aws.bucket).key("docs/" + name), RequestBody.fromString(text)));
        var made = aws.agent.createKnowledgeBase(r -> r.name("java-handbook").roleArn(aws.role).tags(Map.of("made-by", "java"))
                .knowledgeBaseConfiguration(c -> c.type(KnowledgeBaseType.VECTOR)
                        .vectorKnowledgeBaseConfiguration(v -> v.embeddingModelArn(aws.modelArn(aws.embedder))))).knowledgeBase();
        base = made.knowledgeBaseId();
        until("the creation", () -> aws.agent.getKnowledgeBase(r -> r.knowledgeBaseId(base)).knowledgeBase().status() == KnowledgeBaseStatus.ACTIVE);
        equal("tags", aws.agent.listTagsForResource(r -> r.resourceArn(made.knowledgeBaseArn())).tags(), Map.of("made-by", "java"));
        that(aws.agent.listKnowledgeBasesPaginator(r -> r.maxResults(1)).knowledgeBaseSummaries().stream()
                .map(KnowledgeBaseSummary::knowledgeBaseId).anyMatch(base::equals), "%s is not listed", base);
        String source = aws.agent.createDataSource(r -> r.knowledgeBaseId(base).name("docs").dataSourceConfiguration(c -> c.type(DataSourceType.S3)
                .s3Configuration(s -> s.bucketArn("arn:aws:s3:::" + aws.bucket).inclusionPrefixes("docs/")))).dataSource().dataSourceId();
        ingest(source);
        List<KnowledgeBaseRetrievalResult> found = aws.agentRuntime.retrievePaginator(r -> r.knowledgeBaseId(base).retrievalQuery(q -> q.text(QUESTION)))
                .retrievalResults().stream().toList();
        equal("best document", found.get(0).location().s3Location().uri(), "s3://" + aws.bucket + "/docs/returns.md");
        that(found.get(0).content().text().contains("47 days"), "it says %s", found.get(0).content().text());
        List<Double> scores = found.stream().map(KnowledgeBaseRetrievalResult::score).toList();
        equal("order", scores, scores.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private void ingest(String source) throws Exception {
        String id = aws.agent.startIngestionJob(r -> r.knowledgeBaseId(base).dataSourceId(source)).ingestionJob().ingestionJobId();
        AtomicReference<IngestionJob> job = new AtomicReference<>();
        until("the ingestion", () -> {
            job.set(aws.agent.getIngestionJob(r -> r.knowledgeBaseId(base).dataSourceId(source).ingestionJobId(id)).ingestionJob());
            return job.get().status() != IngestionJobStatus.STARTING && job.get().status() != IngestionJobStatus.IN_PROGRESS;
        });
        equal("status", job.get().status(), IngestionJobStatus.COMPLETE);
        equal("scanned", job.get().statistics().numberOfDocumentsScanned(), 3L);
        equal("indexed", job.get().statistics().numberOfNewDocumentsIndexed(), 3L);
        equal("failed", job.get().statistics().numberOfDocumentsFailed(), 0L);
    }

    private RetrieveAndGenerateConfiguration asked() {
        return RetrieveAndGenerateConfiguration.builder().type(RetrieveAndGenerateType.KNOWLEDGE_BASE).knowledgeBaseConfiguration(k -> k
                .knowledgeBaseId(base).modelArn(aws.modelArn(aws.model))
                .generationConfiguration(g -> g.inferenceConfig(i -> i.textInferenceConfig(t -> t.maxTokens(48).temperature(0f))))
                .retrievalConfiguration(r -> r.vectorSearchConfiguration(v -> v.numberOfResults(1)))).build();
    }

    void retrieveAndGenerate() {
        RetrieveAndGenerateResponse answer = aws.agentRuntime.retrieveAndGenerate(r -> r.input(i -> i.text(QUESTION)).retrieveAndGenerateConfiguration(asked()));
        answered = answer.output().text();
        cited = answer.citations();
        that(!answered.isBlank() && !answer.sessionId().isBlank(), "the answer is %s", answer);
        that(cited.stream().anyMatch(c -> !c.retrievedReferences().isEmpty()), "nothing is cited in %s", answered);
        for (Citation c : cited) {
            Span span = c.generatedResponsePart().textResponsePart().span();
            equal("what the span cuts", answered.substring(span.start(), span.end() + 1), c.generatedResponsePart().textResponsePart().text());
            for (RetrievedReference reference : c.retrievedReferences()) {
                String name = reference.location().s3Location().uri().replace("s3://" + aws.bucket + "/docs/", "");
                that(DOCUMENTS.get(name).contains("47 days") && reference.content().text().contains("47 days"), "it cites %s", reference);
            }
        }
    }

    /** The same answer with the same citations, each after its sentence. */
    void retrieveAndGenerateStream() {
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        AtomicReference<RetrieveAndGenerateStreamResponse> head = new AtomicReference<>();
        aws.agentRuntimeAsync.retrieveAndGenerateStream(r -> r.input(i -> i.text(QUESTION)).retrieveAndGenerateConfiguration(asked()),
                RetrieveAndGenerateStreamResponseHandler.builder().onResponse(head::set)
                        .subscriber(RetrieveAndGenerateStreamResponseHandler.Visitor.builder()
                                .onOutput(o -> text.append(o.text()))
                                .onCitation(c -> citations.add(Citation.builder().generatedResponsePart(c.generatedResponsePart())
                                        .retrievedReferences(c.retrievedReferences()).build()))
                                .build())
                        .build()).join();
        that(!head.get().sessionId().isBlank(), "there is no session");
        equal("text", text.toString(), answered);
        equal("citations", citations, cited);
    }
}
