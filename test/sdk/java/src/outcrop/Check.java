package outcrop;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What a check asks of the answers that it gets. */
final class Check {
    private Check() {}

    /** Ends a check. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String reason) {
            super(reason);
        }
    }

    static void that(boolean isTrue, String otherwise, Object... values) {
        if (!isTrue) {
            throw new Failure(otherwise.formatted(values));
        }
    }

    static void equal(String what, Object got, Object want) {
        that(Objects.equals(got, want), "%s is %s, want %s", what, got, want);
    }

    /** Wants an exception of this very class, with AWS's code and status, whose message holds the words. */
    static <E extends AwsServiceException> E refused(Class<E> kind, String code, int status, Attempt call, String... words) {
        try {
            call.run();
        } catch (Exception thrown) {
            Throwable e = Attempt.causeOf(thrown);
            that(e.getClass() == kind, "got %s, want %s", e, kind.getSimpleName());
            E typed = kind.cast(e);
            equal("code", typed.awsErrorDetails().errorCode(), code);
            equal("status", typed.statusCode(), status);
            that(typed.requestId() != null, "the error has no request id");
            for (String word : words) {
                that(typed.awsErrorDetails().errorMessage().contains(word), "%s is not in %s", word, typed.getMessage());
            }
            return typed;
        }
        throw new Failure("no " + code + " was thrown");
    }

    /** Waits, for at most two minutes, until what has no waiter is done. */
    static void until(String what, BooleanSupplier done) throws InterruptedException {
        long late = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!done.getAsBoolean()) {
            that(System.nanoTime() < late, "%s does not end", what);
            Thread.sleep(300);
        }
    }
}
