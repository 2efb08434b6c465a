"""Drives a server with boto3 as a user would, and reports on each check of test/sdk/checks.txt.

All that it knows it finds in the environment.
"""

import sys
import traceback

import access
import asking
import knowledge
import objects
import refusals
import serving
import streaming
import tools
import training
import tuning
from driver import Driver

# In this order: later ones need what earlier ones made.
CHECKS = {
    "list-models": asking.list_models,
    "invoke-model": asking.invoke_model,
    "converse": asking.converse,
    "count-tokens": asking.count_tokens,
    "converse-stream": streaming.converse,
    "tools": tools.tools,
    "invoke-model-stream": streaming.invoke_model,
    "cancel-stream": streaming.cancel,
    "not-found": refusals.not_found,
    "invalid": refusals.invalid,
    "bad-signature": refusals.bad_signature,
    "throttled-retry": refusals.throttled_retry,
    "throttled-error": refusals.throttled_error,
    "identity": access.identity,
    "denied": access.denied,
    "assume-role": access.assume_role,
    "s3-objects": objects.objects,
    "s3-stream-upload": objects.stream_upload,
    "s3-multipart": objects.multipart,
    "s3-presigned": objects.presigned,
    "s3-pages": objects.pages,
    "training-job": training.job,
    "training-metrics": tuning.curves,
    "tuning-job": tuning.grid,
    "customization-job": tuning.customization,
    "tags": training.tags,
    "registry": training.registry,
    "registry-pages": training.registry_pages,
    "endpoint": serving.endpoint,
    "invoke-endpoint": serving.invoke,
    "invoke-endpoint-stream": serving.invoke_stream,
    "delete-endpoint": serving.delete,
    "import": serving.bring,
    "knowledge-base": knowledge.base,
    "retrieve-and-generate": knowledge.generate,
    "retrieve-and-generate-stream": knowledge.generate_stream,
    "bearer": access.bearer,
    "not-built": refusals.not_built,
}


def main():
    driver, failed = Driver(), False
    for name, check in CHECKS.items():
        try:
            check(driver)
            print("ok", name, flush=True)
        except Exception as e:  # whatever it is, the check failed and the others still count
            failed = True
            if not isinstance(e, AssertionError):
                traceback.print_exc()
            print(f"not ok {name}: {type(e).__name__}: {' '.join(str(e).split())}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
