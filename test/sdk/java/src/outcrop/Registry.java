package outcrop;

import static outcrop.Check.equal;
import static outcrop.Check.that;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelPackageResponse;
import software.amazon.awssdk.services.sagemaker.model.ListModelPackagesResponse;
import software.amazon.awssdk.services.sagemaker.model.ModelApprovalStatus;
import software.amazon.awssdk.services.sagemaker.model.ModelPackageGroupSummary;
import software.amazon.awssdk.services.sagemaker.model.ModelPackageStatus;
import software.amazon.awssdk.services.sagemaker.model.ModelPackageSummary;
import software.amazon.awssdk.services.sagemaker.model.SortOrder;

/** Versions of a model, and which one may be deployed. */
final class Registry {
    private static final String GROUP = "java-models";

    private final Clients aws;
    private final Training training;
    private final List<String> versions = new ArrayList<>();

    /** The ARN of the approved version, once it is. */
    String approved;

    Registry(Clients aws, Training training) {
        this.aws = aws;
        this.training = training;
    }

    private String add() {
        String arn = aws.sagemaker.createModelPackage(r -> r.modelPackageGroupName(GROUP).modelApprovalStatus(ModelApprovalStatus.PENDING_MANUAL_APPROVAL)
                .inferenceSpecification(s -> s.containers(c -> c.image("outcrop/serve").modelDataUrl(training.artifact))
                        .supportedContentTypes("application/json").supportedResponseMIMETypes("application/json"))).modelPackageArn();
        versions.add(arn);
        return arn;
    }

    void registry() {
        String group = aws.sagemaker.createModelPackageGroup(r -> r.modelPackageGroupName(GROUP).modelPackageGroupDescription("What Java made")).modelPackageGroupArn();
        that(group.endsWith(":model-package-group/" + GROUP), "the group is %s", group);
        String arn = add();
        DescribeModelPackageResponse made = aws.sagemaker.describeModelPackage(r -> r.modelPackageName(arn));
        equal("version", made.modelPackageVersion(), 1);
        equal("status", made.modelPackageStatus(), ModelPackageStatus.COMPLETED);
        equal("approval", made.modelApprovalStatus(), ModelApprovalStatus.PENDING_MANUAL_APPROVAL);
        equal("data", made.inferenceSpecification().containers().get(0).modelDataUrl(), training.artifact);
        aws.sagemaker.updateModelPackage(r -> r.modelPackageArn(arn).modelApprovalStatus(ModelApprovalStatus.APPROVED).approvalDescription("Good voice."));
        DescribeModelPackageResponse now = aws.sagemaker.describeModelPackage(r -> r.modelPackageName(arn));
        equal("approval", now.modelApprovalStatus(), ModelApprovalStatus.APPROVED);
        equal("description", now.approvalDescription(), "Good voice.");
        approved = arn;
    }

    void pages() {
        add();
        add();
        List<ListModelPackagesResponse> pages = aws.sagemaker.listModelPackagesPaginator(r -> r.modelPackageGroupName(GROUP)
                .sortBy("CreationTime").sortOrder(SortOrder.ASCENDING).maxResults(2)).stream().toList();
        equal("pages", pages.size(), 2);
        equal("versions", pages.stream().flatMap(p -> p.modelPackageSummaryList().stream()).map(ModelPackageSummary::modelPackageArn).toList(), versions);
        equal("approved", aws.sagemaker.listModelPackagesPaginator(r -> r.modelPackageGroupName(GROUP).modelApprovalStatus(ModelApprovalStatus.APPROVED))
                .modelPackageSummaryList().stream().map(ModelPackageSummary::modelPackageArn).toList(), List.of(approved));
        equal("groups", aws.sagemaker.listModelPackageGroupsPaginator(r -> r.nameContains("java")).modelPackageGroupSummaryList().stream()
                .map(ModelPackageGroupSummary::modelPackageGroupName).toList(), List.of(GROUP));
    }
}
