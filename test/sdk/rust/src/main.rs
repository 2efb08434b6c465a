//! Drives a server with AWS's SDK for Rust as a user would, and reports on each check of test/sdk/checks.txt. All that it knows
//! it finds in the environment.

mod asking;
mod callers;
mod check;
mod driver;
mod importing;
mod knowledge;
mod refusals;
mod registry;
mod serving;
mod storage;
mod streaming;
mod training;

use driver::Driver;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let mut d = Driver::new().await;
    let mut failed = false;
    // They run in this order: later ones need what earlier ones made.
    macro_rules! run {
        ($($name:literal: $check:ident,)*) => {$(
            match Box::pin(d.$check()).await {
                Ok(()) => println!("ok {}", $name),
                Err(failure) => {
                    failed = true;
                    println!("not ok {}: {failure}", $name);
                }
            }
        )*};
    }
    run! {
        "list-models": list_models,
        "invoke-model": invoke_model,
        "converse": converse,
        "count-tokens": count_tokens,
        "converse-stream": converse_stream,
        "invoke-model-stream": invoke_model_stream,
        "cancel-stream": cancel_stream,
        "not-found": not_found,
        "invalid": invalid,
        "not-built": not_built,
        "throttled-retry": throttled_retry,
        "throttled-error": throttled_error,
        "identity": identity,
        "bad-signature": bad_signature,
        "denied": denied,
        "assume-role": assume_role,
        "bearer": bearer,
        "s3-objects": objects,
        "s3-stream-upload": stream_upload,
        "s3-multipart": multipart,
        "s3-presigned": presigned,
        "s3-pages": object_pages,
        "training-job": training_job,
        "tags": tags,
        "registry": registry,
        "registry-pages": registry_pages,
        "endpoint": endpoint,
        "invoke-endpoint": invoke_endpoint,
        "invoke-endpoint-stream": invoke_endpoint_stream,
        "delete-endpoint": delete_endpoint,
        "import": import,
        "knowledge-base": knowledge_base,
        "retrieve-and-generate": retrieve_and_generate,
        "retrieve-and-generate-stream": retrieve_and_generate_stream,
    }
    ExitCode::from(failed as u8)
}
