package outcrop;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Something that fails by what it throws. */
interface Attempt {
    void run() throws Exception;

    /** Runs it. Gives why it failed, in one line, or null. */
    default String failure() {
        try {
            run();
            return null;
        } catch (Check.Failure e) {
            return e.getMessage().replace('\n', ' ');
        } catch (Throwable e) {
            Throwable cause = causeOf(e);
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("outcrop.")) {
                    return (cause + " at " + frame).replace('\n', ' ');
                }
            }
            return cause.toString().replace('\n', ' ');
        }
    }

    /** What an asynchronous call failed of. */
    static Throwable causeOf(Throwable e) {
        while (e.getCause() != null && (e instanceof CompletionException || e instanceof ExecutionException)) {
            e = e.getCause();
        }
        return e;
    }
}
