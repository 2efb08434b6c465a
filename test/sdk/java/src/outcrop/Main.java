package outcrop;

import java.util.ArrayList;
import java.util.List;

/**
 * Drives a server with AWS's SDK for Java as a user would, and reports on each check of test/sdk/checks.txt. All that it knows
 * it finds in the environment.
 */
public final class Main {
    private final List<Named> checks = new ArrayList<>();

    private record Named(String name, Attempt attempt) {}

    /** They run in this order: later ones need what earlier ones made. */
    private Main(Clients clients) {
        Asking asking = new Asking(clients);
        add("list-models", asking::listModels);
        add("invoke-model", asking::invokeModel);
        add("converse", asking::converse);
        add("count-tokens", asking::countTokens);
        Streaming streaming = new Streaming(clients);
        add("converse-stream", streaming::converseStream);
        add("invoke-model-stream", streaming::invokeModelStream);
        add("cancel-stream", streaming::cancelStream);
        Refusals refusals = new Refusals(clients);
        add("not-found", refusals::notFound);
        add("invalid", refusals::invalid);
        add("not-built", refusals::notBuilt);
        add("throttled-retry", refusals::throttledRetry);
        add("throttled-error", refusals::throttledError);
        Callers callers = new Callers(clients);
        add("identity", callers::identity);
        add("bad-signature", callers::badSignature);
        add("denied", callers::denied);
        add("assume-role", callers::assumeRole);
        add("bearer", callers::bearer);
        Storage storage = new Storage(clients);
        add("s3-objects", storage::objects);
        add("s3-stream-upload", storage::streamUpload);
        add("s3-multipart", storage::multipart);
        add("s3-presigned", storage::presigned);
        add("s3-pages", storage::pages);
        Training training = new Training(clients);
        add("training-job", training::trainingJob);
        add("tags", training::tags);
        Registry registry = new Registry(clients, training);
        add("registry", registry::registry);
        add("registry-pages", registry::pages);
        Serving serving = new Serving(clients, registry);
        add("endpoint", serving::endpoint);
        add("invoke-endpoint", serving::invoke);
        add("invoke-endpoint-stream", serving::invokeStream);
        add("delete-endpoint", serving::delete);
        add("import", new Importing(clients, training)::importModel);
        Knowledge knowledge = new Knowledge(clients);
        add("knowledge-base", knowledge::knowledgeBase);
        add("retrieve-and-generate", knowledge::retrieveAndGenerate);
        add("retrieve-and-generate-stream", knowledge::retrieveAndGenerateStream);
    }

    private void add(String name, Attempt attempt) {
        checks.add(new Named(name, attempt));
    }

    private boolean run() {
        boolean allPassed = true;
        for (Named check : checks) {
            String failure = check.attempt.failure();
            allPassed &= failure == null;
            System.out.println(failure == null ? "ok " + check.name : "not ok " + check.name + ": " + failure);
        }
        return allPassed;
    }

    public static void main(String[] arguments) {
        boolean allPassed;
        try (Clients clients = new Clients()) {
            allPassed = new Main(clients).run();
        }
        System.exit(allPassed ? 0 : 1);
    }
}
