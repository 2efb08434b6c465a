package outcrop;

import static outcrop.Check.equal;
import static outcrop.Check.refused;
import static outcrop.Check.that;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.BlockingInputStreamAsyncRequestBody;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.transfer.s3.S3TransferManager;

/** Buckets and objects. */
final class Storage {
    private final Clients aws;

    Storage(Clients aws) {
        this.aws = aws;
    }

    private static byte[] noise(int size) {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        return content;
    }

    private byte[] get(String key) {
        return aws.s3.getObjectAsBytes(r -> r.bucket(aws.bucket).key(key)).asByteArray();
    }

    void objects() {
        String key = "a folder/naïve & späte+1.txt";
        byte[] content = "hello".getBytes(StandardCharsets.UTF_8);
        aws.s3.createBucket(r -> r.bucket(aws.bucket));
        aws.s3.waiter().waitUntilBucketExists(r -> r.bucket(aws.bucket));
        that(aws.s3.listBuckets().buckets().stream().anyMatch(b -> b.name().equals(aws.bucket)), "the bucket is not listed");
        PutObjectResponse put = aws.s3.putObject(r -> r.bucket(aws.bucket).key(key).contentType("text/plain").metadata(Map.of("colour", "blue"))
                .checksumAlgorithm(ChecksumAlgorithm.SHA256), RequestBody.fromBytes(content));
        equal("SHA-256", put.checksumSHA256(), "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=");
        GetObjectResponse got = aws.s3.getObjectAsBytes(r -> r.bucket(aws.bucket).key(key).checksumMode(ChecksumMode.ENABLED)).response();
        equal("content", new String(get(key), StandardCharsets.UTF_8), "hello");
        equal("stored SHA-256", got.checksumSHA256(), put.checksumSHA256());
        equal("part", aws.s3.getObjectAsBytes(r -> r.bucket(aws.bucket).key(key).range("bytes=1-3")).asUtf8String(), "ell");
        HeadObjectResponse head = aws.s3.headObject(r -> r.bucket(aws.bucket).key(key));
        equal("length", head.contentLength(), 5L);
        equal("type", head.contentType(), "text/plain");
        equal("metadata", head.metadata(), Map.of("colour", "blue"));
        equal("ETag", head.eTag(), put.eTag());
        refused(S3Exception.class, "PreconditionFailed", 412,
                () -> aws.s3.putObject(r -> r.bucket(aws.bucket).key(key).ifNoneMatch("*"), RequestBody.fromBytes(content)));
        aws.s3.deleteObject(r -> r.bucket(aws.bucket).key(key));
        refused(NoSuchKeyException.class, "NoSuchKey", 404, () -> get(key));
        refused(NoSuchBucketException.class, "NoSuchBucket", 404, () -> aws.s3.listObjectsV2(r -> r.bucket("no-such-bucket")));
    }

    /** From a stream: in signed chunks with a checksum behind them, and in parts as its length is not known. */
    void streamUpload() {
        byte[] small = noise(300_001);
        PutObjectResponse put = aws.s3.putObject(r -> r.bucket(aws.bucket).key("chunked").checksumAlgorithm(ChecksumAlgorithm.CRC32),
                RequestBody.fromInputStream(new ByteArrayInputStream(small), small.length));
        that(put.checksumCRC32() != null, "no CRC-32 came back");
        that(Arrays.equals(get("chunked"), small), "the content in chunks differs");

        for (int size : new int[] {1000, 12 << 20}) {
            byte[] content = noise(size);
            String key = "unknown-" + size;
            BlockingInputStreamAsyncRequestBody body = AsyncRequestBody.forBlockingInputStream(null);
            CompletableFuture<PutObjectResponse> sent = aws.s3Async.putObject(r -> r.bucket(aws.bucket).key(key), body);
            body.writeInputStream(new ByteArrayInputStream(content));
            that(!sent.join().eTag().isBlank(), "there is no ETag");
            equal("length", aws.s3.headObject(r -> r.bucket(aws.bucket).key(key)).contentLength(), (long) size);
            that(Arrays.equals(get(key), content), "the content of %s differs", key);
        }
    }

    /** A file there and back in parts, by the transfer manager. */
    void multipart() throws Exception {
        byte[] content = noise(20 * 1024 * 1024 + 17);
        Path up = Files.write(Path.of("up.bin"), content);
        Path down = Path.of("down.bin");
        try (S3TransferManager transfers = S3TransferManager.builder().s3Client(aws.s3Async).build()) {
            transfers.uploadFile(u -> u.putObjectRequest(r -> r.bucket(aws.bucket).key("big.bin")).source(up)).completionFuture().join();
            HeadObjectResponse head = aws.s3.headObject(r -> r.bucket(aws.bucket).key("big.bin"));
            equal("length", head.contentLength(), (long) content.length);
            that(head.eTag().endsWith("-3\""), "the ETag %s is not that of three parts", head.eTag());
            transfers.downloadFile(d -> d.getObjectRequest(r -> r.bucket(aws.bucket).key("big.bin")).destination(down)).completionFuture().join();
        }
        equal("first difference", Files.mismatch(up, down), -1L);
        String abandoned = aws.s3.createMultipartUpload(r -> r.bucket(aws.bucket).key("never")).uploadId();
        aws.s3.uploadPart(r -> r.bucket(aws.bucket).key("never").uploadId(abandoned).partNumber(1), RequestBody.fromString("part"));
        equal("parts", aws.s3.listPartsPaginator(r -> r.bucket(aws.bucket).key("never").uploadId(abandoned)).parts().stream().count(), 1L);
        aws.s3.abortMultipartUpload(r -> r.bucket(aws.bucket).key("never").uploadId(abandoned));
        equal("uploads", aws.s3.listMultipartUploads(r -> r.bucket(aws.bucket)).uploads(), List.of());
        aws.s3.deleteObject(r -> r.bucket(aws.bucket).key("big.bin"));
    }

    void presigned() throws Exception {
        GetObjectRequest where = GetObjectRequest.builder().bucket(aws.bucket).key("note with spaces/é.txt").build();
        HttpClient http = HttpClient.newHttpClient();
        try (S3Presigner presigner = S3Presigner.builder().serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build()).build()) {
            var put = presigner.presignPutObject(p -> p.signatureDuration(Duration.ofMinutes(5))
                    .putObjectRequest(r -> r.bucket(where.bucket()).key(where.key()).contentType("text/plain")));
            HttpRequest.Builder request = HttpRequest.newBuilder(put.url().toURI()).PUT(HttpRequest.BodyPublishers.ofString("by URL"));
            put.signedHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("host")) {
                    request.header(name, values.get(0));
                }
            });
            equal("status", http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode(), 200);
            var get = presigner.presignGetObject(p -> p.signatureDuration(Duration.ofMinutes(5)).getObjectRequest(where));
            HttpResponse<String> got = http.send(HttpRequest.newBuilder(get.url().toURI()).build(), HttpResponse.BodyHandlers.ofString());
            equal("content", got.body(), "by URL");
            equal("type", got.headers().firstValue("Content-Type").orElse(""), "text/plain");
            URI forged = URI.create(get.url().toString().replace("note", "nose"));
            equal("status of another key", http.send(HttpRequest.newBuilder(forged).build(), HttpResponse.BodyHandlers.ofString()).statusCode(), 403);
        }
    }

    void pages() {
        List<String> keys = IntStream.range(0, 10).mapToObj(i -> "list/" + "ab".charAt(i / 5) + "/" + i).toList();
        keys.forEach(k -> aws.s3.putObject(r -> r.bucket(aws.bucket).key(k), RequestBody.fromString(k)));
        List<ListObjectsV2Response> pages = aws.s3.listObjectsV2Paginator(r -> r.bucket(aws.bucket).prefix("list/").maxKeys(3)).stream().toList();
        equal("pages", pages.size(), 4);
        equal("keys", pages.stream().flatMap(p -> p.contents().stream()).map(S3Object::key).toList(), keys);
        equal("folders", aws.s3.listObjectsV2(r -> r.bucket(aws.bucket).prefix("list/").delimiter("/")).commonPrefixes().stream().map(p -> p.prefix()).toList(),
                List.of("list/a/", "list/b/"));
        List<ObjectIdentifier> all = keys.stream().map(k -> ObjectIdentifier.builder().key(k).build()).toList();
        equal("deleted", aws.s3.deleteObjects(r -> r.bucket(aws.bucket).delete(d -> d.objects(all))).deleted().size(), 10);
        equal("left", aws.s3.listObjectsV2(r -> r.bucket(aws.bucket).prefix("list/")).contents(), Collections.emptyList());
    }
}
