package outcrop;

import static outcrop.Asking.QUESTION;
import static outcrop.Asking.greedy;
import static outcrop.Asking.said;
import static outcrop.Asking.turn;
import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;
import static outcrop.Check.until;

import java.util.List;
import software.amazon.awssdk.services.bedrock.model.GetImportedModelResponse;
import software.amazon.awssdk.services.bedrock.model.GetModelImportJobResponse;
import software.amazon.awssdk.services.bedrock.model.ImportedModelSummary;
import software.amazon.awssdk.services.bedrock.model.ModelImportJobStatus;
import software.amazon.awssdk.services.bedrock.model.ResourceNotFoundException;
import software.amazon.awssdk.services.bedrock.model.Tag;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;

/** The trained model on Bedrock's side. */
final class Importing {
    private final Clients aws;
    private final Training training;

    Importing(Clients aws, Training training) {
        this.aws = aws;
        this.training = training;
    }

    void importModel() throws Exception {
        Tag tag = Tag.builder().key("made-by").value("java").build();
        String job = aws.bedrock.createModelImportJob(r -> r.jobName("java-import").importedModelName("java-imported").roleArn(aws.role)
                .modelDataSource(d -> d.s3DataSource(s -> s.s3Uri(training.artifact))).importedModelTags(tag)).jobArn();
        until("the import", () -> aws.bedrock.getModelImportJob(r -> r.jobIdentifier(job)).status() != ModelImportJobStatus.IN_PROGRESS);
        GetModelImportJobResponse ended = aws.bedrock.getModelImportJob(r -> r.jobIdentifier(job));
        equal("status", ended.status(), ModelImportJobStatus.COMPLETED);
        String model = ended.importedModelArn();
        GetImportedModelResponse imported = aws.bedrock.getImportedModel(r -> r.modelIdentifier(model));
        equal("name", imported.modelName(), "java-imported");
        equal("instructions", imported.instructSupported(), true);
        equal("models", aws.bedrock.listImportedModelsPaginator(r -> r.nameContains("java")).modelSummaries().stream()
                .map(ImportedModelSummary::modelArn).toList(), List.of(model));
        equal("tags", aws.bedrock.listTagsForResource(r -> r.resourceARN(model)).tags(), List.of(tag));
        ConverseResponse answer = aws.runtime.converse(r -> r.modelId(model).messages(turn(QUESTION)).inferenceConfig(greedy(8)));
        that(!said(answer).isBlank() && answer.usage().outputTokens() <= 8, "the answer is %s", answer);
        aws.bedrock.deleteImportedModel(r -> r.modelIdentifier(model));
        refused(ResourceNotFoundException.class, "ResourceNotFoundException", 404, () -> aws.bedrock.getImportedModel(r -> r.modelIdentifier(model)));
    }
}
