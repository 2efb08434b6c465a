// Drives a server with AWS's SDK for JavaScript v3 as a user would, and reports on each check of test/sdk/checks.txt. All that it
// knows it finds in the environment.

import * as access from "./access.js";
import * as asking from "./asking.js";
import { Driver } from "./driver.js";
import * as knowledge from "./knowledge.js";
import * as objects from "./objects.js";
import * as refusals from "./refusals.js";
import * as serving from "./serving.js";
import * as streaming from "./streaming.js";
import * as tools from "./tools.js";
import * as training from "./training.js";

// In this order: later ones need what earlier ones made.
const checks = {
  "list-models": asking.listModels,
  "invoke-model": asking.invokeModel,
  "converse": asking.converse,
  "count-tokens": asking.countTokens,
  "converse-stream": streaming.converse,
  "tools": tools.tools,
  "invoke-model-stream": streaming.invokeModel,
  "cancel-stream": streaming.cancel,
  "not-found": refusals.notFound,
  "invalid": refusals.invalid,
  "bad-signature": refusals.badSignature,
  "throttled-retry": refusals.throttledRetry,
  "throttled-error": refusals.throttledError,
  "identity": access.identity,
  "denied": access.denied,
  "assume-role": access.assumeRole,
  "s3-objects": objects.objects,
  "s3-stream-upload": objects.streamUpload,
  "s3-multipart": objects.multipart,
  "s3-presigned": objects.presigned,
  "s3-pages": objects.pages,
  "training-job": training.job,
  "tags": training.tags,
  "registry": training.registry,
  "registry-pages": training.registryPages,
  "endpoint": serving.endpoint,
  "invoke-endpoint": serving.invoke,
  "invoke-endpoint-stream": serving.invokeStream,
  "delete-endpoint": serving.deleteEndpoint,
  "import": serving.importModel,
  "knowledge-base": knowledge.base,
  "retrieve-and-generate": knowledge.generate,
  "retrieve-and-generate-stream": knowledge.generateStream,
  "bearer": access.bearer,
  "not-built": refusals.notBuilt,
};

const driver = new Driver();
for (const [name, check] of Object.entries(checks)) {
  try {
    await check(driver);
    console.log(`ok ${name}`);
  } catch (e) { // whatever it is, the check failed and the others still count
    process.exitCode = 1;
    if (e.name !== "AssertionError") console.error(e.stack);
    console.log(`not ok ${name}: ${String(e).replaceAll(/\s+/g, " ")}`);
  }
}
driver.close();
