package outcrop;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrockagent.BedrockAgentClient;
import software.amazon.awssdk.services.bedrockagentruntime.BedrockAgentRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockagentruntime.BedrockAgentRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemakerruntime.SageMakerRuntimeAsyncClient;
import software.amazon.awssdk.services.sagemakerruntime.SageMakerRuntimeClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** AWS's clients as they come: the environment says where the server is and who asks. */
final class Clients implements AutoCloseable {
    final String role = System.getenv("OUTCROP_ROLE");
    final String model = System.getenv("OUTCROP_MODEL");
    final String embedder = System.getenv("OUTCROP_EMBEDDER");
    final String throttled = System.getenv("OUTCROP_THROTTLED");
    final String region = System.getenv("AWS_REGION");
    final String bucket = "sdk-java";

    final BedrockClient bedrock = BedrockClient.create();
    final BedrockRuntimeClient runtime = BedrockRuntimeClient.create();
    final BedrockRuntimeAsyncClient runtimeAsync = BedrockRuntimeAsyncClient.create();
    final BedrockAgentClient agent = BedrockAgentClient.create();
    final BedrockAgentRuntimeClient agentRuntime = BedrockAgentRuntimeClient.create();
    final BedrockAgentRuntimeAsyncClient agentRuntimeAsync = BedrockAgentRuntimeAsyncClient.create();
    final SageMakerClient sagemaker = SageMakerClient.create();
    final SageMakerRuntimeClient endpoints = SageMakerRuntimeClient.create();
    final SageMakerRuntimeAsyncClient endpointsAsync = SageMakerRuntimeAsyncClient.create();
    final S3Client s3 = S3Client.builder().forcePathStyle(true).build();
    final S3AsyncClient s3Async = S3AsyncClient.builder().forcePathStyle(true).multipartEnabled(true).build();
    final StsClient sts = StsClient.create();
    final IamClient iam = IamClient.builder().region(Region.AWS_GLOBAL).build();
    final CloudWatchLogsClient logs = CloudWatchLogsClient.create();

    String modelArn(String id) {
        return "arn:aws:bedrock:" + region + "::foundation-model/" + id;
    }

    @Override
    public void close() {
        for (SdkAutoCloseable client : new SdkAutoCloseable[] {bedrock, runtime, runtimeAsync, agent, agentRuntime, agentRuntimeAsync,
                sagemaker, endpoints, endpointsAsync, s3, s3Async, sts, iam, logs}) {
            client.close();
        }
    }
}
