package outcrop;

import static outcrop.Asking.QUESTION;
import static outcrop.Asking.greedy;
import static outcrop.Asking.said;
import static outcrop.Asking.turn;
import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.BedrockException;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.AccessDeniedException;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Who asks: keys, users, roles and bearer keys. */
final class Callers {
    private static final String READER = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:ListFoundationModels", "Resource": "*"}]}""";

    private final Clients aws;

    Callers(Clients aws) {
        this.aws = aws;
    }

    private static AwsCredentialsProvider keys(String id, String secret) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
    }

    private String account() {
        return aws.role.split(":")[4];
    }

    void identity() {
        GetCallerIdentityResponse me = aws.sts.getCallerIdentity();
        equal("account", me.account(), account());
        that(me.arn().startsWith("arn:aws:iam::" + me.account() + ":"), "the ARN is %s", me.arn());
        that(!me.userId().isBlank(), "there is no user id");
    }

    void badSignature() {
        AwsCredentialsProvider wrong = keys(System.getenv("AWS_ACCESS_KEY_ID"), "wrong");
        AwsCredentialsProvider unknown = keys("AKIAIOSFODNN7EXAMPLE", "wrong");
        try (BedrockClient bedrock = BedrockClient.builder().credentialsProvider(wrong).build();
                SageMakerClient sagemaker = SageMakerClient.builder().credentialsProvider(wrong).build();
                S3Client s3 = S3Client.builder().credentialsProvider(wrong).forcePathStyle(true).build();
                BedrockClient stranger = BedrockClient.builder().credentialsProvider(unknown).build()) {
            refused(BedrockException.class, "InvalidSignatureException", 403, () -> bedrock.listFoundationModels(r -> {}));
            refused(SageMakerException.class, "InvalidSignatureException", 403, sagemaker::listEndpoints);
            refused(S3Exception.class, "SignatureDoesNotMatch", 403, s3::listBuckets);
            refused(BedrockException.class, "UnrecognizedClientException", 403, () -> stranger.listFoundationModels(r -> {}));
        }
    }

    /** A user may do what the policy says and nothing else. */
    void denied() {
        String name = "java-reader";
        aws.iam.createUser(r -> r.userName(name));
        aws.iam.putUserPolicy(r -> r.userName(name).policyName("reader").policyDocument(READER));
        AccessKey key = aws.iam.createAccessKey(r -> r.userName(name)).accessKey();
        AwsCredentialsProvider reader = keys(key.accessKeyId(), key.secretAccessKey());
        try (StsClient sts = StsClient.builder().credentialsProvider(reader).build();
                BedrockClient bedrock = BedrockClient.builder().credentialsProvider(reader).build();
                BedrockRuntimeClient runtime = BedrockRuntimeClient.builder().credentialsProvider(reader).build()) {
            equal("ARN", sts.getCallerIdentity().arn(), "arn:aws:iam::" + account() + ":user/" + name);
            that(!bedrock.listFoundationModels(r -> {}).modelSummaries().isEmpty(), "no models are listed");
            refused(AccessDeniedException.class, "AccessDeniedException", 403,
                    () -> runtime.converse(r -> r.modelId(aws.model).messages(turn(QUESTION))),
                    "user/" + name, "bedrock:InvokeModel", aws.modelArn(aws.model));
        }
    }

    /** A role's temporary credentials, refreshed by the SDK's own provider. */
    void assumeRole() {
        String name = "java-role";
        String trust = """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::%s:root"}}]}"""
                .formatted(account());
        String arn = aws.iam.createRole(r -> r.roleName(name).assumeRolePolicyDocument(trust)).role().arn();
        aws.iam.putRolePolicy(r -> r.roleName(name).policyName("reader").policyDocument(READER));
        try (StsAssumeRoleCredentialsProvider session = StsAssumeRoleCredentialsProvider.builder()
                .stsClient(aws.sts).refreshRequest(r -> r.roleArn(arn).roleSessionName("check")).build();
                StsClient sts = StsClient.builder().credentialsProvider(session).build();
                BedrockClient bedrock = BedrockClient.builder().credentialsProvider(session).build();
                BedrockRuntimeClient runtime = BedrockRuntimeClient.builder().credentialsProvider(session).build()) {
            equal("ARN", sts.getCallerIdentity().arn(), "arn:aws:sts::" + account() + ":assumed-role/" + name + "/check");
            that(!bedrock.listFoundationModels(r -> {}).modelSummaries().isEmpty(), "no models are listed");
            refused(AccessDeniedException.class, "AccessDeniedException", 403,
                    () -> runtime.converse(r -> r.modelId(aws.model).messages(turn(QUESTION))), "assumed-role/" + name);
        }
    }

    /** Trusts the certificates of AWS_CA_BUNDLE, which this SDK does not read itself. */
    private static TrustManager[] trust() {
        try (var pem = Files.newInputStream(Path.of(System.getenv("AWS_CA_BUNDLE")))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + store.size(), c);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory.getTrustManagers();
        } catch (Exception e) {
            throw new IllegalStateException("AWS_CA_BUNDLE", e);
        }
    }

    /** A Bedrock API key instead of a signature, over TLS: HTTP/1.1 in the plain client, HTTP/2 in the asynchronous one. */
    void bearer() {
        String setting = "aws.bearerTokenBedrock"; // AWS_BEARER_TOKEN_BEDROCK as a system property
        URI url = URI.create(System.getenv("OUTCROP_TLS_URL"));
        System.setProperty(setting, System.getenv("OUTCROP_API_KEY"));
        StringBuilder text = new StringBuilder();
        try (BedrockRuntimeClient client = BedrockRuntimeClient.builder().endpointOverride(url)
                .httpClientBuilder(ApacheHttpClient.builder().tlsTrustManagersProvider(Callers::trust)).build();
                BedrockRuntimeAsyncClient async = BedrockRuntimeAsyncClient.builder().endpointOverride(url)
                        .httpClientBuilder(NettyNioAsyncHttpClient.builder().tlsTrustManagersProvider(Callers::trust)).build()) {
            ConverseResponse whole = client.converse(r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(greedy(8)));
            async.converseStream(r -> r.modelId(aws.model).messages(turn(QUESTION)).inferenceConfig(greedy(8)), ConverseStreamResponseHandler.builder()
                    .subscriber(ConverseStreamResponseHandler.Visitor.builder().onContentBlockDelta(d -> text.append(d.delta().text())).build()).build()).join();
            equal("text", text.toString(), said(whole));
        } finally {
            System.clearProperty(setting);
        }
        System.setProperty(setting, System.getenv("OUTCROP_API_KEY") + "x");
        try (BedrockRuntimeClient client = BedrockRuntimeClient.builder().endpointOverride(url)
                .httpClientBuilder(ApacheHttpClient.builder().tlsTrustManagersProvider(Callers::trust)).build()) {
            refused(AccessDeniedException.class, "AccessDeniedException", 403, () -> client.converse(r -> r.modelId(aws.model).messages(turn(QUESTION))));
        } finally {
            System.clearProperty(setting);
        }
    }
}
